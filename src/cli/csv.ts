import { stringify } from 'csv-stringify/sync'
import type { NewsRecord } from '../index.js'
import { toCsv, toRows, type TableName, type TableRow } from '../tables/index.js'
import { toVisible } from './safe.js'
import type { Settings } from './settings.js'

/** What a mention's own table says of it too. */
const SHARED = [
  'id',
  'sameAs',
  'modality',
  'era',
  'placeId',
  'district',
  'province',
  'heirId',
  'heir',
  'giver',
  'receiver',
  'purpose',
  'articleDate',
  'articleTitle'
] as const

/** Columns of mentions of every kind together; what a column means for a kind, docs/tables.md says. */
const COLUMNS = [
  'file',
  'kind',
  'start',
  'end',
  'text',
  'value',
  'max',
  'unit',
  'qualifier',
  'code',
  'role',
  'field',
  'location',
  'rule',
  ...SHARED
] as const
type Row = Partial<Record<(typeof COLUMNS)[number], string | number | null>>

/** Text that begins as a formula gets an apostrophe in front. */
const FORM = { escape_formulas: true } as const
const BOM = '\ufeff'

/** The line of names that CSV begins with. */
export function toCsvHead({ table, bom }: Pick<Settings, 'table' | 'bom'>): string {
  return table === null ? `${bom ? BOM : ''}${COLUMNS.join(',')}\n` : toCsv(table, [], { bom })
}

/** Rows of a table as lines, the last without its line feed. */
export function toRowsCsv(table: TableName, rows: readonly object[]): string {
  const visible = rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, toCell(cell as Cell)])))
  return rows.length === 0 ? '' : withoutLineFeed(toCsv(table, visible, { header: false }))
}

/** A record as lines of CSV, one a mention, in the order of the text; the last without its line feed. */
export function toMentionsCsv(record: NewsRecord, file: string): string {
  const rows: Row[] = [
    ...withRows('dates', 'date', record.dates, record).map(([row, each]) => ({ ...row, value: each.edtf, role: each.role })),
    ...withRows('places', 'location', record.locations, record).map(([row, each]) => ({
      ...row,
      value: each.name,
      unit: each.type,
      code: each.code
    })),
    ...withRows('counts', 'model-count', record.modelCounts, record).map(([row, each]) => ({
      ...row,
      value: each.count,
      max: each.max,
      unit: each.unit,
      qualifier: each.qualifier,
      field: each.field,
      location: each.location
    })),
    ...withRows('funds', 'fund', record.funds, record).map(([row, each]) => ({
      ...row,
      value: each.vnd ?? each.amount,
      max: each.vndMax ?? each.max,
      unit: each.vnd === null ? each.currency : 'VND',
      qualifier: each.qualifier
    })),
    ...withRows('names', 'named-model', record.namedModels, record).map(([row, each]) => ({
      ...row,
      value: each.name,
      unit: each.kind,
      field: each.field,
      location: each.location
    })),
    ...withRows('quantities', 'quantity', record.quantities, record).map(([row, each]) => ({
      ...row,
      value: each.value,
      max: each.max,
      unit: each.unit,
      qualifier: each.qualifier,
      location: each.location
    }))
  ]
  rows.sort((left, right) => Number(left.start) - Number(right.start))
  const printed = stringify(
    rows.map((row) => COLUMNS.map((column) => toCell(column === 'file' ? file.replace(/^-(?=$|:)/, 'stdin') : row[column]))),
    FORM
  )
  return withoutLineFeed(printed)
}

type Known = Pick<NewsRecord['funds'][number], 'span' | 'text' | 'rule'>

/** Each mention with what its table says of it; parts have no line here. */
function withRows<M extends Known>(table: TableName, kind: string, mentions: readonly M[], record: NewsRecord): [Row, M][] {
  const rows = toRows(table, record).filter((row) => !('parent' in row) || row.parent === null)
  return mentions.map((mention, index) => [{ ...toRow(rows[index] as TableRow<TableName>), ...common(kind, mention) }, mention])
}

function toRow(row: TableRow<TableName>): Row {
  const cells = row as unknown as Row
  return {
    ...Object.fromEntries(SHARED.map((name) => [name, cells[name] ?? null])),
    era: cells.era ?? cells.placeId?.toString().slice(0, 4) ?? null
  }
}

function common(kind: string, { span, text, rule }: Known): Row {
  return { kind, start: span.start, end: span.end, text, rule }
}

type Cell = string | number | boolean | null | undefined

/** Numbers stay; text that a spreadsheet would run or a terminal obey is made harmless. */
function toCell<C extends Cell>(value: C): string | Exclude<C, undefined> | null {
  return typeof value === 'string' ? toVisible(value) : ((value ?? null) as Exclude<C, undefined> | null)
}

const withoutLineFeed = (text: string): string => text.replace(/\n$/, '')
