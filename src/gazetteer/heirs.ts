import { append } from './lists.js'
import type { Rows } from './rows.js'
import type { Succession, Unit } from './types.js'

/** What became of the communes of 2024, and what those of 2025 came from. */
export interface Heirs {
  /** Where a commune of 2024 went. */
  of(this: void, commune: Unit): readonly Succession[]
  /** The communes of 2024 that went to one of 2025. */
  origins(this: void, commune: Unit): readonly Succession[]
}

const EXTENTS: Readonly<Record<string, Succession['extent']>> = { w: 'whole', p: 'part', r: 'rest' }

/** One line a commune of 2024: steps between the numbers of its heirs, each with w, p or r. */
export function readHeirs(text: string, rows: Rows): Heirs {
  /** By commune of 2024, the index of its first heir in the two columns; and one more. */
  const firsts: number[] = []
  const heirs: number[] = []
  const extents: Succession['extent'][] = []
  const known = new Map<Unit, readonly Succession[]>()
  /** By commune of 2025, the places of the columns that name it. */
  let places: Map<number, number[]> | null = null

  let heir = 0
  for (const line of text.split('\n')) {
    firsts.push(heirs.length)
    let at = 0
    for (let end = 0; end < line.length; end++) {
      const extent = EXTENTS[line[end] as string]
      if (extent === undefined) continue
      heir += Number(line.slice(at, end))
      at = end + 1
      heirs.push(heir)
      extents.push(extent)
    }
  }
  firsts.push(heirs.length)

  const indexPlaces = (): Map<number, number[]> => {
    const index = new Map<number, number[]>()
    for (const [place, to] of heirs.entries()) append(index, to, place)
    return index
  }
  const read = (commune: Unit): readonly Succession[] => {
    const row = rows.find('2024', 'commune', commune.code) - rows.communes2024
    const list: Succession[] = []
    for (let place = firsts[row] ?? 0; place < (firsts[row + 1] ?? 0); place++) {
      list.push({ unit: rows.unit(rows.communes2025 + (heirs[place] as number)), extent: extents[place] as Succession['extent'] })
    }
    return list
  }
  return {
    of(commune) {
      let list = known.get(commune)
      if (list === undefined) known.set(commune, (list = read(commune)))
      return list
    },
    origins(commune) {
      const list = (places ??= indexPlaces()).get(rows.find('2025', 'commune', commune.code) - rows.communes2025) ?? []
      let line = 0
      return list.map((place) => {
        while ((firsts[line + 1] as number) <= place) line++
        return { unit: rows.unit(rows.communes2024 + line), extent: extents[place] as Succession['extent'] }
      })
    }
  }
}
