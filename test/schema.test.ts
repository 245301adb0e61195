import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toJsonSchema } from '../scripts/json-schema.js'
import { newsRecordSchema, parseNews, type NewsRecord } from '../src/index.js'
import { isValid } from '../src/records/news/validate.js'

const root = new URL('../fixtures/', import.meta.url)
const FIXTURES = readdirSync(root).map((name) => readFileSync(new URL(`${name}/input.txt`, root), 'utf8'))

it('publishes the JSON Schema that the code makes', () => {
  expect(readFileSync(new URL('../schema/news-record.json', import.meta.url), 'utf8')).toBe(toJsonSchema())
})

describe('the compiled check', () => {
  const records = FIXTURES.map((text) => parseNews(text, { publishedAt: '2024-07-23', validate: false }))

  /** Every place in a record, as a path of keys. */
  const pathsIn = (value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] => {
    if (typeof value !== 'object' || value === null) return [path]
    return [path, ...Object.entries(value).flatMap(([key, item]) => pathsIn(item, [...path, key]))]
  }
  const withChange = (
    record: NewsRecord,
    path: readonly (string | number)[],
    change: (parent: Record<string, unknown>, key: string) => void
  ): NewsRecord => {
    const copy = structuredClone(record)
    let parent = copy as unknown as Record<string, unknown>
    for (const key of path.slice(0, -1)) parent = parent[key] as Record<string, unknown>
    change(parent, String(path.at(-1)))
    return copy
  }

  it('takes every record that zod takes', () => {
    for (const record of records) expect([isValid(record), newsRecordSchema.safeParse(record).success]).toEqual([true, true])
  })

  it('says what zod says of a record changed in any one place', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...records),
        fc.nat(),
        fc.constantFrom<unknown>('x', -1, 1.5, null, [], {}, true, undefined),
        (record, at, value) => {
          const paths = pathsIn(record).filter((path) => path.length > 0)
          const changed = withChange(record, paths[at % paths.length] ?? [], (parent, key) => (parent[key] = value))
          expect(isValid(changed)).toBe(newsRecordSchema.safeParse(changed).success)
        }
      ),
      { numRuns: 3000 }
    )
  })
})
