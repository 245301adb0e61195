import type { Gazetteer } from '../../gazetteer/index.js'
import type { Raw } from '../place/index.js'
import { allOf, holds, isFormer, type Place } from './candidates.js'
import type { Open } from './open.js'

/** Chains run smallest first: settles the larger unit, then the smaller by it, the larger by the smaller, and the smaller again. */
export function narrowByParents(raws: readonly Raw[], open: Open, gazetteer: Gazetteer): void {
  for (let index = raws.length - 1; index >= 0; index--) narrowByParent(raws[index] as Raw, open, gazetteer, false)
  for (const raw of raws) narrowParent(raw, open, gazetteer)
  for (let index = raws.length - 1; index >= 0; index--) narrowByParent(raws[index] as Raw, open, gazetteer, true)
}

/** Of the candidates, those inside a candidate of the larger unit in the chain; in the end, none where none is. */
function narrowByParent(raw: Raw, open: Open, gazetteer: Gazetteer, isLast: boolean): void {
  if (raw.parent === null) return
  const parents = open.get(raw.parent) ?? []
  const places = open.get(raw) as readonly Place[]
  if (parents.length === 0 || places.length === 0) return
  const inside = narrowed(places, raw, parents, gazetteer)
  if (inside.length > 0) {
    open.set(raw, inside)
    return
  }
  // The chain is of the other era, or the unit has changed its type: look there before giving up.
  const all = allOf(raw)
  const larger = allOf(raw.parent)
  const elsewhere = all.filter((place) => larger.some((parent) => holds(parent, place, gazetteer)))
  if (elsewhere.length > 0) {
    open.set(raw, elsewhere)
    return
  }
  const near = all.filter((place) => parents.some((parent) => areNear(parent, place, gazetteer)))
  if (near.length > 0) open.set(raw, near)
  // What is printed wins: the name is that of another place, elsewhere.
  else if (isLast && parents.length === 1) open.set(raw, [])
}

/** A commune that moved to another district of the province since. */
function areNear(parent: Place, place: Place, gazetteer: Gazetteer): boolean {
  if (isFormer(parent) || parent.level === 'province') return false
  return gazetteer.ancestors(parent).some((province) => holds(province, place, gazetteer))
}

function narrowed(places: readonly Place[], raw: Raw, parents: readonly Place[], gazetteer: Gazetteer): readonly Place[] {
  const isIn = (place: Place): boolean => parents.some((parent) => holds(parent, place, gazetteer))
  const inside = places.filter(isIn)
  if (inside.length > 0 || raw.parent?.era !== '2024') return inside
  // A unit of today in one of the past: it was made of what lay there.
  return places.filter((place) => !isFormer(place) && gazetteer.predecessors(place).some((origin) => isIn(origin.unit)))
}

/** Of the larger unit's candidates, those that hold a candidate of the mention. */
function narrowParent(raw: Raw, open: Open, gazetteer: Gazetteer): void {
  if (raw.parent === null) return
  const places = open.get(raw) as readonly Place[]
  const parents = open.get(raw.parent) ?? []
  if (places.length === 0 || parents.length < 2) return
  const around = parents.filter((parent) => places.some((place) => holds(parent, place, gazetteer)))
  if (around.length > 0) open.set(raw.parent, around)
}
