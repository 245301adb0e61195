import type { Tokens } from '../types.js'
import { isUpper } from './flags.js'
import { isFinished, lengthOf, type Line } from './lines.js'
import { Kind } from './tokenize.js'
import { BREADCRUMB_MARKS, CHROME, CHROME_INSIDE, COUNTERS, SECTIONS, SYMBOLS_LEFT } from './words.js'

const SHORT_LINE = 14
const LINE_MAX = 45
const SECTION_WORDS_MAX = 5
const FILE = /^\S{1,120}\.(?:jpe?g|png|gif|webp)(?: ?\(\d+ ?[KM]B\))?$/i

/** Whether a line is of the page around the article, and whether what follows it is too; null if it is not. */
export function chromeOf(text: string, tokens: Tokens, line: Line): 'line' | 'tail' | null {
  const phrase = CHROME.match(tokens.word, line.first, line.last)
  const length = lengthOf(line)
  if (
    phrase !== null &&
    (phrase.end === line.last || (length <= SHORT_LINE && !isFinished(tokens, line) && isRest(tokens, phrase.end, line.last)))
  ) {
    return phrase.value
  }
  if (isCounter(tokens, line)) return 'line'
  const isShort = length <= SHORT_LINE || (length <= LINE_MAX && !isFinished(tokens, line))
  if (isShort && says(tokens, line, CHROME_INSIDE)) return 'line'
  if (length <= SHORT_LINE && tokens.kind[line.last - 1] !== Kind.number && says(tokens, line, SYMBOLS_LEFT)) return 'line'
  return isFile(text, tokens, line) ? 'line' : null
}

/** Hôm nay: 924 · Tất cả 12.345: how often the page was seen. */
function isCounter(tokens: Tokens, line: Line): boolean {
  const counter = COUNTERS.match(tokens.word, line.first, line.last)
  if (counter === null || tokens.kind[line.last - 1] !== Kind.number) return false
  const between = line.last - 1 - counter.end
  return between === 0 || (between === 1 && tokens.kind[counter.end] === Kind.punctuation)
}

/** A line of a list under a chrome heading. */
export function isListed(tokens: Tokens, line: Line): boolean {
  return !isFinished(tokens, line) && lengthOf(line) <= LINE_MAX
}

/** What may follow a chrome phrase on its line: a colon, a counter. */
function isRest(tokens: Tokens, first: number, last: number): boolean {
  return tokens.kind[first] === Kind.punctuation || (last - first <= 2 && tokens.kind[first] === Kind.number)
}

function says(tokens: Tokens, line: Line, phrases: typeof CHROME_INSIDE): boolean {
  for (let at = line.first; at < line.last; at++) if (phrases.match(tokens.word, at, line.last) !== null) return true
  return false
}

/** The name of a picture's file. */
function isFile(text: string, tokens: Tokens, line: Line): boolean {
  const start = tokens.start[line.first] as number
  const end = tokens.end[line.last - 1] as number
  return end - start < 160 && FILE.test(text.slice(start, end))
}

/** Names of sections, parted by the marks of a breadcrumb or by nothing, and no other word. */
export function isSection(tokens: Tokens, line: Line): boolean {
  let at = line.first
  let names = 0
  while (at < line.last) {
    const section = SECTIONS.match(tokens.word, at, line.last)
    if (section !== null) {
      names++
      at = section.end
    } else if (BREADCRUMB_MARKS.has(tokens.word[at] as number)) at++
    else return false
  }
  return names > 0
}

/** A few words in capitals over a headline: TIN MẶT TRẬN. */
export function isLabel(tokens: Tokens, line: Line): boolean {
  if (lengthOf(line) > SECTION_WORDS_MAX) return false
  for (let at = line.first; at < line.last; at++) if (!isUpper(tokens, at)) return false
  return true
}
