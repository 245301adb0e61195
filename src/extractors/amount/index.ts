export { amount } from './amount.js'
export { qualifierSchema, type AmountValue, type Qualifier } from './schema.js'
