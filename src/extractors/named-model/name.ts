import { isCapital, Kind, startsLine } from '../../document/index.js'
import { definePhrases, defineWords, intern, type Phrases } from '../../lexicon/index.js'
import { startingAt } from '../../pipeline/index.js'
import type { Annotation, Document } from '../../types.js'
import type { LocationValue } from '../location/index.js'
import type { Head } from './reading.js'
import type { ModelKind } from './schema.js'
import { ABBREVIATIONS, FOUNDING, OWNERS, PLURAL_ENDS, TITLES } from './words/index.js'

/** A name in token positions. */
export interface Name {
  readonly rule: string
  readonly kind: ModelKind
  readonly first: number
  readonly last: number
  readonly name: string
  readonly quoted: boolean
  /** Token of the kind word that governs it. */
  readonly governor: number
}

/** What a name is judged by, beside its own words. */
export interface Surroundings {
  readonly document: Document
  readonly places: readonly Annotation<'location', LocationValue>[]
  /** 1 for tokens of places. */
  readonly isPlace: Uint8Array
  /** 1 for tokens of dates: their numbers count nothing. */
  readonly isDate: Uint8Array
  /** 1 where what a club or a cooperative does begins. */
  readonly isPredicate: Uint8Array
}

export const phrases = (list: readonly string[]): Phrases<true> => definePhrases<true>({ [list.join('|')]: true })

const titles = phrases(TITLES)
const founding = phrases(FOUNDING)
const plurals = defineWords(PLURAL_ENDS)
const owners = defineWords(OWNERS)
const links = defineWords('tại ở , ( -')
const OF = intern('của')
const OPEN = intern('(')
const COMMA = intern(',')
const CLOSE = intern(')')

/** What stands before a kind word: a number or a plural makes models in general of what follows. */
export function isCounted({ document: { tokens }, isDate }: Surroundings, at: number): boolean {
  if (at === 0 || startsLine(tokens, at)) return false
  return (
    (tokens.kind[at - 1] === Kind.number && isDate[at - 1] === 0) ||
    (plurals.has(tokens.word[at - 1] as number) && !isCapital(tokens, at - 1)) ||
    isLeadingPlural(tokens.word[at - 1] as number)
  )
}

const FIRST_PLURALS = defineWords('các những nhiều mỗi một')
const isLeadingPlural = (word: number): boolean => FIRST_PLURALS.has(word)

export const isFounded = ({ document: { tokens } }: Surroundings, at: number): boolean =>
  at > 0 && founding.matchBefore(tokens.word, at - 1) !== null
export const isTitled = ({ document: { tokens } }: Surroundings, at: number): boolean =>
  at > 0 && titles.matchBefore(tokens.word, at - 1) !== null

/** The place that begins at a token. */
export function placeAt({ document: { tokens }, places }: Surroundings, at: number): Annotation<'location', LocationValue> | undefined {
  const start = tokens.start[at]
  return start === undefined ? undefined : startingAt(places, start)
}

/** tại thôn A · xã B · (xã C · của hội viên D: one model, not a sort of them. */
export function isSeated(around: Surroundings, at: number): boolean {
  const { tokens } = around.document
  if (at >= tokens.length || startsLine(tokens, at)) return false
  if (placeAt(around, at) !== undefined) return true
  if (links.has(tokens.word[at] as number) && placeAt(around, at + 1) !== undefined) return true
  // , ở phường A
  if (tokens.word[at] === COMMA && links.has(tokens.word[at + 1] as number) && placeAt(around, at + 2) !== undefined) return true
  if (tokens.word[at] === OF) return owners.has(tokens.word[at + 1] as number) || placeAt(around, at + 1) !== undefined
  return tokens.word[at] === OPEN && owners.has(tokens.word[at + 1] as number)
}

export const isWhole = (table: Phrases<true>, word: Uint16Array, first: number, last: number): boolean =>
  table.match(word, first)?.end === last

/** A place that ends a name at a token is a province: of the province, not called so. */
export function isProvince({ places, document: { tokens } }: Surroundings, end: number): boolean {
  const at = tokens.end[end - 1] as number
  for (const { end: placeEnd, start, value } of places) {
    if (start > at) return false
    if (placeEnd === at) return value.level === 'province'
  }
  return false
}

/** The name keeps the word for its kind, but for mô hình: HTX Hoa đào Bản Cao. */
export function toName({ document: { tokens, text } }: Surroundings, rule: string, own: Head, first: number, last: number): Name {
  const { kind } = own.value as { readonly kind: ModelKind }
  const proper = text.slice(tokens.start[first], tokens.end[last - 1])
  if (kind === 'mô hình' || own.last !== first) return { rule, kind, first, last, name: proper, quoted: false, governor: own.first }
  // Hợp tác xã (HTX) X is called HTX X.
  const hasBoth = (tokens.word[own.last - 1] as number) === CLOSE
  const noun = hasBoth ? (ABBREVIATIONS[kind] ?? text.slice(own.start, own.end)) : text.slice(own.start, own.end)
  return { rule, kind, first: own.first, last, name: `${noun} ${proper}`, quoted: false, governor: own.first }
}
