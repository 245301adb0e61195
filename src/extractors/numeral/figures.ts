import { shift } from '../../lexicon/index.js'
import type { Document } from '../../types.js'
import { isInCode } from './code.js'
import { readNumber } from './digits.js'
import { readFraction } from './fraction.js'
import { isLabel } from './label.js'
import { PLAIN, type Reading } from './reading.js'
import { readPercent, readScale, readSmaller } from './scale.js'
import { withSign } from './sign.js'
import { W } from './words.js'

/** Led by zero, more digits than this name and do not count: 0912345678. */
const MOST_LED_BY_ZERO = 3

/** 145 triệu 600 nghìn · 2 tỷ rưỡi · 1 triệu 2 · 10k · 35% · 7/9 · -5 */
export function readFigures(document: Document, at: number): Reading | null {
  const { tokens } = document
  if (isInCode(document, at)) return null
  const fraction = readFraction(document, at)
  if (fraction !== null) return fraction
  const digits = readNumber(document, at)
  if (digits === null) return null
  const { last } = digits
  const isLedByZero =
    (tokens.end[at] as number) - (tokens.start[at] as number) > MOST_LED_BY_ZERO && document.text[tokens.start[at] as number] === '0'
  if (isLedByZero && digits.value.length > MOST_LED_BY_ZERO && !digits.value.includes('.')) return null
  const percent = readPercent(tokens, last)
  if (percent !== null) {
    const value = { ...PLAIN, value: shift(digits.value, percent.power), percent: true }
    return withSign(document, { rule: 'percent', first: at, last: percent.last, value })
  }
  const scaled = readScale(document, last, digits.value)
  if (scaled === null) {
    const ordinal = at > 0 && tokens.word[at - 1] === W.ordinal
    const value = { ...PLAIN, value: digits.value, grouped: digits.grouped, ordinal, label: isLabel(tokens, at, last) }
    return withSign(document, { rule: 'digits', first: at, last, value })
  }
  const whole = readSmaller(document, scaled)
  return withSign(document, {
    rule: 'digits-scale',
    first: at,
    last: whole.last,
    value: { ...PLAIN, value: whole.value, power: whole.power, form: 'mixed' }
  })
}
