import type { Block, Document, ParseOptions, Tokens } from '../types.js'
import { toBlocks } from './blocks.js'
import { normalize } from './normalize.js'
import { toQuotes } from './quotes.js'
import { toSentences } from './sentences.js'
import { Kind, tokenize } from './tokenize.js'

/** Reads a text into a frozen Document. Any string is taken. */
export function createDocument(input: string, options: ParseOptions = {}): Document {
  const { text, toSource } = normalize(input)
  const tokens = tokenize(text)
  const blocks = toBlocks(text, tokens)
  skipChrome(tokens, blocks)
  return Object.freeze({
    text,
    tokens: Object.freeze(tokens),
    sentences: toSentences(tokens, blocks),
    blocks,
    quotes: toQuotes(tokens, blocks),
    published: toDay(options.publishedAt, 'publishedAt'),
    reference: toDay(options.referenceDate, 'referenceDate'),
    options,
    toSource
  })
}

/** Site chrome keeps its tokens, for the tree, but no grammar sees a word in them. */
function skipChrome(tokens: Tokens, blocks: readonly Block[]): void {
  for (const { kind, first, last } of blocks) {
    if (kind !== 'chrome') continue
    tokens.kind.fill(Kind.skip, first, last)
    tokens.word.fill(0, first, last)
  }
}

function toDay(value: string | undefined, name: string): string | null {
  if (value === undefined) return null
  const day = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/.exec(value)
  const time = day === null ? Number.NaN : Date.parse(`${day[1]}-${day[2]}-${day[3]}T00:00:00Z`)
  // 2023-02-31 would roll over: the day must come back as it went in.
  if (day === null || Number.isNaN(time) || new Date(time).getUTCDate() !== Number(day[3])) {
    throw new TypeError(`options.${name} must be an ISO date (YYYY-MM-DD), got ${JSON.stringify(value)}`)
  }
  return `${day[1]}-${day[2]}-${day[3]}`
}

/** Index of the sentence that token `at` stands in. */
export function sentenceOf(document: Document, at: number): number {
  const { sentences } = document
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sentences[middle] as number) <= at) low = middle
    else high = middle - 1
  }
  return low
}

/** Offset of `Document.text` at which the sentence of token `at` begins. */
export function startOfSentence(document: Document, at: number): number {
  return document.tokens.start[document.sentences[sentenceOf(document, at)] as number] as number
}

/** Token after the last one of a sentence. */
export function endOfSentence(document: Document, sentence: number): number {
  return sentence + 1 < document.sentences.length ? (document.sentences[sentence + 1] as number) : document.tokens.length
}

/** The line that token `at` stands in. */
export function blockAt({ blocks }: Document, at: number): Block {
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((blocks[middle] as Block).first <= at) low = middle
    else high = middle - 1
  }
  return blocks[low] as Block
}

/** First token that ends after `offset`. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens.end[middle] as number) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
