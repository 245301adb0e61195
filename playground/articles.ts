import Papa from 'papaparse'
import { toItem } from '../src/stream/item.js'
import { parseNews, type NewsRecord, type ParseOptions } from '../src/index.js'

/** A text that was read, with what tells it from the others. */
export interface Article {
  readonly id: string
  readonly text: string
  readonly record: NewsRecord
}

export interface Reading {
  readonly articles: readonly Article[]
  /** What could not be read, by its name. */
  readonly failed: readonly string[]
}

/** The articles of files: one a text, or one a line of NDJSON, an item of JSON, a row of CSV. */
export async function readFiles(files: readonly File[], options: ParseOptions): Promise<Reading> {
  const articles: Article[] = []
  const failed: string[] = []
  for (const file of files) {
    const values = toValues(file.name, await file.text())
    for (const [index, value] of values.entries()) {
      const name = values.length === 1 ? file.name : `${file.name}:${index + 1}`
      try {
        articles.push(toArticle(value, name, options))
      } catch {
        failed.push(name)
      }
    }
  }
  return { articles, failed }
}

function toArticle(value: unknown, name: string, options: ParseOptions): Article {
  if (value instanceof Error) throw value
  const { id, text, title, source, options: own } = toItem(value)
  const record = parseNews(text as string, { ...options, ...own })
  return { id: id ?? name, text: text as string, record: { ...record, title: title ?? record.title, source: source ?? record.source } }
}

function toValues(name: string, content: string): unknown[] {
  const kind = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase()
  if (kind === 'ndjson' || kind === 'jsonl')
    return content
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map(toValue)
  if (kind === 'json') return [toValue(content)].flat()
  if (kind === 'csv' || kind === 'tsv') {
    const { data } = Papa.parse<Record<string, string>>(content, { header: true, skipEmptyLines: true })
    return data.map((row) => ({ ...row, publishedAt: row.publishedAt === '' ? null : row.publishedAt }))
  }
  return [content]
}

function toValue(line: string): unknown {
  try {
    return JSON.parse(line) as unknown
  } catch (error) {
    return error
  }
}
