import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import type { Cell, ColumnType } from './column.js'
import { toTable, type TableName } from './tables.js'

type SchemaElement = ParquetWriter['schema'][number]

const TYPES: Readonly<Record<ColumnType, Omit<SchemaElement, 'name'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT64' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' }
}

/** A Parquet file that is written as rows come. */
export interface TableWriter {
  /** Adds rows; what is full is written. */
  add(this: void, rows: readonly object[]): Promise<void>
  /** Writes what is left, and the file's end. */
  end(this: void): Promise<void>
}

/** Rows that are held before they are written: a row group. */
const GROUP = 50_000

/** Writes rows as Parquet, in groups, to wherever `write` puts bytes. */
export function createParquetWriter(table: TableName, write: (bytes: Uint8Array) => Promise<void>): TableWriter {
  const { columns } = toTable(table)
  const bytes = new ByteWriter()
  const schema: SchemaElement[] = [
    { name: 'root', num_children: columns.length },
    ...columns.map(({ name, type }): SchemaElement => ({ name, repetition_type: 'OPTIONAL', ...TYPES[type] }))
  ]
  const writer = new ParquetWriter({ writer: bytes, schema, createdBy: 'boctach' })
  let rows: object[] = []
  const flush = async (): Promise<void> => {
    const written = bytes.getBytes().slice()
    bytes.index = 0
    if (written.length > 0) await write(written)
  }
  const writeGroup = async (): Promise<void> => {
    if (rows.length === 0) return
    const group = rows as Readonly<Record<string, Cell>>[]
    rows = []
    const columnData = columns.map(({ name, type }) => ({ name, data: group.map((row) => toValue(type, row[name] ?? null)) }))
    await writer.write({ columnData, rowGroupSize: GROUP })
    await flush()
  }
  return {
    async add(more) {
      rows = rows.concat(more)
      if (rows.length >= GROUP) await writeGroup()
    },
    async end() {
      await writeGroup()
      await writer.finish()
      await flush()
    }
  }
}

/**
 * Rows as one Parquet file: text, 64-bit integers, doubles, booleans and days, each column with its type also where
 * all is null.
 *
 * @example
 * ```js
 * import { parseNews } from 'boctach'
 * import { toParquet, toRows } from 'boctach/tables'
 *
 * const bytes = await toParquet('funds', toRows('funds', parseNews('Góp 2 tỷ đồng.')))
 * new TextDecoder().decode(bytes.subarray(0, 4)) // => 'PAR1'
 * ```
 */
export async function toParquet(table: TableName, rows: readonly object[]): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  const writer = createParquetWriter(table, (bytes) => {
    pieces.push(bytes)
    return Promise.resolve()
  })
  await writer.add(rows)
  await writer.end()
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}

function toValue(type: ColumnType, cell: Cell): Cell | bigint | Date {
  if (cell === null) return null
  return type === 'integer' ? BigInt(cell) : type === 'date' ? new Date(`${String(cell)}T00:00:00Z`) : cell
}
