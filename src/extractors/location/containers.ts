import type { Gazetteer, Unit } from '../../gazetteer/index.js'
import { RANK, type Raw } from '../place/index.js'
import { isFormer, toUnit, type Place } from './candidates.js'
import { rankOf, type Open } from './open.js'

/** What a mention lies in, smallest first. */
export interface Container {
  readonly path: readonly Place[]
  /** The article tells it, not the mention. */
  readonly isImplied: boolean
}

/** Where villages lie, names no table has, and what the text puts into a unit of the past. */
export function containersOf(raws: readonly Raw[], open: Open, anchors: ReadonlyMap<Raw, Raw>, gazetteer: Gazetteer): Map<Raw, Container> {
  const containers = new Map<Raw, Container>()
  const areaOf = createArea(raws, open, gazetteer)
  for (const [index, raw] of raws.entries()) {
    const place = settled(raw, open)
    const printed = toPath(raw.parent ?? anchors.get(raw)?.parent ?? null, open, gazetteer)
    if (place !== null) {
      // huyện Hiệp Hòa, tỉnh Hà Bắc: it lay there then.
      if (printed.some(isGone)) containers.set(raw, { path: printed, isImplied: false })
      continue
    }
    if (printed.length > 0) containers.set(raw, { path: printed, isImplied: raw.parent === null })
    else if ((open.get(raw)?.length ?? 0) === 0) {
      const path = areaOf(index, rankOf(raw))
      if (path.length > 0) containers.set(raw, { path, isImplied: true })
    }
  }
  return containers
}

function settled(raw: Raw, open: Open): Place | null {
  const places = open.get(raw) ?? []
  return places.length === 1 ? (places[0] as Place) : null
}

/** The larger units of a chain, as far as they are known: what is printed, then what that lies in. */
function toPath(parent: Raw | null, open: Open, gazetteer: Gazetteer): Place[] {
  const path: Place[] = []
  for (let raw = parent; raw !== null; raw = raw.parent) {
    const place = settled(raw, open)
    if (place !== null) path.push(place)
  }
  const last = path.at(-1)
  const [first] = path
  if (first === undefined || last === undefined || isGone(last)) return path
  // All of one line: xã, huyện, tỉnh of an era.
  if (path.some(isFormer)) return [...path, ...ancestorsOf(last, gazetteer)]
  return [first, ...ancestorsOf(first, gazetteer)]
}

/** Of the past, and no unit of the tables under another name. */
const isGone = (place: Place): boolean => toUnit(place) === null

function ancestorsOf(place: Place, gazetteer: Gazetteer): readonly Unit[] {
  const unit = toUnit(place)
  return unit === null ? [] : gazetteer.ancestors(unit)
}

/** How far back a sentence or two reaches, in mentions. */
const NEAR = 6

/** What an unplaced mention most likely lies in: the last larger unit right before it, else the one that the article is about. */
function createArea(raws: readonly Raw[], open: Open, gazetteer: Gazetteer): (index: number, rank: number) => Place[] {
  const weights = new Map<Unit, number>()
  let total = 0
  for (const raw of raws) {
    const place = settled(raw, open)
    if (place === null || isFormer(place)) continue
    total++
    for (const unit of [place, ...gazetteer.ancestors(place)]) weights.set(unit, (weights.get(unit) ?? 0) + 1)
  }
  const isMain = (unit: Unit): boolean => (weights.get(unit) ?? 0) * 2 > total
  const main = [...weights.keys()].filter(isMain).sort((left, right) => RANK[left.level] - RANK[right.level])
  return (index, rank) => {
    const about = main.find((unit) => RANK[unit.level] > rank)
    for (let at = index - 1; at >= 0 && at >= index - NEAR; at--) {
      const place = settled(raws[at] as Raw, open)
      if (place === null || isFormer(place) || RANK[place.level] <= rank) continue
      const isInside = about === undefined || place === about || gazetteer.ancestors(place).includes(about)
      return isInside ? [place, ...gazetteer.ancestors(place)] : [about, ...gazetteer.ancestors(about)]
    }
    return about === undefined ? [] : [about, ...gazetteer.ancestors(about)]
  }
}
