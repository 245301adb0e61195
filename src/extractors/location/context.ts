import type { Gazetteer, Unit } from '../../gazetteer/index.js'
import { RANK } from '../place/index.js'
import { isFormer, type Place } from './candidates.js'

/** The places the article is about, by how often they and what lies in them were named for sure. */
export interface Context {
  add(place: Place, weight: number): void
  /** Of some candidates those that most of the article is about; all of them where it tells nothing. */
  choose(places: readonly Place[]): readonly Place[]
}

/** Weight of the province in the name of the outlet. */
const HOME = 2

export function createContext(home: Unit | null, gazetteer: Gazetteer): Context {
  const weights = new Map<string, number>()
  const bump = (unit: Unit, weight: number): void => void weights.set(keyOf(unit), (weights.get(keyOf(unit)) ?? 0) + weight)
  const weigh = (unit: Unit): number => {
    let weight = (weights.get(keyOf(unit)) ?? 0) * 8
    for (let parent = unit.parent, factor = 4; parent !== null; parent = parent.parent, factor /= 4)
      weight += (weights.get(keyOf(parent)) ?? 0) * factor
    // A unit of today is told by what it was made of.
    if (unit.era === '2025' && unit.level === 'commune')
      for (const { unit: origin } of gazetteer.predecessors(unit)) weight += weights.get(keyOf(origin)) ?? 0
    // And one that is gone by what it became, where that is named.
    else if (unit.level === 'commune')
      for (const { unit: heir } of gazetteer.successors(unit)) weight += (weights.get(keyOf(heir)) ?? 0) * 4
    return weight
  }
  const weightOf = (place: Place): number => (isFormer(place) ? Math.max(0, ...place.heirs.map(weigh)) : weigh(place))
  if (home !== null) bump(home, HOME)
  return {
    add(place, weight) {
      for (const unit of isFormer(place) ? place.heirs : [place])
        for (let each: Unit | null = unit; each !== null; each = each.parent) bump(each, weight)
    },
    choose(places) {
      const scored = places.map((place) => [weightOf(place), place] as const)
      const best = Math.max(...scored.map(([weight]) => weight))
      if (best === 0) return places
      const top = scored.filter(([weight]) => weight === best).map(([, place]) => place)
      return top.length === 1 ? top : preferLevel(top)
    }
  }
}

/** Province and city of one name are told apart by their level; a province is one through both eras. */
function keyOf({ level, code, name }: Unit): string {
  return `${level}${code}${name}`
}

/** "thành phố Lạng Sơn" fits a city and, loosely, its province: the type was narrowed already, so levels decide. */
function preferLevel(places: readonly Place[]): readonly Place[] {
  const least = Math.min(...places.map((place) => RANK[place.level]))
  const lowest = places.filter((place) => RANK[place.level] === least)
  return lowest.length === 1 ? lowest : places
}
