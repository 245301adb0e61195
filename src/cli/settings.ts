import { fstatSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { parseArgs } from 'node:util'
import { glob } from 'tinyglobby'
import { parseNews, type Language, type ParseOptions } from '../index.js'
import { TABLE_NAMES, type TableName } from '../tables/index.js'
import type { Columns } from './items/item.js'
import { findOverwritten, findSame, isGlob } from './same.js'

export const HELP = `boctach [options] [files, globs or -]
boctach explain --kind date [--published-at YYYY-MM-DD] FILE or -
boctach places [--to 2025|2024] [--from FILE] ADDRESS... or -

Reads Vietnamese news and prints its records. An input is one article (text in
UTF-8, or HTML), or many: NDJSON (a line each), a JSON array, CSV (a row each).
An item has "text", and may have "id", "title", "source", "publishedAt" and
"options"; its other members come out as they are, as "item".

  --from text|html|ndjson|json|csv
                               what the inputs are; else told by their names (.html,
                               .htm, .ndjson, .jsonl, .json, .csv, .tsv), else text
  --text-column NAME, --date-column NAME, --id-column NAME
                               columns of CSV. Default text, publishedAt, id
  --format FORMAT              pretty on a terminal, else json; ndjson; csv, a line a
                               mention; html, one text's page, with its
                               mentions drawn over it
  --table KIND                 flat rows of one kind, always the same columns: articles,
                               dates, places, funds, counts, names, quantities.
                               With --format csv (default), ndjson or parquet
  --bom                        begin CSV with the mark by which spreadsheets know UTF-8
  --only dates,funds           only these fields of the record
  --published-at YYYY-MM-DD    publication date of the texts
  --language en|vi             of the diagnostics' messages (default en) and of the page
                               that html draws (default vi)
  --jobs N                     read on N threads; the order stays. Default 1
  --output FILE                write there instead of to standard output: lines
                               (ndjson) as they come, anything else when it is whole
  --resume                     go on where FILE (ndjson) ends, by the journal beside
                               it (FILE.journal): what it has is not read again
  --help, --version

explain says of one text, for each place where a rule of a kind (date, fund,
location, …) began, whether it matched, lost, was refused or stopped, and what
it waited for.

places reads addresses, with or without accents (a line each from FILE or -), and
says what each is in the other era: every heir with how much of it, the default
first and why. On a terminal for people, else a line of JSON each (--format
pretty, ndjson).

Exit codes: 0 all done, 1 some inputs failed or the output cannot be written,
2 wrong usage, 130 interrupted. What was printed is whole lines, always.
`

export const FIELDS = [
  'title',
  'source',
  'outlet',
  'date',
  'location',
  'era',
  'dates',
  'locations',
  'modelCounts',
  'funds',
  'namedModels',
  'quantities',
  'diagnostics'
] as const
export type Field = (typeof FIELDS)[number]
const FORMATS = ['pretty', 'json', 'ndjson', 'csv', 'html', 'parquet'] as const
const LANGUAGES: readonly Language[] = ['en', 'vi']
const TABLE_FORMATS: readonly Format[] = ['csv', 'ndjson', 'parquet']
export type Format = (typeof FORMATS)[number]
const SOURCES = ['text', 'html', 'ndjson', 'csv', 'json'] as const
export type From = (typeof SOURCES)[number]
const SOURCE_OF: Readonly<Record<string, From>> = {
  html: 'html',
  htm: 'html',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  csv: 'csv',
  tsv: 'csv',
  json: 'json'
}

class UsageError extends Error {}

export interface Settings {
  readonly inputs: readonly string[]
  readonly from: From | null
  readonly format: Format
  /** Rows of this kind in place of records. */
  readonly table: TableName | null
  /** CSV begins with a byte order mark. */
  readonly bom: boolean
  readonly only: readonly Field[] | null
  readonly options: ParseOptions
  readonly jobs: number
  readonly output: string | null
  readonly resume: boolean
  readonly columns: Columns
  /** Of the library. */
  readonly version: string
}

/** What was asked for: settings, or the word of a page to print. Throws on wrong usage. */
export async function toSettings(args: readonly string[], isTerminal: boolean): Promise<Settings | 'help' | 'version'> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      from: { type: 'string' },
      format: { type: 'string' },
      table: { type: 'string' },
      bom: { type: 'boolean', default: false },
      only: { type: 'string' },
      'published-at': { type: 'string' },
      language: { type: 'string' },
      jobs: { type: 'string', default: '1' },
      output: { type: 'string' },
      resume: { type: 'boolean', default: false },
      'text-column': { type: 'string' },
      'date-column': { type: 'string' },
      'id-column': { type: 'string' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean' }
    }
  })
  if (values.help === true) return 'help'
  if (values.version === true) return 'version'
  const { output = null, resume, bom } = values
  const from = values.from === undefined ? null : oneOf(SOURCES, values.from, 'source')
  const table = values.table === undefined ? null : oneOf(TABLE_NAMES, values.table, 'table')
  const isShown = isTerminal && output === null
  const format = oneOf(FORMATS, values.format ?? (table !== null ? 'csv' : isShown ? 'pretty' : 'json'), 'format')
  checkTable({ table, format, bom, isShown, hasOnly: values.only !== undefined })
  const only = values.only === undefined ? null : toFields(values.only)
  const jobs = Number(values.jobs)
  if (!Number.isInteger(jobs) || jobs < 1) throw new UsageError(`--jobs takes a whole number of 1 or more, got "${values.jobs}"`)
  if (resume && (output === null || format !== 'ndjson'))
    throw new UsageError('--resume goes on with a file of lines: give --output FILE and --format ndjson')
  const language = values.language === undefined ? undefined : oneOf(LANGUAGES, values.language, 'language')
  const options = { publishedAt: values['published-at'], language }
  // A wrong date is wrong usage, not a fault of every file.
  parseNews('', options)
  if (positionals.length === 0) throw new UsageError('no input: name files, globs, or - for standard input')
  const inputs = await expand(positionals)
  if (format === 'html' && (inputs.length > 1 || inputs.some((input) => isMany(sourceOf(input, from)))))
    throw new UsageError('html draws one text: name one input')
  const columns = { text: values['text-column'] ?? null, date: values['date-column'] ?? null, id: values['id-column'] ?? null }
  if (Object.values(columns).some((column) => column !== null) && !inputs.some((input) => sourceOf(input, from) === 'csv'))
    throw new UsageError('--text-column, --date-column and --id-column name columns of CSV, and no input is')
  const overwritten = output === null ? null : await findOverwritten(inputs, positionals.filter(isGlob), output)
  if (overwritten !== null) throw new UsageError(`--output ${String(output)} is also an input (${overwritten}), and would be lost`)
  return { inputs, from, format, table, bom, only, options, jobs, output, resume, columns, version: readVersion() }
}

interface TableChoice extends Pick<Settings, 'table' | 'format' | 'bom'> {
  readonly isShown: boolean
  readonly hasOnly: boolean
}

function checkTable({ table, format, bom, isShown, hasOnly }: TableChoice): void {
  if (table !== null && !TABLE_FORMATS.includes(format)) throw new UsageError(`a table is ${TABLE_FORMATS.join(', ')}, not ${format}`)
  if (table === null && format === 'parquet') throw new UsageError(`parquet holds a table: name one by --table ${TABLE_NAMES.join('|')}`)
  if (table !== null && hasOnly) throw new UsageError('--only chooses fields of records; a table has all its columns')
  if (bom && format !== 'csv') throw new UsageError('--bom is for CSV')
  if (format === 'parquet' && isShown) throw new UsageError('parquet is no text to show: give --output FILE, or redirect it')
}

/** Refuses to write to standard output where the shell made it one of the inputs. */
export async function refuseRedirection({ inputs, output }: Settings, fd: number | undefined): Promise<void> {
  const input = output !== null || fd === undefined ? null : await findSame(inputs, fstatSync(fd))
  if (input !== null) throw new UsageError(`standard output is also an input (${input}), and would be lost`)
}

/** Whether an input of this kind has many articles. */
export function isMany(source: From): source is 'ndjson' | 'csv' | 'json' {
  return source !== 'text' && source !== 'html'
}

/** The version of the package that this file is of, built or not. */
export function readVersion(): string {
  return (createRequire(import.meta.url)('boctach/package.json') as { version: string }).version
}

/** What an input is: as the caller says, else by its name. */
export function sourceOf(input: string, from: From | null): From {
  return from ?? SOURCE_OF[/\.([a-z]+)$/i.exec(input)?.[1]?.toLowerCase() ?? ''] ?? 'text'
}

function oneOf<T extends string>(values: readonly T[], value: string, name: string): T {
  const found = values.find((each) => each === value)
  if (found === undefined) throw new UsageError(`unknown ${name} "${value}": ${values.join(', ')}`)
  return found
}

function toFields(list: string): Field[] {
  return list.split(',').map((name) => {
    const field = FIELDS.find((each) => each.toLowerCase() === name.trim().replaceAll('-', '').toLowerCase())
    if (field === undefined) throw new UsageError(`unknown field "${name.trim()}" in --only: ${FIELDS.join(', ')}`)
    return field
  })
}

/** Globs to the files they match, sorted; a name with no magic stays as it is, so that its absence is reported. */
async function expand(patterns: readonly string[]): Promise<string[]> {
  const inputs: string[] = []
  for (const pattern of patterns) {
    if (!isGlob(pattern) || (await exists(pattern))) inputs.push(pattern)
    else {
      const matches = await glob(pattern, { expandDirectories: false })
      inputs.push(...(matches.length > 0 ? matches.sort() : [pattern]))
    }
  }
  return inputs
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false
  )
}
