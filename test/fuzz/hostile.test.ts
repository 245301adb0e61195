import { createDocument, parseNews } from 'boctach'
import { describe, expect, it } from 'vitest'
import { createMeter, type Cost } from './cost.js'
import { alone, MARKS, pairs, sample } from './hostile.js'

const isWhole = process.env.FUZZ_RUNS !== undefined
/** Time of hostile text, in times of news of the same length; among other tests, which run beside it, twice that. */
const MAX_RATIO = isWhole ? 2.5 : 5
const SAMPLE = 60

const timeout = isWhole ? 7_200_000 : 300_000
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31)

function highOf(units: Iterable<string>, costOf: (unit: string) => Cost): unknown[] {
  const high: unknown[] = []
  for (const unit of units) {
    const { ratio, growth, isHigh } = costOf(unit)
    if (isHigh) high.push({ unit, ratio, growth })
  }
  return high
}

describe(`generated hostile text (FUZZ_SEED=${seed})`, () => {
  it('of marks alone is cut up in time that grows with its length', { timeout }, () => {
    const marks = MARKS.filter((mark) => mark !== '')
    // A mark is a token in one character, where news has one in five: only the growth is held.
    const costOf = createMeter((text) => createDocument(text), Number.POSITIVE_INFINITY)
    expect(
      highOf(
        [
          ...marks,
          ...marks.flatMap((left) => marks.map((right) => left + right)).filter((_, index) => isWhole || index % 20 === seed % 20)
        ],
        costOf
      )
    ).toEqual([])
  })

  it('takes no longer than some times as much news, in time that grows with its length', { timeout }, () => {
    const costOf = createMeter((text) => parseNews(text, { validate: false }), MAX_RATIO)
    expect(highOf(isWhole ? [...alone(), ...pairs(seed)] : sample(seed, SAMPLE), costOf)).toEqual([])
  })
})
