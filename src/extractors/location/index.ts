export { createLocation, location } from './location.js'
export { locationSchema, type LocationValue, UnitRef } from './schema.js'
