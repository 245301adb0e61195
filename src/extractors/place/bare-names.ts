import { isCapital, isUpper, Kind, startsLine } from '../../document/index.js'
import { toKey, type FormerUnit, type Unit } from '../../gazetteer/index.js'
import type { Context } from '../../grammar/index.js'
import type { Document } from '../../types.js'
import type { Known } from './again.js'
import { endOf, isFollowed, pickKnown, type Picked } from './make.js'
import type { Name } from './names.js'
import type { Env } from './notation.js'
import { isInOrganisation } from './organisation.js'
import type { Group, Level, Raw } from './types.js'
import { BODY_ABBREVIATIONS, FUNCTION_WORDS, SURNAMES, W } from './words.js'

/** What bare names are told by, beside the gazetteer. */
export interface BareEnv extends Env {
  /** Names that the article gives with their type. */
  readonly known: Known
  /** Districts that it names so. */
  readonly districts: ReadonlySet<Unit>
  /** Provinces that the article names, if they are few. */
  readonly provinces: ReadonlySet<Unit>
  /** Provinces that the sentence of a token names. */
  provincesNear(at: number): ReadonlySet<Unit>
}

export type At = Context<BareEnv>

export function toBare(document: Document, picked: Picked): Raw {
  const { tokens, text } = document
  const { first, last, units, former } = picked
  const end = endOf(document, picked)
  const name = text.slice(tokens.start[first], end)
  return {
    rule: 'bare',
    first,
    last,
    end,
    name,
    key: toKey(name),
    type: null,
    levels: [...new Set<Level>([...units, ...former].map(({ level }) => level))],
    units,
    former: units.length > 0 ? [] : former,
    inOrganisation: isInOrganisation(document, first),
    isExplicit: false,
    parent: null,
    list: null,
    era: null
  }
}

export const toGroup = (...raws: readonly Raw[]): Group => ({ raws, isPlural: false, isChained: false, isInCommune: false })

/** All in capitals, of a unit larger than a commune. */
export const pickBare = (name: Name, accepts: (place: Unit | FormerUnit) => boolean = () => true): Picked | null =>
  pickKnown(
    name,
    (place) => place.level !== 'commune' && accepts(place),
    ({ isCapital: all }) => all
  )

/** A capital right before, which is no word that merely begins the sentence, makes this the end of a longer name. */
export function isInsideName({ tokens }: Document, at: number): boolean {
  if (at === 0 || startsLine(tokens, at) || !isCapital(tokens, at - 1)) return false
  const before = tokens.word[at - 1] as number
  // Ủy ban MTTQ Việt Nam | Mai Pha
  if (before === W.nam && tokens.word[at - 2] === W.viet) return false
  return !FUNCTION_WORDS.has(before) && !(BODY_ABBREVIATIONS.has(before) && isUpper(tokens, at - 1))
}

/** Bí thư Tỉnh ủy Lạng Sơn | Nguyễn Văn An: only behind an organ does a name end before a capital. */
export function endsWell(document: Document, first: number, last: number): boolean {
  return !isFollowed(document, last) || (SURNAMES.has(document.tokens.word[last] as number) && isInOrganisation(document, first))
}

export function isAllUpperLine({ tokens }: Document, at: number): boolean {
  return isUpper(tokens, at) && at + 2 < tokens.length && tokens.kind[at + 2] === Kind.word && isUpper(tokens, at + 2)
}
