import type { Era, Gazetteer, Unit } from '../../gazetteer/index.js'
import { RANK, type Raw } from './scan.js'

/** What a mention was found to be. */
export interface Resolved {
  readonly raw: Raw
  /** The one unit it is; null while more fit, or none. */
  readonly unit: Unit | null
  readonly candidates: readonly Unit[]
  /** The unit of a village, or of a name no table has. */
  readonly container: Unit | null
  readonly implied: readonly string[]
}

/**
 * Which unit each mention is: by its chain first, then by the places the article has already
 * named, then by being the only one of its name. What stays open keeps its candidates.
 */
export function resolve(raws: readonly Raw[], era: Era | null, home: Unit | null, gazetteer: Gazetteer): Resolved[] {
  const preferred = era ?? (raws.some(isOfDistricts) ? '2024' : null)
  const open = new Map<Raw, readonly Unit[]>()
  for (const raw of raws) open.set(raw, narrow(preferEra(candidatesOf(raw), raw.era ?? preferred), raw.type))
  // Chains run smallest first: settle the larger unit, then the smaller by it, and the larger by the smaller.
  for (let index = raws.length - 1; index >= 0; index--) narrowByParent(raws[index] as Raw, open, gazetteer)
  for (const raw of raws) narrowParent(raw, open, gazetteer)
  for (let index = raws.length - 1; index >= 0; index--) narrowByParent(raws[index] as Raw, open, gazetteer)
  for (const list of new Set(raws.map((raw) => raw.list))) if (list !== null) narrowList(list, open)
  const context = createContext(home)
  for (const raw of raws) {
    const units = open.get(raw) as readonly Unit[]
    if (units.length === 1) context.add(units[0] as Unit, raw)
  }
  const sure = new Set(raws.filter((raw) => open.get(raw)?.length === 1))
  for (const raw of raws) {
    const units = open.get(raw) as readonly Unit[]
    if (units.length < 2) continue
    const chosen = context.choose(units)
    open.set(raw, chosen)
    if (chosen.length === 1) context.add(chosen[0] as Unit, raw)
  }
  return raws.map((raw) => {
    const units = open.get(raw) as readonly Unit[]
    const unit = units.length === 1 ? (units[0] as Unit) : null
    const implied: string[] = []
    if (unit !== null && raw.parent === null && !sure.has(raw)) implied.push('code')
    if (unit !== null && era !== null && unit.era !== era && raw.era === null) implied.push('era')
    return { raw, unit, candidates: unit === null ? units : [], container: unit === null ? containerOf(raw, open) : null, implied }
  })
}

/** Districts ended with the era of 2024. */
function isOfDistricts(raw: Raw): boolean {
  return raw.type === 'huyện' || raw.type === 'thị trấn' || raw.type === 'thị xã' || raw.type === 'quận'
}

/**
 * Units of the name; where none has it now, the heirs of those that had. A printed type that only
 * a unit of the past had means that one: thành phố Ninh Bình is not tỉnh Ninh Bình.
 */
function candidatesOf(raw: Raw): readonly Unit[] {
  if (raw.type !== null && raw.units.every(({ type }) => type !== raw.type)) {
    const past = raw.former.filter(({ type }) => type === raw.type)
    if (past.length > 0) return past.flatMap(({ heirs }) => heirs)
  }
  return raw.units.length > 0 ? raw.units : raw.former.flatMap((former) => former.heirs)
}

/** Units of the printed type, if there are any: xã Tân Lập is no phường where a xã has the name. */
function narrow(units: readonly Unit[], type: string | null): readonly Unit[] {
  const same = units.filter((unit) => unit.type === type)
  return same.length > 0 ? same : units
}

function preferEra(units: readonly Unit[], era: Era | null): readonly Unit[] {
  if (era === null) {
    const old = units.filter((unit) => unit.era === '2024')
    return old.length > 0 ? old : units
  }
  const same = units.filter((unit) => unit.era === era)
  return same.length > 0 ? same : units
}

/** Of the candidates, those inside a candidate of the larger unit in the chain. */
function narrowByParent(raw: Raw, open: Map<Raw, readonly Unit[]>, gazetteer: Gazetteer): void {
  if (raw.parent === null) return
  const parents = open.get(raw.parent) ?? []
  const units = open.get(raw) as readonly Unit[]
  if (parents.length === 0 || units.length === 0) return
  const inside = narrowed(units, raw, parents, gazetteer)
  if (inside.length > 0) {
    open.set(raw, inside)
    return
  }
  // The chain is of the other era, or the unit has changed its type: look there before giving up.
  const all = candidatesOf(raw).filter((unit) => candidatesOf(raw.parent as Raw).some((parent) => holds(parent, unit, gazetteer)))
  const province = candidatesOf(raw).filter((unit) => parents.some((parent) => provinceOf(parent) === provinceOf(unit)))
  if (all.length > 0) open.set(raw, all)
  else if (province.length > 0) open.set(raw, province)
}

function narrowed(units: readonly Unit[], raw: Raw, parents: readonly Unit[], gazetteer: Gazetteer): readonly Unit[] {
  const isIn = (unit: Unit): boolean => parents.some((parent) => holds(parent, unit, gazetteer))
  const inside = units.filter(isIn)
  if (inside.length > 0 || raw.parent?.era !== '2024') return inside
  // A unit of today in one of the past: it was made of what lay there.
  return units.filter((unit) => gazetteer.predecessors(unit).some((origin) => isIn(origin.unit)))
}

/** ở 5 xã: A, B, C: of each, the candidate in the district that holds most of them; a name gone from there, its heir. */
function narrowList(list: readonly Raw[], open: Map<Raw, readonly Unit[]>): void {
  const votes = new Map<Unit, number>()
  for (const raw of list) {
    const parents = new Set([...(open.get(raw) ?? []), ...raw.former.flatMap(({ heirs }) => heirs)].map((unit) => unit.parent))
    for (const parent of parents) if (parent !== null) votes.set(parent, (votes.get(parent) ?? 0) + 1)
  }
  const most = Math.max(0, ...votes.values())
  const winners = [...votes].filter(([, count]) => count === most)
  if (winners.length !== 1 || most * 2 <= list.length) return
  const [[district]] = winners as [[Unit, number]]
  for (const raw of list) {
    const inside = (open.get(raw) ?? []).filter((unit) => unit.parent === district)
    const heirs = raw.former.flatMap((former) => former.heirs).filter((unit) => unit.parent === district)
    if (inside.length > 0) open.set(raw, inside)
    else if (heirs.length > 0) open.set(raw, heirs)
  }
}

/** Of the larger unit's candidates, those that hold a candidate of the mention. */
function narrowParent(raw: Raw, open: Map<Raw, readonly Unit[]>, gazetteer: Gazetteer): void {
  if (raw.parent === null) return
  const units = open.get(raw) as readonly Unit[]
  const parents = open.get(raw.parent) ?? []
  if (units.length === 0 || parents.length < 2) return
  const around = parents.filter((parent) => units.some((unit) => holds(parent, unit, gazetteer)))
  if (around.length > 0) open.set(raw.parent, around)
}

/** Whether a unit lies in another, the other era's province of the same name included. */
function holds(larger: Unit, unit: Unit, gazetteer: Gazetteer): boolean {
  return gazetteer.ancestors(unit).some((ancestor) => ancestor === larger || (larger.level === 'province' && ancestor.level === 'province' && ancestor.name === larger.name && ancestor.code === larger.code))
}

function provinceOf(unit: Unit): Unit {
  return unit.parent === null ? unit : provinceOf(unit.parent)
}

function containerOf(raw: Raw, open: ReadonlyMap<Raw, readonly Unit[]>): Unit | null {
  for (let parent = raw.parent; parent !== null; parent = parent.parent) {
    const units = open.get(parent) ?? []
    if (units.length === 1) return units[0] as Unit
  }
  return null
}

interface Context {
  add(unit: Unit, raw: Raw): void
  choose(units: readonly Unit[]): readonly Unit[]
}

/** The places the article is about, by how often they and what lies in them were named for sure. */
function createContext(home: Unit | null): Context {
  const weights = new Map<string, number>()
  const keyOf = (unit: Unit): string => `${unit.level}${unit.code}${unit.name}`
  const bump = (unit: Unit, weight: number): void => void weights.set(keyOf(unit), (weights.get(keyOf(unit)) ?? 0) + weight)
  if (home !== null) bump(home, 2)
  const weightOf = (unit: Unit): number => {
    let weight = (weights.get(keyOf(unit)) ?? 0) * 8
    for (let parent = unit.parent, factor = 4; parent !== null; parent = parent.parent, factor /= 4) weight += (weights.get(keyOf(parent)) ?? 0) * factor
    return weight
  }
  return {
    add(unit, raw) {
      for (let each: Unit | null = unit; each !== null; each = each.parent) bump(each, raw.isExplicit ? 1 : 0.5)
    },
    choose(units) {
      const scored = units.map((unit) => [weightOf(unit), unit] as const)
      const best = Math.max(...scored.map(([weight]) => weight))
      if (best === 0) return units
      const top = scored.filter(([weight]) => weight === best).map(([, unit]) => unit)
      return top.length === 1 ? top : preferLevel(top)
    }
  }
}

/** "thành phố Lạng Sơn" fits a city and, loosely, its province: the type was narrowed already, so levels decide. */
function preferLevel(units: readonly Unit[]): readonly Unit[] {
  const least = Math.min(...units.map((unit) => RANK[unit.level]))
  const lowest = units.filter((unit) => RANK[unit.level] === least)
  return lowest.length === 1 ? lowest : units
}
