import { isTight, Kind } from '../../document/index.js'
import { shift } from '../../lexicon/index.js'
import type { Document, Tokens } from '../../types.js'
import { parseDigits } from './digits.js'
import { readGroup } from './groups.js'
import { isLabel } from './label.js'
import { PLAIN, type Reading } from './reading.js'
import { DIGITS, W } from './words.js'

/** 7/9 · 824/1.002. Three of them (7/9/2023) are none. */
export function readFraction(document: Document, at: number): Reading | null {
  const { tokens, text } = document
  const mark = at + 1
  if (tokens.word[mark] !== W.slash || !isTight(tokens, mark) || tokens.kind[at + 2] !== Kind.number || !isTight(tokens, at + 2))
    return null
  if (at > 0 && tokens.word[at - 1] === W.slash && isTight(tokens, at)) return null
  const isLonger = tokens.word[at + 3] === W.slash && isTight(tokens, at + 3)
  const top = parseDigits(text, tokens.start[at] as number, tokens.end[at] as number)
  const bottom = parseDigits(text, tokens.start[at + 2] as number, tokens.end[at + 2] as number)
  if (isLonger || top === null || bottom === null) return null
  const numerator = Number(top.value)
  const denominator = Number(bottom.value)
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator) || denominator === 0) return null
  const value = {
    ...PLAIN,
    value: quotient(numerator, denominator),
    fraction: { numerator, denominator },
    label: isLabel(tokens, at, at + 3)
  }
  return { rule: 'fraction', first: at, last: at + 3, value }
}

/** một phần ba · ba phần tư · hai phần mười */
export function readWordFraction(tokens: Tokens, first: number, part: number, numerator: number): Reading | null {
  if (tokens.word[part] !== W.part) return null
  const last = readGroup(tokens, part + 1) ?? readQuarter(tokens, part + 1)
  if (last === null || last.value === 0) return null
  const fraction = { numerator, denominator: last.value }
  return {
    rule: 'fraction-words',
    first,
    last: last.end,
    value: { ...PLAIN, form: 'words', value: quotient(numerator, last.value), fraction }
  }
}

/** tư, which else stands behind tens only */
function readQuarter({ word }: Tokens, at: number): { value: number; end: number } | null {
  return word[at] === W.four ? { value: DIGITS.get(W.four) as number, end: at + 1 } : null
}

/** Digits behind the point that a quotient may have. */
const PLACES = 12

/** The exact decimal of a fraction; null for one that never ends (1/3). */
function quotient(numerator: number, denominator: number): string | null {
  let top = BigInt(numerator)
  for (let places = 0; places <= PLACES; places++, top *= 10n) {
    if (top % BigInt(denominator) === 0n) return shift((top / BigInt(denominator)).toString(), -places)
  }
  return null
}
