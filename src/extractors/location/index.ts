export { createLocation, location } from './location.js'
export { locationSchema, type LocationValue, type UnitRef } from './schema.js'
