import type { Tokens } from '../types.js'
import { isCapital } from './flags.js'
import { isFinished, lengthOf, type Line } from './lines.js'
import { Kind } from './tokenize.js'
import { CLOCK_MARKS, DATE_MARKS, DATELINE_WORDS, SECTIONS, WEEKDAY_START } from './words.js'

const DATELINE_MAX = 40
/** An outlet and an author may stand around the date, */
const FOREIGN_WORDS_MAX = 8
/** but hardly a word that is no name. */
const SMALL_WORDS_MAX = 2

/** Only a date, with at most a clock time, an outlet and an author around it. */
export function isDateline(tokens: Tokens, line: Line): boolean {
  if (lengthOf(line) > DATELINE_MAX) return false
  const date = findDate(tokens, line)
  if (date < 0) return false
  let foreign = 0
  let small = 0
  for (let at = line.first; at < line.last; at++) {
    if (tokens.kind[at] !== Kind.word || DATELINE_WORDS.has(tokens.word[at] as number)) continue
    // 01/07/2022 - 10:41 | Tin tức, sự kiện trong tỉnh
    const section = at > date ? SECTIONS.match(tokens.word, at, line.last) : null
    if (section !== null) {
      foreign = Math.max(foreign, 1)
      at = section.end - 1
      continue
    }
    if (++foreign > FOREIGN_WORDS_MAX) return false
    if (!isCapital(tokens, at) && ++small > SMALL_WORDS_MAX) return false
  }
  if (foreign === 0) return true
  // With other words in the line, the date must stand at an end of it or after a weekday, and no sentence may be there.
  if (isFinished(tokens, line)) return false
  return date <= line.first + 8 || date >= line.last - 12 || WEEKDAY_START.has(tokens.word[line.first] as number)
}

/** Token of a full numeric date d/m/y, or of "tháng" in a written one; -1 if none. */
function findDate(tokens: Tokens, line: Line): number {
  for (let at = line.first; at < line.last; at++) {
    if (tokens.kind[at] !== Kind.number) continue
    const width = (tokens.end[at] as number) - (tokens.start[at] as number)
    if (width >= 8 && width <= 10) return at
    const isTriple = at + 4 < line.last && tokens.kind[at + 2] === Kind.number && tokens.kind[at + 4] === Kind.number
    if (isTriple && width <= 4 && DATE_MARKS.has(tokens.word[at + 1] as number) && tokens.word[at + 1] === tokens.word[at + 3]) return at
    const isWritten = isTriple && width <= 2 && tokens.kind[at + 1] === Kind.word
    if (isWritten && DATELINE_WORDS.has(tokens.word[at + 1] as number) && DATELINE_WORDS.has(tokens.word[at + 3] as number)) return at
  }
  return -1
}

/** A date with its clock time at an end of a line that says more: the line without it; null where there is none. */
export function withoutStamp(tokens: Tokens, line: Line): Line | null {
  let last = line.last
  while (last > line.first && isOfStamp(tokens, last - 1)) last--
  if (isStamp(tokens, { first: last, last: line.last })) return last > line.first ? { first: line.first, last } : null
  let first = line.first
  while (first < line.last && isOfStamp(tokens, first)) first++
  return first < line.last && isStamp(tokens, { first: line.first, last: first }) ? { first, last: line.last } : null
}

function isOfStamp(tokens: Tokens, at: number): boolean {
  return (
    tokens.kind[at] === Kind.number ||
    tokens.kind[at] === Kind.punctuation ||
    (tokens.kind[at] === Kind.word && DATELINE_WORDS.has(tokens.word[at] as number))
  )
}

function isStamp(tokens: Tokens, { first, last }: Line): boolean {
  if (findDate(tokens, { first, last }) < 0) return false
  for (let at = first + 1; at < last - 1; at++) {
    if (CLOCK_MARKS.has(tokens.word[at] as number) && tokens.kind[at - 1] === Kind.number && tokens.kind[at + 1] === Kind.number)
      return true
  }
  return false
}
