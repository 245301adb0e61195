import { readLines, toValue } from '../../stream/lines.js'
import type { Bytes, Raw } from './item.js'

/** The articles of NDJSON, one a line; blank lines are none. */
export async function* readNdjsonItems(source: Bytes): AsyncGenerator<Raw, void, undefined> {
  for await (const { number, text, isWhole } of readLines(source, Number.POSITIVE_INFINITY)) {
    const value = toValue({ text })
    if (value !== undefined) yield { line: number, value, print: String(text), isWhole }
  }
}
