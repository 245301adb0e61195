import { isCapital, isUpper, Kind, sentenceOf, startsLine, tokenAt } from '../../document/index.js'
import type { Context } from '../../grammar/index.js'
import type { Head } from './heads/index.js'
import type { Measure } from './measures.js'
import type { Amount, Around, Noun } from './notation.js'
import { AWAY, EXTENTS, PROPERTIES, PROPERTY_LEADS, SCORES, SOLID, WIDE } from './words/index.js'

/** Words between a word of property and its measure. */
const LEADS = 3
/** Words between cách and its measure. */
const AWAY_REACH = 6

/** cao chừng | 1,65 m · cách trung tâm xã | 5 km: a property of what is told of. */
export function isProperty({ document: { tokens }, first }: Context<Around>, { concept }: Measure): boolean {
  for (let at = first - 1; at >= 0 && at >= first - AWAY_REACH && tokens.kind[at] === Kind.word; at--)
    if (tokens.word[at] === AWAY) return true
  for (let at = first - 1; at >= 0 && at >= first - LEADS; at--) {
    if (tokens.word[at] === WIDE && concept === 'length') return true
    if (EXTENTS.has(tokens.word[at] as number)) return at > 0 && tokens.kind[at - 1] === Kind.punctuation
    if (PROPERTIES.has(tokens.word[at] as number)) return true
    if (!PROPERTY_LEADS.has(tokens.word[at] as number)) return false
  }
  return false
}

/** A lone capital is an initial: 5 M. Volts and watts are printed so. */
export function isInitial({ document: { text } }: Context<Around>, source: Amount): boolean {
  return /^\s?[A-UX-Z](?![\p{L}\p{N}])/u.test(text.slice(source.end, source.end + 3))
}

/** What may be counted by any noun: no year, no score, nothing behind a name or in a name. */
export function mayCountAny(source: Amount, { document, env }: Context<Around>): boolean {
  const { tokens, text } = document
  const number = tokenAt(tokens, source.value.numberStart)
  const raw = text.slice(source.value.numberStart, source.end)
  if (/^(?:19|20)\d\d$/.test(raw) || env.isName(number)) return false
  if (number === 0 || startsLine(tokens, number)) return true
  if (/-/.test(raw) && SCORES.has(tokens.word[number - 1] as number)) return false
  const before = tokenAt(tokens, source.start) - 1
  const isName = before >= 0 && tokens.kind[before] === Kind.word && isCapital(tokens, before) && !startsLine(tokens, before + 1)
  return !isName || env.isPlace(before) || document.sentences[sentenceOf(document, before)] === before
}

/** mô hình “10 bản chứng thực - 15 phút trả”: a number that a name says. */
export const isInName = ({ value: { numberStart } }: Amount, { document: { tokens }, env }: Context<Around>): boolean =>
  env.isName(tokenAt(tokens, numberStart))

/** 3 xã | Đông Hòa, An Bình; 527 đường | Quang Trung: places and streets that are named are not counted. */
export function isNamed({ value: { head, last } }: Noun, { document: { tokens } }: Context<Around>): boolean {
  const isPlace = head?.concept === 'place' || head?.concept === 'works'
  return isPlace && last < tokens.length && !startsLine(tokens, last) && isCapital(tokens, last) && !isUpper(tokens, last)
}

/** What is counted by năm, where that may be the year: năm căn nhà, but năm dự án hoàn thành. */
export const isSolid = (head: Head | null): boolean => head !== null && head.concept !== null && SOLID.has(head.concept)
