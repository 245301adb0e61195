export { createLocation, location } from './location.js'
export type { LocationValue, UnitRef } from './schema.js'
