export { fund } from './fund.js'
export type { FundPart, FundValue } from './schema.js'
