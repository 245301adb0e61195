import { Flag, Kind } from '../document/index.js'
import { defineWords, intern } from '../lexicon/index.js'
import type { Document } from '../types.js'
import { INNER_DOT } from './notation.js'

/** No space before the token. */
export const TIGHT = 1
/** A word with a capital first letter. */
export const CAPITAL = 2
/** The token begins a clause. */
export const FIRST = 4
/** The token begins a line. */
export const LINE = 8

/**
 * Words as the grammars see them: numbered as texts bring them, so that the frequent ones stand together and
 * what a grammar keeps of each is near the rest. By number, the id in the vocabulary.
 */
export const met: number[] = []
let numbers: Uint16Array = new Uint16Array(1 << 13)

/** A column that has room for an index, with what it holds. */
export function withRoom(column: Uint16Array, index: number): Uint16Array {
  if (index < column.length) return column
  const grown = new Uint16Array(2 ** Math.ceil(Math.log2(index + 1)))
  grown.set(column)
  return grown
}

/** Number of a word. */
export function numberOf(word: number): number {
  numbers = withRoom(numbers, word)
  const known = numbers[word] as number
  return known === 0 ? (numbers[word] = met.push(word)) - 1 : known - 1
}

/** Stands for every number, and for what no rule may take: chrome, and the bars between cells. */
export const NUMBER = numberOf(intern('.number'))
export const NONE = numberOf(intern('.none'))
const INNER = numberOf(INNER_DOT)

const DOT = intern('.')
const BAR = intern('|')
/** Behind these a clause begins. */
const CLAUSE_MARKS = defineWords(', ; . : ! ? … ( ) “ " ‘ «')

/** What every grammar reads of the tokens of a document: the number of its word and a set of bits each. */
export interface Columns {
  readonly words: Uint16Array
  readonly bits: Uint8Array
}

const columns = new WeakMap<Document, Columns>()

/** The columns of a document, made once for all grammars. */
export function toColumns(document: Document): Columns {
  let known = columns.get(document)
  if (known === undefined) columns.set(document, (known = make(document)))
  return known
}

function make({ tokens, sentences }: Document): Columns {
  const { length, kind, flags } = tokens
  const words = new Uint16Array(length)
  const bits = new Uint8Array(length)
  let sentence = 0
  let isAfterMark = true
  // Bullets and numbers at the head of a line stand before its first clause.
  let isLead = true
  for (let at = 0; at < length; at++) {
    const flag = flags[at] as number
    const isLine = (flag & Flag.newline) !== 0
    const beginsSentence = sentences[sentence] === at
    if (beginsSentence) sentence++
    let own = (flag & Flag.space) === 0 ? TIGHT : 0
    if (isLine) own |= LINE
    if (isAfterMark || isLine || beginsSentence) own |= FIRST
    const word = tokens.word[at] as number
    words[at] = numberOf(word)
    isLead = (isLead || isLine) && kind[at] !== Kind.word
    if (kind[at] === Kind.word) {
      if ((flag & Flag.capital) !== 0) own |= CAPITAL
      isAfterMark = false
    } else if (kind[at] === Kind.number) {
      words[at] = NUMBER
      isAfterMark = isLead
    } else if (kind[at] === Kind.skip || word === BAR) {
      words[at] = NONE
      isAfterMark = true
    } else {
      // A full stop behind which no sentence begins: of TP. Huế, T.Ư, v.v.
      const isInner = word === DOT && at + 1 < length && sentences[sentence] !== at + 1 && ((flags[at + 1] as number) & Flag.newline) === 0
      if (isInner) words[at] = INNER
      isAfterMark = isLead || (!isInner && CLAUSE_MARKS.has(word))
    }
    bits[at] = own
  }
  return { words, bits }
}
