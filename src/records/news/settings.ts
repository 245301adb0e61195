import { blockAt } from '../../document/index.js'
import type { Document } from '../../types.js'
import { CLAUSE_ENDS, CONTACT, INSTITUTIONS, OPENING_BRACKET, PARTICULARS, RESIDENCE } from './words.js'

/** How much a place in such a setting counts against one said plainly in the body. */
const WEIGHT = { title: 2, lead: 2, body: 1, caption: 0.3, seat: 0.5, residence: 0.25, contact: 0.1 } as const
/** An article's first lines of body, in tokens, are its lead. */
const LEAD_LENGTH = 70
const PARTICULARS_REACH = 12
const CONTACT_REACH = 25
const SEAT_REACH = 9

export type Setting = keyof typeof WEIGHT

/** In what part of the article, and said how, the place at token `at` stands. */
export function settingOf(document: Document, at: number, lead: number): Setting {
  const { kind } = blockAt(document, at)
  if (kind === 'title') return 'title'
  if (kind === 'caption' || kind === 'byline') return 'caption'
  const { word } = document.tokens
  if (RESIDENCE.matchBefore(word, at - 1) !== null || says(word, PARTICULARS, at, PARTICULARS_REACH)) return 'residence'
  if (says(word, CONTACT, at, CONTACT_REACH)) return 'contact'
  if (OPENING_BRACKET.has(word[at - 1] as number) && says(word, INSTITUTIONS, at, SEAT_REACH)) return 'seat'
  return at < lead ? 'lead' : 'body'
}

export const weightOf = (setting: Setting): number => WEIGHT[setting]

/** Token behind the lead: the first paragraph of body, or as much of it as a lead has. */
export function endOfLead({ blocks }: Document): number {
  const first = blocks.find((block) => block.kind === 'body' && block.last - block.first > 3)
  return first === undefined ? 0 : Math.min(first.last, first.first + LEAD_LENGTH)
}

/** Whether one of some phrases stands in the same clause within some tokens before. */
function says(word: Uint16Array, phrases: typeof CONTACT, at: number, reach: number): boolean {
  for (let before = at - 1; before >= 0 && before > at - reach; before--) {
    if (CLAUSE_ENDS.has(word[before] as number)) return false
    if (phrases.match(word, before, at) !== null) return true
  }
  return false
}
