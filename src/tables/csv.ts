import { stringify } from 'csv-stringify/sync'
import { toTable, type TableName } from './tables.js'

export interface CsvOptions {
  /** Begin with a mark by which spreadsheets know UTF-8. Default false. */
  readonly bom?: boolean | undefined
  /** Begin with the line of names. Default true; false to go on with a file. */
  readonly header?: boolean | undefined
}

/**
 * Rows as CSV (RFC 4180). Text stands in quotes and numbers do not, so that codes keep their zeros in programs that
 * look; text that begins as a formula gets an apostrophe in front; null is an empty cell.
 *
 * @example
 * ```js
 * import { parseNews } from 'boctach'
 * import { toCsv, toRows } from 'boctach/tables'
 *
 * toCsv('places', toRows('places', parseNews('xã Mai Pha'))).split('\r\n').length // => 3
 * ```
 */
export function toCsv(table: TableName, rows: readonly object[], { bom = false, header = true }: CsvOptions = {}): string {
  return stringify([...rows], {
    bom,
    header,
    columns: toTable(table).columns.map(({ name }) => name),
    record_delimiter: '\r\n',
    quoted_string: true,
    escape_formulas: true,
    cast: { boolean: String }
  })
}
