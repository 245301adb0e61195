import { expect, it } from 'vitest'
import { withoutExamples, withoutSchema, withPureConstants } from '../scripts/shipped.js'

it('takes the examples from rules, and nothing else', () => {
  const room =
    "n.rule({ name: 'a', like: [['x', 'y']], not: ['z'], read: 'x' }); rule({ like: [['x', 'y']], read: 'y' }); other({ like: [1] })"
  expect(withoutExamples(room)).toBe(
    "n.rule({ name: 'a', like: [], not: [], read: 'x' }); rule({ like: [], read: 'y' }); other({ like: [1] })"
  )
})

it('takes the schema from extractors, and nothing else', () => {
  expect(withoutSchema("define({ kind: 'a', schema: z.object({}), needs: [] }); other({ schema: 1 })")).toBe(
    "define({ kind: 'a', schema: undefined as never, needs: [] }); other({ schema: 1 })"
  )
})

it.each([
  ["const a = make('x')", "const a = /* @__PURE__ */ (() => (make('x')))()"],
  ['export const a = new Map([[1, 2]]), b = 1', 'export const a = /* @__PURE__ */ (() => (new Map([[1, 2]])))(), b = 1'],
  ['export const a = { ...b }', 'export const a = /* @__PURE__ */ (() => ({ ...b }))()'],
  ['const a = (x) => make(x)', 'const a = (x) => make(x)'],
  ["const a = 'x'", "const a = 'x'"],
  ['let a = make()', 'let a = make()'],
  ['function f() { const a = make() }', 'function f() { const a = make() }']
])('marks what a bundle may leave out of %s', (source, marked) => {
  expect(withPureConstants(source)).toBe(marked)
})
