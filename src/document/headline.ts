import { fold, intern } from '../lexicon/index.js'
import type { Tokens } from '../types.js'
import { tagAt } from './credits.js'
import { isCapital, isTight, isUpper } from './flags.js'
import { endsWith, lengthOf, type Line } from './lines.js'
import { Kind } from './tokenize.js'
import { CLOSING, LEAD_START, LEAD_START_OF_NUMBER, OPENING, SECTIONS, SMALL_WORDS, TERMINATORS } from './words.js'

const TITLE_MIN = 4
const TITLE_MAX = 36
/** A lead that is glued behind a headline says at least this share of the headline's words again. */
const SHARED = 0.6
const SHARED_MIN = 4
/** How much of a line is read for what it repeats, in tokens. */
const SENTENCE_MAX = 90
const STOP = intern('.')
const BRACKET = intern('(')
const TAG_END = /(?:[OĐ]T?|\.[A-Z]{2,3})$/

/** Whether the first line of a text, furniture left out, is its headline: a few words that go on to no full stop, or that stand where only one does. */
export function isHeadline(text: string, tokens: Tokens, line: Line, mayStop: boolean): boolean {
  const length = lengthOf(line)
  if (length < TITLE_MIN || length > TITLE_MAX || tokens.word[line.first] === BRACKET) return false
  if (endsWith(text, tokens, line, ':;,')) return false
  // Under the name of a section, or over a date line, a byline or the tag of a lead, a headline may have its full stop; else a sentence is the lead.
  if (endsWith(text, tokens, line, '.') && (!mayStop || startsLead(tokens, line.first))) return false
  return !hasInnerStop(tokens, line)
}

function hasInnerStop(tokens: Tokens, { first, last }: Line): boolean {
  for (let at = first + 1; at < last - 1; at++) {
    if (tokens.word[at] === STOP && !isTight(tokens, at + 1) && isCapital(tokens, at + 1) && !isCapital(tokens, at - 1)) return true
  }
  return false
}

/** A headline and the lead behind it in one line, and the section's name that may stand before it. */
export interface Glued {
  readonly title: number
  readonly lead: number
}

/** Where a lost line break parts a headline from its lead; null where the line is no such pair. */
export function splitGlued(text: string, tokens: Tokens, line: Line): Glued | null {
  const title = sectionEnd(tokens, line)
  const words = title === line.first ? wordsOf(text, tokens, line) : wordsOf(text, tokens, { first: title, last: line.last })
  // What itself opens as a lead does is a lead, if it is not said again.
  const isLead = startsLead(tokens, title)
  // Chiều 24/9, Hội Cựu chiến binh tỉnh tổ chức | Đại hội Cựu chiến binh tỉnh: what opens with a day is no headline.
  const isDated = opensWithDay(tokens, title)
  let quotes = 0
  for (let at = title + 1; at < line.last - TITLE_MIN && at - title <= TITLE_MAX; at++) {
    const word = tokens.word[at] as number
    if (OPENING.has(word)) quotes++
    else if (CLOSING.has(word) && quotes > 0) quotes--
    if (TERMINATORS.has(tokens.word[at - 1] as number) && word !== STOP && !isTight(tokens, at)) return null
    if (at - title < TITLE_MIN || isTight(tokens, at)) continue
    if (isTag(text, tokens, at, line.last) && !isShortForm(tokens, title, at)) return { title, lead: at }
    if (
      quotes === 0 &&
      !isDated &&
      opensLead(tokens, at, line.last) &&
      ((!isLead && !isCapital(tokens, at - 1) && startsLead(tokens, at)) || repeats(words, title, at, tokens, line.last))
    )
      return { title, lead: at }
  }
  return null
}

/** Behind the name of a section that stands glued before a headline: "Pháp luật Ngày mai …", "Chính trị Xã Thượng Đức …". */
function sectionEnd(tokens: Tokens, { first, last }: Line): number {
  const section = SECTIONS.match(tokens.word, first, last)
  if (section === null || section.end >= last || !isCapital(tokens, section.end)) return first
  // Kinh tế Việt Nam … is a headline: what follows speaks of kinh tế again.
  for (let at = section.end; at < last && at < section.end + SENTENCE_MAX; at++)
    if (isSame(tokens, first, at, section.end - first)) return first
  return section.end
}

function isSame(tokens: Tokens, left: number, right: number, length: number): boolean {
  for (let step = 0; step < length; step++) if (tokens.word[left + step] !== tokens.word[right + step]) return false
  return true
}

/** Whether a line opens with the tag of a lead. */
export const opensWithTag = (text: string, tokens: Tokens, { first, last }: Line): boolean => isTag(text, tokens, first, last)

/** "ĐNO - Buổi …", "(GLO)- Sáng …" inside a line. */
function isTag(text: string, tokens: Tokens, at: number, last: number): boolean {
  const end = tagAt(tokens, at, last)
  if (end < 0 || end >= last || !isCapital(tokens, end)) return false
  return tokens.word[at] === BRACKET || TAG_END.test(text.slice(tokens.start[at], tokens.end[end - 2]))
}

/** Ban Vận động cứu trợ Trung ương | (Ban Vận động) - …: a bracket that says words before it again is no outlet's. */
function isShortForm(tokens: Tokens, first: number, bracket: number): boolean {
  if (tokens.word[bracket] !== BRACKET) return false
  for (let at = first; at < bracket - 1; at++) if (isSame(tokens, at, bracket + 1, 2)) return true
  return false
}

/** A word with a capital that opens no name: a small word or a number goes on. */
function opensLead(tokens: Tokens, at: number, last: number): boolean {
  if (tokens.kind[at] !== Kind.word || !isCapital(tokens, at) || isUpper(tokens, at) || at + 1 >= last) return false
  const before = tokens.kind[at - 1]
  if (before === Kind.punctuation && !CLOSING.has(tokens.word[at - 1] as number) && !TERMINATORS.has(tokens.word[at - 1] as number))
    return false
  return !isTight(tokens, at + 1) && !isCapital(tokens, at + 1) && tokens.kind[at + 1] !== Kind.punctuation
}

function startsLead(tokens: Tokens, at: number): boolean {
  return LEAD_START.match(tokens.word, at) !== null || opensWithDay(tokens, at)
}

function opensWithDay(tokens: Tokens, at: number): boolean {
  const day = LEAD_START_OF_NUMBER.match(tokens.word, at)
  return day !== null && tokens.kind[day.end] === Kind.number
}

/** Whether the sentence at `at` says the words before it again, and the two words at the seam are no name that recurs. */
function repeats(words: readonly string[], title: number, at: number, tokens: Tokens, last: number): boolean {
  const seam = at - title
  const said = words.slice(0, seam).filter((word) => word !== '')
  if (said.length < SHARED_MIN) return false
  let end = at + 1
  while (end < last && end - at < SENTENCE_MAX && !(tokens.word[end] === STOP && !isTight(tokens, end + 1))) end++
  const again = words.slice(seam, end - title)
  if (again.some((word, index) => word === words[seam] && index > 0 && again[index - 1] === words[seam - 1])) return false
  const heard = new Set(again)
  return said.filter((word) => heard.has(word)).length >= said.length * SHARED
}

/** The words of a line's head in one spelling; '' for marks and small words. */
function wordsOf(text: string, tokens: Tokens, { first, last }: Line): string[] {
  const words: string[] = []
  for (let at = first; at < last && at - first < TITLE_MAX + SENTENCE_MAX; at++) {
    const isMark = tokens.kind[at] !== Kind.word && tokens.kind[at] !== Kind.number
    words.push(isMark || SMALL_WORDS.has(tokens.word[at] as number) ? '' : fold(text.slice(tokens.start[at], tokens.end[at])))
  }
  return words
}
