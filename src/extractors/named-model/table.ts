import { Kind, startsLine } from '../../document/index.js'
import { definePhrases, defineWords } from '../../lexicon/index.js'
import type { Annotation, Document } from '../../types.js'
import type { Cell, TableValue } from '../table/index.js'
import { kindWords } from './kinds.js'
import { headOf } from './list.js'
import { phrases, toName, type Name, type Surroundings } from './name.js'
import type { ModelKind } from './schema.js'
import { COLUMNS, GENERAL_STARTS, MOVEMENTS } from './words/index.js'

type Table = Annotation<'table', TableValue>

const columns = definePhrases<ModelKind>(COLUMNS)
const movements = phrases(MOVEMENTS)
const general = phrases(GENERAL_STARTS)
const marks = defineWords('“ ” " ‘ ’ « » . , ;')

/** The names in the columns whose head says what they are: Tên mô hình, HTX. */
export function fromTables(around: Surroundings, tables: readonly Table[]): Name[] {
  return tables.flatMap(({ value: { head, rows } }) => {
    const kinds = head.map(({ first, last }) => {
      const column = columns.match(around.document.tokens.word, first)
      return column?.end === last ? column.value : null
    })
    const shift = (row: readonly Cell[]): number => Math.min(0, row.length - head.length)
    return rows.flatMap((row) => kinds.flatMap((kind, index) => (kind === null ? [] : inCell(around, row[index + shift(row)], kind))))
  })
}

/** "Ngõ xanh", mô hình Ngõ xanh, HTX Tân Tiến: all of a cell, without the marks around it. */
function inCell(around: Surroundings, cell: Cell | undefined, column: ModelKind): Name[] {
  if (cell === undefined) return []
  const { tokens } = around.document
  let { first, last } = cell
  const isQuoted = marks.has(tokens.word[first] as number)
  while (first < last && marks.has(tokens.word[first] as number)) first++
  while (last > first && marks.has(tokens.word[last - 1] as number)) last--
  const own = kindWords.match(tokens.word, first)
  const kind = own === null || own.end >= last ? column : own.value
  const proper = own === null || own.end >= last ? first : own.end
  const isGeneral = movements.match(tokens.word, proper)?.end === last || general.match(tokens.word, proper)?.end === last
  if (last - proper < 1 || tokens.kind[proper] !== Kind.word || isGeneral) return []
  if (last - proper < 2 && kind === 'mô hình') return []
  const governor = headOf(kind, proper === first ? cell.first : first, 'table-cell')
  const noun = { ...governor, last: proper === first ? -1 : proper, ...spanOf(around.document, first, proper) }
  const name = toName(around, 'table-cell', noun, proper, last)
  return [isQuoted ? { ...name, quoted: true, first: cell.first, last: cell.last } : name]
}

const spanOf = ({ tokens }: Document, first: number, last: number): { readonly start: number; readonly end: number } => ({
  start: tokens.start[first] as number,
  end: last > first ? (tokens.end[last - 1] as number) : (tokens.start[first] as number)
})

/** No name goes on into the next cell, and no head of a table names a model. */
export function withinCells(document: Document, tables: readonly Table[], names: readonly Name[]): Name[] {
  const { tokens, text } = document
  const cells = tables.flatMap(({ value: { head, rows } }) =>
    [head, ...rows].flatMap((row) => row.map((cell) => ({ ...cell, isHead: row === head })))
  )
  let next = 0
  return names.flatMap((name) => {
    while (next < cells.length && (cells[next] as Cell).last <= name.first) next++
    const cell = cells[next]
    if (cell === undefined || name.first < cell.first) return [name]
    if (cell.isHead && !startsLine(tokens, name.last)) return []
    if (name.last <= cell.last) return [name]
    const rest = tokens.start[name.last - 1] === undefined ? '' : text.slice(tokens.end[cell.last - 1], tokens.end[name.last - 1])
    return name.name.endsWith(rest) && cell.last > name.first
      ? [{ ...name, last: cell.last, name: name.name.slice(0, name.name.length - rest.length).trimEnd() }]
      : []
  })
}
