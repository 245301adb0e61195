import type { CommuneData } from './communes.js'
import { ACTS, decode, RETYPED_2026, UPPER, type Tables } from './decode.js'
import { readHeirs, type Heirs } from './heirs.js'
import { splitName, toKey } from './key.js'
import { append } from './lists.js'
import { indexPlain, isPlain, toPlainKey } from './plain.js'
import { levelOf } from './rows.js'
import type { Era, FormerUnit, Succession, Unit } from './types.js'

/** Last day of the districts. */
export const REFORM = '2025-07-01'

/** Look-ups in the administrative units of both eras. The tables are decoded at the first call. */
export interface Gazetteer {
  /** False where only provinces and districts are known. */
  readonly hasCommunes: boolean
  /** The unit with a code in an era. Without a level, the code's length tells it. */
  unit(code: string, era: Era): Unit | null
  /**
   * Units of both eras with a name, under any spelling or known alias; without the type word. A name that is written
   * without accents, and is nobody's so, finds all that it may be: "lang son".
   */
  named(name: string): readonly Unit[]
  /** Units of both eras whose name is this one when accents are left out of both. */
  alike(name: string): readonly Unit[]
  /** Units that had a name before 2025 and lost it. */
  former(name: string): readonly FormerUnit[]
  children(unit: Unit): readonly Unit[]
  /** The unit's own district and province, nearest first. With a day, of the era of that day. */
  ancestors(unit: Unit, day?: string): readonly Unit[]
  /** For a unit of 2024: the units of 2025 it went to. */
  successors(unit: Unit): readonly Succession[]
  /** For a unit of 2025: the units of 2024 it came from. */
  predecessors(unit: Unit): readonly Succession[]
  /** The unit's type on a day: a xã may have become a phường since, some in 2026. */
  typeAt(unit: Unit, day: string): string
  /** The act that made a unit of 2025 what it is, where the tables know it: 1672/NQ-UBTVQH15. */
  act(unit: Unit): string | null
  /** Whether a name, alone, is more often a person, a word or an organisation. */
  isDoubtful(name: string): boolean
  /** What the unit was called on a day, where the tables tell: Thừa Thiên Huế until 2024. */
  nameAt(unit: Unit, day: string): string
  /**
   * Walks the names syllable by syllable, with no string built: the node behind `node` (0: the start)
   * by the syllable `text[start, end)`, in any case and spelling; -1 if no name goes on so.
   */
  step(node: number, text: string, start: number, end: number): number
  /** Units whose name ends at a node. */
  unitsAt(node: number): readonly Unit[]
  formerAt(node: number): readonly FormerUnit[]
}

const NONE: readonly never[] = Object.freeze([])

export function createGazetteer(communes: CommuneData | null): Gazetteer {
  let decoded: Tables | null = null
  const tables = (): Tables => (decoded ??= decode(communes))
  let heirs: Heirs | null = null
  let plain: ReadonlyMap<string, readonly Unit[]> | null = null
  let upperOrigins: ReadonlyMap<Unit, readonly Succession[]> | null = null

  const unitOf = (code: string, era: Era): Unit | undefined => {
    const { rows } = tables()
    const row = rows.find(era, levelOf(code), code)
    return row < 0 ? undefined : rows.unit(row)
  }
  const between = (from: number, to: number): Unit[] => Array.from({ length: to - from }, (_, index) => tables().rows.unit(from + index))
  const childrenOf = (unit: Unit): readonly Unit[] => {
    const { rows } = tables()
    return between(...rows.below(rows.find(unit.era, unit.level, unit.code)))
  }
  const heirsOf = (commune: Unit): readonly Succession[] =>
    communes === null ? NONE : (heirs ??= readHeirs(communes.SUCCESSORS, tables().rows)).of(commune)
  const upper = (unit: Unit): Unit | undefined => {
    const code = UPPER.get(unit.code)
    return code === undefined ? undefined : unitOf(code, '2025')
  }
  const successors = (unit: Unit): readonly Succession[] => {
    if (unit.era === '2025') return NONE
    if (unit.level === 'commune') return heirsOf(unit)
    const heir = upper(unit)
    if (heir !== undefined) return [{ unit: heir, extent: 'whole' }]
    return unit.level === 'district' ? ofDistrict(unit) : NONE
  }
  /** A district went to all the communes its own went to: none of it whole, unless they are one. */
  const ofDistrict = (district: Unit): readonly Succession[] => {
    const seen = new Map<Unit, Succession>()
    for (const commune of childrenOf(district)) {
      for (const { unit } of heirsOf(commune)) if (!seen.has(unit)) seen.set(unit, { unit, extent: 'part' })
    }
    const all = [...seen.values()]
    return all.length === 1 ? [{ unit: (all[0] as Succession).unit, extent: 'whole' }] : all
  }
  /** The provinces and districts of 2024 that units of 2025 came from. */
  const readUpperOrigins = (): ReadonlyMap<Unit, readonly Succession[]> => {
    const found = new Map<Unit, Succession[]>()
    for (const old of between(0, tables().rows.communes2024)) {
      if (old.era === '2025' || (old.level === 'district' && !UPPER.has(old.code))) continue
      for (const { unit, extent } of successors(old)) append(found, unit, { unit: old, extent })
    }
    return found
  }
  const originsOf = (unit: Unit): readonly Succession[] => {
    const above = (upperOrigins ??= readUpperOrigins()).get(unit) ?? NONE
    if (unit.level !== 'commune' || communes === null) return above
    const own = (heirs ??= readHeirs(communes.SUCCESSORS, tables().rows)).origins(unit)
    return above.length === 0 ? own : [...above, ...own]
  }

  const step = (node: number, text: string, start: number, end: number): number => tables().names.step(node, text, start, end)
  const nodeOf = (name: string): number => splitName(name).reduce((node, syllable) => step(node, syllable, 0, syllable.length), 0)

  const alike = (name: string): readonly Unit[] => (plain ??= indexPlain(between(0, tables().rows.length))).get(toPlainKey(name)) ?? NONE

  /** What a unit was on a day, if it was called or ranked otherwise. */
  const stateAt = (unit: Unit, day: string): FormerUnit | undefined =>
    tables()
      .former.pastOf(unit)
      .findLast(({ until }) => day < String(until))

  return Object.freeze<Gazetteer>({
    hasCommunes: communes !== null,
    unit: (code, era) => unitOf(code, era) ?? null,
    named: (name) => tables().names.unitsAt(nodeOf(name)) ?? (isPlain(name) ? alike(name) : NONE),
    alike,
    former: (name) => tables().names.formerAt(nodeOf(name)) ?? NONE,
    step,
    unitsAt: (node) => tables().names.unitsAt(node) ?? NONE,
    formerAt: (node) => tables().names.formerAt(node) ?? NONE,
    children: childrenOf,
    ancestors(unit, day) {
      const isOther = day !== undefined && day >= REFORM !== (unit.era === '2025')
      const own = chainOf(unit)
      if (!isOther) return own
      const heir = unit.era === '2024' ? successors(unit)[0]?.unit : originsOf(unit)[0]?.unit
      return heir === undefined ? NONE : chainOf(heir)
    },
    successors,
    predecessors: (unit) => (unit.era === '2024' ? NONE : originsOf(unit)),
    typeAt(unit, day) {
      if (unit.era === '2024') return stateAt(unit, day)?.type ?? unit.type
      const change = RETYPED_2026.get(unit.code)
      return change !== undefined && day >= change.from ? change.type : unit.type
    },
    act: (unit) =>
      unit.era === '2024' ? null : (ACTS.get(unit.level === 'province' ? unit.code : (unit.parent as Unit).code + unit.level) ?? null),
    nameAt: (unit, day) => stateAt(unit, day)?.name ?? unit.name,
    isDoubtful: (name) => tables().doubtful.has(toKey(name))
  })
}

function chainOf(unit: Unit): Unit[] {
  const chain: Unit[] = []
  for (let parent = unit.parent; parent !== null; parent = parent.parent) chain.push(parent)
  return chain
}
