import { tokenAt } from '../../document/index.js'
import type { LocationValue } from '../../extractors/index.js'
import { fold } from '../../lexicon/index.js'
import type { Annotation, Document } from '../../types.js'
import { createSettings, type Position } from './settings.js'

export type Place = Annotation<'location', LocationValue>
export type Unit = Pick<LocationValue, 'name'> & { readonly level: string }

const ORGANISATION_WEIGHT = 0.8
/** A unit behind one it lies in, in one address, in UTF-16 units: ", huyện …", " (tỉnh …". */
const ADDRESS_GAP = 4
/** A unit behind another of a list: ", ", " và ". */
const LIST_GAP = 6

/** An address: the smallest place, and those around it that are printed with it. */
export interface Address {
  readonly units: readonly Unit[]
  weight: number
  readonly position: Position
  /** Offsets of `Document.text`. */
  readonly start: number
  readonly end: number
}

/** What an article says of places, in text order. */
export function toAddresses(document: Document, places: readonly Place[]): Address[] {
  const settingOf = createSettings(document)
  const addresses: Address[] = []
  for (let index = 0; index < places.length;) {
    const { start, value } = places[index] as Place
    let units: readonly Unit[] = unitsOf(value)
    let last = index
    while (last + 1 < places.length && isAround(document, places[last] as Place, places[last + 1] as Place, units)) {
      last++
      const around = unitsOf((places[last] as Place).value)
      if (around.length > units.length) units = around
    }
    const { position, weight } = settingOf(tokenAt(document.tokens, start))
    const { end } = places[last] as Place
    if (units.length > 0) addresses.push({ units, weight: weight * (value.inOrganisation ? ORGANISATION_WEIGHT : 1), position, start, end })
    index = last + 1
  }
  shareLists(document, addresses)
  return addresses
}

/** The same, where what is said of units that are gone counts for those that they became and that the article names. */
export function toHeirs(addresses: readonly Address[], places: readonly Place[]): Address[] {
  const living = new Map(places.flatMap(({ value }) => (value.era === '2025' ? [[toCode(value), value.path] as const] : [])))
  const heirs = new Map<string, readonly Unit[]>()
  for (const { value } of places) {
    const [heir] = value.successors
    const path = value.era === '2024' && heir !== undefined && value.successors.length === 1 ? living.get(toCode(heir)) : undefined
    if (path !== undefined && path.length > 0) heirs.set(toKey(value), path)
  }
  return addresses.map((address) => {
    const at = address.units.findIndex((unit) => heirs.has(toKey(unit)))
    return at < 0 ? address : { ...address, units: [...address.units.slice(0, at), ...(heirs.get(toKey(address.units[at] as Unit)) ?? [])] }
  })
}

const toCode = ({ level, code }: { readonly level: string; readonly code: string | null }): string => `${level} ${code ?? ''}`
const toKey = ({ level, name }: Unit): string => `${level} ${fold(name)}`

/** A list of units of one level is one thing said: each has its share. */
function shareLists({ text }: Document, addresses: readonly Address[]): void {
  const isListed = (left: Address, right: Address): boolean =>
    right.start - left.end <= LIST_GAP && levelOf(left) === levelOf(right) && !/[.;:\n(]/.test(text.slice(left.end, right.start))
  for (let first = 0; first < addresses.length;) {
    let last = first + 1
    while (last < addresses.length && isListed(addresses[last - 1] as Address, addresses[last] as Address)) last++
    // (Lào Cai 100, Sơn La 120): what is said of the first by where it stands is said of all.
    const list = addresses.slice(first, last)
    const least = Math.min(...list.map(({ weight }) => weight))
    if (list.length > 1) for (const address of list) address.weight = least / list.length
    first = last
  }
}

const levelOf = ({ units }: Address): string => (units[0] as Unit).level

/** The unit itself and those above it, one that stays open by its name; of a village its commune, none where that stays open. */
function unitsOf({ path, level, name }: LocationValue): readonly Unit[] {
  const [first] = path
  if (level === 'village') return path
  if (level === 'country' || level === 'other') return []
  return first?.level === level ? path : [{ level, name }, ...path]
}

/** The next place in print is one that the units of an address lie in. */
function isAround({ text }: Document, left: Place, right: Place, units: readonly Unit[]): boolean {
  const gap = right.start - left.end
  if (gap < 0 || gap > ADDRESS_GAP || /[.;:\n]/.test(text.slice(left.end, right.start))) return false
  const rank = rankOf(right.value.level) - rankOf(left.value.level)
  return rank > 0 && (units.length < 2 || holds({ units }, right.value))
}

const RANKS = ['village', 'commune', 'district', 'province']
export const rankOf = (level: string): number => RANKS.indexOf(level)

export const isUnit = (left: Unit, right: Unit): boolean =>
  left.level === right.level &&
  (left.name === right.name || (left.name.length === right.name.length && fold(left.name) === fold(right.name)))
export const holds = ({ units }: Pick<Address, 'units'>, unit: Unit): boolean => units.some((each) => isUnit(each, unit))
