import { isCapital, isUpper, Kind, startsLine } from '../../document/index.js'
import type { Document } from '../../types.js'

import { ORGANISATION_TAIL, ORGANISATIONS } from './words.js'

const REACH = 12

/** UBND | tỉnh Lạng Sơn; Hội Nông dân | huyện Cao Lộc: an organisation's head before, and nothing but its name between. */
export function isInOrganisation(document: Document, first: number): boolean {
  const { tokens } = document
  for (let at = first - 1; at >= 0 && at >= first - REACH; at--) {
    if (tokens.kind[at] !== Kind.word || startsLine(tokens, at + 1)) return false
    const word = tokens.word[at] as number
    if (ORGANISATIONS.has(word) && (isCapital(tokens, at) || isUpper(tokens, at))) return true
    if (!ORGANISATION_TAIL.has(word) && !isCapital(tokens, at)) return false
  }
  return false
}
