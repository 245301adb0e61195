import { isCapital, isUpper, Kind, startsLine } from '../../document/index.js'
import type { Document } from '../../types.js'
import { ORGANISATION_TAIL, ORGANISATIONS } from './words.js'

const REACH = 12

/** UBND | tỉnh Lạng Sơn; Hội Nông dân | huyện Cao Lộc: an organisation's head before, and nothing but its name between. */
export function isInOrganisation(document: Document, first: number): boolean {
  return startOfOrganisation(document, first) >= 0
}

/** The first token of the organisation whose name a place at `first` is in; -1 if it is in none. */
export function startOfOrganisation(document: Document, first: number): number {
  const { tokens } = document
  let head = -1
  for (let at = first - 1; at >= 0 && at >= first - REACH; at--) {
    if (tokens.kind[at] !== Kind.word || startsLine(tokens, at + 1)) break
    const word = tokens.word[at] as number
    const isHead = ORGANISATIONS.has(word) && (isCapital(tokens, at) || isUpper(tokens, at))
    if (isHead) head = at
    else if (!ORGANISATION_TAIL.has(word) && !isCapital(tokens, at)) break
  }
  return head
}
