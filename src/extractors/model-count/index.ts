export { modelCount } from './model-count.js'
export {
  modelCountSchema,
  shallowBreakdownSchema,
  shallowPartSchema,
  type Breakdown,
  type ModelCountValue,
  type PartCount
} from './schema.js'
