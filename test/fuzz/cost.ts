import { toText } from '../../bench/texts.js'

/** Lengths a text is repeated to, in characters; the second is the first, doubled twice. */
const SHORT = 3000
const LONG = 4 * SHORT
const LONGEST = 4 * LONG
/** Time of twice the text, in times of the text. */
const MAX_GROWTH = 2.6
/** So dear, and growing: no need to look again. */
const SURE = 20
/** The machine may do other work meanwhile: the least of some tries counts. */
const TRIES = 8

export interface Cost {
  /** Time, in times of news of that length. */
  readonly ratio: number
  /** Time of twice the text, in times of the text. */
  readonly growth: number
  readonly isHigh: boolean
}

/**
 * What a reader of texts takes for a unit over and over, against news and against itself, shorter. High is what grows
 * faster than its length, or takes more than `maxRatio` times news.
 */
export function createMeter(read: (text: string) => unknown, maxRatio: number): (unit: string) => Cost {
  const timeOf = (text: string): number => {
    const start = performance.now()
    read(text)
    return performance.now() - start
  }
  const news = toText(LONG)
  let usual = Number.POSITIVE_INFINITY
  for (let count = 0; count < 5 * TRIES; count++) usual = Math.min(usual, timeOf(news))

  const toCost = (short: number, long: number, length: number): Cost => {
    const ratio = (long / usual) * (LONG / (4 * length))
    const growth = Math.sqrt(long / short)
    return { ratio, growth, isHigh: ratio > maxRatio || growth > MAX_GROWTH }
  }
  const measure = (unit: string, length: number): Cost => {
    const texts = [fill(unit, length), fill(unit, 4 * length)] as const
    let short = Number.POSITIVE_INFINITY
    let long = Number.POSITIVE_INFINITY
    for (let count = 0; count < TRIES; count++) {
      short = Math.min(short, timeOf(texts[0]))
      long = Math.min(long, timeOf(texts[1]))
      const cost = toCost(short, long, length)
      if (!cost.isHigh) return cost
    }
    return toCost(short, long, length)
  }
  return (unit) => {
    let cost = measure(unit, SHORT)
    // What only looks dear is repeated to longer texts, where the clock and the collector err less.
    for (let length = LONG; cost.isHigh && !(cost.ratio > SURE && cost.growth > MAX_GROWTH) && length <= LONGEST; length *= 4)
      cost = measure(unit, length)
    return cost
  }
}

function fill(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length))
}
