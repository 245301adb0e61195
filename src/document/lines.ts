import type { Tokens } from '../types.js'
import { bulletAt } from './bullets.js'
import { isCapital, startsLine } from './flags.js'
import { Kind } from './tokenize.js'
import { TERMINATORS } from './words.js'

/** Tokens `first` up to, not including, `last`. */
export interface Line {
  readonly first: number
  readonly last: number
}

/** The lines of a text; what is only wrapped is one line. */
export function toLines(text: string, tokens: Tokens): Line[] {
  const lines: Line[] = []
  let first = 0
  for (let at = 1; at <= tokens.length; at++) {
    if (at < tokens.length && (!startsLine(tokens, at) || isWrapped(text, tokens, at))) continue
    if (at > first) lines.push({ first, last: at })
    first = at
  }
  return lines
}

/** A single line break before a small letter that is no mark of a list (a), with no full stop before it, only wraps the line. */
function isWrapped(text: string, tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] !== Kind.word || isCapital(tokens, at) || bulletAt(tokens, at) !== null) return false
  if (TERMINATORS.has(tokens.word[at - 1] as number)) return false
  const gap = text.slice(tokens.end[at - 1], tokens.start[at])
  return gap.length < 80 && gap.split('\n').length === 2
}

export const lengthOf = ({ first, last }: Line): number => last - first

/** Whether a line ends as a sentence does. */
export const isFinished = (tokens: Tokens, { last }: Line): boolean => TERMINATORS.has(tokens.word[last - 1] as number)

/** Whether the last mark of a line is one of some. */
export function endsWith(text: string, tokens: Tokens, { last }: Line, marks: string): boolean {
  return marks.includes(text[tokens.start[last - 1] as number] as string)
}
