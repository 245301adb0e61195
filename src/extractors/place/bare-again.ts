import { isInOrganisation, startOfOrganisation } from './organisation.js'
import type { Match } from '../../grammar/index.js'
import type { Document } from '../../types.js'
import { isAllUpperLine, isInsideName, toGroup, type At } from './bare-names.js'
import { isFollowed } from './make.js'
import type { Name } from './names.js'
import type { Group } from './types.js'
import { GATHERINGS, NAMESAKES, PERSONS } from './words.js'

/** Chị em | Hương Toàn, where xã Hương Toàn is named elsewhere. */
export function readAgain(name: Match<Name>, { document, env }: At): Group | null {
  const { tokens, text } = document
  const { first } = name
  const match = isInsideName(document, first) ? null : env.known.match(document, first)
  if (match === null || match.last < name.last || match.raw.levels.includes('province') || isFollowed(document, match.last)) return null
  if (PERSONS.match(tokens.word, first)?.end === match.last || isAllUpperLine(document, first) || isNamesake(document, first)) return null
  const { raw, last } = match
  const inOrganisation = isInOrganisation(document, first)
  return toGroup({
    ...raw,
    rule: 'again',
    first,
    last,
    end: tokens.end[last - 1] as number,
    name: text.slice(tokens.start[first], tokens.end[last - 1]),
    inOrganisation,
    isExplicit: false,
    parent: null,
    list: null,
    era: null
  })
}

/** HTX | Phước Quới, Trường Mầm non | Đại Lãnh: what bears a place's name and is none of its organs. */
function isNamesake(document: Document, at: number): boolean {
  const head = startOfOrganisation(document, at)
  return head >= 0 && NAMESAKES.has(document.tokens.word[head] as number) && GATHERINGS.match(document.tokens.word, head) === null
}
