import { defineWords, intern } from '../lexicon/index.js'
import type { Block, Quote, Tokens } from '../types.js'
import { Flag } from './tokenize.js'

const PAIRS = new Map([
  [intern('“'), [intern('”'), intern('“')]],
  [intern('„'), [intern('”'), intern('“')]],
  [intern('«'), [intern('»')]],
  [intern('‘'), [intern('’')]],
  // "Camera an ninh”: converted by half.
  [intern('"'), [intern('"'), intern('”')]]
])
const MARKS = defineWords('“ ” „ « » ‘ ’ "')
/** Nobody nests deeper; a bound keeps hostile text linear. */
const MAX_DEPTH = 8
interface Draft {
  readonly open: number
  close: number
  readonly index: number
}
/** An inner quotation opens soon after the outer one, in tokens. */
const NESTED_REACH = 16
const CURLY_OPEN = intern('“')
const CURLY_CLOSE = intern('”')

/** Pairs the marks of quotation, of every style and nested, within each block. */
export function toQuotes(tokens: Tokens, blocks: readonly Block[]): Quote[] {
  const quotes: Draft[] = []
  for (const block of blocks) {
    const open: Draft[] = []
    for (let at = block.first; at < block.last; at++) {
      const word = tokens.word[at] as number
      if (!MARKS.has(word)) continue
      const top = open.at(-1)
      if (top !== undefined && closes(tokens, at, top.open, block)) {
        top.close = at
        open.pop()
      } else if (PAIRS.has(word) || (word === CURLY_CLOSE && looksOpening(tokens, at, block))) {
        const quote = { open: at, close: -1, index: quotes.length }
        quotes.push(quote)
        open.push(quote)
      } else {
        // A mark that closes an outer quote leaves the inner ones open for good.
        const outer = findOuter(tokens, open, word)
        if (outer >= 0) {
          ;(open[outer] as Draft).close = at
          open.length = outer
        }
      }
    }
    closeByInner(quotes, open)
  }
  return quotes.map(({ open, close }) => ({ open, close }))
}

function findOuter(tokens: Tokens, open: readonly Draft[], closer: number): number {
  for (let index = open.length - 1; index >= 0 && index > open.length - MAX_DEPTH; index--) {
    if (PAIRS.get(tokens.word[(open[index] as Draft).open] as number)?.includes(closer)) return index
  }
  return -1
}

/** “A “B” with one closing mark for two opening ones: it closes both. */
function closeByInner(quotes: readonly Draft[], unclosed: readonly Draft[]): void {
  for (const outer of unclosed) {
    const inner = quotes[outer.index + 1]
    if (inner !== undefined && inner.close > 0 && inner.open - outer.open < NESTED_REACH) outer.close = inner.close
  }
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
