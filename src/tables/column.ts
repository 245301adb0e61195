import type { NewsRecord } from '../index.js'

/** What stands in a cell. A day is ISO text here and a date in Parquet; codes are text. */
export type Cell = string | number | boolean | null
export type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'date'

/** A column: its name, what it means, and how it is read off what a row is made of. */
export interface Column<S, N extends string = string, V extends Cell = Cell> {
  readonly name: N
  readonly type: ColumnType
  readonly description: string
  readonly read: (source: S) => V
}

type Make<V extends Cell> = <S, const N extends string>(name: N, description: string, read: (source: S) => V) => Column<S, N, V>

function maker<V extends Cell>(type: ColumnType): Make<V> {
  return (name, description, read) => Object.freeze({ name, type, description, read })
}

export const text = maker<string | null>('text')
export const integer = maker<number | null>('integer')
export const number = maker<number | null>('number')
export const boolean = maker<boolean | null>('boolean')
export const day = maker<string | null>('date')

/** A table: its columns in order, and what its rows are made of. */
export interface Table<S, C extends readonly Column<S>[]> {
  readonly description: string
  readonly columns: C
  readonly sources: (article: Article) => readonly S[]
}

/** A table of rows that are made of `S`. */
export function defineTable<S>() {
  return <const C extends readonly Column<S>[]>(table: Table<S, C>): Table<S, C> => Object.freeze(table)
}

/** A row as an object: the columns' names, in their order. */
export type RowOf<T extends { readonly columns: readonly Column<never>[] }> = {
  readonly [Each in T['columns'][number] as Each['name']]: ReturnType<Each['read']>
}

/** A record, and what tells it from the others. */
export interface Article {
  readonly record: NewsRecord
  readonly article: string | null
  readonly file: string | null
  readonly line: number | null
  readonly version: string | null
  readonly item: Readonly<Record<string, unknown>> | null
}
