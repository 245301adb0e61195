import { Kind } from '../../document/index.js'
import { shift } from '../../lexicon/index.js'
import type { Document } from '../../types.js'
import { W } from './words.js'

const DOT = 0x2e
const COMMA = 0x2c

/** What the digits of one number say; `grouped` where a comma may be a thousands mark: 3,425. */
export interface Digits {
  readonly value: string
  readonly grouped: string | null
}

/** Reads one number token: 2.600 · 1,5 · 31.208.450.917 · 1,048,512 · 2.048,615 · 09. Null where its marks fit no number (12.6.2020). */
export function parseDigits(text: string, start: number, end: number): Digits | null {
  let dots = 0
  let commas = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === DOT) dots++
    else if (code === COMMA) commas++
  }
  const raw = text.slice(start, end)
  if (dots === 0 && commas === 0) return { value: withoutZeros(raw), grouped: null }
  if (dots > 0 && commas > 0) return parseMixed(raw, dots, commas)
  const mark = dots > 0 ? '.' : ','
  const isGrouped = hasThousands(raw, mark)
  const joined = raw.replaceAll(mark, '')
  if (dots + commas > 1) return isGrouped ? { value: withoutZeros(joined), grouped: null } : null
  const decimal = shift(withoutZeros(joined), raw.indexOf(mark) + 1 - raw.length)
  if (!isGrouped) return { value: decimal, grouped: null }
  return dots > 0 ? { value: joined, grouped: null } : { value: decimal, grouped: joined }
}

function parseMixed(raw: string, dots: number, commas: number): Digits | null {
  const decimalMark = raw.lastIndexOf('.') > raw.lastIndexOf(',') ? '.' : ','
  if ((decimalMark === '.' ? dots : commas) !== 1) return null
  const at = raw.indexOf(decimalMark)
  const whole = raw.slice(0, at)
  const group = decimalMark === '.' ? ',' : '.'
  if (!hasThousands(whole, group)) return null
  return { value: shift(whole.replaceAll(group, '') + raw.slice(at + 1), at + 1 - raw.length), grouped: null }
}

/** One to three digits, not led by zero, then groups of three. */
function hasThousands(raw: string, mark: string): boolean {
  const first = raw.indexOf(mark)
  if (first < 1 || first > 3 || raw[0] === '0') return false
  for (let at = first; at < raw.length; at += 4) {
    if (raw[at] !== mark) return false
  }
  return (raw.length - first) % 4 === 0
}

function withoutZeros(digits: string): string {
  let start = 0
  while (start + 1 < digits.length && digits.charCodeAt(start) === 0x30) start++
  return start === 0 ? digits : digits.slice(start)
}

/** The number that begins at a token: the token's own, or groups of three parted by single spaces. */
export function readNumber(document: Document, at: number): (Digits & { readonly last: number }) | null {
  const { tokens, text } = document
  const spaced = readGroupedBySpaces(document, at)
  if (spaced !== null) return spaced
  const digits = parseDigits(text, tokens.start[at] as number, tokens.end[at] as number)
  return digits === null ? null : { value: digits.value, grouped: digits.grouped, last: at + 1 }
}

/** 12 500 000 đồng: groups of three, one gap wide. With a single gap, only before a unit of money or a hard space. */
function readGroupedBySpaces(document: Document, at: number): (Digits & { readonly last: number }) | null {
  const { tokens, text } = document
  const width = (token: number): number => (tokens.end[token] as number) - (tokens.start[token] as number)
  if (width(at) > 3 || text[tokens.start[at] as number] === '0') return null
  const isGroup = (token: number): boolean =>
    token < tokens.length &&
    tokens.kind[token] === Kind.number &&
    width(token) === 3 &&
    (tokens.start[token] as number) - (tokens.end[token - 1] as number) === 1
  let last = at + 1
  let hard = true
  for (; isGroup(last); last++) {
    if (!/^\d{3}$/.test(text.slice(tokens.start[last], tokens.end[last]))) return null
    hard &&= text.charCodeAt(tokens.end[last - 1] as number) !== 0x20
  }
  const groups = last - at - 1
  if (groups === 0 || !/^\d+$/.test(text.slice(tokens.start[at], tokens.end[at]))) return null
  if (groups === 1 && !hard && tokens.word[last] !== W.dong) return null
  let value = ''
  for (let token = at; token < last; token++) value += text.slice(tokens.start[token], tokens.end[token])
  return { value, grouped: null, last }
}
