export { modelCount } from './model-count.js'
export { modelCountSchema, type Breakdown, type ModelCountValue, type PartCount } from './schema.js'
