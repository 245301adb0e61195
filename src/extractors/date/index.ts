export { date } from './date.js'
export type { DateValue } from './schema.js'
