import type { Era, Gazetteer, Unit } from '../../gazetteer/index.js'
import { RANK, type Raw } from '../place/index.js'
import { holds, isFormer, provinceOf, type Place } from './candidates.js'
import type { Open } from './open.js'

/**
 * xã Ngok Bay, xã Pú Nhi: a name that no unit bears, in a province the article names, where accents alone part it from the
 * one unit that is meant. Names of the mountains' languages are written so in many ways.
 */
export function readAlike(raws: readonly Raw[], open: Open, era: Era | null, gazetteer: Gazetteer): void {
  const unknown = raws.filter((raw) => isUnknown(raw, open))
  if (unknown.length === 0) return
  const provinces = new Set<string>()
  for (const places of open.values())
    if (places.length === 1) for (const place of places) for (const unit of unitsOf(place)) provinces.add(provinceOf(unit).name)
  if (provinces.size === 0) return
  for (const raw of unknown) {
    const parents = raw.parent === null ? [] : (open.get(raw.parent) ?? [])
    const isMeant = (unit: Unit): boolean =>
      raw.levels.includes(unit.level) &&
      unit.era === (raw.era ?? era ?? '2024') &&
      (raw.type === null || unit.type === raw.type) &&
      provinces.has(provinceOf(unit).name) &&
      (parents.length === 0 || parents.some((parent) => holds(parent, unit, gazetteer)))
    const found = gazetteer.alike(raw.name).filter(isMeant)
    if (found.length === 1) open.set(raw, found)
  }
}

const unitsOf = (place: Place): readonly Unit[] => (isFormer(place) ? place.heirs : [place])

/** Printed with its type, and in no table. */
function isUnknown(raw: Raw, open: Open): boolean {
  return (
    raw.isExplicit &&
    raw.units.length === 0 &&
    raw.former.length === 0 &&
    raw.levels.every((level) => RANK[level] === RANK.commune || RANK[level] === RANK.district) &&
    (open.get(raw)?.length ?? 0) === 0
  )
}
