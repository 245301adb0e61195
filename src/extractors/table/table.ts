import { Kind } from '../../document/index.js'
import { intern } from '../../lexicon/index.js'
import { defineExtractor } from '../../pipeline/index.js'
import type { Document } from '../../types.js'
import { tableSchema, type Cell } from './schema.js'

const PIPE = intern('|')

/** Tables in plain text: lines of cells, parted by tabs or "|", a head and a row or more. */
export const table = defineExtractor({
  kind: 'table',
  needs: [],
  schema: tableSchema,
  *extract(document) {
    const { blocks, text, tokens } = document
    if (!text.includes('\t') && !text.includes('|')) return
    for (let index = 0; index < blocks.length;) {
      const lines: Cell[][] = []
      const block = index
      for (let row = toCells(document, index); row.length > 1; row = toCells(document, index)) {
        if (row.some((cell) => holdsWords(document, cell))) lines.push(row)
        index++
      }
      const [head, ...rows] = lines
      if (head !== undefined && rows.length > 0) {
        const start = tokens.start[blocks[block]?.first ?? 0] as number
        const end = tokens.end[(blocks[index - 1]?.last ?? 1) - 1] as number
        yield { start, end, rule: 'table', value: { block, head, rows } }
      }
      if (index === block) index++
    }
  }
})

/** The cells of a line; one if it is no row. */
function toCells({ blocks, text, tokens }: Document, index: number): Cell[] {
  const block = blocks[index]
  if (block === undefined || block.kind === 'chrome') return []
  const cells: Cell[] = []
  let first = tokens.word[block.first] === PIPE ? block.first + 1 : block.first
  for (let at = first; at < block.last; at++) {
    const isPipe = tokens.word[at] === PIPE
    const isTab = at > first && !isPipe && tokens.word[at - 1] !== PIPE && text.slice(tokens.end[at - 1], tokens.start[at]).includes('\t')
    if (!isPipe && !isTab) continue
    cells.push({ first, last: at })
    first = isPipe ? at + 1 : at
  }
  if (first < block.last) cells.push({ first, last: block.last })
  return cells
}

/** |---|---|: no row. */
function holdsWords({ tokens }: Document, { first, last }: Cell): boolean {
  for (let at = first; at < last; at++) if (tokens.kind[at] === Kind.word || tokens.kind[at] === Kind.number) return true
  return false
}
