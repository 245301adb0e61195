import { intern } from '../lexicon/index.js'
import type { Block, BlockKind, Tokens } from '../types.js'
import { isCapital, startsLine } from './flags.js'
import { Kind } from './tokenize.js'
import {
  BULLETS,
  BYLINE_START,
  CAPTION_START,
  CHROME,
  DATE_MARKS,
  DATELINE_WORDS,
  PHOTO,
  SOURCE_START,
  TERMINATORS,
  WEEKDAY_START
} from './words.js'

const COLON = intern(':')
const TITLE_MAX = 45
const SHORT_LINE = 14
const CAPTION_MAX = 60
const DATELINE_MAX = 40
const FOREIGN_WORDS_MAX = 8
/** Date lines stand among the first or the last lines of an article. */
const HEAD_LINES = 6

/** Cuts the tokens into lines and says what each line is. */
export function toBlocks(text: string, tokens: Tokens): Block[] {
  const lines = toLines(text, tokens)
  const blocks: Block[] = []
  let hasTitle = false
  let tail = false
  for (const [index, line] of lines.entries()) {
    const kind = toKind(text, tokens, lines, index, hasTitle, tail)
    if (kind === 'title') hasTitle = true
    if (kind === 'chrome') tail ||= CHROME.match(tokens.word, line.first, line.last)?.value === 'tail'
    else tail = false
    blocks.push({ kind, first: line.first, last: line.last })
  }
  return blocks
}

interface Line {
  readonly first: number
  readonly last: number
}

function toLines(text: string, tokens: Tokens): Line[] {
  const lines: Line[] = []
  let first = 0
  for (let at = 1; at <= tokens.length; at++) {
    if (at < tokens.length && (!startsLine(tokens, at) || isWrapped(text, tokens, at))) continue
    if (at > first) lines.push({ first, last: at })
    first = at
  }
  return lines
}

/** A single line break before a small letter, with no full stop before it, only wraps the line. */
function isWrapped(text: string, tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] !== Kind.word || isCapital(tokens, at)) return false
  if (TERMINATORS.has(tokens.word[at - 1] as number)) return false
  const gap = text.slice(tokens.end[at - 1], tokens.start[at])
  return gap.length < 80 && gap.split('\n').length === 2
}

function toKind(text: string, tokens: Tokens, lines: readonly Line[], index: number, hasTitle: boolean, tail: boolean): BlockKind {
  const line = lines[index] as Line
  const length = line.last - line.first
  const isShort = length <= SHORT_LINE
  const isFinished = TERMINATORS.has(tokens.word[line.last - 1] as number)
  const chrome = CHROME.match(tokens.word, line.first, line.last)
  if (chrome !== null && (chrome.end === line.last || (isShort && !isFinished && isChromeTail(tokens, chrome.end, line.last)))) return 'chrome'
  if (tail && !isFinished && length <= TITLE_MAX) return 'chrome'
  const isEdge = index < HEAD_LINES || index >= lines.length - 3
  if (isEdge && isDateline(tokens, line)) return 'dateline'
  if (isSource(text, tokens, line)) return 'source'
  if (CAPTION_START.match(tokens.word, line.first) !== null || (length <= CAPTION_MAX && endsWithCredit(tokens, line))) return 'caption'
  if (isShort && index > 0 && !isFinished && isByline(tokens, line)) return 'byline'
  const isBeforeText = index < HEAD_LINES && lines.length > index + 1
  const isBullet = BULLETS.has(tokens.word[line.first] as number)
  if (!hasTitle && !isBullet && isBeforeText && length <= TITLE_MAX && length > 2 && !endsWithStop(text, tokens, line)) {
    return 'title'
  }
  return 'body'
}

/** What may follow a chrome phrase on its line: a colon, a counter. */
function isChromeTail(tokens: Tokens, first: number, last: number): boolean {
  return tokens.kind[first] === Kind.punctuation || (last - first <= 2 && tokens.kind[first] === Kind.number)
}

function endsWithStop(text: string, tokens: Tokens, line: Line): boolean {
  const mark = text[tokens.start[line.last - 1] as number]
  return mark === '.' || mark === ':' || mark === ';' || mark === ','
}

/** Only a date, with at most a clock time, an outlet and an author around it. */
function isDateline(tokens: Tokens, line: Line): boolean {
  if (line.last - line.first > DATELINE_MAX) return false
  let foreign = 0
  for (let at = line.first; at < line.last; at++) {
    if (tokens.kind[at] === Kind.word && !DATELINE_WORDS.has(tokens.word[at] as number) && ++foreign > FOREIGN_WORDS_MAX) return false
  }
  const date = findDate(tokens, line)
  if (date < 0) return false
  if (foreign === 0) return true
  // With other words in the line, the date must stand at an end of it or after a weekday, and no sentence may be there.
  if (TERMINATORS.has(tokens.word[line.last - 1] as number)) return false
  return date <= line.first + 8 || date >= line.last - 12 || WEEKDAY_START.has(tokens.word[line.first] as number)
}

/** Token of a full numeric date d/m/y, or of "tháng" in a written one; -1 if none. */
function findDate(tokens: Tokens, line: Line): number {
  for (let at = line.first; at < line.last; at++) {
    if (tokens.kind[at] !== Kind.number) continue
    const width = (tokens.end[at] as number) - (tokens.start[at] as number)
    if (width >= 8 && width <= 10) return at
    if (at + 4 < line.last && width <= 4 && tokens.kind[at + 2] === Kind.number && tokens.kind[at + 4] === Kind.number) {
      if (DATE_MARKS.has(tokens.word[at + 1] as number) && tokens.word[at + 1] === tokens.word[at + 3]) return at
    }
    if (at + 4 < line.last && width <= 2 && tokens.kind[at + 1] === Kind.word && tokens.kind[at + 2] === Kind.number && tokens.kind[at + 4] === Kind.number) {
      if (DATELINE_WORDS.has(tokens.word[at + 1] as number) && DATELINE_WORDS.has(tokens.word[at + 3] as number)) return at
    }
  }
  return -1
}

function isSource(text: string, tokens: Tokens, line: Line): boolean {
  if (line.last - line.first > SHORT_LINE) return false
  const raw = text.slice(tokens.start[line.first], tokens.end[line.last - 1])
  if (SOURCE_START.match(tokens.word, line.first) !== null) return !TERMINATORS.has(tokens.word[line.last - 1] as number)
  return /^\(?(?:https?:\/\/)?[a-z0-9-]+(?:\.[a-z0-9-]+){1,4}\/?\)?$/i.test(raw)
}

function endsWithCredit(tokens: Tokens, line: Line): boolean {
  for (let at = line.last - 1; at > line.first && at > line.last - 10; at--) {
    if (!PHOTO.has(tokens.word[at] as number)) continue
    const isMarked = isCapital(tokens, at) || tokens.kind[at - 1] === Kind.punctuation
    if (isMarked) return true
  }
  return false
}

/** Names only: every word capitalised, or a known opening. */
function isByline(tokens: Tokens, line: Line): boolean {
  const start = BYLINE_START.match(tokens.word, line.first)
  if (start !== null && (start.end === line.last || tokens.word[start.end] === COLON)) return true
  for (let at = line.first; at < line.last; at++) {
    const isName = tokens.kind[at] === Kind.word && isCapital(tokens, at)
    if (!isName && tokens.kind[at] !== Kind.punctuation) return false
  }
  return line.last - line.first <= 8
}
