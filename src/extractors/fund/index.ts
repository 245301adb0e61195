export { fund } from './fund.js'
export { fundSchema, type FundPart, FundValue } from './schema.js'
