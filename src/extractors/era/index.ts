export { createEra, type EraExtractor } from './create.js'
export { era } from './era.js'
export { eraSchema, type EraValue } from './schema.js'
