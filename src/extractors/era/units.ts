import type { Era, Gazetteer, Unit } from '../../gazetteer/index.js'
import type { Document } from '../../types.js'
import type { Raw } from '../place/index.js'
import type { Vote } from './vote.js'

const CHAIN_WEIGHT = 3
const UNIT_WEIGHT = 1
const FORMER_WEIGHT = 2
/** So many districts and the like are heard. */
const MOST = 5

/** What the units say: chains that hold in one era only, units that only one has, what is called "(cũ)", districts that live. */
export function unitVotes({ tokens }: Document, raws: readonly Raw[], gazetteer: Gazetteer): Vote[] {
  const votes: Vote[] = []
  const seen = new Map<string, number>()
  const add = (raw: Raw, rule: string, era: Era, weight: number): void => {
    const key = `${rule} ${raw.name} ${raw.type ?? ''}`
    const times = seen.get(rule) ?? 0
    if (seen.has(key) || times >= MOST) return
    seen.set(key, 1).set(rule, times + 1)
    votes.push({ rule, era, weight, start: tokens.start[raw.first] as number, end: raw.end })
  }
  for (const raw of raws) {
    if (raw.era === '2025') add(raw, 'new-unit', '2025', FORMER_WEIGHT)
    else if (raw.era === '2024') add(raw, 'former', '2025', raw.levels.includes('commune') ? UNIT_WEIGHT : FORMER_WEIGHT)
    else if (raw.parent !== null) {
      const era = raw.parent.era === null ? chainEra(raw, raw.parent, gazetteer) : null
      if (era !== null) add(raw, era === '2025' ? 'new-chain' : 'old-chain', era, CHAIN_WEIGHT)
      else if (isDistrict(raw)) add(raw, 'old-unit', '2024', UNIT_WEIGHT)
    } else {
      const era = isDistrict(raw) ? '2024' : unitEra(raw)
      if (era !== null) add(raw, era === '2025' ? 'new-unit' : 'old-unit', era, UNIT_WEIGHT)
    }
  }
  return votes
}

/** The one era in which some unit of the name lies in some unit of the larger name. */
function chainEra({ units, type }: Raw, parent: Raw, gazetteer: Gazetteer): Era | null {
  const isOfType = (unit: Unit): boolean => type === null || unit.type === type
  const holds = (era: Era): boolean => {
    const larger = new Set(parent.units.filter((unit) => unit.era === era))
    return (
      larger.size > 0 &&
      units.some((unit) => unit.era === era && isOfType(unit) && gazetteer.ancestors(unit).some((ancestor) => larger.has(ancestor)))
    )
  }
  const isOld = holds('2024')
  return isOld === holds('2025') ? null : isOld ? '2024' : '2025'
}

/** The one era that has a unit of the printed type and name. */
function unitEra({ units, type, isExplicit }: Raw): Era | null {
  if (!isExplicit || type === null || units.length === 0) return null
  const eras = new Set(units.filter((unit) => unit.type === type).map(({ era }) => era))
  return eras.size === 1 ? ([...eras][0] as Era) : null
}

/** huyện, quận, thị xã: there are none since the reform. */
function isDistrict({ type, levels, isExplicit }: Raw): boolean {
  return isExplicit && levels.length === 1 && (levels[0] === 'district' || type === 'thị trấn')
}
