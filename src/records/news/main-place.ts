import { tokenAt } from '../../document/index.js'
import type { LocationValue } from '../../extractors/index.js'
import { fold } from '../../lexicon/index.js'
import type { Annotation, Document } from '../../types.js'
import { endOfLead, settingOf, weightOf, type Setting } from './settings.js'

type Place = Annotation<'location', LocationValue>
type Unit = Pick<LocationValue, 'name'> & { readonly level: string }

const ORGANISATION_WEIGHT = 0.6
/** A place that holds more than this share of what is said of places is what the article is about. */
const MAJORITY = 0.5
/** Of the units of one level the main one holds this share, */
const LEADING = 0.6
/** and this share of all that is said of the unit around it. */
const SUBSTANTIAL = 0.25
/** A unit behind one it lies in, in one address, in UTF-16 units: ", huyện …", " (tỉnh …". */
const ADDRESS_GAP = 4

/** An address: the smallest place, and those around it that are printed with it. */
interface Address {
  readonly units: readonly Unit[]
  readonly weight: number
  readonly setting: Setting
}

/** Index of the mention that shows the main place: the smallest unit that most of what is said of places is about; -1 if there is none. */
export function toMainPlace(document: Document, places: readonly Place[]): number {
  const addresses = toAddresses(document, places)
  const known = addresses.filter(({ units }) => units.some(({ level }) => level === 'province'))
  const open = addresses.filter((address) => !known.includes(address))
  const province = leading(known, 'province', MAJORITY)
  // Units whose province stays open are taken to lie in the province that the article is about.
  const inside = province === null ? (known.length === 0 ? open : []) : [...known.filter((address) => holds(address, province)), ...open]
  for (const level of ['commune', 'district', 'province']) {
    const unit = leading(inside, level, LEADING)
    if (unit === null || !isAbout(inside, unit)) continue
    const shown = places.findIndex(({ value }) => isUnit(value, unit))
    if (shown >= 0) return shown
  }
  return -1
}

function toAddresses(document: Document, places: readonly Place[]): Address[] {
  const lead = endOfLead(document)
  const addresses: Address[] = []
  for (let index = 0; index < places.length; ) {
    const { start, value } = places[index] as Place
    let units: readonly Unit[] = unitsOf(value)
    let last = index
    while (last + 1 < places.length && isAround(document, places[last] as Place, places[last + 1] as Place, units)) {
      last++
      const around = unitsOf((places[last] as Place).value)
      if (around.length > units.length || units.every(({ level }) => level === 'village')) units = around
    }
    const setting = settingOf(document, tokenAt(document.tokens, start), lead)
    const weight = weightOf(setting) * (value.inOrganisation ? ORGANISATION_WEIGHT : 1)
    if (units.length > 0) addresses.push({ units, weight, setting })
    index = last + 1
  }
  return addresses
}

/** The unit itself and those above it; a unit that stays open by its name. */
function unitsOf({ path, level, name }: LocationValue): readonly Unit[] {
  if (path.length > 0) return path
  return level === 'commune' || level === 'district' || level === 'province' ? [{ level, name }] : []
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

/** Enough is said of a unit, at the head of the article or more than once. */
function isAbout(addresses: readonly Address[], unit: Unit): boolean {
  const its = addresses.filter((address) => holds(address, unit))
  const sum = (list: readonly Address[]): number => list.reduce((total, { weight }) => total + weight, 0)
  const isProminent = its.length > 1 || its.some(({ setting }) => setting === 'title' || setting === 'lead')
  return isProminent && sum(its) >= sum(addresses) * SUBSTANTIAL
}
