import { isCapital, Kind } from '../../document/index.js'
import { fold } from '../../lexicon/index.js'
import type { Document } from '../../types.js'
import { holds, isUnit, rankOf, toAddresses, toHeirs, type Address, type Place, type Unit } from './addresses.js'
import { createSettings } from './settings.js'
import { NO_UNIT_BEFORE, NO_UNIT_BEHIND, TYPES, WHOLE } from './words.js'

/** Of "chính quyền xã", against a place with its name. */
const UNNAMED_WEIGHT = 0.5
/** A place that holds more than this share of what is said of places is what the article is about. */
const MAJORITY = 0.5
/** One that the headline names needs no more than this. */
const NAMED = 0.3
/** Of the units of one level the main one holds this share, */
const LEADING = 0.6
/** and this share of all that is said of the unit around it. */
const SUBSTANTIAL = 0.3

/** Index of the mention that shows the main place: the smallest unit that most of what is said of places is about; -1 if there is none. */
export function toMainPlace(document: Document, places: readonly Place[]): number {
  const addresses = toAddresses(document, places)
  const own = mainOf(document, places, addresses)
  return own >= 0 ? own : mainOf(document, places, toHeirs(addresses, places))
}

function mainOf(document: Document, places: readonly Place[], addresses: readonly Address[]): number {
  const isKnown = ({ units }: Address): boolean => units.some(({ level }) => level === 'province')
  const known = addresses.filter(isKnown)
  const open = addresses.filter((address) => !isKnown(address))
  const named = known.filter(({ position }) => position === 'title')
  const province = leading(known, 'province', MAJORITY) ?? leading(known, 'province', NAMED, named)
  // Units whose province stays open are taken to lie in the province that the article is about.
  const inside = province === null ? (known.length === 0 ? open : []) : [...known.filter((address) => holds(address, province)), ...open]
  const scopes = scopesOf(document)
  for (const level of ['commune', 'district', 'province']) {
    const unit = leading(inside, level, LEADING)
    if (unit === null || !isAbout(inside, unit, scopes) || isBelowHeadline(inside, named, unit)) continue
    const shown = showing(places, unit, province)
    if (shown >= 0) return shown
  }
  return -1
}

/** "Huyện Krông Bông: …": smaller than all that the headline names, and not in the lead either. */
function isBelowHeadline(addresses: readonly Address[], named: readonly Address[], unit: Unit): boolean {
  const isLarger = ({ units }: Address): boolean => rankOf((units[0] as Unit).level) > rankOf(unit.level)
  const isEarly = (address: Address): boolean => (address.position === 'title' || address.position === 'lead') && holds(address, unit)
  const hasLead = addresses.some(({ position }) => position === 'lead')
  return named.length > 0 && named.every(isLarger) && hasLead && !addresses.some(isEarly)
}

/** Index of the first mention of a unit that is known, else of the first; none of a namesake elsewhere. */
function showing(places: readonly Place[], unit: Unit, province: Unit | null): number {
  const isShown = ({ value }: Place): boolean =>
    isUnit(value, unit) && (province === null || value.path.length === 0 || holds({ units: value.path }, province))
  const known = places.findIndex((place) => place.value.code !== null && isShown(place))
  return known < 0 ? places.findIndex(isShown) : known
}

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

/** The unit of a level, of those in some addresses, that holds more than a share of what is said of units of that level. */
function leading(addresses: readonly Address[], level: string, share: number, among = addresses): Unit | null {
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
  const fits = [...weights.values()].filter(({ unit, weight }) => weight > total * share && among.some((address) => holds(address, unit)))
  return fits.length === 1 ? (fits[0]?.unit ?? null) : null
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
