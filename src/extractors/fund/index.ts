export { fund } from './fund.js'
export { fundSchema, type FundBreakdown, type FundPart, type FundValue } from './schema.js'
