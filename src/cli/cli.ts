import { once } from 'node:events'
import { ignoreLateAnswers } from '../worker/late.js'
import { ordered } from '../worker/ordered.js'
import { toCsvHead } from './csv.js'
import { toExplanations } from './explain.js'
import { runJob, toPlace, type Job, type Outcome } from './job.js'
import { toJobs } from './jobs.js'
import { toStdout, type Disk, type Writer } from './output.js'
import { toPlaces } from './places.js'
import { createProgress, NO_PROGRESS } from './progress.js'
import { OutputError, toReason } from './reason.js'
import { toVisible, toVisibleLine } from './safe.js'
import { HELP, isMany, readVersion, refuseRedirection, sourceOf, toSettings, type Settings } from './settings.js'
import { openSink, type Sink } from './sink.js'
import { createTableFile } from './table-file.js'

/** The streams of a process, as far as the command needs them. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly stdout: Writer & { readonly isTTY?: boolean }
  readonly stderr: { write(text: string): boolean; readonly isTTY?: boolean }
  /** Where files are written; tests put faults here. */
  readonly disk?: Disk
}

/** The exit code of a command that Ctrl-C ended. */
export const INTERRUPTED = 130

/** Runs the command; resolves to its exit code. When the signal aborts, it stops after a whole line. */
export async function runCli(args: readonly string[], streams: Streams, signal?: AbortSignal): Promise<number> {
  const { disk, stderr } = streams
  try {
    const stdout = await toStdout(streams.stdout, disk)
    if (args[0] === 'explain') {
      await stdout.print(await toExplanations(args.slice(1), streams.stdin))
      return 0
    }
    if (args[0] === 'places') {
      await stdout.print(await toPlaces(args.slice(1), streams.stdin, streams.stdout.isTTY === true))
      return 0
    }
    const settings = await toSettings(args, streams.stdout.isTTY === true)
    if (settings === 'help' || settings === 'version') {
      await stdout.print(settings === 'help' ? HELP : `${readVersion()}\n`)
      return 0
    }
    await refuseRedirection(settings, streams.stdout.fd)
    const sink = await openSink(settings, stdout, disk)
    try {
      const { failed } = await runAll(settings, { sink, streams, signal })
      await sink.end(signal?.aborted !== true)
      return signal?.aborted === true ? INTERRUPTED : failed > 0 ? 1 : 0
    } catch (error) {
      await sink.abandon()
      throw error
    }
  } catch (error) {
    const isFault = error instanceof OutputError
    stderr.write(`boctach: ${toVisible(toReason(error))}\n${isFault ? '' : 'Try boctach --help.\n'}`)
    return isFault ? 1 : 2
  }
}

interface Run {
  readonly sink: Sink
  readonly streams: Streams
  readonly signal: AbortSignal | undefined
}

async function runAll(settings: Settings, { sink, streams, signal }: Run): Promise<{ failed: number }> {
  const { inputs, from, format, jobs } = settings
  const hasItems = inputs.some((input) => isMany(sourceOf(input, from)))
  const isList = format === 'json' && (inputs.length > 1 || hasItems)
  // Records on a terminal are their own progress.
  const isShown = streams.stderr.isTTY === true && (streams.stdout.isTTY !== true || settings.output !== null)
  const progress = isShown ? createProgress((text) => streams.stderr.write(text), hasItems ? null : inputs.length) : NO_PROGRESS
  const before = [...(sink.done?.values() ?? [])].reduce((sum, { items, failed }) => sum + items - failed.size, 0)
  let printed = 0
  let failed = 0
  const parquet = createTableFile(settings, sink)
  if (format === 'csv') await sink.print(toCsvHead(settings))
  const report = async (outcome: Outcome): Promise<void> => {
    if ('error' in outcome) {
      failed++
      progress.clear()
      streams.stderr.write(
        `boctach: ${[toPlace(outcome), outcome.id, outcome.error]
          .filter((part) => part !== null)
          .map(toVisibleLine)
          .join(': ')}\n`
      )
    } else {
      // A record without mentions has no line of CSV, or of its table.
      if (parquet !== null) await parquet.add(outcome.printed)
      else if (outcome.printed !== '')
        await sink.print(isList ? `${printed === 0 ? '[\n' : ',\n'}${outcome.printed}` : `${outcome.printed}\n`)
      printed++
    }
    if (outcome.mark !== null) await sink.note(outcome.mark, 'error' in outcome)
    progress.show(printed + failed + before, failed)
  }
  let reported = Promise.resolve()
  const work = async (): Promise<void> => {
    for await (const outcome of toOutcomes(toJobs(settings, streams.stdin, sink.done), jobs)) {
      if (signal?.aborted === true || sink.isClosed()) return
      reported = report(outcome)
      await reported
    }
  }
  // An input that never comes must not hold an interrupt back; a line under way is finished.
  await (signal === undefined ? work() : Promise.race([work(), once(signal, 'abort')]))
  await reported
  progress.clear()
  await parquet?.end()
  if (isList) await sink.print(printed === 0 ? '[]\n' : '\n]\n')
  return { failed }
}

/** What became of each article, in order. */
async function* toOutcomes(all: AsyncIterable<Job>, jobs: number): AsyncGenerator<Outcome, void, undefined> {
  if (jobs === 1) {
    yield* ordered(all, runJob, 1)
    return
  }
  // Loaded only where threads are asked for.
  const { Piscina } = await import('piscina')
  const pool = new Piscina<Job[], Outcome[]>({
    filename: new URL('./cli-thread.js', import.meta.url).href,
    minThreads: jobs,
    maxThreads: jobs
  })
  ignoreLateAnswers(pool)
  const runOne = (job: Job): Promise<Outcome> =>
    pool.run([job]).then(
      ([outcome]) => outcome as Outcome,
      (error: unknown) => ({ file: job.file, id: job.id, line: job.line, mark: job.mark, error: `its thread failed: ${toReason(error)}` })
    )
  // A text that ends its thread (for want of memory) takes no other with it.
  const runBatch = (batch: Job[]): Promise<Outcome[]> => pool.run(batch).catch(() => Promise.all(batch.map(runOne)))
  try {
    for await (const outcomes of ordered(batches(all), runBatch, jobs * 2)) yield* outcomes
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
