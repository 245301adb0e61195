export { fund } from './fund.js'
export { fundSchema, type FundPart, type FundValue } from './schema.js'
