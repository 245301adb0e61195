export { quantity } from './quantity.js'
export type { QuantityValue } from './schema.js'
