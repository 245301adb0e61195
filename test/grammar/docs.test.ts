import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { withRuleTables } from '../../scripts/grammar-docs.js'

it('docs/grammar.md shows every rule with its examples', () => {
  const page = readFileSync(new URL('../../docs/grammar.md', import.meta.url), 'utf8')
  expect(page).toBe(withRuleTables(page))
})
