import type { Unit } from '../../gazetteer/index.js'
import type { Match } from '../../grammar/index.js'
import { endsWell, isInsideName, pickBare, toBare, toGroup, type At } from './bare-names.js'
import type { Name } from './names.js'
import type { Group, Raw } from './types.js'

/** Can Lộc, Hương Khê (Hà Tĩnh): districts, all of one province, which follows. */
export function readDistrictsOf(below: readonly Match<Name>[], above: Match<Name>, context: At): Group | null {
  const { document } = context
  const province = pickBare(above.value, ({ level }) => level === 'province')
  if (province === null || !endsWell(document, above.first, province.last) || isInsideName(document, (below[0] as Match<Name>).first))
    return null
  const provinces = new Set<Unit | null>(province.units)
  const raws: Raw[] = []
  for (const name of below) {
    const picked = pickBare(name.value, (place) => 'code' in place && provinces.has(place.parent))
    if (picked === null || picked.last < name.last || picked.last - picked.first < 2) return null
    raws.push(toBare(document, picked))
  }
  const larger = toBare(document, province)
  for (const raw of raws) raw.parent = larger
  if (raws.length > 1) for (const raw of raws) raw.list = raws
  return toGroup(...raws, larger)
}

/** Bảo Yên 98: one of several places, each with its number. */
export function readTally({ value }: Match<Name>, { document }: At): Group | null {
  const picked = pickBare(value)
  if (picked === null || picked.last < value.last || picked.last - picked.first < 2) return null
  const provinces = picked.units.filter(({ level }) => level === 'province')
  return toGroup(toBare(document, { ...picked, units: provinces.length > 0 ? provinces : picked.units }))
}
