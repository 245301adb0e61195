import { isCapital, isTight, Kind } from '../../document/index.js'
import { add, multiply, shift } from '../../lexicon/index.js'
import type { Document, Tokens } from '../../types.js'
import { isInCode } from './code.js'
import { parseDigits } from './digits.js'
import type { Scaled } from './reading.js'
import { DASHES, DIGITS, DOZEN, HALVES, NOT_SCALE_BEFORE, SCALES, THOUSANDS, TIGHT_SCALES, W } from './words.js'

/** The scale word behind a number, and rưỡi behind that: | triệu · | tỷ rưỡi · | tá · 10 | k */
export function readScale(document: Document, at: number, value: string): Scaled | null {
  const { tokens } = document
  if (at >= tokens.length) return null
  if (tokens.word[at] === DOZEN && !isTight(tokens, at)) return { value: multiply(value, '12'), last: at + 1, power: 0 }
  const glued = readGlued(document, at, value)
  if (glued !== null) return glued
  const match = SCALES.match(tokens.word, at) ?? readTight(tokens, at, value)
  if (match === null) return null
  const { value: power, end } = match
  const half = HALVES.has(tokens.word[end] as number)
  return { value: half ? add(shift(value, power), shift('5', power - 1)) : shift(value, power), last: half ? end + 1 : end, power }
}

/** 1|tr5: a scale with its next digits, all written against the number. */
function readGlued({ tokens, text }: Document, at: number, value: string): Scaled | null {
  if (!isTight(tokens, at) || tokens.kind[at] !== Kind.word) return null
  const glued = /^tr(\d{1,3})$/i.exec(text.slice(tokens.start[at], tokens.end[at]))
  if (glued === null) return null
  const digits = glued[1] as string
  return { value: add(shift(value, 6), shift(digits, 6 - digits.length)), last: at + 1, power: 6 }
}

/** 10k, 50tr, 100K. 4K and 8K are resolutions, cự ly 10K a run. */
function readTight(tokens: Tokens, at: number, value: string): { value: number; end: number } | null {
  const power = isTight(tokens, at) ? TIGHT_SCALES.get(tokens.word[at] as number) : undefined
  if (power === undefined) return null
  const isOther =
    tokens.word[at] === W.k &&
    isCapital(tokens, at) &&
    (value.length < 2 || (at > 1 && NOT_SCALE_BEFORE.has(tokens.word[at - 2] as number)))
  return isOther ? null : { value: power, end: at + 1 }
}

/** 145 triệu | 600 nghìn; 1 triệu | 2; 3 triệu | tư */
export function readSmaller(document: Document, scaled: Scaled): Scaled {
  const { tokens, text } = document
  let whole = scaled
  for (;;) {
    const at = whole.last
    if (whole.power < 3 || at >= tokens.length || isTight(tokens, at)) return whole
    const word = tokens.word[at] === W.five ? undefined : DIGITS.get(tokens.word[at] as number)
    if (word !== undefined) return readTail(tokens, whole, String(word))
    if (tokens.kind[at] !== Kind.number) return whole
    const digits = parseDigits(text, tokens.start[at] as number, tokens.end[at] as number)
    if (digits === null || digits.value.includes('.') || isInCode(document, at)) return whole
    const smaller = readScale(document, at + 1, digits.value)
    if (smaller === null) return readTail(tokens, whole, digits.value)
    if (smaller.power >= whole.power || smaller.power < (whole.power === 3 ? 2 : 3) || digits.value.length > whole.power - smaller.power)
      return whole
    whole = { value: add(whole.value, smaller.value), last: smaller.last, power: smaller.power }
  }
}

/** 1 triệu | 2: a lone digit behind a scale is its tenth; 1 triệu | 200 (nghìn) only before đồng. */
function readTail(tokens: Tokens, whole: Scaled, digits: string): Scaled {
  const at = whole.last
  const isMoney = tokens.word[at + 1] === W.dong
  const isTenth = digits.length === 1 && digits !== '0' && (isMoney || isEndOfPhrase(tokens, at + 1))
  if (isTenth) return { value: add(whole.value, shift(digits, whole.power - 1)), last: at + 1, power: whole.power }
  if (!isMoney || digits.length > 3) return whole
  if (digits.length === 3 && whole.power >= 6)
    return { value: add(whole.value, shift(digits, whole.power - 3)), last: at + 1, power: whole.power - 3 }
  return whole.power === 3 ? { value: add(whole.value, digits), last: at + 1, power: 0 } : whole
}

export function isEndOfPhrase(tokens: Tokens, at: number): boolean {
  return (
    at >= tokens.length || (tokens.kind[at] === Kind.punctuation && tokens.word[at] !== W.slash && !DASHES.has(tokens.word[at] as number))
  )
}

/** %, ‰, phần trăm or phần nghìn: the token behind it, and how far its number is shifted to be of a hundred. */
export function readPercent(tokens: Tokens, at: number): { readonly last: number; readonly power: number } | null {
  const word = tokens.word[at]
  if (word === W.percent) return { last: at + 1, power: 0 }
  if (word === W.permille) return { last: at + 1, power: -1 }
  if (word !== W.part) return null
  if (tokens.word[at + 1] === W.hundred) return { last: at + 2, power: 0 }
  return THOUSANDS.has(tokens.word[at + 1] as number) ? { last: at + 2, power: -1 } : null
}
