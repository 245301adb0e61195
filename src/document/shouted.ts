import type { Document } from '../types.js'
import { endOfSentence, sentenceOf } from './document.js'
import { isCapital, isUpper } from './flags.js'
import { Kind } from './tokenize.js'

/** Fewer words in capitals are a name: CLB HBCT, TP. HCM. */
const MIN_WORDS = 4

const known = new WeakMap<Document, readonly boolean[]>()

/** Whether a token stands in a sentence of capitals alone: there, capitals mark no names. */
export function isShouted(document: Document, at: number): boolean {
  return shoutedOf(document)[sentenceOf(document, at)] ?? false
}

/** Whether more than a headline is so written: more than one sentence, and most of them. */
export function isAllShouted(document: Document): boolean {
  const shouted = shoutedOf(document)
  const count = shouted.filter(Boolean).length
  return count > 1 && 2 * count > shouted.length
}

/** For each sentence, whether it is in capitals alone. */
function shoutedOf(document: Document): readonly boolean[] {
  let shouted = known.get(document)
  if (shouted === undefined) {
    shouted = Array.from(document.sentences, (first, sentence) => isInCapitals(document, first, endOfSentence(document, sentence)))
    known.set(document, shouted)
  }
  return shouted
}

function isInCapitals({ tokens }: Document, first: number, last: number): boolean {
  let words = 0
  for (let at = first; at < last; at++) {
    if (tokens.kind[at] !== Kind.word) continue
    // A word of one letter tells by its only capital.
    if (!isUpper(tokens, at) && !(isCapital(tokens, at) && (tokens.end[at] as number) - (tokens.start[at] as number) === 1)) return false
    words++
  }
  return words >= MIN_WORDS
}
