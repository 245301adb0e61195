import type { Block, Tokens } from '../types.js'
import { bulletAt } from './bullets.js'
import { isCapital } from './flags.js'
import { Flag, Kind } from './tokenize.js'
import { ABBREVIATIONS, CLOSING, OPENING, TERMINATORS } from './words.js'

/** First tokens of the sentences: each block begins one, and so does what follows a real full stop. */
export function toSentences(tokens: Tokens, blocks: readonly Block[]): Uint32Array {
  const starts: number[] = []
  for (const block of blocks) {
    starts.push(block.first)
    // The full stop of "1." at the head of a line is the list's.
    for (let at = bulletAt(tokens, block.first)?.end ?? block.first; at < block.last - 1; at++) {
      if (!TERMINATORS.has(tokens.word[at] as number)) continue
      const next = afterClosing(tokens, at + 1, block.last)
      if (next < block.last && endsSentence(tokens, at, next)) starts.push(next)
      // Of a run of marks (?!…”) the first one tells: none of them is looked behind again.
      at = next - 1
    }
  }
  return Uint32Array.from(starts)
}

function afterClosing(tokens: Tokens, at: number, last: number): number {
  while (at < last && ((tokens.flags[at] as number) & Flag.space) === 0) {
    const word = tokens.word[at] as number
    if (!CLOSING.has(word) && !TERMINATORS.has(word)) break
    at++
  }
  return at
}

function endsSentence(tokens: Tokens, stop: number, next: number): boolean {
  const flags = tokens.flags[next] as number
  if ((flags & Flag.space) === 0) return false
  const kind = tokens.kind[next]
  const begins = kind === Kind.word ? (flags & Flag.capital) !== 0 : kind !== Kind.punctuation || isOpening(tokens, next)
  if (!begins) return false
  return next - stop > 1 || !isAbbreviation(tokens, stop - 1)
}

function isOpening(tokens: Tokens, at: number): boolean {
  const word = tokens.word[at] as number
  return OPENING.has(word) || tokens.end[at] === tokens.start[at + 1]
}

/** The word before a full stop: known abbreviation, or an initial (Nguyễn V. An). */
function isAbbreviation(tokens: Tokens, at: number): boolean {
  if (at < 0 || tokens.kind[at] !== Kind.word) return false
  if (tokens.end[at] !== tokens.start[at + 1]) return false
  if (ABBREVIATIONS.has(tokens.word[at] as number)) return isCapital(tokens, at)
  const isSingle = (tokens.end[at] as number) - (tokens.start[at] as number) === 1
  return isSingle && isCapital(tokens, at)
}
