import type { CommuneData } from './communes.js'
import type { Era, Unit, UnitLevel } from './types.js'
import { DISTRICTS, PROVINCES_2024, PROVINCES_2025 } from './units.generated.js'

export const PROVINCE_TYPES: Readonly<Record<string, string>> = { t: 'tỉnh', c: 'thành phố' }
export const DISTRICT_TYPES: Readonly<Record<string, string>> = { q: 'quận', h: 'huyện', s: 'thị xã', c: 'thành phố' }
export const COMMUNE_TYPES: Readonly<Record<string, string>> = { x: 'xã', p: 'phường', n: 'thị trấn', k: 'đặc khu' }
const TYPES = { province: PROVINCE_TYPES, district: DISTRICT_TYPES, commune: COMMUNE_TYPES } as const
const WIDTHS = { province: 2, district: 3, commune: 5 } as const
const LEVELS = ['province', 'district', 'commune'] as const

/** A code's length tells its level. */
export function levelOf(code: string): UnitLevel {
  return code.length === 2 ? 'province' : code.length === 3 ? 'district' : 'commune'
}

/** The units of the generated texts in their order, each read when it is first asked for. */
export interface Rows {
  readonly length: number
  nameOf(this: void, row: number): string
  unit(this: void, row: number): Unit
  /** Row of the unit with a code; -1 if there is none. */
  find(this: void, era: Era, level: UnitLevel, code: string): number
  /** Rows of the units right below one, from the first up to, not including, the second. */
  below(this: void, row: number): readonly [from: number, to: number]
  /** First row of the communes of 2024 and of 2025. */
  readonly communes2024: number
  readonly communes2025: number
}

const NOTHING = [0, 0] as const

export function readRows(communes: CommuneData | null): Rows {
  /** A letter of the type and the name; only the letter where a commune of 2025 has the name that its code had in 2024. */
  const entries: string[] = []
  const codes: number[] = []
  const parents: number[] = []
  const units: (Unit | undefined)[] = []
  const byCode = new Map<number, number>()
  const ranges = new Map<number, readonly [number, number]>()
  const eras: { readonly era: Era; readonly level: UnitLevel; readonly from: number }[] = []

  const begin = (era: Era, level: UnitLevel): number => eras.push({ era, level, from: entries.length }) && entries.length
  const add = (code: number, entry: string, parent: number, key: number): void => {
    byCode.set(code * 8 + key, entries.length)
    entries.push(entry)
    codes.push(code)
    parents.push(parent)
  }
  const provinces = (text: string, era: Era): number => {
    const from = begin(era, 'province')
    for (const entry of text.split('|')) add(Number(entry.slice(0, 2)), entry.slice(2), -1, toKey(era, 'province'))
    return from
  }
  /** One line a parent, its units parted by `|`: a code step (3 where none is written), a type letter, a name. */
  const lines = (text: string, era: Era, level: UnitLevel, firstParent: number): number => {
    const begins = begin(era, level)
    const key = toKey(era, level)
    let code = 0
    for (const [index, line] of text.split('\n').entries()) {
      if (line === '') continue
      const from = entries.length
      for (const entry of line.split('|')) {
        let at = 0
        while (entry.charCodeAt(at) < 0x3a) at++
        code += at === 0 ? 3 : Number(entry.slice(0, at))
        add(code, at === 0 ? entry : entry.slice(at), firstParent + index, key)
      }
      ranges.set(firstParent + index, [from, entries.length])
    }
    return begins
  }
  const provinces2024 = provinces(PROVINCES_2024, '2024')
  const provinces2025 = provinces(PROVINCES_2025, '2025')
  const districts = lines(DISTRICTS, '2024', 'district', provinces2024)
  const communes2024 = communes === null ? entries.length : lines(communes.COMMUNES_2024, '2024', 'commune', districts)
  const communes2025 = communes === null ? entries.length : lines(communes.COMMUNES_2025, '2025', 'commune', provinces2025)

  const nameOf = (row: number): string => {
    const entry = entries[row] as string
    return entry.length > 1 ? entry.slice(1) : nameOf(byCode.get((codes[row] as number) * 8 + toKey('2024', 'commune')) as number)
  }
  const read = (row: number): Unit => {
    const { era, level } = eras.findLast(({ from }) => from <= row) as (typeof eras)[number]
    const parent = parents[row] as number
    return {
      era,
      code: String(codes[row]).padStart(WIDTHS[level], '0'),
      level,
      type: TYPES[level][(entries[row] as string)[0] as string] as string,
      name: nameOf(row),
      parent: parent < 0 ? null : unit(parent)
    }
  }
  const unit = (row: number): Unit => (units[row] ??= read(row))
  return {
    length: entries.length,
    nameOf,
    unit,
    find: (era, level, code) =>
      WIDTHS[level] === code.length && DIGITS.test(code) ? (byCode.get(Number(code) * 8 + toKey(era, level)) ?? -1) : -1,
    below: (row) => ranges.get(row) ?? NOTHING,
    communes2024,
    communes2025
  }
}

const DIGITS = /^\d+$/

/** Three bits beside a code. */
function toKey(era: Era, level: UnitLevel): number {
  return LEVELS.indexOf(level) * 2 + (era === '2024' ? 0 : 1)
}
