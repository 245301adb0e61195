import { stringify } from 'csv-stringify/sync'
import type { NewsRecord } from '../index.js'
import { toVisible } from './safe.js'

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
  'rule'
] as const
type Row = Partial<Record<(typeof COLUMNS)[number], string | number | null>>

/** Text that begins as a formula gets an apostrophe in front. */
const FORM = { escape_formulas: true } as const

export const CSV_HEAD = COLUMNS.join(',')

/** A record as lines of CSV (RFC 4180), one a mention, in the order of the text. */
export function toCsv(record: NewsRecord, file: string): string {
  const rows: Row[] = [
    ...record.dates.map((each) => ({ ...common('date', each), value: each.edtf, role: each.role })),
    ...record.locations.map((each) => ({ ...common('location', each), value: each.name, unit: each.type, code: each.code })),
    ...record.modelCounts.map((each) => ({
      ...common('model-count', each),
      value: each.count,
      max: each.max,
      unit: each.unit,
      qualifier: each.qualifier,
      field: each.field,
      location: each.location
    })),
    ...record.funds.map((each) => ({
      ...common('fund', each),
      value: each.vnd ?? each.amount,
      max: each.vndMax ?? each.max,
      unit: each.vnd === null ? each.currency : 'VND',
      qualifier: each.qualifier
    })),
    ...record.namedModels.map((each) => ({
      ...common('named-model', each),
      value: each.name,
      unit: each.kind,
      field: each.field,
      location: each.location
    })),
    ...record.quantities.map((each) => ({
      ...common('quantity', each),
      value: each.value,
      max: each.max,
      unit: each.unit,
      qualifier: each.qualifier
    }))
  ]
  rows.sort((left, right) => Number(left.start) - Number(right.start))
  return stringify(
    rows.map((row) => COLUMNS.map((column) => toCell(column === 'file' ? file.replace(/^-(?=$|:)/, 'stdin') : row[column]))),
    FORM
  ).replace(/\n$/, '')
}

function common(kind: string, { span, text, rule }: Pick<NewsRecord['funds'][number], 'span' | 'text' | 'rule'>): Row {
  return { kind, start: span.start, end: span.end, text, rule }
}

/** Numbers stay; text that a spreadsheet would run or a terminal obey is made harmless. */
function toCell(value: string | number | null | undefined): string | number | null {
  return typeof value === 'string' ? toVisible(value) : (value ?? null)
}
