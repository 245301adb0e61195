import { isTight, Kind, startsLine } from '../../document/index.js'
import type { Document, Tokens } from '../../types.js'
import type { Reading } from './reading.js'
import { AFTER_SIGNED, BEFORE_SIGN, DEGREE, NOT_MINUS_BEFORE, W } from './words.js'

/** The minus of mathematics, which is no dash. */
const MINUS = 0x2212

/** A reading with the sign before it; a number without one as it is. */
export function withSign(document: Document, reading: Reading): Reading {
  const { value } = reading.value
  const sign = value === null || value === '0' ? null : readSign(document, reading.first, reading.last)
  if (sign === null) return reading
  return { ...reading, first: sign, value: { ...reading.value, value: `-${value as string}`, grouped: null, weak: false } }
}

/**
 * First token of the sign of a number, null without one: -12,5 · (-3%) · âm sáu mươi · trừ 5 độ.
 * A dash between two numbers, or at the head of a line that goes on behind its number, is none.
 */
function readSign(document: Document, at: number, last: number): number | null {
  const { tokens, text } = document
  const sign = at - 1
  if (sign < 0 || startsLine(tokens, at)) return null
  const word = tokens.word[sign]
  if (word === W.negative) return sign > 0 && NOT_MINUS_BEFORE.has(tokens.word[sign - 1] as number) ? null : sign
  if (word === W.less) return tokens.word[last] === DEGREE || isWholeLine(tokens, sign, last) ? sign : null
  if (text.charCodeAt(tokens.start[sign] as number) === MINUS) return sign > 0 && tokens.kind[sign - 1] === Kind.number ? null : sign
  if (word !== W.minus) return null
  if (startsLine(tokens, sign)) return isWholeLine(tokens, sign, last) ? sign : null
  if (!isTight(tokens, at)) return null
  const isFree = !isTight(tokens, sign) || BEFORE_SIGN.has(tokens.word[sign - 1] as number)
  return isFree && tokens.kind[sign - 1] !== Kind.number ? sign : null
}

/** Nothing stands in the line but the number and its unit: a bullet has something to say. */
function isWholeLine(tokens: Tokens, sign: number, last: number): boolean {
  let end = last
  while (end < tokens.length && !startsLine(tokens, end) && AFTER_SIGNED.has(tokens.word[end] as number)) end++
  return startsLine(tokens, sign) && (end >= tokens.length || startsLine(tokens, end))
}
