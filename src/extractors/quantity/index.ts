export { createPlaceOf } from './context.js'
export { quantity } from './quantity.js'
export { quantitySchema, type QuantityBreakdown, type QuantityPart, type QuantityValue } from './schema.js'
