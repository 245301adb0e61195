import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { toId, toItem } from '../stream/item.js'
import { readAll } from './bytes.js'
import { readCsvItems } from './items/csv.js'
import type { Bytes, Raw } from './items/item.js'
import { readJsonItems } from './items/json.js'
import { readNdjsonItems } from './items/ndjson.js'
import type { Job } from './job.js'
import type { Done } from './journal.js'
import { toReason } from './reason.js'
import type { Mark } from './records-file.js'
import { isMany, sourceOf, type Settings } from './settings.js'

/** An input is not what an earlier run read. */
export class ChangedInput extends Error {
  constructor(file: string) {
    super(`${file} was changed since it was read: not resumed`)
  }
}

type Common = Omit<Job, 'input' | 'line' | 'id' | 'mark'>

/**
 * The articles of the inputs, in order: one a file, or one an item. With a journal, what it has is left
 * out, except for what failed.
 */
export async function* toJobs(settings: Settings, stdin: Bytes, done: Done | null): AsyncGenerator<Job, void, undefined> {
  const { inputs, from, format, table, only, options, version } = settings
  const keys = toKeys(inputs)
  for (const key of done?.keys() ?? [])
    if (!keys.includes(key)) throw new Error(`the output has articles of ${key}, which is no input now: not resumed`)
  for (const [index, file] of inputs.entries()) {
    const key = keys[index] as string
    const source = sourceOf(file, from)
    const common = {
      file,
      from: source === 'html' ? 'html' : 'text',
      options,
      format,
      table,
      only,
      version,
      isNamed: inputs.length > 1 || isMany(source)
    } as const
    if (isMany(source)) yield* toItemJobs(readItems(file === '-' ? stdin : createReadStream(file), source, settings), common, key, done)
    else yield* toFileJob(common, stdin, key, done)
  }
}

/** What a journal calls each input: its whole path, and its turn where it is named more than once. */
function toKeys(inputs: readonly string[]): string[] {
  const times = new Map<string, number>()
  return inputs.map((file) => {
    const path = file === '-' ? file : resolve(file)
    const time = (times.get(path) ?? 0) + 1
    times.set(path, time)
    return time === 1 ? path : `${path}#${time}`
  })
}

function readItems(source: Bytes, kind: 'ndjson' | 'csv' | 'json', { columns }: Settings): AsyncGenerator<Raw> {
  return kind === 'ndjson' ? readNdjsonItems(source) : kind === 'csv' ? readCsvItems(source, columns) : readJsonItems(source)
}

async function* toFileJob(common: Common, stdin: Bytes, key: string, done: Done | null): AsyncGenerator<Job, void, undefined> {
  const { file } = common
  const job = { ...common, id: null, line: null, mark: null }
  if (done === null && file !== '-') {
    yield { ...job, input: { path: file } }
    return
  }
  let bytes: Uint8Array
  try {
    bytes = file === '-' ? await readAll(stdin) : await readFile(file)
  } catch (error) {
    yield { ...job, input: { error: toReason(error) } }
    return
  }
  const mark = done === null ? null : { key, items: 1, sha256: createHash('sha256').update(bytes).digest('hex') }
  const before = done?.get(key)
  if (before !== undefined && before.sha256 !== mark?.sha256) throw new ChangedInput(file)
  if (before === undefined || before.failed.has(1)) yield { ...job, mark, input: { bytes } }
}

async function* toItemJobs(
  items: AsyncIterable<Raw>,
  common: Common,
  key: string,
  done: Done | null
): AsyncGenerator<Job, void, undefined> {
  const before = done?.get(key)
  const again: Job[] = []
  const hash = createHash('sha256')
  let count = 0
  try {
    for await (const { line, value, print, isWhole } of items) {
      count++
      let mark: Mark | null = null
      // Half a line at the end is read again, when it has its other half.
      if (done !== null && (isWhole || !(value instanceof SyntaxError))) {
        hash.update(print).update('\n')
        mark = { key, items: count, sha256: hash.copy().digest('hex') }
      }
      const job = toItemJob(value, { ...common, line, mark })
      if (before === undefined || count > before.items) yield job
      else if (before.failed.has(count)) again.push(job)
      if (count !== before?.items) continue
      if (mark?.sha256 !== before.sha256) throw new ChangedInput(common.file)
      yield* again
    }
  } catch (error) {
    if (error instanceof ChangedInput) throw error
    yield { ...common, id: null, line: null, mark: null, input: { error: toReason(error) } }
    return
  }
  if (before !== undefined && count < before.items) throw new ChangedInput(common.file)
}

function toItemJob(value: unknown, common: Omit<Job, 'input' | 'id'>): Job {
  const id = toId(value)
  try {
    if (value instanceof SyntaxError) throw value
    const { options, item, text, title, source } = toItem(value)
    return { ...common, id, options: { ...common.options, ...options }, input: { text, title, source, item } }
  } catch (error) {
    return { ...common, id, input: { error: (error as Error).message } }
  }
}
