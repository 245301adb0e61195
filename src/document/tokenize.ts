import { classOf, DIGIT, intern, LETTER, letterOf, lookUp, lowerOf, NEWLINE, OTHER, settle, SPACE } from '../lexicon/index.js'
import type { Tokens } from '../types.js'

export const Kind = { skip: 0, word: 1, number: 2, punctuation: 3, symbol: 4 } as const
export const Flag = { capital: 1, upper: 2, space: 4, newline: 8 } as const

const DOT = 0x2e
const COMMA = 0x2c
const M = 0x6d
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x02bc

/** Ids of the marks, by character code, so that a mark needs no hashing. */
const MARKS = new Uint16Array(0x2100)
for (const mark of '.,;:!?…()[]{}/\\-–—‐‑‒―~+%‰&@#*=<>|_•·"\'“”‘’«»„‟`^$€£¥₫') {
  const code = mark.charCodeAt(0)
  if (code < MARKS.length) MARKS[code] = intern(mark)
}

/**
 * Cuts a text into tokens in one pass. A number keeps the dots and commas between its digits
 * (2.600, 1,5, 12.6.2020); a word keeps the digits after its letters (m2, U23, Q1), except that an
 * hour mark stands alone (7 h 15); dashes and slashes are tokens of their own.
 */
export function tokenize(text: string): Tokens {
  settle()
  // News has a token in 3.5 characters or more: its columns never grow, and pages not written to cost nothing.
  const columns = createColumns(16 + Math.ceil(text.length / 2.5))
  const { length } = text
  let gap = 4 | 8
  let at = 0
  while (at < length) {
    const code = text.charCodeAt(at)
    const kind = classOf(code)
    if (kind === SPACE) {
      gap |= 4
      at++
    } else if (kind === NEWLINE) {
      gap |= 12
      at++
    } else if (kind === LETTER) {
      at = readWord(text, at, gap, columns)
      gap = 0
    } else if (kind === DIGIT) {
      const end = endOfNumber(text, at)
      columns.push(Kind.number, at, end, 0, gap)
      at = end
      gap = 0
    } else if (kind === OTHER) {
      const pair = code >= 0xd800 && code < 0xdc00 && at + 1 < length && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00
      columns.push(Kind.symbol, at, at + (pair ? 2 : 1), code < MARKS.length ? (MARKS[code] as number) : 0, gap)
      at += pair ? 2 : 1
      gap = 0
    } else {
      columns.push(Kind.punctuation, at, at + 1, code < MARKS.length ? (MARKS[code] as number) : 0, gap)
      at++
      gap = 0
    }
  }
  return columns.done()
}

function readWord(text: string, start: number, gap: number, columns: Columns): number {
  const { length } = text
  let at = start
  let hash = 0
  let letters = 0
  let capitals = 0
  let digits = false
  const afterNumber = gap === 0 && columns.lastKind() === Kind.number
  while (at < length) {
    const code = text.charCodeAt(at)
    const lower = letterOf(code)
    if (lower !== 0) {
      // 7m2đất, 121.000 m2đất: no word goes on behind a square or cubic metre.
      if (digits && (afterNumber || (letters === 1 && lowerOf(text.charCodeAt(start)) === M))) break
      letters++
      if (lower !== code) capitals++
      hash = (Math.imul(hash, 31) + lower) | 0
      at++
      continue
    }
    if (classOf(code) === DIGIT) {
      // 7h15, 19g30: the hour mark is a word of its own.
      if (afterNumber && at === start + 1 && isHourMark(lowerOf(text.charCodeAt(start)))) break
      // VND1000, USD500: a currency is a word of its own.
      if (!digits && letters === CODE_LETTERS && CURRENCIES.has(text.slice(start, at).toLowerCase())) break
      digits = true
    } else if (!(isApostrophe(code) && letters > 0 && at + 1 < length && letterOf(text.charCodeAt(at + 1)) !== 0)) {
      break
    }
    hash = (Math.imul(hash, 31) + code) | 0
    at++
  }
  const first = text.charCodeAt(start)
  const flags = gap | (lowerOf(first) !== first ? Flag.capital : 0) | (letters > 1 && capitals === letters ? Flag.upper : 0)
  columns.push(Kind.word, start, at, lookUp(text, start, at, hash), flags)
  return at
}

/** Currencies that are printed against their sums. */
const CURRENCIES: ReadonlySet<string> = new Set(['vnd', 'vnđ', 'usd', 'eur'])
const CODE_LETTERS = 3

function isHourMark(lower: number): boolean {
  return lower === 0x68 || lower === 0x67
}

function endOfNumber(text: string, start: number): number {
  const { length } = text
  let at = start + 1
  while (at < length) {
    const code = text.charCodeAt(at)
    const isSeparator = (code === DOT || code === COMMA) && at + 1 < length && classOf(text.charCodeAt(at + 1)) === DIGIT
    if (classOf(code) !== DIGIT && !isSeparator) break
    at++
  }
  return at
}

interface Columns {
  push(kind: number, start: number, end: number, word: number, flags: number): void
  lastKind(): number
  done(): Tokens
}

function createColumns(initial: number): Columns {
  let size = initial
  let kinds = new Uint8Array(size)
  let starts = new Uint32Array(size)
  let ends = new Uint32Array(size)
  let words = new Uint16Array(size)
  let flags = new Uint8Array(size)
  let length = 0
  const grow = (): void => {
    size = Math.ceil(size * 1.5)
    const old = [kinds, starts, ends, words, flags] as const
    kinds = new Uint8Array(size)
    starts = new Uint32Array(size)
    ends = new Uint32Array(size)
    words = new Uint16Array(size)
    flags = new Uint8Array(size)
    kinds.set(old[0])
    starts.set(old[1])
    ends.set(old[2])
    words.set(old[3])
    flags.set(old[4])
  }
  return {
    push(kind, start, end, word, flag) {
      if (length === size) grow()
      kinds[length] = kind
      starts[length] = start
      ends[length] = end
      words[length] = word
      flags[length] = flag
      length++
    },
    lastKind: () => (length === 0 ? 0 : (kinds[length - 1] as number)),
    done: () => ({
      length,
      kind: kinds.subarray(0, length),
      start: starts.subarray(0, length),
      end: ends.subarray(0, length),
      word: words.subarray(0, length),
      flags: flags.subarray(0, length)
    })
  }
}
