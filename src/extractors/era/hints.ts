import type { Document } from '../../types.js'
import { HINTS } from './words.js'
import type { Vote } from './vote.js'

/** Phrases that only one era has. */
export function hintVotes({ tokens }: Document): Vote[] {
  const votes: Vote[] = []
  const seen = new Set<string>()
  for (let at = 0; at < tokens.length; at++) {
    const match = HINTS.match(tokens.word, at)
    if (match === null || seen.has(match.value.rule)) continue
    seen.add(match.value.rule)
    votes.push({ ...match.value, era: '2025', start: tokens.start[at] as number, end: tokens.end[match.end - 1] as number })
  }
  return votes
}
