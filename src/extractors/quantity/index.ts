export { createPlaceOf } from './context.js'
export { quantity } from './quantity.js'
export { quantitySchema, type QuantityValue } from './schema.js'
