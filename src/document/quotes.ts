import { intern } from '../lexicon/index.js'
import type { Block, Quote, Tokens } from '../types.js'
import { Flag } from './tokenize.js'

const PAIRS = new Map([
  [intern('“'), [intern('”'), intern('“')]],
  [intern('„'), [intern('”'), intern('“')]],
  [intern('«'), [intern('»')]],
  [intern('‘'), [intern('’')]],
  [intern('"'), [intern('"')]]
])
const CLOSERS = new Set([...PAIRS.values()].flat())
const CURLY_OPEN = intern('“')
const CURLY_CLOSE = intern('”')

/** Pairs the marks of quotation, of every style and nested, within each block. */
export function toQuotes(tokens: Tokens, blocks: readonly Block[]): Quote[] {
  const quotes: { open: number; close: number }[] = []
  for (const block of blocks) {
    const open: { open: number; close: number }[] = []
    for (let at = block.first; at < block.last; at++) {
      const word = tokens.word[at] as number
      if (word === 0 || (!PAIRS.has(word) && !CLOSERS.has(word))) continue
      const top = open.at(-1)
      if (top !== undefined && closes(tokens, at, top.open, block)) {
        top.close = at
        open.pop()
      } else if (PAIRS.has(word) || (word === CURLY_CLOSE && looksOpening(tokens, at, block))) {
        const quote = { open: at, close: -1 }
        quotes.push(quote)
        open.push(quote)
      } else {
        // A mark that closes an outer quote leaves the inner ones open for good.
        const outer = open.findLastIndex((quote) => PAIRS.get(tokens.word[quote.open] as number)?.includes(word))
        if (outer >= 0) {
          ;(open[outer] as { close: number }).close = at
          open.length = outer
        }
      }
    }
  }
  return quotes
}

function closes(tokens: Tokens, at: number, opened: number, block: Block): boolean {
  const word = tokens.word[at] as number
  const opener = tokens.word[opened] as number
  if (opener === CURLY_CLOSE) return word === CURLY_CLOSE || word === CURLY_OPEN
  if (!PAIRS.get(opener)?.includes(word)) return false
  // “ twice: the second closes only where it hugs the word before it.
  return word !== CURLY_OPEN || !looksOpening(tokens, at, block)
}

/** A mark with a space (or nothing) before it and a word hugging it behind. */
function looksOpening(tokens: Tokens, at: number, block: Block): boolean {
  const spaced = at === block.first || ((tokens.flags[at] as number) & Flag.space) !== 0
  return spaced && at + 1 < block.last && ((tokens.flags[at + 1] as number) & Flag.space) === 0
}
