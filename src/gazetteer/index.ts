/**
 * Administrative units of both eras: look-ups, addresses, and what became of each unit.
 *
 * @module boctach/gazetteer
 */
export type { Address, AddressOptions } from './address.js'
export type { Conversion, ConversionReason } from './convert.js'
export { gazetteer } from './full.js'
export { createGazetteer, REFORM, type Gazetteer } from './gazetteer.js'
export { toKey } from './key.js'
export { convertUnit, parseAddress, type TextConversion } from './places.js'
export type { Era, FormerUnit, Succession, Unit, UnitLevel } from './types.js'
