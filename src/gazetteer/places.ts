import { readAddress, type Address, type AddressOptions } from './address.js'
import { convert, type Conversion } from './convert.js'
import { gazetteer } from './full.js'
import type { Era, FormerUnit, Unit } from './types.js'

/**
 * What an address names, with or without accents, capitals and type words. Of units that fit equally well none is
 * chosen: they are `candidates`.
 *
 * @example
 * ```js
 * import { parseAddress } from 'boctach/gazetteer'
 *
 * const { detail, commune, district, province } = parseAddress('thôn A, xã Mai Pha, TP Lạng Sơn')
 * detail // => 'thôn A'
 * commune.code // => '05992'
 * district.name // => 'Lạng Sơn'
 * province.code // => '20'
 * parseAddress('mai pha, lang son').commune.code // => '05992'
 * ```
 */
export function parseAddress(text: string, options: AddressOptions = {}): Address {
  if (typeof text !== 'string') throw new TypeError(`Expected a string of text, got ${text === null ? 'null' : typeof text}`)
  return readAddress(gazetteer, text, options)
}

/** What `convertUnit` says of a text: of a unit that is not known, or not known for sure, there are no heirs. */
export interface TextConversion extends Omit<Conversion, 'from'> {
  readonly from: Unit | FormerUnit | null
  /** How the text was read. */
  readonly address: Address
}

/**
 * A unit, or an address, as the other era has it: every heir with its extent, the default first and why it is the default.
 *
 * @example
 * ```js
 * import { convertUnit } from 'boctach/gazetteer'
 *
 * const { heir, reason, act } = convertUnit('xã Mai Pha, TP Lạng Sơn', { to: '2025' })
 * `${heir.type} ${heir.name}` // => 'phường Đông Kinh'
 * reason // => 'only'
 * act // => '1672/NQ-UBTVQH15'
 * convertUnit('phường Cống Vị, quận Ba Đình', { to: '2025' }).heirs.map(({ unit, extent }) => [unit.name, extent]) // => [['Giảng Võ', 'rest'], ['Ngọc Hà', 'part']]
 * convertUnit(heir, { to: '2024' }).heirs.map(({ unit }) => unit.name).includes('Mai Pha') // => true
 * ```
 */
export function convertUnit(unit: Unit | FormerUnit, options: { readonly to: Era }): Conversion
export function convertUnit(text: string, options: { readonly to: Era }): TextConversion
export function convertUnit(from: Unit | FormerUnit | string, { to }: { readonly to: Era }): Conversion | TextConversion {
  if (to !== '2024' && to !== '2025') throw new TypeError(`to must be '2024' or '2025', got ${JSON.stringify(to)}`)
  if (typeof from !== 'string') return convert(gazetteer, from, to)
  // A text that fits both eras is meant in the one that it is to be brought from.
  const address = readAddress(gazetteer, from, { era: to === '2025' ? '2024' : '2025' })
  if (address.unit === null) return { from: null, heirs: [], heir: null, reason: null, act: null, address }
  return { ...convert(gazetteer, address.unit, to), address }
}
