import type { Gazetteer } from './gazetteer.js'
import { toKey } from './key.js'
import { toPlainKey } from './plain.js'
import { cutInTwo, isSmall, takeApart, toSegments, type Reading, type Segment } from './segment.js'
import type { Era, FormerUnit, Unit } from './types.js'

/** What an address says. */
export interface Address {
  readonly text: string
  /** What is smaller than a commune, as printed: "thôn A", "số 5 đường B". */
  readonly detail: string | null
  /** The smallest unit that it names; null where none is known, or where more than one fits as well. */
  readonly unit: Unit | FormerUnit | null
  readonly commune: Unit | null
  readonly district: Unit | null
  readonly province: Unit | null
  /** Units that fit as well as each other, where there is more than one. */
  readonly candidates: readonly (Unit | FormerUnit)[]
  /** Parts that name no unit that fits. */
  readonly unknown: readonly string[]
}

export interface AddressOptions {
  /** The era to take where the text fits both. Default '2025'. */
  readonly era?: Era | undefined
}

interface Candidate {
  readonly unit: Unit | FormerUnit
  readonly score: number
}

/** Units that may be meant together, the smallest last; null for a part that is left out. */
interface Chain {
  readonly units: readonly (Unit | FormerUnit | null)[]
  readonly score: number
}

/** Chains kept as parts are added: names such as An Phú have some thirty units. */
const WIDTH = 300
/** Characters of an address; what stands before them is not read. */
const MOST_CHARACTERS = 2_000
/** Parts of an address; no more are read. */
const MOST_PARTS = 12

/** A part, with the units that it may name. */
interface Part {
  readonly segment: Segment
  readonly candidates: readonly Candidate[]
}

/** What an address means: its parts are read from the right, each within what stands right of it. */
export function readAddress(gazetteer: Gazetteer, text: string, { era = '2025' }: AddressOptions = {}): Address {
  const toPart = (segment: Segment): Part => ({ segment, candidates: toCandidates(gazetteer, segment, era) })
  const parts = toSegments(text.slice(-MOST_CHARACTERS).normalize('NFC'))
    .slice(-MOST_PARTS)
    .flatMap((segment) => toParts(segment, toPart))
    .slice(-MOST_PARTS)
  let chains: Chain[] = [{ units: [], score: 0 }]
  for (const { candidates } of parts.toReversed()) {
    chains = chains
      .flatMap((chain) => [
        { units: [...chain.units, null], score: chain.score },
        ...candidates.flatMap(({ unit, score }) => extend(gazetteer, chain, unit, score))
      ])
      .toSorted((left, right) => right.score - left.score)
      .slice(0, WIDTH)
  }
  return toAddress(
    text,
    parts.map(({ segment }) => segment),
    chains
  )
}

/** A part, taken apart where it names nothing as a whole. */
function toParts(segment: Segment, toPart: (segment: Segment) => Part): Part[] {
  const whole = toPart(segment)
  if (whole.candidates.length > 0) return [whole]
  const apart = takeApart(segment)
  if (apart.length > 0) return apart.slice(-MOST_PARTS).flatMap((each) => toParts(each, toPart))
  if (isSmall(segment)) return [whole]
  for (const [left, right] of cutInTwo(segment)) {
    const [last, before] = [toPart(right), toPart(left)]
    if (last.candidates.length > 0 && before.candidates.length > 0) return [before, last]
  }
  for (const [left, right] of cutInTwo(segment)) {
    const last = toPart(right)
    if (last.candidates.length === 0) continue
    const rest = toParts(left, toPart)
    if (rest.some(({ candidates }) => candidates.length > 0)) return [...rest, last]
  }
  return [whole]
}

function extend(gazetteer: Gazetteer, { units, score }: Chain, unit: Unit | FormerUnit, own: number): Chain[] {
  const above = units.findLast((each) => each !== null)
  const fit = above === undefined || above === null ? 0 : toFit(gazetteer, unit, above)
  return fit === null ? [] : [{ units: [...units, unit], score: score + own + fit }]
}

const isUnit = (unit: Unit | FormerUnit): unit is Unit => 'era' in unit
const RANK = { commune: 0, district: 1, province: 2 } as const

/** How well a unit stands within another: null where it does not, less where the two never were at one time. */
function toFit(gazetteer: Gazetteer, unit: Unit | FormerUnit, above: Unit | FormerUnit): number | null {
  if (RANK[unit.level] >= RANK[above.level]) return null
  const isWithin = (own: Unit, parent: Unit): boolean => own === parent || gazetteer.ancestors(own).includes(parent)
  if (isUnit(unit) && isUnit(above) && unit.era === above.era) return isWithin(unit, above) ? 0 : null
  const all = (each: Unit | FormerUnit): readonly Unit[] => (isUnit(each) ? [each] : each.heirs)
  const others = (each: Unit): readonly Unit[] =>
    [...gazetteer.successors(each), ...gazetteer.predecessors(each)].map((succession) => succession.unit)
  const owns = all(unit).flatMap((own) => [own, ...others(own)])
  return all(above).some((parent) => owns.some((own) => isWithin(own, parent))) ? -2 : null
}

/** Units that a part may name. Of a name without accents also those that are only like it, which count less. */
function toCandidates(gazetteer: Gazetteer, segment: Segment, era: Era): readonly Candidate[] {
  const found = new Map<Unit | FormerUnit, number>()
  for (const reading of segment.readings) {
    for (const [unit, score] of toUnits(gazetteer, reading, era)) {
      if (score > (found.get(unit) ?? 0)) found.set(unit, score)
    }
  }
  return [...found].map(([unit, score]) => ({ unit, score }))
}

const EXACT = 20
const ALIKE = 10
/** A name with no type word is more often that of a larger unit. */
const LARGER = { province: 0.6, district: 0.3, commune: 0 } as const

function toUnits(gazetteer: Gazetteer, { name, type, levels }: Reading, era: Era): [Unit | FormerUnit, number][] {
  const isPlain = toKey(name) === toPlainKey(name)
  const exact = gazetteer.named(name)
  const alike = isPlain ? gazetteer.alike(name) : []
  const score = (unit: Unit | FormerUnit): number =>
    (type === null ? LARGER[unit.level] : unit.type === type ? 3 : 0) + (isUnit(unit) ? (unit.era === era ? 0.1 : 0) : -0.2)
  const fits = (unit: Unit | FormerUnit): boolean => levels.includes(unit.level)
  return [
    ...exact
      .filter(fits)
      .map((unit): [Unit, number] => [unit, (isPlain && toKey(unit.name) !== toKey(name) ? ALIKE : EXACT) + score(unit)]),
    ...alike.filter(fits).map((unit): [Unit, number] => [unit, ALIKE + score(unit)]),
    ...gazetteer
      .former(name)
      .filter(fits)
      .map((unit): [FormerUnit, number] => [unit, EXACT + score(unit)])
  ]
}

function toAddress(text: string, segments: readonly Segment[], chains: readonly Chain[]): Address {
  const [best] = chains
  const units = (best?.units ?? []).toReversed()
  const smallest = units.find((unit) => unit !== null) ?? null
  const tied = chains.filter(({ score }) => score === best?.score).map((chain) => chain.units.findLast((unit) => unit !== null) ?? null)
  const candidates = [...new Set(tied)].filter((unit) => unit !== null)
  const chain = smallest === null || !isUnit(smallest) ? [] : [smallest, ...parentsOf(smallest)]
  const at = (level: Unit['level']): Unit | null =>
    candidates.length > 1
      ? null
      : (chain.find((unit) => unit.level === level) ??
        units
          .filter((unit) => unit !== null)
          .filter(isUnit)
          .find((unit) => unit.level === level) ??
        null)
  const first = units.findIndex((unit) => unit !== null)
  const unread = segments.filter((_, index) => units[index] === null)
  const details = unread.filter((segment) => isSmall(segment) || (first > 0 && segments.indexOf(segment) < first))
  return {
    text,
    detail: details.length === 0 ? null : details.map((segment) => segment.text).join(', '),
    unit: candidates.length > 1 ? null : smallest,
    commune: at('commune'),
    district: at('district'),
    province: at('province'),
    candidates: candidates.length > 1 ? candidates : [],
    unknown: unread.filter((segment) => !details.includes(segment)).map((segment) => segment.text)
  }
}

function parentsOf({ parent }: Unit): Unit[] {
  return parent === null ? [] : [parent, ...parentsOf(parent)]
}
