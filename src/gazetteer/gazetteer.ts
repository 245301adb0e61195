import type { CommuneData } from './communes.js'
import { ACTS, decode, levelOf, RETYPED_2026, unitKey, UPPER, type Tables } from './decode.js'
import { splitName, toKey } from './key.js'
import { indexPlain, isPlain, toPlainKey } from './plain.js'
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
  let heirs: ReadonlyMap<Unit, readonly Succession[]> | null = null
  let plain: ReadonlyMap<string, readonly Unit[]> | null = null
  let origins: Map<Unit, Succession[]> | null = null

  const heirsOf = (): ReadonlyMap<Unit, readonly Succession[]> =>
    (heirs ??= communes === null ? new Map() : readHeirs(communes.SUCCESSORS, tables()))
  const upper = (unit: Unit): Unit | undefined => {
    const code = UPPER.get(unit.code)
    return code === undefined ? undefined : tables().units.get(unitKey('2025', levelOf(code), code))
  }
  const successors = (unit: Unit): readonly Succession[] => {
    if (unit.era === '2025') return NONE
    if (unit.level === 'commune') return heirsOf().get(unit) ?? NONE
    const heir = upper(unit)
    if (heir !== undefined) return [{ unit: heir, extent: 'whole' }]
    return unit.level === 'district' ? ofDistrict(unit) : NONE
  }
  /** A district went to all the communes its own went to: none of it whole, unless they are one. */
  const ofDistrict = (district: Unit): readonly Succession[] => {
    const seen = new Map<Unit, Succession>()
    for (const commune of tables().children.get(district) ?? NONE) {
      for (const { unit } of heirsOf().get(commune) ?? NONE) if (!seen.has(unit)) seen.set(unit, { unit, extent: 'part' })
    }
    const all = [...seen.values()]
    return all.length === 1 ? [{ unit: (all[0] as Succession).unit, extent: 'whole' }] : all
  }
  const readOrigins = (): Map<Unit, Succession[]> => {
    const found = new Map<Unit, Succession[]>()
    const add = (unit: Unit, origin: Succession): void => {
      const list = found.get(unit)
      if (list === undefined) found.set(unit, [origin])
      else list.push(origin)
    }
    for (const old of tables().units.values()) {
      if (old.era === '2025' || (old.level === 'district' && !UPPER.has(old.code))) continue
      for (const { unit, extent } of successors(old)) add(unit, { unit: old, extent })
    }
    return found
  }

  const step = (node: number, text: string, start: number, end: number): number => {
    const { syllables, trie } = tables()
    return node < 0 ? -1 : trie.step(node, syllables.idOf(text, start, end))
  }
  const nodeOf = (name: string): number => splitName(name).reduce((node, syllable) => step(node, syllable, 0, syllable.length), 0)

  const alike = (name: string): readonly Unit[] => (plain ??= indexPlain(tables().units.values())).get(toPlainKey(name)) ?? NONE

  /** What a unit was on a day, if it was called or ranked otherwise. */
  const stateAt = (unit: Unit, day: string): FormerUnit | undefined =>
    tables()
      .pastNames.get(unit)
      ?.findLast(({ until }) => day < String(until))

  return Object.freeze<Gazetteer>({
    hasCommunes: communes !== null,
    unit: (code, era) => tables().units.get(unitKey(era, levelOf(code), code)) ?? null,
    named: (name) => tables().named.get(nodeOf(name)) ?? (isPlain(name) ? alike(name) : NONE),
    alike,
    former: (name) => tables().former.get(nodeOf(name)) ?? NONE,
    step,
    unitsAt: (node) => tables().named.get(node) ?? NONE,
    formerAt: (node) => tables().former.get(node) ?? NONE,
    children: (unit) => tables().children.get(unit) ?? NONE,
    ancestors(unit, day) {
      const isOther = day !== undefined && day >= REFORM !== (unit.era === '2025')
      const own = chainOf(unit)
      if (!isOther) return own
      const heir = unit.era === '2024' ? successors(unit)[0]?.unit : (origins ??= readOrigins()).get(unit)?.[0]?.unit
      return heir === undefined ? NONE : chainOf(heir)
    },
    successors,
    predecessors: (unit) => (unit.era === '2024' ? NONE : ((origins ??= readOrigins()).get(unit) ?? NONE)),
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

/** One line an old commune: steps between the indices of its heirs, each with w, p or r. */
function readHeirs(text: string, { order2024, order2025 }: Tables): Map<Unit, Succession[]> {
  const heirs = new Map<Unit, Succession[]>()
  let index = 0
  for (const [line, entry] of text.split('\n').entries()) {
    const list: Succession[] = []
    let at = 0
    for (let end = 0; end < entry.length; end++) {
      const flag = entry[end]
      if (flag !== 'w' && flag !== 'p' && flag !== 'r') continue
      index += Number(entry.slice(at, end))
      at = end + 1
      list.push({ unit: order2025[index] as Unit, extent: flag === 'w' ? 'whole' : flag === 'p' ? 'part' : 'rest' })
    }
    heirs.set(order2024[line] as Unit, list)
  }
  return heirs
}
