import { expect, it } from 'vitest'
import { withoutExamples } from '../scripts/strip-examples.js'

it('takes the examples from rules, and nothing else', () => {
  const room =
    "n.rule({ name: 'a', like: [['x', 'y']], not: ['z'], read: 'x' }); rule({ like: [['x', 'y']], read: 'y' }); other({ like: [1] })"
  expect(withoutExamples(room)).toBe(
    "n.rule({ name: 'a', like: [], not: [], read: 'x' }); rule({ like: [], read: 'y' }); other({ like: [1] })"
  )
})
