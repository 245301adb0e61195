import { readFileSync } from 'node:fs'
import { explain } from 'boctach'
import { describe, expect, it } from 'vitest'
import { parseDisaster, type Disaster } from './disaster.js'
import { toll } from './toll.js'

const read = (name: string): string => readFileSync(new URL(`fixtures/${name}.txt`, import.meta.url), 'utf8')
/** Each place with its figures, as values. */
const toTable = ({ places }: Disaster): unknown =>
  Object.fromEntries(
    places.map(({ place, figures }) => [
      place ?? '-',
      Object.fromEntries(Object.entries(figures).map(([kind, { value }]) => [kind, value]))
    ])
  )

describe('a disaster', () => {
  it('has what it did, by place, as of a time', () => {
    const text = read('lao-cai-flood')
    const record = parseDisaster(text)
    expect([record.asOf, record.time]).toEqual(['2024-09-12', '17:00'])
    expect(toTable(record)).toEqual({
      'tỉnh Lào Cai': { dead: 98, missing: 81, injured: 75, houses: 6_430, hectares: 3_200, vnd: 2_100_000_000_000 },
      'huyện Bảo Yên': { dead: 57, missing: 38 }
    })
    expect(record.places.map(({ code }) => code)).toEqual(['10', '087'])
    for (const { figures } of record.places)
      for (const { text: printed, span } of Object.values(figures)) expect(text.slice(span.start, span.end)).toBe(printed)
    expect(record.places[0]?.figures.vnd?.qualifier).toBe('about')
  })

  it('has parts by province, and a total without a place', () => {
    expect(toTable(parseDisaster(read('storm-by-province')))).toEqual({
      '-': { dead: 2, injured: 3, houses: 150, vnd: 35_000_000_000 },
      'Quảng Bình': { dead: 1 },
      'Quảng Trị': { dead: 1 }
    })
  })

  it.each([['whirlwind-no-harm']])('is none where nothing was harmed: %s', (name) => {
    expect(parseDisaster(read(name)).places).toEqual([])
  })

  it('counts in the text as it was passed', () => {
    const text = read('lao-cai-flood').normalize('NFD')
    const figures = parseDisaster(text).places.flatMap((place) => Object.values(place.figures))
    expect(figures.map((figure) => text.slice(figure.span.start, figure.span.end))).toEqual(figures.map((figure) => figure.text))
  })
})

describe('the rules of its figures', () => {
  const rules = (toll.grammars ?? []).flatMap((level) => level.rules)
  const matched = (text: string, name: string): string[] =>
    explain(text, toll)
      .filter(({ rule, outcome }) => rule === name && outcome === 'matched')
      .map(({ text: words }) => words)

  it.each(rules.flatMap(({ name, like }) => like.map(([text]) => [name, text] as const)))('%s reads “%s”', (name, text) => {
    expect(matched(text, name)).toHaveLength(1)
  })

  it.each(rules.flatMap(({ name, not }) => not.map((text) => [name, text] as const)))('%s reads nothing in “%s”', (name, text) => {
    expect(matched(text, name)).toEqual([])
  })
})
