import { isCapital, isTight, isUpper, Kind, startsLine } from '../../document/index.js'
import type { FormerUnit, Gazetteer, Unit } from '../../gazetteer/index.js'
import type { Document, Tokens } from '../../types.js'
import { DASHES, FUNCTION_WORDS, NOT_IN_NAME, SURNAMES, TYPES, W } from './words.js'

/** A place name in token positions, with the units that bear it. */
export interface Name {
  readonly first: number
  readonly last: number
  readonly units: readonly Unit[]
  readonly former: readonly FormerUnit[]
}

const NONE: readonly never[] = []

/** Longest name of the gazetteer from token `at` that `accepts`; small letters may follow the first capital. */
export function readKnownName(document: Document, at: number, gazetteer: Gazetteer, accepts: (unit: Unit | FormerUnit) => boolean, onlyCapitals: boolean): Name | null {
  const { tokens, text } = document
  let best: Name | null = null
  let node = 0
  for (let token = at; token < tokens.length; token++) {
    if (token > at && startsLine(tokens, token)) break
    if (token > at && (DASHES.has(tokens.word[token] as number) || isInnerDot(tokens, token))) continue
    // Sơn Kim 1, 2 Bảo Lộc: numbered namesakes.
    const isNumber = tokens.kind[token] === Kind.number && !onlyCapitals
    if (!isNumber && (tokens.kind[token] !== Kind.word || (onlyCapitals && !isCapital(tokens, token)))) break
    node = gazetteer.step(node, text, tokens.start[token] as number, tokens.end[token] as number)
    if (node < 0) break
    const units = gazetteer.unitsAt(node).filter(accepts)
    const former = gazetteer.formerAt(node).filter(accepts)
    if (units.length > 0 || former.length > 0) best = { first: at, last: token + 1, units, former }
  }
  return best
}

/** N.T Phong Hải */
function isInnerDot(tokens: Tokens, at: number): boolean {
  return tokens.word[at] === W.dot && isTight(tokens, at) && isTight(tokens, at + 1) && isCapital(tokens, at + 1)
}

/** Token after the run of capitalised words from `at`, at most `max` long. */
export function endOfCapitals(tokens: Tokens, at: number, max: number): number {
  let end = at
  while (end < at + max && isCapital(tokens, end) && (end === at || (!startsLine(tokens, end) && !isBrokenBefore(tokens, end)))) end++
  return end
}

function isBrokenBefore(tokens: Tokens, at: number): boolean {
  return TYPES.match(tokens.word, at) !== null && isCapital(tokens, at + 1) && !isUpper(tokens, at)
}

/** A name no table has: capitals, cut before a person's name; villages also take numbers and one small syllable. */
export function readUnknownName(document: Document, at: number, isVillage: boolean): Name | null {
  const { tokens } = document
  if (!isCapital(tokens, at) || isAbbreviation(document, at) || (!isVillage && FUNCTION_WORDS.has(tokens.word[at] as number) && !isCapital(tokens, at + 1))) return null
  let last = endOfCapitals(tokens, at, 6)
  last = withoutPerson(tokens, at, last)
  if (last - at > 4) last = at + 4
  if (isVillage && last === at + 1 && isSmallSyllable(tokens, last)) last++
  if (isVillage && tokens.kind[last] === Kind.number && tokens.end[last] as number - (tokens.start[last] as number) <= 2 && endsName(tokens, last + 1)) last++
  return { first: at, last, units: NONE, former: NONE }
}

/** thôn, xóm | ĐBKK · xã | NTM: every syllable of a name has a vowel. */
function isAbbreviation({ tokens, text }: Document, at: number): boolean {
  return isUpper(tokens, at) && !/[AEIOUY]/.test(text.slice(tokens.start[at], tokens.end[at]).normalize('NFD'))
}

/** xã Tân Lập | Nguyễn Văn An */
export function withoutPerson(tokens: Tokens, first: number, last: number): number {
  for (let at = first + 1; at + 1 < last; at++) {
    if (SURNAMES.has(tokens.word[at] as number) && last - at >= 2 && last - at <= 4 && at - first >= 1 && last - first > 3) return at
  }
  return last
}

/** thôn Quảng hồng, …: a small letter by mistake, where the name must end behind it. */
function isSmallSyllable(tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] !== Kind.word || startsLine(tokens, at) || NOT_IN_NAME.has(tokens.word[at] as number)) return false
  return endsName(tokens, at + 1) && tokens.kind[at + 1] === Kind.punctuation
}

function endsName(tokens: Tokens, at: number): boolean {
  if (at >= tokens.length || tokens.kind[at] === Kind.punctuation || startsLine(tokens, at)) return true
  return TYPES.match(tokens.word, at) !== null || NOT_IN_NAME.has(tokens.word[at] as number)
}

/** 5, 05, 4A: a numbered unit. Token after it, or `at` if there is none. */
export function endOfNumberName(document: Document, at: number): number {
  const { tokens, text } = document
  if (tokens.kind[at] !== Kind.number) return at
  const raw = text.slice(tokens.start[at], tokens.end[at])
  if (!/^\d{1,3}$/.test(raw)) return at
  const isLettered = isTight(tokens, at + 1) && tokens.kind[at + 1] === Kind.word && (tokens.end[at + 1] as number) - (tokens.start[at + 1] as number) === 1
  return isLettered ? at + 2 : at + 1
}
