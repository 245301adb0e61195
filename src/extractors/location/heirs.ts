import type { Gazetteer, Unit } from '../../gazetteer/index.js'
import type { Raw } from '../place/index.js'
import { holds, isFormer, type Place } from './candidates.js'
import type { Open } from './open.js'

/** xã A (nay là xã B): of the candidates of both, those where one has become the other, or lies in it today. */
export function narrowHeirs(raws: readonly Raw[], open: Open, gazetteer: Gazetteer): void {
  for (const raw of raws) {
    if (raw.now === undefined) continue
    const { raw: today, isPart } = raw.now
    const heirsOf = (place: Place): readonly Unit[] => (isFormer(place) ? place.heirs : gazetteer.successors(place).map(({ unit }) => unit))
    const later = open.get(today) ?? []
    const became = (place: Place, other: Place): boolean =>
      heirsOf(place).some((heir) => heir === other || (isPart && holds(other, heir, gazetteer)))
    const gone = (open.get(raw) ?? []).filter((place) => later.some((other) => became(place, other)))
    if (gone.length === 0) continue
    open.set(raw, gone)
    open.set(
      today,
      later.filter((other) => gone.some((place) => became(place, other)))
    )
  }
}
