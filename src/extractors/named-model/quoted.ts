import { isCapital, Kind, startsLine } from '../../document/index.js'
import type { Document, Quote, Tokens } from '../../types.js'
import type { ModelKind } from './schema.js'
import { BETWEEN, CONTINUES, KINDS, LIST_LEADS, LIST_MARKS, MARKS, MOVEMENTS, NAME_END, OPEN_LISTS, OTHER_GOVERNORS, OTHER_LISTS, PLURALS } from './words.js'

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

interface Governor {
  readonly kind: ModelKind
  readonly at: number
}

/** How far before its quotation a kind word may stand. */
const REACH = 12
const MAX_NAME = 40
/** How far before its list a plural kind word may stand. */
const LIST_REACH = 48

/** mô hình “A”, “B, C”; “D”: quotations that a kind word governs, and those listed after them. */
export function readQuoted(document: Document): Name[] {
  const names: Name[] = []
  let before: Before | null = null
  for (const quote of document.quotes) {
    if (before !== null && quote.open < before.end) continue
    const end = endOfQuote(document, quote)
    const own = findGovernor(document, quote.open) ?? findListGovernor(document, quote.open)
    const governor: Governor | null = own ?? inherit(document, before, quote.open)
    if (governor === null) {
      before = null
      continue
    }
    const name = toName(document, quote, end, governor, own === null)
    if (name !== null) names.push(name)
    before = { governor, end: name?.last ?? end }
  }
  return names
}

interface Before {
  readonly governor: Governor
  readonly end: number
}

/** A list's kind holds until something else governs. */
function inherit(document: Document, before: Before | null, open: number): Governor | null {
  if (before === null || !isListed(document, before.end, open) || isGovernedOtherwise(document, open)) return null
  return before.governor
}

/** Token after the closing mark; an unclosed quotation ends with its clause. */
function endOfQuote(document: Document, { open, close }: Quote): number {
  if (close >= 0) return close + 1
  const { tokens } = document
  let end = open + 1
  while (end < tokens.length && end < open + 15 && tokens.kind[end] !== Kind.punctuation && !startsLine(tokens, end)) end++
  return end
}

function toName(document: Document, quote: Quote, end: number, { kind, at }: Governor, isListed: boolean): Name | null {
  const { tokens, text } = document
  const first = quote.open + 1
  const last = quote.close >= 0 ? quote.close : end
  if (last <= first || last - first > MAX_NAME) return null
  const inner = trimmed(tokens, first, last)
  const movement = MOVEMENTS.match(tokens.word, first)
  const isMovement = movement !== null && movement.end === inner
  if (isMovement) {
    const further = quote.close < 0 ? null : readFurther(document, end)
    if (further === null || isListed) return null
    return { rule: 'movement-in-field', kind, first: quote.open, last: further, name: text.slice(tokens.start[quote.open], tokens.end[further - 1]), quoted: true, governor: at }
  }
  return { rule: isListed ? 'listed-quote' : 'quoted', kind, first: quote.open, last: end, name: withInnerClose(text.slice(tokens.start[first], tokens.end[inner - 1])), quoted: true, governor: at }
}

/** “A “B” with one closing mark: it is the inner quotation's too. */
function withInnerClose(name: string): string {
  return name.includes('“') && !name.includes('”') ? `${name}”` : name
}

/** A comma or a full stop before the closing mark is the sentence's. */
function trimmed(tokens: Tokens, first: number, last: number): number {
  const word = tokens.word[last - 1]
  return last - first > 1 && (word === MARKS.comma || word === MARKS.dot || word === MARKS.semicolon) ? last - 1 : last
}

/** “Dân vận khéo” | trong xây dựng nông thôn mới: up to whose it is, or the end of the clause. */
function readFurther(document: Document, at: number): number | null {
  const { tokens } = document
  if (!CONTINUES.has(tokens.word[at] as number)) return null
  let end = at + 1
  while (end < tokens.length && end < at + 14 && tokens.kind[end] === Kind.word && !NAME_END.has(tokens.word[end] as number)) end++
  return end - at >= 3 ? end : null
}

/** The kind word before a quotation, with only plain words between; null if something else governs it. */
function findGovernor(document: Document, open: number): Governor | null {
  const { tokens } = document
  if (isGovernedOtherwise(document, open)) return null
  for (let at = open - 1; at >= 0 && at >= open - REACH; at--) {
    if (startsLine(tokens, at + 1)) return null
    const kind = KINDS.matchBefore(tokens.word, at)
    if (kind !== null) return { kind: kind.value, at: kind.end }
    if (tokens.word[at] === MARKS.close) {
      const opened = skipBracket(tokens, at)
      if (opened < 0) return null
      at = opened
      continue
    }
    // Capital words may stand between: Câu lạc bộ Phụ nữ “…”.
    if (!BETWEEN.has(tokens.word[at] as number) && !isCapital(tokens, at)) return null
  }
  return null
}

/** Nhiều mô hình … được nhân rộng | như: “A”, “B”: the sentence's plural kind, whatever is said of it before the list. */
function findListGovernor({ tokens }: Document, open: number): Governor | null {
  const hasColon = open > 0 && tokens.word[open - 1] === MARKS.colon
  const lead = hasColon ? open - 2 : open - 1
  if (lead < 0 || LIST_LEADS.matchBefore(tokens.word, lead) === null || (!hasColon && !OPEN_LISTS.has(tokens.word[lead] as number))) return null
  for (let at = lead - 1; at > 0 && at >= open - LIST_REACH; at--) {
    if (startsLine(tokens, at + 1) || tokens.word[at] === MARKS.dot) return null
    if (OTHER_LISTS.matchBefore(tokens.word, at) !== null) return null
    const kind = KINDS.matchBefore(tokens.word, at)
    const before = kind === null ? -1 : kind.end - 1
    if (kind !== null && before >= 0 && (PLURALS.has(tokens.word[before] as number) || tokens.kind[before] === Kind.number)) return { kind: kind.value, at: kind.end }
  }
  return null
}

function skipBracket(tokens: Tokens, close: number): number {
  for (let at = close - 1; at >= 0 && at > close - 6; at--) if (tokens.word[at] === MARKS.open) return at
  return -1
}

function isGovernedOtherwise(document: Document, open: number): boolean {
  return open > 0 && OTHER_GOVERNORS.matchBefore(document.tokens.word, open - 1) !== null
}

/** Between two quotations of a list stand only marks, và, a repeated kind word, or where the one before is. */
function isListed(document: Document, from: number, to: number): boolean {
  const { tokens } = document
  if (to - from > 14) return false
  let hasMark = false
  for (let at = from; at < to; at++) {
    if (startsLine(tokens, at) || tokens.word[at] === MARKS.dot) return false
    if (LIST_MARKS.has(tokens.word[at] as number)) hasMark = true
  }
  const last = tokens.word[to - 1] as number
  return hasMark && LIST_MARKS.has(last)
}
