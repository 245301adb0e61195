/**
 * Administrative units of both eras.
 *
 * @module boctach/gazetteer
 */
export { gazetteer } from './full.js'
export { createGazetteer, REFORM, type Gazetteer } from './gazetteer.js'
export { toKey } from './key.js'
export type { Era, FormerUnit, Succession, Unit, UnitLevel } from './types.js'
