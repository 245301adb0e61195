export { fillingOf } from './cell.js'
export { tableSchema, type Cell, type TableValue } from './schema.js'
export { table } from './table.js'
