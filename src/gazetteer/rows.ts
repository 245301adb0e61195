import type { CommuneData } from './communes.js'
import type { Era, Unit, UnitLevel } from './types.js'
import { DISTRICTS, PROVINCES_2024, PROVINCES_2025 } from './units.generated.js'

export const PROVINCE_TYPES: Readonly<Record<string, string>> = { t: 'tỉnh', c: 'thành phố' }
export const DISTRICT_TYPES: Readonly<Record<string, string>> = { q: 'quận', h: 'huyện', s: 'thị xã', c: 'thành phố' }
export const COMMUNE_TYPES: Readonly<Record<string, string>> = { x: 'xã', p: 'phường', n: 'thị trấn', k: 'đặc khu' }
const TYPES = { province: PROVINCE_TYPES, district: DISTRICT_TYPES, commune: COMMUNE_TYPES } as const
const WIDTHS = { province: 2, district: 3, commune: 5 } as const

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

/** The units of one level and era. */
interface Section {
  readonly era: Era
  readonly level: UnitLevel
  readonly from: number
  /** By code, the row and 1; 0 where no unit has it. */
  readonly byCode: Uint16Array
}

export function readRows(communes: CommuneData | null): Rows {
  /** A letter of the type and the name; only the letter where a commune of 2025 has the name that its code had in 2024. */
  const entries: string[] = []
  const codes: number[] = []
  const parents: number[] = []
  const units: (Unit | undefined)[] = []
  const ranges = new Map<number, readonly [number, number]>()
  const sections: Section[] = []

  const section = (era: Era, level: UnitLevel, read: () => void): number => {
    const from = entries.length
    read()
    let most = 0
    for (let row = from; row < codes.length; row++) most = Math.max(most, codes[row] as number)
    const byCode = new Uint16Array(most + 1)
    for (let row = from; row < codes.length; row++) byCode[codes[row] as number] = row + 1
    sections.push({ era, level, from, byCode })
    return from
  }
  const provinces = (text: string, era: Era): number =>
    section(era, 'province', () => {
      for (const entry of text.split('|')) {
        codes.push(Number(entry.slice(0, 2)))
        parents.push(-1)
        entries.push(entry.slice(2))
      }
    })
  /** One line a parent, its units parted by `|`: a code step (3 where none is written), a type letter, a name. */
  const lines = (text: string, era: Era, level: UnitLevel, firstParent: number): number =>
    section(era, level, () => {
      let code = 0
      let parent = firstParent
      for (const line of text.split('\n')) {
        const from = entries.length
        if (line !== '') {
          for (const entry of line.split('|')) {
            let at = 0
            while (entry.charCodeAt(at) < 0x3a) at++
            code += at === 0 ? 3 : Number(entry.slice(0, at))
            codes.push(code)
            parents.push(parent)
            entries.push(at === 0 ? entry : entry.slice(at))
          }
        }
        ranges.set(parent++, [from, entries.length])
      }
    })
  const provinces2024 = provinces(PROVINCES_2024, '2024')
  const provinces2025 = provinces(PROVINCES_2025, '2025')
  const districts = lines(DISTRICTS, '2024', 'district', provinces2024)
  const communes2024 = communes === null ? entries.length : lines(communes.COMMUNES_2024, '2024', 'commune', districts)
  const communes2025 = communes === null ? entries.length : lines(communes.COMMUNES_2025, '2025', 'commune', provinces2025)

  const seek = (era: Era, level: UnitLevel, code: number): number =>
    (sections.find((each) => each.era === era && each.level === level)?.byCode[code] ?? 0) - 1
  const nameOf = (row: number): string => {
    const entry = entries[row] as string
    return entry.length > 1 ? entry.slice(1) : nameOf(seek('2024', 'commune', codes[row] as number))
  }
  const read = (row: number): Unit => {
    const { era, level } = sections.findLast(({ from }) => from <= row) as Section
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
    find: (era, level, code) => (WIDTHS[level] === code.length && DIGITS.test(code) ? seek(era, level, Number(code)) : -1),
    below: (row) => ranges.get(row) ?? NOTHING,
    communes2024,
    communes2025
  }
}

const DIGITS = /^\d+$/
