import { isCapital, Kind, startsLine } from '../../document/index.js'
import { definePhrases, type PhraseMatch } from '../../lexicon/index.js'
import type { Document } from '../../types.js'
import { HEADS, WILD, type Head } from './heads/index.js'
import { MEASURES, type Measure } from './measures.js'
import { CAPITALS, MODIFIERS, NO_COUNT, POOR, POOR_AFTER, QUOTE_CLOSE, QUOTE_OPEN, SIBLINGS, STOPS, VERBAL } from './words/index.js'

const LEXICON = definePhrases<Head>(HEADS)
const WILD_ANIMALS = definePhrases<Head>(Object.fromEntries(WILD.map((animal) => [animal, { concept: 'animal' }])))
const MEASURE_WORDS = definePhrases<Measure>(MEASURES)

/** Words that a phrase may have behind its head; of a longer run a verb is likely a part, and only the head is taken. */
const LONGEST_REST = 4
/** Words that a noun joined to another by a comma may have behind it. */
const LONGEST_SIBLING = 2
/** Words of an open noun phrase. */
const LONGEST_OPEN = 5
/** Syllables that the head of an unknown noun is thought to have. */
const HEAD_SYLLABLES = 2
/** Words that a quotation may have to be a part of its noun: nhà “đại đoàn kết”. */
const LONGEST_QUOTE = 4

/** A counted noun phrase in token positions: its head, and where it ends. */
export interface NounPhrase {
  readonly head: Head | null
  readonly first: number
  /** Token behind the head. */
  readonly middle: number
  /** Token behind the phrase. */
  readonly last: number
}

/** The noun phrase that begins at a token: a known head with what goes on behind it, else any noun. Null where none begins. */
export function readNoun(document: Document, at: number): NounPhrase | null {
  const { tokens } = document
  if (at >= tokens.length || startsLine(tokens, at)) return null
  if (tokens.kind[at] !== Kind.word) return readQuoted(document, at)
  if (MEASURE_WORDS.match(tokens.word, at) !== null) return null
  const known = LEXICON.match(tokens.word, at)
  const refused = NO_COUNT.match(tokens.word, at)
  if (refused !== null && refused.end >= (known?.end ?? 0)) return null
  if (known !== null && !isBroken(document, at, known.end)) return readKnown(document, at, known.value, known.end)
  return readOpen(document, at)
}

/** Whether a line ends within a phrase. */
function isBroken({ tokens }: Document, first: number, last: number): boolean {
  for (let at = first + 1; at < last; at++) if (startsLine(tokens, at)) return true
  return false
}

function readKnown(document: Document, first: number, head: Head, middle: number): NounPhrase {
  const { tokens } = document
  const inner = head.isClassifier === true ? matchInner(document, head, middle) : null
  const verb = head.concept === 'event' ? VERBAL.match(tokens.word, middle) : null
  if (verb !== null && verb.end > (inner?.end ?? 0) && !isBroken(document, middle - 1, verb.end))
    return { head: { ...head, isWeak: true }, first, middle, last: endOfShort(document, verb.end) }
  const isInner = inner !== null && !isBroken(document, middle - 1, inner.end)
  const whole = isInner && inner.value.isClassifier !== true ? toWhole(head, inner.value) : head
  const from = isInner ? inner.end : middle
  const last = isAnimate(whole) ? endOfModifiers(document, from) : endOfShort(document, from)
  return { head: whole, first, middle, last: last === from ? endOfSiblings(document, from, whole) : last }
}

/** The noun that a classifier is of. */
function matchInner({ tokens }: Document, { concept }: Head, at: number): PhraseMatch<Head> | null {
  const known = LEXICON.match(tokens.word, at)
  const wild = concept === 'animal' ? WILD_ANIMALS.match(tokens.word, at) : null
  return wild !== null && wild.end > (known?.end ?? 0) ? wild : known
}

/** hai con | trâu, ba bộ | bàn ghế: what a classifier is of says what it counts; people are not told by one (hai con em). */
function toWhole(classifier: Head, { concept }: Head): Head {
  return concept === 'person' ? { ...classifier, concept } : { ...classifier, concept, isWeak: true }
}

/** Behind these stands a verb more often than a noun. */
function isAnimate({ concept }: Head): boolean {
  return concept === 'person' || concept === 'casualty' || concept === 'household' || concept === 'vehicle'
}

/** Where the known modifiers and nouns behind a head end: hộ | sản xuất kinh doanh, học sinh | tiểu học. */
function endOfModifiers(document: Document, from: number): number {
  const { tokens } = document
  let last = from
  for (let words = 0; words < LONGEST_REST; words++) {
    const next = MODIFIERS.match(tokens.word, last) ?? LEXICON.match(tokens.word, last)
    const isFree =
      next !== null &&
      !isBroken(document, last - 1, next.end) &&
      (STOPS.match(tokens.word, last)?.value !== true || MODIFIERS.match(tokens.word, last) !== null)
    if (!isFree) break
    last = next.end
  }
  return last
}

/** Where what goes on behind a head ends; the head's own end where that is too long to be told. */
function endOfShort(document: Document, from: number): number {
  const run = endOfRun(document, from)
  return run.words > LONGEST_REST ? from : run.end
}

/** cán bộ | , chiến sĩ: nouns of one kind that share the number. */
function endOfSiblings(document: Document, last: number, head: Head): number {
  const { tokens } = document
  let end = last
  while (end + 1 < tokens.length && SIBLINGS.has(tokens.word[end] as number) && !startsLine(tokens, end)) {
    const next = LEXICON.match(tokens.word, end + 1)
    if (next === null || next.value.concept !== head.concept || next.value.concept === null || isBroken(document, end, next.end)) break
    const run = isAnimate(head) ? { end: next.end, words: 0 } : endOfRun(document, next.end)
    if (run.words > LONGEST_SIBLING) break
    end = run.end
  }
  return end
}

function readOpen(document: Document, first: number): NounPhrase | null {
  const { tokens } = document
  const isLetter = (tokens.end[first] as number) - (tokens.start[first] as number) < 2
  if (isLetter || isCapital(tokens, first)) return null
  const run = endOfRun(document, first)
  if (run.end === first) return null
  const middle = Math.min(run.end, first + HEAD_SYLLABLES)
  return { head: null, first, middle, last: run.words > LONGEST_OPEN ? middle : run.end }
}

/** 437 | “tỷ phú” */
function readQuoted(document: Document, at: number): NounPhrase | null {
  const last = endOfQuote(document, at)
  if (last === null) return null
  const { tokens } = document
  const known = LEXICON.match(tokens.word, at + 1)
  const head = known !== null && known.end < last ? known.value : null
  return NO_COUNT.match(tokens.word, at + 1) !== null || isCapital(tokens, at + 1) ? null : { head, first: at, middle: last, last }
}

/** Token behind a short quotation; null where none opens. */
function endOfQuote({ tokens }: Document, at: number): number | null {
  if (!QUOTE_OPEN.has(tokens.word[at] as number)) return null
  for (let last = at + 1; last <= at + 1 + LONGEST_QUOTE && last < tokens.length && !startsLine(tokens, last); last++) {
    if (QUOTE_CLOSE.has(tokens.word[last] as number)) return last > at + 1 ? last + 1 : null
    if (tokens.kind[last] !== Kind.word) return null
  }
  return null
}

interface Run {
  /** Token behind it. */
  readonly end: number
  readonly words: number
}

/** Walks over the words of a noun phrase. */
function endOfRun(document: Document, from: number): Run {
  const { tokens } = document
  let words = 0
  let at = from
  while (words <= LONGEST_OPEN && at < tokens.length && !startsLine(tokens, at)) {
    if (isJoined(document, at, from)) {
      at += 2
      continue
    }
    const word = tokens.word[at] as number
    if (tokens.kind[at] !== Kind.word || (isCapital(tokens, at) && !CAPITALS.has(word))) break
    const isPoor = word === POOR && at > 0 && POOR_AFTER.has(tokens.word[at - 1] as number)
    const stop = isPoor ? null : STOPS.match(tokens.word, at)
    if (stop?.value === true) break
    const end = stop?.end ?? at + 1
    words += end - at
    at = end
  }
  return { end: at, words }
}

/** hê|-|rô-in: a dash with no gap on either side. */
function isJoined({ tokens, text }: Document, at: number, from: number): boolean {
  if (at === from || at + 1 >= tokens.length || text[tokens.start[at] as number] !== '-') return false
  return tokens.start[at] === tokens.end[at - 1] && tokens.start[at + 1] === tokens.end[at] && tokens.kind[at + 1] === Kind.word
}
