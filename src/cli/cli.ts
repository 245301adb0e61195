import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { ignoreLateAnswers } from '../worker/late.js'
import { ordered } from '../worker/ordered.js'
import { CSV_HEAD } from './csv.js'
import { runJob, toReason, type Job, type Outcome } from './job.js'
import { toJobs } from './jobs.js'
import { readDone, toFile, toKey, toStream, type Output, type Writer } from './output.js'
import { createProgress, NO_PROGRESS } from './progress.js'
import { HELP, sourceOf, toSettings, type Settings } from './settings.js'

/** The streams of a process, as far as the command needs them. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly stdout: Writer & { readonly isTTY?: boolean }
  readonly stderr: { write(text: string): boolean; readonly isTTY?: boolean }
}

/** The exit code of a command that Ctrl-C ended. */
export const INTERRUPTED = 130

/** Runs the command; resolves to its exit code. When the signal aborts, it stops after a whole line. */
export async function runCli(args: readonly string[], streams: Streams, signal?: AbortSignal): Promise<number> {
  const stdout = toStream(streams.stdout)
  try {
    const settings = await toSettings(args, streams.stdout.isTTY === true)
    if (settings === 'help' || settings === 'version') {
      await stdout.print(settings === 'help' ? HELP : `${await readVersion()}\n`)
      return 0
    }
    const done = settings.resume && settings.output !== null ? await readDone(settings.output) : new Set<string>()
    const output = settings.output === null ? stdout : await toFile(settings.output, settings.resume)
    return await runAll(settings, { output, done, streams, signal })
  } catch (error) {
    streams.stderr.write(`boctach: ${toReason(error)}\nTry boctach --help.\n`)
    return 2
  }
}

interface Run {
  readonly output: Output
  /** Keys of what an earlier run did. */
  readonly done: ReadonlySet<string>
  readonly streams: Streams
  readonly signal: AbortSignal | undefined
}

async function runAll(settings: Settings, { output, done, streams, signal }: Run): Promise<number> {
  const { inputs, from, format, jobs } = settings
  const isLines = inputs.some((input) => sourceOf(input, from) === 'ndjson')
  const isList = format === 'json' && (inputs.length > 1 || isLines)
  // Records on a terminal are their own progress.
  const isShown = streams.stderr.isTTY === true && (streams.stdout.isTTY !== true || settings.output !== null)
  const progress = isShown ? createProgress((text) => streams.stderr.write(text), isLines ? null : inputs.length) : NO_PROGRESS
  let printed = 0
  let failed = 0
  if (format === 'csv') await output.print(`${CSV_HEAD}\n`)
  const report = async (outcome: Outcome): Promise<void> => {
    if ('error' in outcome) {
      failed++
      progress.clear()
      streams.stderr.write(`boctach: ${[outcome.file, outcome.id].filter((part) => part !== null).join(': ')}: ${outcome.error}\n`)
    } else {
      // A record without mentions has no line of CSV.
      if (outcome.printed !== '') await output.print(isList ? `${printed === 0 ? '[\n' : ',\n'}${outcome.printed}` : `${outcome.printed}\n`)
      printed++
    }
    progress.show(printed + failed + done.size, failed)
  }
  let reported = Promise.resolve()
  const work = async (): Promise<void> => {
    for await (const outcome of toOutcomes(toJobs(settings, streams.stdin), done, jobs)) {
      if (signal?.aborted === true || output.isClosed()) return
      reported = report(outcome)
      await reported
    }
  }
  // An input that never comes must not hold an interrupt back; a line under way is finished.
  await (signal === undefined ? work() : Promise.race([work(), once(signal, 'abort')]))
  await reported
  progress.clear()
  if (isList) await output.print(printed === 0 ? '[]\n' : '\n]\n')
  await output.end()
  if (signal?.aborted === true) return INTERRUPTED
  return failed > 0 ? 1 : 0
}

/** What became of each article that is not yet done, in order. */
async function* toOutcomes(all: AsyncIterable<Job>, done: ReadonlySet<string>, jobs: number): AsyncGenerator<Outcome, void, undefined> {
  const open = async function* (): AsyncGenerator<Job, void, undefined> {
    for await (const job of all) if (!done.has(toKey(job.file, job.id))) yield job
  }
  if (jobs === 1) {
    yield* ordered(open(), runJob, 1)
    return
  }
  // Loaded only where threads are asked for.
  const { Piscina } = await import('piscina')
  const pool = new Piscina<Job[], Outcome[]>({ filename: new URL('./cli-thread.js', import.meta.url).href, minThreads: jobs, maxThreads: jobs })
  ignoreLateAnswers(pool)
  try {
    for await (const outcomes of ordered(batches(open()), (batch) => pool.run(batch), jobs * 2)) yield* outcomes
  } finally {
    await pool.destroy()
  }
}

/** Articles sent to a thread at once: one by one, the way there costs a third of the work. */
const BATCH = 16

async function* batches(jobs: AsyncIterable<Job>): AsyncGenerator<Job[], void, undefined> {
  let batch: Job[] = []
  for await (const job of jobs) {
    batch.push(job)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

async function readVersion(): Promise<string> {
  const text = await readFile(new URL('../package.json', import.meta.url), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}
