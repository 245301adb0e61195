export { quantity } from './quantity.js'
export { quantitySchema, type QuantityValue } from './schema.js'
