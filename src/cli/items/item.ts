/** An article of an input that has many, as it was read: a value for `toItem`, or why there is none. */
export interface Raw {
  /** The physical line of the input that it begins in, from 1; null where that is not known. */
  readonly line: number | null
  readonly value: unknown
  /** What an article is known by when the input is read again. */
  readonly print: string
  /** False for a last line without its end, which may be half a line still being written. */
  readonly isWhole: boolean
}

export type Bytes = AsyncIterable<Uint8Array | string>

/** Columns of a table of articles, by what they hold. */
export interface Columns {
  readonly text: string | null
  readonly date: string | null
  readonly id: string | null
}
