import { readFile } from 'node:fs/promises'
import { parseNews, type NewsRecord, type ParseOptions } from '../index.js'
import { readItem } from '../stream/item.js'
import { toRows, type TableName } from '../tables/index.js'
import { toHtml } from '../view/index.js'
import { decode } from './bytes.js'
import { toMentionsCsv, toRowsCsv } from './csv.js'
import { toPretty } from './pretty.js'
import { toReason } from './reason.js'
import type { Mark } from './records-file.js'
import { toSafeJson, toVisible, toVisibleLine } from './safe.js'
import type { Field, Format } from './settings.js'

/** One article to read and print; plain data, as it may go to a thread. */
export interface Job {
  readonly file: string
  readonly id: string | null
  /** The physical line that an item begins in. */
  readonly line: number | null
  /** What is read: a path's content, bytes, or an item's text and what the caller knows of it. */
  readonly input: { readonly path: string } | { readonly bytes: Uint8Array } | ItemInput | { readonly error: string }
  readonly from: 'text' | 'html'
  readonly options: ParseOptions
  readonly format: Format
  readonly table: TableName | null
  readonly only: readonly Field[] | null
  /** Of the library, as lines of output have it. */
  readonly version: string
  /** Whether what is printed names its file. */
  readonly isNamed: boolean
  readonly mark: Mark | null
}

interface ItemInput {
  readonly text: unknown
  readonly title: string | null
  readonly source: string | null
  readonly item: Readonly<Record<string, unknown>> | null
}

export type Outcome = Pick<Job, 'file' | 'id' | 'line' | 'mark'> & ({ readonly printed: string } | { readonly error: string })

/** Reads one article and prints its record; a fault is an outcome too. */
export async function runJob(job: Job): Promise<Outcome> {
  const { file, id, line, mark, input } = job
  const origin = { file, id, line, mark }
  try {
    if ('error' in input) throw new Error(input.error)
    return { ...origin, printed: await print(job, input) }
  } catch (error) {
    return { ...origin, error: toReason(error) }
  }
}

async function print(job: Job, input: Exclude<Job['input'], { error: string }>): Promise<string> {
  const { from, format, options } = job
  if ('item' in input) {
    const record = await readItem({ ...input, options })
    return format === 'html' ? toHtml(choose(record, job), input.text as string, options) : toPrinted(record, job, input.item)
  }
  const bytes = 'bytes' in input ? input.bytes : await readFile(input.path)
  if (from === 'html') {
    // The HTML parser is loaded only for HTML.
    const { parseArticle, parseHtml, readArticle } = await import('../html/index.js')
    const article = readArticle(bytes)
    // A view is drawn over what a reader sees; data counts in the file.
    return format === 'html'
      ? toHtml(choose(parseArticle(article, options), job), article.text, options)
      : toPrinted(parseHtml(bytes, options), job)
  }
  const text = decode(bytes)
  const record = parseNews(text, options)
  return format === 'html' ? toHtml(choose(record, job), text, options) : toPrinted(record, job)
}

function toPrinted(record: NewsRecord, job: Job, item: ItemInput['item'] = null): string {
  const { file, id, line, format, table, only, version, isNamed } = job
  if (table !== null) return toTable(record, job, table, item)
  if (format === 'pretty')
    return `${isNamed ? `── ${toVisibleLine([toPlace(job), id].filter((part) => part !== null).join(' '))}\n` : ''}${toVisible(toPretty(choose(record, job)))}\n`
  if (format === 'csv') return toMentionsCsv(choose(record, job), id === null ? toPlace(job) : `${file}:${id}`)
  const chosen = pick(record, only)
  const isLine = format === 'ndjson'
  const named =
    isNamed || isLine
      ? {
          file,
          ...(line !== null && { line }),
          ...(id !== null && { id }),
          ...(isLine && { version }),
          ...(item !== null && { item }),
          ...chosen
        }
      : chosen
  return toSafeJson(isLine ? JSON.stringify(named) : JSON.stringify(named, null, 2))
}

/** Rows of one kind, without the line of names. Those of Parquet go to the writer of the file as JSON. */
function toTable(record: NewsRecord, job: Job, table: TableName, item: ItemInput['item']): string {
  const { file, id, line, format, version } = job
  const named = file === '-' ? 'stdin' : file
  const rows = toRows(table, record, { article: id ?? toPlace({ file: named, line }), file: named, line, version, item })
  if (format === 'csv') return toRowsCsv(table, rows)
  const lines = rows.map((row) => JSON.stringify(row)).join('\n')
  return format === 'parquet' ? lines : toSafeJson(lines)
}

/** Where an article stands: "news.ndjson:12", or its file. */
export const toPlace = ({ file, line }: Pick<Job, 'file' | 'line'>): string => (line === null ? file : `${file}:${line}`)

const EMPTY: NewsRecord = {
  title: null,
  source: null,
  outlet: null,
  date: null,
  location: null,
  era: null,
  eraEvidence: [],
  dates: [],
  locations: [],
  modelCounts: [],
  funds: [],
  namedModels: [],
  quantities: [],
  diagnostics: []
}

/** The record with what was not asked for left empty. */
function choose(record: NewsRecord, { only }: Job): NewsRecord {
  return { ...EMPTY, ...pick(record, only) }
}

/** What was asked for of the record. */
function pick(record: NewsRecord, only: Job['only']): Partial<NewsRecord> {
  return only === null ? record : Object.fromEntries(only.map((field) => [field, record[field]]))
}
