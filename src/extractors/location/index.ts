export { createLocation } from './create.js'
export { location } from './location.js'
export { startOfOrganisation } from '../place/index.js'
export { locationSchema, type HeirRef, type LocationValue, type UnitRef } from './schema.js'
