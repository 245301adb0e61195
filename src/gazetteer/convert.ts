import type { Gazetteer } from './gazetteer.js'
import { toKey } from './key.js'
import type { Era, FormerUnit, Succession, Unit } from './types.js'

/** Why an heir is the default: see the guide's table. */
export type ConversionReason = 'same' | 'only' | 'whole' | 'name' | 'code' | 'rest' | 'most' | 'neighbours' | 'first'

/** A unit in another era. */
export interface Conversion {
  readonly from: Unit | FormerUnit
  /** Every unit of that era that it went to, or came from, with how much; the default first. */
  readonly heirs: readonly Succession[]
  /** The default: the one to take where one must be taken. Null where the tables do not tell. */
  readonly heir: Unit | null
  /**
   * Why that one. same: it is of that era; only: there is no other; whole: it has all of the unit; name: it keeps the name;
   * code: it keeps the code, that of the seat; rest: it has what the others left; most: most communes of the district went there;
   * neighbours: most communes of its district did; first: nothing tells, and it stands first.
   */
  readonly reason: ConversionReason | null
  /** The act that made it so, where the tables know it. */
  readonly act: string | null
}

/** A unit as the other era has it: forward (2025) or back (2024). */
export function convert(gazetteer: Gazetteer, from: Unit | FormerUnit, to: Era): Conversion {
  if (!('era' in from)) return convertFormer(gazetteer, from, to)
  if (from.era === to) return { from, heirs: [{ unit: from, extent: 'whole' }], heir: from, reason: 'same', act: null }
  const all = to === '2025' ? gazetteer.successors(from) : gazetteer.predecessors(from)
  return toConversion(gazetteer, from, all, () => (to === '2025' ? counts(gazetteer, from) : NONE))
}

const NONE: ReadonlyMap<Unit, number> = new Map()

/** The heirs of a unit that was gone before 2025: those of 2024, and what became of these. */
function convertFormer(gazetteer: Gazetteer, from: FormerUnit, to: Era): Conversion {
  const extent = from.heirs.length === 1 ? 'whole' : 'part'
  if (to === '2024') {
    return toConversion(
      gazetteer,
      from,
      from.heirs.map((unit) => ({ unit, extent })),
      () => NONE
    )
  }
  const later = from.heirs.map((unit) => convert(gazetteer, unit, to))
  const heirs = new Map<Unit, Succession>()
  for (const each of later.flatMap((conversion) => conversion.heirs))
    heirs.set(each.unit, { unit: each.unit, extent: extent === 'whole' ? each.extent : 'part' })
  const [first] = later
  if (later.length === 1 && first !== undefined) return { ...first, from, act: from.act ?? first.act }
  return toConversion(gazetteer, from, [...heirs.values()], () => NONE)
}

function toConversion(
  gazetteer: Gazetteer,
  from: Unit | FormerUnit,
  all: readonly Succession[],
  weigh: () => ReadonlyMap<Unit, number>
): Conversion {
  const chosen = choose(from, all, weigh)
  if (chosen === null) return { from, heirs: [], heir: null, reason: null, act: null }
  const [heir, reason] = chosen
  // Of a unit that was gone before, the act that ended it, where it is known; else that of the reform.
  const reform = gazetteer.act(heir.unit.era === '2024' && 'era' in from ? from : heir.unit)
  const act = 'era' in from ? reform : (from.act ?? reform)
  return {
    from,
    heirs: [heir, ...all.filter((each) => each !== heir)],
    heir: heir.unit,
    reason,
    act
  }
}

function choose(
  from: Unit | FormerUnit,
  all: readonly Succession[],
  weigh: () => ReadonlyMap<Unit, number>
): [Succession, ConversionReason] | null {
  const [first] = all
  if (first === undefined) return null
  if (all.length === 1) return [first, 'only']
  const key = toKey(from.name)
  const isForward = !('era' in from) || from.era === '2024'
  const whole = isForward ? all.find(({ extent }) => extent === 'whole') : undefined
  if (whole !== undefined) return [whole, 'whole']
  const named = all.find(({ unit }) => toKey(unit.name) === key)
  if (named !== undefined) return [named, 'name']
  const coded = 'code' in from ? all.find(({ unit }) => unit.code === from.code) : undefined
  if (coded !== undefined) return [coded, 'code']
  const rest = isForward ? all.find(({ extent }) => extent === 'rest') : undefined
  if (rest !== undefined) return [rest, 'rest']
  const weights = weigh()
  const most = all.reduce((best, each) => ((weights.get(each.unit) ?? 0) > (weights.get(best.unit) ?? 0) ? each : best), first)
  return [most, weights.size === 0 ? 'first' : from.level === 'district' ? 'most' : 'neighbours']
}

/** How many communes of a district, or of a commune's district, went to each of its heirs; one that was split counts half. */
function counts(gazetteer: Gazetteer, unit: Unit): ReadonlyMap<Unit, number> {
  const found = new Map<Unit, number>()
  const district = unit.level === 'commune' ? unit.parent : unit
  if (district?.level !== 'district') return found
  for (const commune of gazetteer.children(district))
    for (const { unit: heir, extent } of gazetteer.successors(commune))
      found.set(heir, (found.get(heir) ?? 0) + (extent === 'whole' ? 1 : 0.5))
  return found
}
