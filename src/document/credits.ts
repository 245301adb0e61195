import { intern } from '../lexicon/index.js'
import type { Tokens } from '../types.js'
import { isCapital, isTight, isUpper } from './flags.js'
import { isFinished, lengthOf, type Line } from './lines.js'
import { Kind } from './tokenize.js'
import { BYLINE_START, CAPTION_START, CLOSING, PHOTO, SOURCE_START, UNIT_TYPES } from './words.js'

const COLON = intern(':')
const DASH = intern('-')
const SLASH = intern('/')
const OPEN = intern('(')
const CLOSE = intern(')')
const COMMA = intern(',')
/** The other half of ảnh hưởng, which is no photo. */
const AFFECTS = intern('hưởng')
const SHORT_LINE = 14
const CAPTION_MAX = 60
const TAG_MAX = 8
const NAMES_MAX = 9
/** Words of one person's name, with a title. */
const PERSON_MAX = 6
/** A sign that most captions end with is this far from the end, in tokens. */
const CREDIT_REACH = 10
const DOMAIN = /^\(?(?:https?:\/\/)?[a-z0-9-]+(?:\.[a-z0-9-]+){1,4}\/?\)?$/i

/** "Nguồn: Báo Gia Lai", "(Theo TTXVN)", "(baolangson.vn)", or the tag of a lead that stands alone: "(VTC News) -". */
export function isSource(text: string, tokens: Tokens, line: Line): boolean {
  if (lengthOf(line) > SHORT_LINE) return false
  if (tagAt(tokens, line.first, line.last) === line.last) return true
  let first = line.first
  while (first < line.last - 1 && tokens.kind[first] === Kind.punctuation) first++
  if (SOURCE_START.match(tokens.word, first) !== null) return !isFinished(tokens, line)
  return DOMAIN.test(text.slice(tokens.start[line.first], tokens.end[line.last - 1]))
}

/** Behind the tag of an outlet that opens a lead, with its dash: "(GLO)- ", "TPO - ", "(Dân trí) - "; -1 if none is there. */
export function tagAt(tokens: Tokens, at: number, last: number): number {
  const end = tokens.word[at] === OPEN ? closing(tokens, at, last) : endOfTag(tokens, at, last)
  return end > at && end < last && tokens.word[end] === DASH ? end + 1 : -1
}

/** Behind a short bracket that holds a capital. */
function closing(tokens: Tokens, open: number, last: number): number {
  let hasCapital = false
  for (let at = open + 1; at < last && at <= open + TAG_MAX; at++) {
    if (tokens.word[at] === CLOSE) return hasCapital ? at + 1 : -1
    hasCapital ||= isCapital(tokens, at)
  }
  return -1
}

/** Behind a word of capitals alone, or a domain with one: "TTH.VN". */
function endOfTag(tokens: Tokens, at: number, last: number): number {
  if (!isUpper(tokens, at)) return -1
  let end = at + 1
  while (
    end + 1 < last &&
    tokens.kind[end] === Kind.punctuation &&
    isTight(tokens, end) &&
    isTight(tokens, end + 1) &&
    isUpper(tokens, end + 1)
  )
    end += 2
  return end
}

/** A caption by its opening, its credit, or the whole chain of units that it ends with. */
export function isCaption(tokens: Tokens, line: Line): boolean {
  if (CAPTION_START.match(tokens.word, line.first) !== null) return true
  if (lengthOf(line) > CAPTION_MAX) return false
  return endsWithCredit(tokens, line) || (!isFinished(tokens, line) && endsWithChain(tokens, line))
}

function endsWithCredit(tokens: Tokens, line: Line): boolean {
  for (let at = line.last - 1; at > line.first && at > line.last - CREDIT_REACH; at--) {
    if (!PHOTO.has(tokens.word[at] as number) || tokens.word[at + 1] === AFFECTS) continue
    const isMarked = isCapital(tokens, at) || tokens.kind[at - 1] === Kind.punctuation
    if (isMarked) return true
  }
  return false
}

/** "… ở huyện Vĩnh Thạnh, tỉnh Cần Thơ": two units with their types, and nothing behind. */
function endsWithChain(tokens: Tokens, line: Line): boolean {
  const outer = unitBefore(tokens, line.last, line.first)
  if (outer <= line.first + 1 || tokens.word[outer - 1] !== COMMA) return false
  const inner = unitBefore(tokens, outer - 1, line.first)
  return inner > line.first
}

/** First token of a unit, a type and a name of up to four words, that ends before `last`; -1 if none does. */
function unitBefore(tokens: Tokens, last: number, first: number): number {
  for (let at = last - 1; at >= first && at >= last - 4; at--) {
    if (!isCapital(tokens, at) && tokens.kind[at] !== Kind.number) return -1
    const type = at > first ? UNIT_TYPES.matchBefore(tokens.word, at - 1) : null
    if (type !== null) return type.end
  }
  return -1
}

/** "Bài, ảnh: …", "Tổng hợp: …". */
export function isCredit(tokens: Tokens, line: Line): boolean {
  const start = BYLINE_START.match(tokens.word, line.first)
  return start !== null && (start.end === line.last || tokens.word[start.end] === COLON)
}

/** Names only, with where they belong in brackets, or a known opening. */
export function isByline(tokens: Tokens, line: Line): boolean {
  if (isCredit(tokens, line)) return true
  const last = withoutBracket(tokens, line)
  if (last - line.first > NAMES_MAX || last === line.first) return false
  for (let at = line.first; at < last; at++) {
    const isName = tokens.kind[at] === Kind.word && isCapital(tokens, at)
    const isLink = tokens.kind[at] === Kind.punctuation && !CLOSING.has(tokens.word[at] as number)
    if (!isName && !(isLink && at > line.first)) return false
  }
  return !isRunOfCapitals(tokens, line)
}

/** RA MẮT CHI HỘI NGHỀ NGHIỆP TRỒNG NẤM: more words in capitals, with no mark between them, than a person is called by. */
function isRunOfCapitals(tokens: Tokens, { first, last }: Line): boolean {
  if (last - first <= PERSON_MAX) return false
  for (let at = first; at < last; at++) if (!isUpper(tokens, at)) return false
  return true
}

/** "Thu Hương (Công an tỉnh)", "M.K./VOV.VN(biên dịch)": token of the last bracket, or the line's end. */
function withoutBracket(tokens: Tokens, { first, last }: Line): number {
  if (tokens.word[last - 1] !== CLOSE) return last
  for (let at = last - 2; at > first && at >= last - TAG_MAX; at--)
    if (tokens.word[at] === OPEN) return tokens.word[at - 1] === SLASH ? last : at
  return last
}
