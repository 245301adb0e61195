import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { toJsonSchema } from '../scripts/json-schema.js'

it('publishes the JSON Schema that the code makes', () => {
  expect(readFileSync(new URL('../schema/news-record.json', import.meta.url), 'utf8')).toBe(toJsonSchema())
})
