export { numeral } from './numeral.js'
export type { NumeralValue } from './schema.js'
