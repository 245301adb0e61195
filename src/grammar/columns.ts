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
/** The token begins a line, or only marks and numbers stand before it there. */
export const LEAD = 8
/** The token begins a line. */
export const LINE = 16

/**
 * Words as the grammars see them: numbered as texts bring them, so that the frequent ones stand together and
 * what a grammar keeps of each is near the rest. By number, the id in the vocabulary.
 */
export const met: number[] = []
let numbers: Uint16Array = new Uint16Array(1 << 13)

/** A column that has room for an index, with what it holds. */
export function withRoom<C extends Uint8Array | Uint16Array | Uint32Array>(column: C, index: number): C {
  if (index < column.length) return column
  const grown = new (column.constructor as new (length: number) => C)(2 ** Math.ceil(Math.log2(index + 1)))
  grown.set(column)
  return grown
}

/** Number of a word. */
export function numberOf(word: number): number {
  if (word >= numbers.length) numbers = withRoom(numbers, word)
  const known = numbers[word] as number
  return known === 0 ? (numbers[word] = met.push(word)) - 1 : known - 1
}

/** Stands for every number, and for what no rule may take: chrome, and the bars between cells. */
export const NUMBER = numberOf(intern('.number'))
export const NONE = numberOf(intern('.none'))
const INNER = numberOf(INNER_DOT)
/** The word of every figure. */
export const FIGURE = met[NUMBER] as number

const DOT = intern('.')
const BAR = intern('|')
/** Behind these a clause begins. */
const CLAUSE_MARKS = defineWords(', ; . : ! ? … ( ) “ " ‘ «')

/** Bits of a code that are bits of its token. */
const SHIFT = 5
/** By code: the number of its word, and the bits of its token. */
export const codeWords: number[] = []
export const codeBits: number[] = []
let codes = new Uint32Array(1 << 14)

/** Code of a word and the bits of a token: numbered as texts bring them, too. */
function codeOf(number: number, bits: number): number {
  const key = (number << SHIFT) | bits
  if (key >= codes.length) codes = withRoom(codes, key)
  const known = codes[key] as number
  if (known !== 0) return known - 1
  codeBits.push(bits)
  return (codes[key] = codeWords.push(number)) - 1
}

/** What no rule takes; it stands behind the last token, too. */
const END = codeOf(NONE, 0)

/** Figures of up to so many digits are words of their own. */
const MOST_DIGITS = 4
/** By digits and value, the number of a figure and 1. */
const figures = new Uint16Array(10 ** (MOST_DIGITS + 1))

function numberOfFigure(text: string, start: number, end: number): number {
  if (end - start > MOST_DIGITS) return NUMBER
  // A one before the digits tells 5 from 05.
  let key = 1
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return NUMBER
    key = key * 10 + digit
  }
  const known = figures[key] as number
  if (known !== 0) return known - 1
  return (figures[key] = met.push(FIGURE)) - 1
}

const columns = new WeakMap<Document, Int32Array>()

/** What every grammar reads of a document: the code of each token, and one behind the last. Made once for all. */
export function toCodes(document: Document): Int32Array {
  let known = columns.get(document)
  if (known === undefined) columns.set(document, (known = make(document)))
  return known
}

function make({ text, tokens, sentences, blocks }: Document): Int32Array {
  const { length, kind, flags, start, end } = tokens
  const made = new Int32Array(length + 1)
  let sentence = 0
  let block = 0
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
    let number: number
    // A headline that its lead was glued to is a block of its own.
    const beginsBlock = blocks[block]?.first === at
    if (beginsBlock) block++
    isLead ||= isLine || beginsBlock
    if (isLead) own |= LEAD
    isLead &&= kind[at] !== Kind.word
    if (kind[at] === Kind.word) {
      number = numberOf(word)
      if ((flag & Flag.capital) !== 0) own |= CAPITAL
      isAfterMark = false
    } else if (kind[at] === Kind.number) {
      number = numberOfFigure(text, start[at] as number, end[at] as number)
      isAfterMark = isLead
    } else if (kind[at] === Kind.skip || word === BAR) {
      number = NONE
      isAfterMark = true
    } else {
      // A full stop behind which no sentence begins: of TP. Huế, T.Ư, v.v.
      const isInner = word === DOT && at + 1 < length && sentences[sentence] !== at + 1 && ((flags[at + 1] as number) & Flag.newline) === 0
      number = isInner ? INNER : numberOf(word)
      isAfterMark = isLead || (!isInner && CLAUSE_MARKS.has(word))
    }
    made[at] = codeOf(number, own)
  }
  made[length] = END
  return made
}
