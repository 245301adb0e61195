import { append } from './lists.js'
import { COMMUNE_TYPES, DISTRICT_TYPES, levelOf, PROVINCE_TYPES, type Rows } from './rows.js'
import type { FormerUnit, Unit, UnitLevel } from './types.js'

export const LEVELS: Readonly<Record<string, UnitLevel>> = { p: 'province', d: 'district', c: 'commune' }

/** Units that ended before 2025, each read when it is first asked for. */
export interface FormerRows {
  readonly length: number
  nameOf(this: void, index: number): string
  unit(this: void, index: number): FormerUnit
  /** Past names of a unit that is the same still, the last first. */
  pastOf(this: void, unit: Unit): readonly FormerUnit[]
}

/** An entry: letters of level and type, the name, `>`, codes of its heirs parted by `;`, `@`, years, `#`, the number of an act. */
export function readFormer(text: string, rows: Rows, acts: readonly string[]): FormerRows {
  const entries = text.split('|')
  const units: (FormerUnit | undefined)[] = []
  /** Entries of past names by the codes behind their equals sign. */
  let renamed: Map<string, number[]> | null = null
  const past = new Map<Unit, readonly FormerUnit[]>()

  const read = (entry: string): FormerUnit => {
    const [head, tail] = entry.split('>') as [string, string]
    const [codes, ended] = tail.split('@') as [string, string]
    const [years, act] = ended.split('#') as [string, string?]
    const level = LEVELS[head[0] as string] as UnitLevel
    const types = level === 'province' ? PROVINCE_TYPES : level === 'district' ? DISTRICT_TYPES : COMMUNE_TYPES
    const heirs = codes
      .replace('=', '')
      .split(';')
      .flatMap((code) => {
        const row = rows.find('2024', levelOf(code), code)
        return row < 0 ? [] : [rows.unit(row)]
      })
    const [until, from] = years.split('-').reverse()
    return {
      level,
      type: types[head[1] as string] ?? 'tỉnh',
      name: head.slice(2),
      from: from === undefined ? null : Number(from),
      until: Number(until),
      heirs,
      isRenamed: codes.startsWith('=') && heirs.length === 1,
      act: act === undefined ? null : (acts[parseInt(act, 36)] ?? null)
    }
  }
  const unit = (index: number): FormerUnit => (units[index] ??= read(entries[index] as string))
  const indexRenamed = (): Map<string, number[]> => {
    const index = new Map<string, number[]>()
    for (const [at, entry] of entries.entries()) {
      const sign = entry.indexOf('>=')
      if (sign < 0) continue
      for (const code of entry.slice(sign + 2, entry.indexOf('@')).split(';')) append(index, code, at)
    }
    return index
  }
  const readPast = (of: Unit): readonly FormerUnit[] =>
    ((renamed ??= indexRenamed()).get(of.code) ?? [])
      .map(unit)
      .filter(({ isRenamed, heirs }) => isRenamed && heirs[0] === of)
      .sort((left, right) => right.until - left.until)
  return {
    length: entries.length,
    nameOf: (index) => {
      const entry = entries[index] as string
      return entry.slice(2, entry.indexOf('>'))
    },
    unit,
    pastOf: (of) => {
      let known = past.get(of)
      if (known === undefined) past.set(of, (known = readPast(of)))
      return known
    }
  }
}
