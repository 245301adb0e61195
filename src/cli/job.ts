import { readFile } from 'node:fs/promises'
import { parseNews, type NewsRecord, type ParseOptions } from '../index.js'
import { toHtml } from '../view/index.js'
import { toCsv } from './csv.js'
import { toPretty } from './pretty.js'
import type { Field, Format } from './settings.js'

/** One article to read and print; plain data, as it may go to a thread. */
export interface Job {
  readonly file: string
  /** Tells a line of NDJSON from the others of its file. */
  readonly id: string | null
  /** What is read: a path's content, bytes, or a text that was a line's. */
  readonly input: { readonly path: string } | { readonly bytes: Uint8Array } | { readonly text: unknown } | { readonly error: string }
  readonly from: 'text' | 'html'
  readonly options: ParseOptions
  readonly format: Format
  readonly only: readonly Field[] | null
  /** Whether what is printed names its file. */
  readonly isNamed: boolean
}

export type Outcome = { readonly file: string; readonly id: string | null } & ({ readonly printed: string } | { readonly error: string })

/** Reads one article and prints its record; a fault is an outcome too. */
export async function runJob(job: Job): Promise<Outcome> {
  const { file, id, input } = job
  try {
    if ('error' in input) throw new Error(input.error)
    const source = 'text' in input ? input.text : 'bytes' in input ? input.bytes : await readFile(input.path)
    return { file, id, printed: await print(source, job) }
  } catch (error) {
    return { file, id, error: toReason(error) }
  }
}

async function print(source: unknown, job: Job): Promise<string> {
  const { from, format, options } = job
  if (from === 'html') {
    // The HTML parser is loaded only for HTML.
    const { parseArticle, parseHtml, readArticle } = await import('../html/index.js')
    const article = readArticle(source as Uint8Array)
    // A view is drawn over what a reader sees; data counts in the file.
    return format === 'html' ? toHtml(choose(parseArticle(article, options), job), article.text) : toPrinted(parseHtml(source as Uint8Array, options), job)
  }
  const text = source instanceof Uint8Array ? decode(source) : (source as string)
  const record = parseNews(text, options)
  return format === 'html' ? toHtml(choose(record, job), text) : toPrinted(record, job)
}

function decode(bytes: Uint8Array): string {
  if (bytes.includes(0)) throw new Error('is binary, not text')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Error('is not UTF-8 text: convert it first, for example with iconv -f windows-1258 -t utf-8')
  }
}

function toPrinted(record: NewsRecord, job: Job): string {
  const { file, id, format, only, isNamed } = job
  if (format === 'pretty') return `${isNamed ? `── ${[file, id].filter((part) => part !== null).join(' ')}\n` : ''}${toPretty(choose(record, job))}\n`
  if (format === 'csv') return toCsv(choose(record, job), id === null ? file : `${file}:${id}`)
  const chosen = pick(record, only)
  const named = isNamed || format === 'ndjson' ? { file, ...(id !== null && { id }), ...chosen } : chosen
  return format === 'ndjson' ? JSON.stringify(named) : JSON.stringify(named, null, 2)
}

const EMPTY: NewsRecord = { title: null, source: null, outlet: null, date: null, location: null, dates: [], locations: [], modelCounts: [], funds: [], namedModels: [], quantities: [], diagnostics: [] }

/** The record with what was not asked for left empty. */
function choose(record: NewsRecord, { only }: Job): NewsRecord {
  return { ...EMPTY, ...pick(record, only) }
}

/** What was asked for of the record. */
function pick(record: NewsRecord, only: Job['only']): Partial<NewsRecord> {
  return only === null ? record : Object.fromEntries(only.map((field) => [field, record[field]]))
}

/** Why an input was not read, in words. */
export function toReason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return 'no such file'
  if (code === 'EISDIR') return 'is a directory'
  if (code === 'EACCES') return 'cannot be read: permission denied'
  return message
}
