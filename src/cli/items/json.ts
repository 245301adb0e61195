import { visit } from 'jsonc-parser'
import { decode, readAll } from '../bytes.js'
import type { Bytes, Raw } from './item.js'

/** The articles of a JSON array, or the one of a JSON object. */
export async function* readJsonItems(source: Bytes): AsyncGenerator<Raw, void, undefined> {
  const text = decode(await readAll(source)).replace(/^\uFEFF/, '')
  let values: unknown
  try {
    values = JSON.parse(text)
  } catch (error) {
    throw new SyntaxError(`is no JSON: ${(error as Error).message}`)
  }
  const lines = toLines(text)
  const all = Array.isArray(values) ? (values as unknown[]) : [values]
  for (const [index, value] of all.entries()) yield { line: lines[index] ?? 1, value, print: JSON.stringify(value), isWhole: true }
}

/** The line that each element of the outermost array begins in. */
function toLines(text: string): number[] {
  const lines: number[] = []
  let depth = 0
  const begin = (line: number): void => {
    if (depth === 1) lines.push(line + 1)
    depth++
  }
  const end = (): void => {
    depth--
  }
  visit(text, {
    onArrayBegin: (_, __, line) => begin(line),
    onObjectBegin: (_, __, line) => begin(line),
    onLiteralValue: (_, __, ___, line) => {
      if (depth === 1) lines.push(line + 1)
    },
    onArrayEnd: end,
    onObjectEnd: end
  })
  return lines
}
