import type { NewsRecord } from '../index.js'
import { articles } from './articles.js'
import type { Article, Cell, Column, ColumnType, RowOf } from './column.js'
import { counts } from './counts.js'
import { dates } from './dates.js'
import { funds } from './funds.js'
import { names } from './names.js'
import { places } from './places.js'
import { quantities } from './quantities.js'

const DEFINED = { articles, dates, places, funds, counts, names, quantities }

export type TableName = keyof typeof DEFINED
/** Rows of a table, by its name. */
export type TableRow<T extends TableName> = RowOf<(typeof DEFINED)[T]>

/** A column as its readers see it. */
export interface TableColumn {
  readonly name: string
  readonly type: ColumnType
  readonly description: string
}

export interface TableDescription {
  readonly description: string
  /** In their order, which stays. */
  readonly columns: readonly TableColumn[]
}

/** Every table: what a row is, and each of its columns. */
export const TABLES: Readonly<Record<TableName, TableDescription>> = DEFINED

export const TABLE_NAMES = Object.keys(DEFINED) as readonly TableName[]

/** What tells an article from the others. */
export interface ArticleOrigin {
  /** Its id: the column `article` of every table. */
  readonly article?: string | null | undefined
  readonly file?: string | null | undefined
  readonly line?: number | null | undefined
  /** Version of boctach that read it. */
  readonly version?: string | null | undefined
  /** What else the caller knows of it. */
  readonly item?: Readonly<Record<string, unknown>> | null | undefined
}

/**
 * A record as rows of one table: flat objects whose keys are the table's columns, in order.
 *
 * @example
 * ```js
 * import { parseNews } from 'boctach'
 * import { toRows } from 'boctach/tables'
 *
 * const record = parseNews('Huyện Mai Sơn có 52 mô hình, gồm 30 tập thể và 22 cá nhân; hỗ trợ hộ nghèo 5 triệu đồng.', { publishedAt: '2024-07-23' })
 * toRows('counts', record, { article: 'a1' }).map(({ article, id, parent, count, unit }) => [article, id, parent, count, unit]) // => [['a1', '0', null, 52, 'mô hình'], ['a1', '0.0.0', '0', 30, 'tập thể'], ['a1', '0.0.1', '0', 22, 'cá nhân']]
 * const [{ vnd, receiver, district, placeFrom }] = toRows('funds', record)
 * [vnd, receiver, district, placeFrom] // => [5000000, 'hộ nghèo', 'Mai Sơn', 'article']
 * ```
 */
export function toRows<T extends TableName>(table: T, record: NewsRecord, origin: ArticleOrigin = {}): TableRow<T>[] {
  const { article = null, file = null, line = null, version = null, item = null } = origin
  const { columns, sources } = toTable(table) as unknown as {
    columns: readonly Column<object>[]
    sources: (article: Article) => readonly object[]
  }
  return sources({ record, article: article ?? file, file, line, version, item }).map(
    (source) => Object.fromEntries(columns.map(({ name, read }): [string, Cell] => [name, read(source)])) as TableRow<T>
  )
}

/** A table by its name, or an error that says which there are. */
export function toTable<T extends TableName>(table: T): (typeof DEFINED)[T] {
  if (!Object.hasOwn(DEFINED, table)) throw new TypeError(`Unknown table ${JSON.stringify(table)}: ${TABLE_NAMES.join(', ')}`)
  return DEFINED[table]
}
