import { blockAt, isCapital, Kind } from '../../document/index.js'
import type { Block, Document } from '../../types.js'
import {
  CLAUSE_ENDS,
  CLOSING_BRACKET,
  CONTACT,
  INSTITUTIONS,
  LIVES,
  OPENING_BRACKET,
  PARTICULARS,
  PAST_POSTS,
  PLACING,
  RESIDENCE
} from './words.js'

/** How much a place counts by where it stands, against one in the body. */
const POSITION = { title: 2, lead: 2, head: 1, body: 1, caption: 0.3 } as const
/** How much by how it is said, against one where something happens. */
const PLAIN = 1
const SEAT = 0.5
const RESIDENCE_WEIGHT = 0.25
const CONTACT_WEIGHT = 0.1

/** The lead is the first paragraphs up to so many tokens, the head of the article those up to so many. */
const LEAD_LENGTH = 40
const HEAD_LENGTH = 70
const PARTICULARS_REACH = 12
const POST_REACH = 9
const CONTACT_REACH = 25
const CONTACT_BEHIND = 6
const SEAT_REACH = 9
const FULL_NAME = 3
const BRACKET_REACH = 14

export type Position = keyof typeof POSITION

export interface Setting {
  readonly position: Position
  readonly weight: number
}

/** Reads where in an article a token stands, and how the place there is said. */
export function createSettings(document: Document): (at: number) => Setting {
  const { lead, head } = findHead(document)
  return (at) => {
    const position = positionOf(document, blockAt(document, at), at, lead, head)
    return { position, weight: POSITION[position] * mannerOf(document, at) }
  }
}

function positionOf(document: Document, block: Block, at: number, lead: number, head: number): Position {
  if (block.kind === 'title') return 'title'
  // A line that goes on to no end mark is a caption or a heading.
  if (block.kind !== 'body' || (lead > 0 && !isFinished(document, block))) return 'caption'
  return at < lead ? 'lead' : at < head ? 'head' : 'body'
}

/** Tokens behind the lead and the head: whole paragraphs. */
function findHead(document: Document): { lead: number; head: number } {
  let length = 0
  let lead = 0
  let said = ''
  for (const block of document.blocks) {
    if (block.kind !== 'body' || !isFinished(document, block)) continue
    const before = said
    said = document.text.slice(document.tokens.start[block.first], document.tokens.end[block.last - 1])
    if (said === before) continue
    length += block.last - block.first
    if (lead === 0 && length >= LEAD_LENGTH) lead = block.last
    if (length >= HEAD_LENGTH) return { lead, head: block.last }
  }
  return { lead, head: document.tokens.length }
}

function isFinished({ text, tokens }: Document, { last }: Block): boolean {
  return '.!?…:;”"»)'.includes(text[(tokens.end[last - 1] as number) - 1] as string)
}

function mannerOf(document: Document, at: number): number {
  const { word } = document.tokens
  const isHome =
    RESIDENCE.matchBefore(word, at - 1) !== null ||
    says(word, PARTICULARS, at, PARTICULARS_REACH) ||
    says(word, PAST_POSTS, at, POST_REACH) ||
    followsName(document, at) ||
    isInsideBracket(document, at)
  if (isHome) return RESIDENCE_WEIGHT
  if (isContact(document, at)) return CONTACT_WEIGHT
  return OPENING_BRACKET.has(word[at - 1] as number) && says(word, INSTITUTIONS, at, SEAT_REACH) ? SEAT : PLAIN
}

/** "(thuyền trưởng, ở tỉnh …": in brackets, and not right behind the opening one. */
function isInsideBracket({ tokens }: Document, at: number): boolean {
  for (let before = at - 1; before >= 0 && before > at - BRACKET_REACH; before--) {
    const word = tokens.word[before] as number
    // (Km1938, thuộc ấp 4, xã Bình Đức): where something is, not where someone lives.
    if (CLOSING_BRACKET.has(word) || CLAUSE_ENDS.has(word) || PLACING.has(word)) return false
    if (OPENING_BRACKET.has(word))
      return (before < at - 2 || LIVES.has(tokens.word[at - 1] as number)) && !PLACING.has(tokens.word[before + 1] as number)
  }
  return false
}

/** "hội viên Lê Văn Quyết, phường …", "chị Trần Thị Xuân (thôn …": who lives there. */
function followsName({ tokens, text }: Document, at: number): boolean {
  if (at <= FULL_NAME || !',('.includes(text[tokens.start[at - 1] as number] as string)) return false
  for (let before = at - 2; before >= at - 1 - FULL_NAME; before--) if (!isCapital(tokens, before)) return false
  return true
}

/** "Báo Lao Động, số tài khoản 148…, ở Hà Nội", "…, Ba Đình, Hà Nội; điện thoại: …" */
function isContact({ tokens, text }: Document, at: number): boolean {
  for (let near = Math.max(0, at - CONTACT_REACH); near < tokens.length && near <= at + CONTACT_BEHIND; near++) {
    const phrase = CONTACT.match(tokens.word, near)
    if (phrase === null) continue
    for (let behind = phrase.end; behind < tokens.length && behind < phrase.end + 3; behind++) {
      if (tokens.kind[behind] === Kind.number || text[tokens.start[behind] as number] === ':') return true
    }
  }
  return false
}

/** Whether one of some phrases stands in the same clause within some tokens before. */
function says(word: Uint16Array, phrases: typeof RESIDENCE, at: number, reach: number): boolean {
  for (let before = at - 1; before >= 0 && before > at - reach; before--) {
    if (CLAUSE_ENDS.has(word[before] as number)) return false
    if (phrases.match(word, before, at) !== null) return true
  }
  return false
}
