import { createParquetWriter } from '../tables/index.js'
import type { Output } from './output.js'
import type { Settings } from './settings.js'

/** A Parquet file on its way out. */
export interface TableFile {
  /** Adds an article's rows, as lines of JSON. */
  add(this: void, lines: string): Promise<void>
  /** Writes the end, without which a reader reads nothing: also of a run that was interrupted. */
  end(this: void): Promise<void>
}

/** The file that rows go to where they are wanted as Parquet, else null. */
export function createTableFile({ table, format }: Pick<Settings, 'table' | 'format'>, output: Output): TableFile | null {
  if (table === null || format !== 'parquet') return null
  const writer = createParquetWriter(table, output.print)
  return {
    add: (lines) => (lines === '' ? Promise.resolve() : writer.add(lines.split('\n').map((line) => JSON.parse(line) as object))),
    end: writer.end
  }
}
