import { convertUnit, gazetteer, type Conversion, type Era, type Unit } from 'boctach/gazetteer'

/** What units are, as a reconciliation service calls them. */
export const TYPES = [
  { id: 'province', name: 'tỉnh, thành phố' },
  { id: 'district', name: 'quận, huyện, thị xã, thành phố thuộc tỉnh' },
  { id: 'commune', name: 'xã, phường, thị trấn, đặc khu' }
] as const

type Value = { readonly id: string; readonly name: string } | { readonly str: string } | { readonly int: number }

export type PropertyId = 'era' | 'code' | 'type' | 'level' | 'district' | 'province' | 'heir' | 'heirs' | 'heirReason' | 'act'

interface Property {
  readonly id: PropertyId
  readonly name: string
  /** Of the units that are its values. */
  readonly type?: (typeof TYPES)[number]['id']
  readonly read: (unit: Unit) => readonly Value[]
}

/** The identifier of a unit, which the tables of `boctach/tables` have too: era and code together. */
export const toId = ({ era, code }: Unit): string => `${era}_${code}`
export const toName = ({ type, name }: Unit): string => `${type} ${name}`

/** The unit of an identifier, or null. */
export function toUnit(id: string): Unit | null {
  const [, era, code] = /^(2024|2025)_(\d{2,5})$/.exec(id) ?? []
  return era === undefined || code === undefined ? null : gazetteer.unit(code, era as Era)
}

/** Where it lies, and when it was. */
export function toDescription(unit: Unit): string {
  return [...gazetteer.ancestors(unit).map(toName), unit.era === '2024' ? 'until 2025-06-30' : 'since 2025-07-01'].join(', ')
}

const text = (value: string | null): readonly Value[] => (value === null ? [] : [{ str: value }])
const units = (list: readonly (Unit | null | undefined)[]): readonly Value[] =>
  list.flatMap((unit) => (unit == null ? [] : [{ id: toId(unit), name: toName(unit) }]))
const other = (unit: Unit): Conversion => convertUnit(unit, { to: unit.era === '2024' ? '2025' : '2024' })
const above = (unit: Unit, level: Unit['level']): Unit | undefined =>
  [unit, ...gazetteer.ancestors(unit)].find((each) => each.level === level)

/** What can be asked of a unit; era, district and province also make a query more exact. */
export const PROPERTIES: readonly Property[] = [
  { id: 'era', name: 'era: 2024 (until 2025-06-30) or 2025', read: ({ era }) => text(era) },
  { id: 'code', name: 'code of the General Statistics Office', read: ({ code }) => text(code) },
  { id: 'type', name: 'type: xã, phường, …', read: ({ type }) => text(type) },
  { id: 'level', name: 'level', read: ({ level }) => text(level) },
  { id: 'district', name: 'district', type: 'district', read: (unit) => units([above(unit, 'district')]) },
  { id: 'province', name: 'province', type: 'province', read: (unit) => units([above(unit, 'province')]) },
  { id: 'heir', name: 'the unit in the other era, of several the default', read: (unit) => units([other(unit).heir]) },
  { id: 'heirs', name: 'all units that it is in the other era', read: (unit) => units(other(unit).heirs.map((each) => each.unit)) },
  { id: 'heirReason', name: 'why that default', read: (unit) => text(other(unit).reason) },
  { id: 'act', name: 'the act that made it so', read: (unit) => text(other(unit).act) }
]
