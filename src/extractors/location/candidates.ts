import type { Era, FormerUnit, Gazetteer, Unit } from '../../gazetteer/index.js'
import { RANK, type Raw } from '../place/index.js'

/** What a mention may be: a unit of either era, or one of the past. */
export type Place = Unit | FormerUnit

export const isFormer = (place: Place): place is FormerUnit => 'heirs' in place

/** All that bears the name, at the levels its type word allows. */
export function allOf({ units, former }: Raw): readonly Place[] {
  return former.length === 0 ? units : [...units, ...former]
}

/** Years before the article's, if it has no date, in which a unit that is gone may have lived. */
const RECENT = 2012

/**
 * Of all that bears the name, what the era and the printed type leave: units of the era first, with those that lived
 * in the article's year; where none has the printed type, those of the past that had it (thành phố Ninh Bình is not tỉnh Ninh Bình).
 */
export function candidatesOf(raw: Raw, era: Era | null, day: string | null, gazetteer: Gazetteer): readonly Place[] {
  const year = day === null ? RECENT : Number(day.slice(0, 4))
  const isOfEra = (place: Place): boolean => {
    if (!isFormer(place)) return era === null ? place.era === '2024' : place.era === era
    return era !== '2025' && raw.type !== null && place.level !== 'province' && year < place.until && year >= (place.from ?? year)
  }
  // Of provinces both what they are and what they were is printed: thành phố Huế, tỉnh Thừa Thiên Huế.
  const typeOf = (place: Place): string =>
    isFormer(place) || day === null || place.level === 'province' ? place.type : gazetteer.typeAt(place, day)
  const isOfType = (place: Place): boolean => raw.type === null || typeOf(place) === raw.type
  const all = allOf(raw)
  const tests: readonly ((place: Place) => boolean)[] = [
    (place) => isOfEra(place) && isOfType(place),
    (place) => (isFormer(place) || era === '2025') && isOfType(place),
    (place) => isOfEra(place) && !isFormer(place),
    isOfType,
    (place) => !isFormer(place)
  ]
  for (const test of tests) {
    const found = all.filter(test)
    if (found.length > 0) return withoutTwins(found)
  }
  return all
}

/** A unit that only changed its type is the unit; and its past name is no other place than itself. */
function withoutTwins(places: readonly Place[]): readonly Place[] {
  if (!places.some(isFormer)) return places
  const seen = new Set<Place>()
  const found: Place[] = []
  for (const place of places) {
    const heir = isFormer(place) && place.isRenamed ? (place.heirs[0] as Unit) : place
    if (seen.has(heir)) continue
    seen.add(heir)
    found.push(heir.name === place.name ? heir : place)
  }
  return found
}

/** Whether a place lies in another: the other era's province of the same name included, and the heirs of one of the past. */
export function holds(larger: Place, place: Place, gazetteer: Gazetteer): boolean {
  if (RANK[larger.level] <= RANK[place.level]) return false
  if (isFormer(place))
    return isFormer(larger)
      ? shares(larger, place, gazetteer)
      : place.heirs.some((heir) => holds(larger, heir, gazetteer) || isSame(larger, heir))
  if (isFormer(larger)) return larger.heirs.some((heir) => isSame(heir, place) || holds(heir, place, gazetteer))
  return gazetteer.ancestors(place).some((ancestor) => isSame(larger, ancestor))
}

function shares(larger: FormerUnit, place: FormerUnit, gazetteer: Gazetteer): boolean {
  return place.heirs.some((heir) => larger.heirs.some((other) => isSame(other, heir) || holds(other, heir, gazetteer)))
}

/** The unit that a place is, under whatever name. */
export function toUnit(place: Place): Unit | null {
  if (!isFormer(place)) return place
  return place.isRenamed ? (place.heirs[0] as Unit) : null
}

/** The same unit, or the province that goes by its name and code in the other era. */
export function isSame(left: Place, right: Place): boolean {
  if (left === right) return true
  if (isFormer(left) || isFormer(right)) return false
  return left.level === 'province' && right.level === 'province' && left.code === right.code && left.name === right.name
}

export function provinceOf(unit: Unit): Unit {
  return unit.parent === null ? unit : provinceOf(unit.parent)
}
