import type { Unit } from '../../gazetteer/index.js'
import type { Raw } from '../place/index.js'
import { allOf, isFormer, type Place } from './candidates.js'
import type { Open } from './open.js'

/** ở 5 xã: A, B, C: of each, the candidate in the district that holds most of them; a name gone from there, what it was. */
export function narrowList(list: readonly Raw[], open: Open): void {
  const votes = new Map<Unit, number>()
  for (const raw of list) {
    const parents = new Set([...(open.get(raw) ?? []), ...raw.former].flatMap(parentsOf))
    for (const parent of parents) votes.set(parent, (votes.get(parent) ?? 0) + 1)
  }
  const most = Math.max(0, ...votes.values())
  const winners = [...votes].filter(([, count]) => count === most)
  if (winners.length !== 1 || most * 2 <= list.length) return
  const [[parent]] = winners as [[Unit, number]]
  const isInside = (place: Place): boolean => parentsOf(place).includes(parent)
  for (const raw of list) {
    const inside = (open.get(raw) ?? []).filter(isInside)
    const gone = allOf(raw).filter((place) => isFormer(place) && isInside(place))
    if (inside.length > 0) open.set(raw, inside)
    else if (gone.length > 0) open.set(raw, gone)
  }
}

function parentsOf(place: Place): Unit[] {
  return (isFormer(place) ? place.heirs : [place]).flatMap(({ parent }) => parent ?? [])
}
