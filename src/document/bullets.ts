import { intern } from '../lexicon/index.js'
import type { Tokens } from '../types.js'
import { Kind } from './tokenize.js'
import { BULLETS, ITEM_ENDS } from './words.js'

/** The mark that opens a line of a list. */
export interface Bullet {
  /** Equal for the marks of one level: all of "1." and "2.", all of "-". */
  readonly mark: number
  /** Token behind it. */
  readonly end: number
}

const NUMBER = -1
const LETTER = -2
const MAX_DIGITS = 2
const DOT = intern('.')

/** The mark at the first token of a line: "-", "+", "•", "1.", "2)", "a)"; null if there is none. */
export function bulletAt(tokens: Tokens, at: number): Bullet | null {
  const word = tokens.word[at] as number
  if (BULLETS.has(word)) return { mark: word, end: at + 1 }
  const width = (tokens.end[at] as number) - (tokens.start[at] as number)
  const isLabel = tokens.kind[at] === Kind.number ? width <= MAX_DIGITS : tokens.kind[at] === Kind.word && width === 1
  const end = tokens.word[at + 1] as number
  if (!isLabel || at + 1 >= tokens.length || !ITEM_ENDS.has(end) || tokens.start[at + 1] !== tokens.end[at]) return null
  const kind = tokens.kind[at] === Kind.number ? NUMBER : LETTER
  return { mark: end === DOT ? kind : kind - 2, end: at + 2 }
}
