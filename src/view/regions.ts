import type { BlockKind, Document, Span } from '../index.js'

/** A paragraph by what it is of the article, or a table; spans count in the caller's string. */
export type Region = Paragraph | TableRegion

export interface Paragraph extends Span {
  readonly kind: BlockKind
}

export interface TableRegion extends Span {
  readonly kind: 'table'
  readonly rows: readonly Row[]
}

interface Row extends Span {
  readonly cells: readonly Cell[]
  readonly isHead: boolean
  /** The line under a head, |---|: drawn, and not shown. */
  readonly isRule: boolean
}

interface Cell extends Span {
  readonly isFigure: boolean
}

const RULE = /^[\s|:\-–—+=]+$/
const FIGURE = /^[\s\d.,%+\-–/]+$/

const isFigure = (cell: string): boolean => FIGURE.test(cell) && /\d/.test(cell)

/** The paragraphs and tables of a text, in order; what lies between them is blank. */
export function toRegions({ blocks, tokens, toSource }: Document, text: string): Region[] {
  const paragraphs = blocks.map(({ kind, first, last }): Paragraph => {
    const start = toSource(tokens.start[first] as number)
    return { kind, start, end: toSource(tokens.end[last - 1] as number) }
  })
  const regions: Region[] = []
  for (let index = 0; index < paragraphs.length;) {
    const rows: Row[] = []
    for (let row = toRow(paragraphs[index], text, 0); row !== null; row = toRow(paragraphs[index], text, rows.length)) {
      rows.push(row)
      index++
    }
    const table = rows.filter(({ isRule }) => !isRule).length > 1 ? toTable(rows) : null
    if (table !== null) regions.push(table)
    else regions.push(...paragraphs.slice(index - rows.length, index))
    if (rows.length === 0) regions.push(paragraphs[index++] as Paragraph)
  }
  return regions
}

function toTable(rows: readonly Row[]): TableRegion {
  return { kind: 'table', rows, start: (rows[0] as Row).start, end: (rows.at(-1) as Row).end }
}

/** A line of cells, parted by tabs or "|"; null if it is none. */
function toRow(paragraph: Paragraph | undefined, text: string, index: number): Row | null {
  if (paragraph === undefined || paragraph.kind === 'chrome') return null
  const { start, end } = paragraph
  const line = text.slice(start, end)
  const cells: Cell[] = []
  let from = 0
  for (const { 0: mark, index: at } of [...line.matchAll(/[|\t]/g), { 0: '', index: line.length }]) {
    // A pipe at either end of the line frames it.
    const isFrame = (mark === '|' && at === 0) || (mark === '' && line.slice(from).trim() === '' && cells.length > 0)
    if (!isFrame) cells.push({ start: start + from, end: start + at, isFigure: isFigure(line.slice(from, at)) })
    from = at + mark.length
  }
  return cells.length < 2 ? null : { start, end, cells, isHead: index === 0, isRule: RULE.test(line) }
}
