export { date } from './date.js'
export { dateSchema, type DateValue } from './schema.js'
