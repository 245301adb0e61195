import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { newsRecordSchema, parseNews, type NewsRecord, type ParseOptions } from '../src/index.js'
import { spansOf } from './spans.js'

const root = new URL('../fixtures/', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')

/** The parts of a value that an expectation speaks of; lists keep their whole length. */
function project(actual: unknown, expected: unknown): unknown {
  if (Array.isArray(expected) && Array.isArray(actual))
    return actual.map((item, index) => (index < expected.length ? project(item, expected[index]) : item) as unknown)
  if (typeof expected === 'object' && expected !== null && typeof actual === 'object' && actual !== null) {
    return Object.fromEntries(
      Object.keys(expected).map((key) => [
        key,
        project((actual as Record<string, unknown>)[key], (expected as Record<string, unknown>)[key])
      ])
    )
  }
  return actual
}

describe.each(readdirSync(root))('%s', (name) => {
  const input = read(`${name}/input.txt`)
  const options = existsSync(new URL(`${name}/options.json`, root)) ? (JSON.parse(read(`${name}/options.json`)) as ParseOptions) : {}
  const expected = JSON.parse(read(`${name}/expected.json`)) as Partial<NewsRecord>
  const record = parseNews(input, options)

  it.each(Object.keys(expected))('%s', (key) => {
    const field = key as keyof NewsRecord
    expect(project(record[field], expected[field])).toEqual(expected[field])
  })

  it('has exact spans, fits its schema and survives JSON', () => {
    for (const { span, text } of spansOf(record)) expect(input.slice(span.start, span.end)).toBe(text)
    expect(newsRecordSchema.parse(JSON.parse(JSON.stringify(record)))).toEqual(record)
  })
})
