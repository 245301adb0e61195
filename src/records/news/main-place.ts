import { isCapital, Kind, tokenAt } from '../../document/index.js'
import type { LocationValue } from '../../extractors/index.js'
import { fold } from '../../lexicon/index.js'
import type { Annotation, Document } from '../../types.js'
import { createSettings, type Position } from './settings.js'
import { NO_UNIT_BEFORE, NO_UNIT_BEHIND, TYPES, WHOLE } from './words.js'

type Place = Annotation<'location', LocationValue>
type Unit = Pick<LocationValue, 'name'> & { readonly level: string }

const ORGANISATION_WEIGHT = 0.6
/** Of "chính quyền xã", against a place with its name. */
const UNNAMED_WEIGHT = 0.5
/** A place that holds more than this share of what is said of places is what the article is about. */
const MAJORITY = 0.5
/** Of the units of one level the main one holds this share, */
const LEADING = 0.6
/** and this share of all that is said of the unit around it. */
const SUBSTANTIAL = 0.3
/** A unit behind one it lies in, in one address, in UTF-16 units: ", huyện …", " (tỉnh …". */
const ADDRESS_GAP = 4
/** A unit behind another of a list: ", ", " và ". */
const LIST_GAP = 6

/** An address: the smallest place, and those around it that are printed with it. */
interface Address {
  readonly units: readonly Unit[]
  weight: number
  readonly position: Position
  /** Offsets of `Document.text`. */
  readonly start: number
  readonly end: number
}

/** Index of the mention that shows the main place: the smallest unit that most of what is said of places is about; -1 if there is none. */
export function toMainPlace(document: Document, places: readonly Place[]): number {
  const addresses = toAddresses(document, places)
  const known = addresses.filter(({ units }) => units.some(({ level }) => level === 'province'))
  const open = addresses.filter((address) => !known.includes(address))
  const province = leading(known, 'province', MAJORITY)
  // Units whose province stays open are taken to lie in the province that the article is about.
  const inside = province === null ? (known.length === 0 ? open : []) : [...known.filter((address) => holds(address, province)), ...open]
  const scopes = scopesOf(document)
  for (const level of ['commune', 'district', 'province']) {
    const unit = leading(inside, level, LEADING)
    if (unit === null || !isAbout(inside, unit, scopes)) continue
    const shown = places.findIndex(({ value }) => isUnit(value, unit))
    if (shown >= 0) return shown
  }
  return -1
}

function toAddresses(document: Document, places: readonly Place[]): Address[] {
  const settingOf = createSettings(document)
  const addresses: Address[] = []
  for (let index = 0; index < places.length; ) {
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

/** A list of units of one level is one thing said: each has its share. */
function shareLists({ text }: Document, addresses: readonly Address[]): void {
  const isListed = (left: Address, right: Address): boolean =>
    right.start - left.end <= LIST_GAP && levelOf(left) === levelOf(right) && !/[.;:\n(]/.test(text.slice(left.end, right.start))
  for (let first = 0; first < addresses.length; ) {
    let last = first + 1
    while (last < addresses.length && isListed(addresses[last - 1] as Address, addresses[last] as Address)) last++
    for (const address of addresses.slice(first, last)) address.weight /= last - first
    first = last
  }
}

const levelOf = ({ units }: Address): string => (units[0] as Unit).level

/** How much is said of units without their names, by level. */
function scopesOf(document: Document): ReadonlyMap<string, number> {
  const settingOf = createSettings(document)
  const scopes = new Map<string, number>()
  const { tokens } = document
  for (let at = 0; at < tokens.length; at++) {
    const type = TYPES.match(tokens.word, at)
    if (type === null || isCapital(tokens, type.end) || tokens.kind[type.end] === Kind.number) continue
    const before = tokens.word[at - 1] as number
    if (tokens.kind[at - 1] === Kind.number || NO_UNIT_BEFORE.has(before) || NO_UNIT_BEHIND.has(tokens.word[type.end] as number)) continue
    const weight = settingOf(at).weight * (WHOLE.has(before) ? 1 : UNNAMED_WEIGHT)
    scopes.set(type.value, (scopes.get(type.value) ?? 0) + weight)
    at = type.end - 1
  }
  return scopes
}

/** The unit itself and those above it, one that stays open by its name; of a village its commune, none where that stays open. */
function unitsOf({ path, level, name }: LocationValue): readonly Unit[] {
  const [first] = path
  if (level === 'village') return first?.level === 'commune' ? path : []
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
const rankOf = (level: string): number => RANKS.indexOf(level)

const isUnit = (left: Unit, right: Unit): boolean => left.level === right.level && fold(left.name) === fold(right.name)
const holds = ({ units }: Pick<Address, 'units'>, unit: Unit): boolean => units.some((each) => isUnit(each, unit))

/** The unit of a level that holds more than a share of what is said of units of that level. */
function leading(addresses: readonly Address[], level: string, share: number): Unit | null {
  const weights = new Map<string, { unit: Unit; weight: number }>()
  let total = 0
  for (const { units, weight } of addresses) {
    const unit = units.find((each) => each.level === level)
    if (unit === undefined) continue
    total += weight
    const entry = weights.get(fold(unit.name))
    if (entry === undefined) weights.set(fold(unit.name), { unit, weight })
    else entry.weight += weight
  }
  for (const { unit, weight } of weights.values()) if (weight > total * share) return unit
  return null
}

/** Enough is said of a unit, at the head of the article or more than once; what is said of units without a name counts by their level. */
function isAbout(addresses: readonly Address[], unit: Unit, scopes: ReadonlyMap<string, number>): boolean {
  const its = addresses.filter((address) => holds(address, unit))
  const sum = (list: readonly Address[]): number => list.reduce((total, { weight }) => total + weight, 0)
  const isProminent = its.length > 1 || its.some(({ position }) => position !== 'body' && position !== 'caption')
  const unnamed = scopes.get(unit.level) ?? 0
  const wider = [...scopes].reduce((total, [level, weight]) => (rankOf(level) > rankOf(unit.level) ? total + weight : total), 0)
  return isProminent && sum(its) + unnamed >= (sum(addresses) + unnamed + wider) * SUBSTANTIAL
}
