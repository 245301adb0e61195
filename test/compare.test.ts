import { describe, expect, it } from 'vitest'
import { differencesOf, fieldsOf } from '../scripts/compare/differences.js'
import { literalsOf } from '../scripts/literals.js'

const date = (start: number, edtf: string, end = start + 4): object => ({ span: { start, end }, edtf })
const shown = (before: object, after: object): unknown[] =>
  differencesOf(before, after).map(({ path, field, before: left, after: right }) => [path, field, left, right])

describe('differences', () => {
  it.each<[string, object, object, unknown[]]>([
    ['none', { title: 'A', dates: [date(0, '2024')] }, { title: 'A', dates: [date(0, '2024')] }, []],
    ['a value', { title: 'A' }, { title: null }, [['title', 'title', 'A', null]]],
    ['a key', { title: 'A' }, { title: 'A', era: '2024' }, [['era', 'era', undefined, '2024']]],
    [
      'a value in a mention',
      { dates: [date(7, '2024')] },
      { dates: [date(7, '2023')] },
      [['dates@7.edtf', 'dates[].edtf', '2024', '2023']]
    ],
    [
      'a mention more, before another',
      { dates: [date(7, '2024')] },
      { dates: [date(1, '2020'), date(7, '2024')] },
      [['dates@1', 'dates[]', undefined, date(1, '2020')]]
    ],
    [
      'a mention less',
      { dates: [date(1, '2020'), date(7, '2024')] },
      { dates: [date(7, '2024')] },
      [['dates@1', 'dates[]', date(1, '2020'), undefined]]
    ],
    [
      'a longer mention',
      { dates: [date(7, '2024')] },
      { dates: [date(5, '2024', 11)] },
      [['dates@5.span.start', 'dates[].span.start', 7, 5]]
    ],
    ['a plain list', { implied: ['year'] }, { implied: ['year', 'month'] }, [['implied[1]', 'implied[]', undefined, 'month']]],
    [
      'no reference that only shifts',
      { funds: [date(9, 'x')], namedModels: [{ ...date(2, 'y'), funds: [0] }] },
      { funds: [date(1, 'z'), date(9, 'x')], namedModels: [{ ...date(2, 'y'), funds: [1] }] },
      [['funds@1', 'funds[]', undefined, date(1, 'z')]]
    ]
  ])('%s', (_, before, after, expected) => {
    expect(shown(before, after)).toEqual(expected)
  })

  it('knows the fields of a record', () => {
    expect([...fieldsOf({ title: null, dates: [{ edtf: '2024' }] })]).toEqual(['title', 'dates', 'dates[]', 'dates[].edtf'])
  })
})

it('takes the strings of a test, and of the examples of a rule alone', () => {
  const source = "import { a } from './a.js'\nconst r = rule({ name: 'x', like: [['5/3', '2024']], not: ['5/3 ha'] })"
  const of = (properties: ReadonlySet<string> | null): string[] => literalsOf(source, properties).map(({ text, line }) => `${line} ${text}`)
  expect(of(null)).toEqual(['2 x', '2 5/3', '2 2024', '2 5/3 ha'])
  expect(of(new Set(['like', 'not']))).toEqual(['2 5/3', '2 2024', '2 5/3 ha'])
})
