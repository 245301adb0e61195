import type { Tokens } from '../../types.js'
import { AFTER_TENS, DIGITS, HALVES, ODD, SCALES, W } from './words.js'

/** A number below a thousand in words; `end` is the token behind it. */
export interface Group {
  readonly value: number
  readonly end: number
}

/** nghìn, vạn, triệu, tỷ, or a pair of them, behind number words: the power of ten. */
export function readPlainScale(words: Uint16Array, at: number): Group | null {
  const match = SCALES.match(words, at)
  return match !== null && (match.value >= 3 || match.value === 1) ? match : null
}

/** 0 to 999 in words: mười hai · hai mươi mốt · hai tư · một trăm lẻ năm · trăm rưỡi */
export function readGroup(tokens: Tokens, at: number): Group | null {
  const { word } = tokens
  if (word[at] === W.ten) return readTens(word, 10, at + 1)
  if (word[at] === W.twenty) return readTwenty(word, at)
  const digit = DIGITS.get(word[at] as number)
  if (digit === undefined || AFTER_TENS.has(word[at] as number)) return null
  const next = word[at + 1]
  if (next === W.hundred) return readHundreds(word, digit * 100, at + 2)
  if (next === W.tens) return readTens(word, digit * 10, at + 2)
  if (digit > 0 && AFTER_TENS.has(next as number)) return { value: digit * 10 + (DIGITS.get(next as number) as number), end: at + 2 }
  return { value: digit, end: at + 1 }
}

/** hăm ba: twenty, before its unit alone. */
function readTwenty(word: Uint16Array, at: number): Group | null {
  const tens = readTens(word, 20, at + 1)
  return tens.end > at + 1 ? tens : null
}

function readHundreds(word: Uint16Array, value: number, at: number): Group {
  if (HALVES.has(word[at] as number)) return { value: value + 50, end: at + 1 }
  if (word[at] === W.ten) return readTens(word, value + 10, at + 1)
  if (ODD.has(word[at] as number)) {
    const digit = DIGITS.get(word[at + 1] as number)
    return digit === undefined ? { value, end: at } : { value: value + digit, end: at + 2 }
  }
  const digit = DIGITS.get(word[at] as number)
  if (digit !== undefined && word[at + 1] === W.tens) return readTens(word, value + digit * 10, at + 2)
  if (digit !== undefined && digit > 0 && AFTER_TENS.has(word[at + 1] as number) && !AFTER_TENS.has(word[at] as number)) {
    return { value: value + digit * 10 + (DIGITS.get(word[at + 1] as number) as number), end: at + 2 }
  }
  return { value, end: at }
}

/** The unit behind tens. năm there is the year (hai mươi năm), unless a scale word follows. */
function readTens(word: Uint16Array, value: number, at: number): Group {
  const digit = DIGITS.get(word[at] as number)
  if (digit === undefined || digit === 0) return { value, end: at }
  const isYear = word[at] === W.five && readPlainScale(word, at + 1) === null
  const isNext = word[at] !== W.five && (word[at + 1] === W.hundred || word[at + 1] === W.tens)
  return isYear || isNext ? { value, end: at } : { value: value + digit, end: at + 1 }
}
