export { createPlace, type PlaceExtractor } from './create.js'
export { startOfOrganisation } from './organisation.js'
export { place } from './place.js'
export { RANK, type Level, type Raw } from './types.js'
