export { createEra, type EraExtractor } from './create.js'
export { era } from './era.js'
export { eraSchema, type EraEvidence, type EraValue } from './schema.js'
