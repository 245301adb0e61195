import { isCapital } from '../../document/index.js'
import type { Document } from '../../types.js'
import { PLAIN, type Reading } from './reading.js'
import { ROMAN_AFTER } from './words.js'

const ROMAN = /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/
const ROMAN_VALUE: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }
const LONGEST = 5

/** quý IV · thế kỷ XX · khóa XIII */
export function readRoman(document: Document, at: number): Reading | null {
  const { tokens, text } = document
  if (at === 0 || !isCapital(tokens, at) || (tokens.end[at] as number) - (tokens.start[at] as number) > LONGEST) return null
  const raw = text.slice(tokens.start[at], tokens.end[at])
  if (!ROMAN.test(raw) || ROMAN_AFTER.matchBefore(tokens.word, at - 1) === null) return null
  let value = 0
  for (let index = 0; index < raw.length; index++) {
    const here = ROMAN_VALUE[raw[index] as string] as number
    const next = ROMAN_VALUE[raw[index + 1] ?? ''] ?? 0
    value += here < next ? -here : here
  }
  return { rule: 'roman', first: at, last: at + 1, value: { ...PLAIN, value: String(value), form: 'roman', ordinal: true, label: true } }
}
