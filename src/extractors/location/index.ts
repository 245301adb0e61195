export { createLocation } from './create.js'
export { location } from './location.js'
export { startOfOrganisation } from './organisation.js'
export { locationSchema, type LocationValue, type UnitRef } from './schema.js'
