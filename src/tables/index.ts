/**
 * Records as flat tables: CSV, NDJSON, Parquet.
 *
 * @module boctach/tables
 */
export type { ColumnType } from './column.js'
export { toCsv, type CsvOptions } from './csv.js'
export { createParquetWriter, toParquet, type TableWriter } from './parquet.js'
export {
  TABLE_NAMES,
  TABLES,
  toRows,
  type ArticleOrigin,
  type TableColumn,
  type TableDescription,
  type TableName,
  type TableRow
} from './tables.js'
