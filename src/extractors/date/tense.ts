import { Kind, startsLine, tokenAt } from '../../document/index.js'
import { defineWords } from '../../lexicon/index.js'
import type { Document } from '../../types.js'
import { FUTURE, PAST } from './words/index.js'

const AHEAD = defineWords(FUTURE)
const BEHIND = defineWords(PAST)
/** The words of a clause that are looked at, on either side. */
const REACH = 12

/** Whether the words around a date speak of what will be (1) or of what was (-1). */
export function tenseAt({ tokens }: Document, offset: number): -1 | 0 | 1 {
  const at = tokenAt(tokens, offset)
  let tense: -1 | 0 | 1 = 0
  const end = Math.min(tokens.length, at + REACH)
  let start = at
  while (start > 0 && start > at - REACH && !startsLine(tokens, start) && !isStop(start - 1)) start--
  for (let token = start; token < end; token++) {
    if (token > at && (startsLine(tokens, token) || isStop(token))) break
    if (AHEAD.has(tokens.word[token] as number)) return 1
    if (BEHIND.has(tokens.word[token] as number)) tense = -1
  }
  return tense

  function isStop(token: number): boolean {
    return tokens.kind[token] === Kind.punctuation && STOPS.has(tokens.word[token] as number)
  }
}

const STOPS = defineWords('. ; ! ? …')
