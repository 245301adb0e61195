import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { amount, defineExtractor, defineNotation, explain, extract, item } from '../../src/index.js'

const { rule } = defineNotation()({ sets: { OLD: 'tuổi' }, kinds: { n: item(amount) } })
const years = rule({
  name: 'years',
  like: [['một cụ 95 tuổi', '{"years":95}']],
  not: ['95 hộ'],
  read: '{n:n} @OLD',
  then: ({ n }) => ({ years: Number(n.value.value) })
})
const age = defineExtractor({ kind: 'age', needs: [amount], schema: z.object({ years: z.number() }), rules: [years] })

describe('an extractor of rules', () => {
  it('reads by its rules, with what they captured as parts', () => {
    const text = 'một cụ 95 tuổi và một cháu 7 tuổi'
    expect(extract(text, [age]).mentions.map(({ kind, text: words, value, rule: name }) => [kind, words, value, name])).toEqual([
      ['age', '95 tuổi', { years: 95 }, 'years'],
      ['age', '7 tuổi', { years: 7 }, 'years']
    ])
  })

  it('shows its rules', () => {
    expect(age.grammars?.map(({ name, rules }) => [name, rules.map((each) => each.name)])).toEqual([['age', ['years']]])
  })

  it('refuses a value that does not fit its schema', () => {
    const wrong = defineExtractor({ kind: 'age', needs: [amount], schema: z.object({ years: z.number().max(90) }), rules: [years] })
    expect(() => extract('95 tuổi', [wrong])).toThrow(
      'Extractor "age", rule "years": the value does not fit the schema: years Too big: expected number to be <=90'
    )
  })

  it.each([
    [-1, 3],
    [0, 8],
    [3, 3],
    [0.5, 3]
  ])('refuses a span from %d to %d', (start, end) => {
    const wrong = defineExtractor({
      kind: 'wrong',
      needs: [],
      schema: z.null(),
      *extract() {
        yield { start, end, rule: 'anywhere', value: null }
      }
    })
    expect(() => extract('95 tuổi', [wrong])).toThrow(
      `Extractor "wrong", rule "anywhere": the span ${start} to ${end} is not within the text of 7 characters`
    )
  })
})

describe('explain', () => {
  it('says what a rule came to', () => {
    const text = 'Một cụ 95 tuổi, cụ kia 90 năm'
    expect(explain(text, age)).toEqual([
      { span: { start: 7, end: 14 }, text: '95 tuổi', grammar: 'age', rule: 'years', outcome: 'matched', expected: [] }
    ])
  })

  it('says what stopped it, what refused it and what another took', () => {
    const notation = defineNotation()({ kinds: { n: item(amount) } })
    const it = (name: string, read: string, then: () => number | null) => notation.rule({ name, like: [], read: read as 'x', then })
    const extractor = defineExtractor({
      kind: 'it',
      needs: [amount],
      schema: z.number(),
      rules: [
        it('sure', 'cụ {n:n} tuổi', () => 1),
        it('shorter', 'cụ {n:n}', () => 2),
        it('never', 'bà {n:n}', () => null),
        it('longer', 'cụ {n:n} tuổi rưỡi', () => 3)
      ]
    })
    expect(explain('cụ 95 tuổi, bà 80', extractor).map(({ rule: name, outcome, expected }) => [name, outcome, expected])).toEqual([
      ['sure', 'matched', []],
      ['shorter', 'lost', []],
      ['longer', 'stopped', ['rưỡi']],
      ['never', 'refused', []]
    ])
  })

  it('knows no other kind', () => {
    expect(() => explain('', 'age')).toThrow(/^No extractor has the kind "age"; there are amount, date/)
  })
})
