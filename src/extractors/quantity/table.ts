import { toDiagnostic } from '../../pipeline/index.js'
import type { Annotation, Document, Report } from '../../types.js'
import { fillingOf, type Cell, type TableValue } from '../table/index.js'
import { isCountable, numberOf, type Amount, type Counted } from './notation.js'
import type { QuantityBreakdown } from './schema.js'
import { readColumns, type Column } from './table-head.js'
import { SUMS } from './words/index.js'

/** A number in a table, with what its column counts and the words that its row begins with. */
export interface CellCount {
  readonly counted: Counted
  readonly label: string | null
  readonly breakdowns: readonly QuantityBreakdown[]
}

/** Tables whose head says what their columns count: each number below is a quantity. */
export function readTables(
  document: Document,
  tables: readonly Annotation<'table', TableValue>[],
  amounts: readonly Amount[],
  report: Report
): CellCount[] {
  return tables.flatMap(({ value: { head, rows } }) => readBody(document, readColumns(document, head), rows, amounts, report))
}

interface Read {
  readonly count: CellCount
  readonly column: number
  readonly isSum: boolean
}

function readBody(
  document: Document,
  columns: readonly (Column | null)[],
  body: readonly (readonly Cell[])[],
  amounts: readonly Amount[],
  report: Report
): CellCount[] {
  const read = body.flatMap((cells) => readRow(document, columns, cells, amounts))
  return read.map((each) => (each.isSum ? toSum(each, read, report) : each.count))
}

function readRow(document: Document, columns: readonly (Column | null)[], cells: readonly Cell[], amounts: readonly Amount[]): Read[] {
  const named = cells.find((cell) => fillingOf(document, cell, amounts) === null)
  const isSum = named !== undefined && SUMS.match(document.tokens.word, named.first) !== null
  const label = named === undefined || isSum ? null : textOf(document, named)
  return cells.flatMap((cell, column) => {
    const of = columns[column] ?? null
    const source = of === null ? null : fillingOf(document, cell, amounts)
    if (of === null || source === null || !isCountable(source)) return []
    const counted: Counted = {
      amount: source,
      value: of.isMeasure ? Number(source.value.value) : numberOf(source.value),
      of: null,
      unit: of.unit,
      concept: of.concept,
      object: null,
      per: of.per,
      isElided: true
    }
    return { count: { counted, label, breakdowns: [] }, column, isSum }
  })
}

/** A row of sums is made of the numbers above and below it in its column. */
function toSum({ count, column }: Read, read: readonly Read[], report: Report): CellCount {
  const { counted } = count
  const parts = read
    .filter((each) => each.column === column && !each.isSum)
    .map(({ count: { counted: part, label } }) => ({ label, span: { start: part.amount.start, end: part.amount.end }, value: part.value }))
  if (parts.length < 2) return count
  const sum = Number(parts.reduce((all, { value }) => all + value, 0).toFixed(6))
  const reconciles = sum === counted.value
  const { start, end } = counted.amount
  if (!reconciles) report(toDiagnostic('quantity/does-not-reconcile', { start, end }, String(sum), String(counted.value)))
  return { ...count, breakdowns: [{ parts, sum, reconciles }] }
}

function textOf({ tokens, text }: Document, { first, last }: Cell): string | null {
  return first < last ? text.slice(tokens.start[first], tokens.end[last - 1]) : null
}
