export { field } from './field.js'
export type { FieldValue } from './schema.js'
