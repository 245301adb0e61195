import type { Block, Document, ParseOptions, Tokens } from '../types.js'
import { toBlocks } from './blocks.js'
import { toDay } from './day.js'
import { normalize } from './normalize.js'
import { checkOptions } from './options.js'
import { toQuotes } from './quotes.js'
import { toSentences } from './sentences.js'
import { Kind, tokenize } from './tokenize.js'

/** Reads a text into a frozen Document. Any string is taken. */
export function createDocument(input: string, options: ParseOptions = {}): Document {
  checkOptions(options)
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
    published: options.publishedAt === undefined ? null : toDay(options.publishedAt),
    reference: options.referenceDate === undefined ? null : toDay(options.referenceDate),
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
