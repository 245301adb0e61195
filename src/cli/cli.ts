import { readFile, stat } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { glob } from 'tinyglobby'
import { parseNews, type NewsRecord, type ParseOptions } from '../index.js'
import { toHtml } from '../view/index.js'
import { CSV_HEAD, toCsv } from './csv.js'
import { toPretty } from './pretty.js'

const HELP = `boctach [options] [files, globs or -]

Reads Vietnamese news texts (UTF-8, one article a file) and prints their records.

  --format FORMAT              pretty on a terminal, else json; ndjson; csv, a line a
                               mention; html, one text's page, with its
                               mentions drawn over it
  --only dates,funds           only these fields of the record
  --published-at YYYY-MM-DD    publication date of the texts
  --help, --version

Exit codes: 0 all done, 1 some inputs failed, 2 wrong usage.
`

const FIELDS = ['title', 'source', 'date', 'location', 'dates', 'locations', 'modelCounts', 'funds', 'namedModels', 'quantities', 'diagnostics'] as const
type Field = (typeof FIELDS)[number]
const FORMATS = ['pretty', 'json', 'ndjson', 'csv', 'html'] as const
type Format = (typeof FORMATS)[number]

/** The streams of a process, as far as the command needs them. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly stdout: { write(text: string, done: (error?: Error | null) => void): boolean; readonly isTTY?: boolean; on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown }
  readonly stderr: { write(text: string): boolean }
}

class UsageError extends Error {}

interface Settings {
  readonly format: Format
  readonly only: readonly Field[] | null
  readonly options: ParseOptions
  readonly inputs: readonly string[]
}

/** Runs the command; resolves to its exit code. */
export async function runCli(args: readonly string[], streams: Streams): Promise<number> {
  let isClosed = false
  // A reader that has seen enough (head) closes the pipe: no error.
  streams.stdout.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error
    isClosed = true
  })
  const print = (text: string): Promise<void> => new Promise((resolve) => (isClosed ? resolve() : streams.stdout.write(text, () => resolve())))
  let settings: Settings | string
  try {
    settings = await toSettings(args, streams)
  } catch (error) {
    streams.stderr.write(`boctach: ${(error as Error).message}\nTry boctach --help.\n`)
    return 2
  }
  if (typeof settings === 'string') {
    await print(settings)
    return 0
  }
  const { format, only, options, inputs } = settings
  const isList = format === 'json' && inputs.length > 1
  if (format === 'csv') await print(`${CSV_HEAD}\n`)
  let failed = 0
  let done = 0
  for (const input of inputs) {
    if (isClosed) break
    try {
      const text = await readText(input, streams)
      const line = toLine(parseNews(text, options), { text, input, format, only, isNamed: inputs.length > 1 })
      // A record without mentions has no line of CSV.
      if (line !== '') await print(isList ? `${done === 0 ? '[\n' : ',\n'}${line}` : `${line}\n`)
      done++
    } catch (error) {
      failed++
      streams.stderr.write(`boctach: ${input}: ${toReason(error)}\n`)
    }
  }
  if (isList) await print(done === 0 ? '[]\n' : '\n]\n')
  return failed > 0 ? 1 : 0
}

async function toSettings(args: readonly string[], { stdout }: Streams): Promise<Settings | string> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      'format': { type: 'string' },
      'only': { type: 'string' },
      'published-at': { type: 'string' },
      'help': { type: 'boolean', short: 'h' },
      'version': { type: 'boolean' }
    }
  })
  if (values.help === true) return HELP
  if (values.version === true) return `${await readVersion()}\n`
  const format = (values.format ?? (stdout.isTTY === true ? 'pretty' : 'json')) as Format
  if (!FORMATS.includes(format)) throw new UsageError(`unknown format "${format}": ${FORMATS.join(', ')}`)
  const only = values.only === undefined ? null : toFields(values.only)
  const options = { publishedAt: values['published-at'] }
  // A wrong date is wrong usage, not a fault of every file.
  parseNews('', options)
  if (positionals.length === 0) throw new UsageError('no input: name files, globs, or - for standard input')
  const inputs = await expand(positionals)
  if (format === 'html' && inputs.length > 1) throw new UsageError('html draws one text: name one input')
  return { format, only, options, inputs }
}

function toFields(list: string): Field[] {
  return list.split(',').map((name) => {
    const field = FIELDS.find((each) => each.toLowerCase() === name.trim().replaceAll('-', '').toLowerCase())
    if (field === undefined) throw new UsageError(`unknown field "${name.trim()}" in --only: ${FIELDS.join(', ')}`)
    return field
  })
}

async function readVersion(): Promise<string> {
  const text = await readFile(new URL('../package.json', import.meta.url), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}

/** Globs to the files they match, sorted; a name with no magic stays as it is, so that its absence is reported. */
async function expand(patterns: readonly string[]): Promise<string[]> {
  const inputs: string[] = []
  for (const pattern of patterns) {
    if (!/[*?[\]{}]/.test(pattern) || (await exists(pattern))) inputs.push(pattern)
    else {
      const matches = await glob(pattern, { expandDirectories: false })
      inputs.push(...(matches.length > 0 ? matches.sort() : [pattern]))
    }
  }
  return inputs
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false
  )
}

async function readText(input: string, { stdin }: Streams): Promise<string> {
  const chunks: Uint8Array[] = []
  if (input === '-') {
    for await (const chunk of stdin) chunks.push(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk)
  } else chunks.push(await readFile(input))
  return decode(Buffer.concat(chunks))
}

function decode(bytes: Buffer): string {
  if (bytes.includes(0)) throw new Error('is binary, not text')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Error('is not UTF-8 text: convert it first, for example with iconv -f windows-1258 -t utf-8')
  }
}

interface Shown {
  readonly text: string
  readonly input: string
  readonly format: Format
  readonly only: readonly Field[] | null
  readonly isNamed: boolean
}

function toLine(record: NewsRecord, { text, input, format, only, isNamed }: Shown): string {
  const chosen = only === null ? record : (Object.fromEntries(only.map((field) => [field, record[field]])) as Partial<NewsRecord>)
  const whole = only === null ? record : { ...EMPTY, ...chosen }
  if (format === 'pretty') return `${isNamed ? `── ${input}\n` : ''}${toPretty(whole)}\n`
  if (format === 'csv') return toCsv(whole, input)
  if (format === 'html') return toHtml(whole, text)
  const named = isNamed || format === 'ndjson' ? { file: input, ...chosen } : chosen
  return format === 'ndjson' ? JSON.stringify(named) : JSON.stringify(named, null, 2)
}

const EMPTY: NewsRecord = { title: null, source: null, date: null, location: null, dates: [], locations: [], modelCounts: [], funds: [], namedModels: [], quantities: [], diagnostics: [] }

function toReason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return 'no such file'
  if (code === 'EISDIR') return 'is a directory'
  if (code === 'EACCES') return 'cannot be read: permission denied'
  return message
}
