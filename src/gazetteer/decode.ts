import type { CommuneData } from './communes.js'
import { LEVELS, readFormer, type FormerRows } from './former.js'
import { createNames, type Alias, type Names } from './names.js'
import { COMMUNE_TYPES, PROVINCE_TYPES, readRows, type Rows } from './rows.js'
import type { UnitLevel } from './types.js'
import { ACTS as ACTS_TEXT, ALIASES, DOUBTFUL, FORMER_UPPER, RETYPED, UPPER_SUCCESSORS } from './units.generated.js'

/** The generated texts: cut into entries, which are read into units when they are first asked for. */
export interface Tables {
  readonly rows: Rows
  readonly names: Names
  readonly former: FormerRows
  /** Keys of names that alone are no place. */
  readonly doubtful: ReadonlySet<string>
}

export function decode(communes: CommuneData | null): Tables {
  const rows = readRows(communes)
  const text = communes === null ? FORMER_UPPER : `${FORMER_UPPER}|${communes.FORMER}`
  const former = readFormer(text, rows, communes?.FORMER_ACTS.split('|') ?? [])
  return { rows, names: createNames(rows, readAliases(rows), former), former, doubtful: new Set(DOUBTFUL.split('|')) }
}

function readAliases(rows: Rows): Alias[] {
  return ALIASES.split('|').flatMap((entry) => {
    const [alias, target] = entry.split('>') as [string, string]
    const level = LEVELS[target[0] as string] as UnitLevel
    const code = target.slice(1)
    const key = alias.split(' ')
    const old = rows.find('2024', level, code)
    // Old provinces that were merged away lend their aliases to nobody.
    const isKept = level !== 'province' || UPPER.get(code) === code
    const now = isKept ? rows.find('2025', level, code) : -1
    return [old, now].flatMap((row) => (row < 0 ? [] : { key, row }))
  })
}

/** Heirs of provinces and of the districts that became one commune, by old code. */
export const UPPER: ReadonlyMap<string, string> = new Map(UPPER_SUCCESSORS.split('|').map((entry) => entry.split('>') as [string, string]))

/** Acts of 2025 by the code of a province that was merged, and of one and "commune" for its communes. */
export const ACTS: ReadonlyMap<string, string> = new Map(ACTS_TEXT.split('|').map((entry) => entry.split('>') as [string, string]))

/** Units that changed their type in 2026: code to new type and day. */
export const RETYPED_2026: ReadonlyMap<string, { type: string; from: string }> = new Map(
  RETYPED.split('|').map((entry) => {
    const at = entry.indexOf('@')
    const letter = entry[at - 1] as string
    const code = entry.slice(0, at - 1)
    return [code, { type: (code.length === 2 ? PROVINCE_TYPES : COMMUNE_TYPES)[letter] ?? '', from: entry.slice(at + 1) }]
  })
)
