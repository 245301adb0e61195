import { createReadStream } from 'node:fs'
import { readNdjson } from '../stream/index.js'
import { toItem } from '../stream/item.js'
import { toReason, type Job } from './job.js'
import { sourceOf, type Settings } from './settings.js'

type Stdin = AsyncIterable<Uint8Array | string>

/** The articles of the inputs, in order: one a file, or one a line of NDJSON. */
export async function* toJobs({ inputs, from, format, only, options }: Settings, stdin: Stdin): AsyncGenerator<Job, void, undefined> {
  for (const file of inputs) {
    const source = sourceOf(file, from)
    const isNamed = inputs.length > 1 || source === 'ndjson'
    const common = { file, id: null, from: 'text', options, format, only, isNamed } as const
    if (source === 'ndjson') yield* toLines(file === '-' ? stdin : createReadStream(file), common)
    else yield { ...common, from: source, input: file === '-' ? { bytes: await readAll(stdin) } : { path: file } }
  }
}

async function* toLines(source: Stdin, common: Omit<Job, 'input'>): AsyncGenerator<Job, void, undefined> {
  let line = 0
  try {
    for await (const value of readNdjson(source)) {
      const { id, text, options } = toItem(typeof value === 'object' && value !== null ? value : {})
      const job = { ...common, id: id ?? String(line), options: { ...common.options, ...options } }
      line++
      yield { ...job, input: value instanceof SyntaxError ? { error: value.message } : { text } }
    }
  } catch (error) {
    yield { ...common, input: { error: toReason(error) } }
  }
}

async function readAll(source: Stdin): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of source) chunks.push(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk)
  return Buffer.concat(chunks)
}
