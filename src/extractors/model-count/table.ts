import { Kind, startsLine, tokenAt } from '../../document/index.js'
import { startingAt } from '../../pipeline/index.js'
import type { Annotation, Document } from '../../types.js'
import type { Cell, TableValue } from '../table/index.js'
import { CELL, toCount, toNumber, type Amount, type Count } from './count.js'
import { toGroup, toTotal, type Total } from './scope.js'
import { ALL, HOW_MANY, UNITS, type UnitWord } from './words.js'

interface Column {
  readonly unit: UnitWord
  /** Holds the sum of its row. */
  readonly isSum: boolean
}

interface Row {
  readonly isSum: boolean
  /** Sum of the row, or its only figure; null where its figures have no sum. */
  readonly sum: Total | null
  readonly others: readonly Total[]
}

export interface Table {
  readonly totals: readonly Total[]
  /** Offsets it stands between. */
  readonly start: number
  readonly end: number
}

/** Tables whose head names units: each row is a count, a row of sums their total. */
export function readTables(document: Document, tables: readonly Annotation<'table', TableValue>[], amounts: readonly Amount[]): Table[] {
  return tables.flatMap(({ start, end, value: { block, head, rows } }) => {
    const totals = toTotals(readColumns(document, head, block), rows, document, amounts)
    return totals.length > 0 ? [{ totals, start, end }] : []
  })
}

/** The unit of each column, from its head or from the line above the table; null where it counts nothing of ours. */
function readColumns(document: Document, head: readonly Cell[], block: number): (Column | null)[] {
  const { tokens, blocks } = document
  const above = blocks[block - 1]
  const common = above === undefined ? null : unitIn(document, above)
  const units = head.map((cell) => unitIn(document, cell))
  return head.map((cell, index) => {
    const isSum = ALL.match(tokens.word, cell.first) !== null
    const isCount = isSum || HOW_MANY.match(tokens.word, cell.first)?.end === cell.last
    const unit = units[index] ?? (isCount ? (common ?? unitOfOthers(units)) : null)
    return unit === null ? null : { unit: isSum ? { unit: unit.unit } : unit, isSum }
  })
}

function unitIn({ tokens }: Document, { first, last }: Cell): UnitWord | null {
  for (let at = first; at < last; at++) {
    const match = UNITS.match(tokens.word, at, last)
    if (match !== null) return match.value
  }
  return null
}

/** A sum of those who take part, with no unit of its own, counts models. */
function unitOfOthers(units: readonly (UnitWord | null)[]): UnitWord | null {
  const known = units.filter((unit) => unit !== null)
  if (known.length === 0) return null
  return known.every(({ participant }) => participant === true) ? { unit: 'mô hình' } : (known[0] as UnitWord)
}

function toTotals(
  columns: readonly (Column | null)[],
  body: readonly (readonly Cell[])[],
  document: Document,
  amounts: readonly Amount[]
): Total[] {
  const rows = body.map((cells) => readRow(columns, cells, document, amounts)).filter((row) => row.sum !== null || row.others.length > 0)
  const last = rows.find(({ isSum }) => isSum)
  const parts = rows.filter((row) => row !== last)
  if (last?.sum === null || last === undefined) return parts.flatMap(({ sum, others }) => (sum === null ? others : [sum]))
  last.sum.groups.unshift(toGroup(parts.flatMap(({ sum }) => sum ?? [])))
  return [last.sum]
}

function readRow(columns: readonly (Column | null)[], cells: readonly Cell[], document: Document, amounts: readonly Amount[]): Row {
  const isSum = cells.some((cell) => ALL.match(document.tokens.word, cell.first) !== null)
  let sum: Total | null = null
  const others: Total[] = []
  for (const [index, column] of columns.entries()) {
    const cell = cells[index]
    if (column === null || cell === undefined) continue
    const amount = amountIn(document, cell, amounts)
    const count = amount === undefined ? null : readCell(document, amount, column.unit)
    if (count === null) continue
    const total = toTotal(count, 0, document.tokens.length)
    if (column.isSum) sum ??= total
    else others.push(total)
  }
  if (sum === null) return others.length === 1 ? { isSum, sum: others[0] as Total, others: [] } : { isSum, sum: null, others }
  if (others.length > 0) sum.groups.push(toGroup(others))
  return { isSum, sum, others: [] }
}

/** A number alone in its cell of a table. */
function readCell(document: Document, source: Amount, unit: UnitWord): Count | null {
  const count = source.value.fraction === null && !source.value.percent ? toNumber(source) : null
  return count === null
    ? null
    : toCount(document, CELL, { source, count, unit: { ...unit, tail: 0 } }, { last: tokenAt(document.tokens, source.end - 1) + 1 })
}

/** A cell that holds one number and nothing else. */
function amountIn({ tokens }: Document, { first, last }: Cell, amounts: readonly Amount[]): Amount | undefined {
  if (last !== first + 1 || tokens.kind[first] !== Kind.number || startsLine(tokens, first)) return undefined
  return startingAt(amounts, tokens.start[first] as number)
}
