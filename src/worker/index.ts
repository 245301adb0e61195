/**
 * Records on all cores of a machine.
 *
 * @module boctach/pool
 */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import type { NewsRecord, ParseOptions } from '../index.js'
import { ignoreLateAnswers } from './late.js'
import { ordered } from './ordered.js'
import type { Began, Task } from './thread.js'

export interface PoolOptions {
  /** Worker threads. Default: one a core. */
  readonly threads?: number | undefined
  /** Texts that may wait for a thread; one more is refused at once, with a `PoolFullError`. Default: no limit. */
  readonly maxQueue?: number | undefined
  /** Memory of one thread, in MB. A text that needs more ends its thread, and rejects. Default: Node's own. */
  readonly maxThreadMegabytes?: number | undefined
  /**
   * The file that each thread runs: needed where a bundler has moved this module away from its thread. Give
   * `import.meta.resolve('boctach/pool-thread')`, or where the bundler put a copy of that entry.
   */
  readonly thread?: string | URL | undefined
}

export interface RunOptions {
  /** Gives a text up: its promise rejects with an AbortError, and the thread that reads it is ended and replaced. */
  readonly signal?: AbortSignal | undefined
  /**
   * Time that the text's own reading may take, in ms; waiting for a thread is not counted. Then it is given up, with a
   * TimeoutError. The first texts of a thread have four times as much: they pay for what it makes when it is first asked.
   */
  readonly timeoutMs?: number | undefined
}

/** More texts wait than the pool was told to hold. */
export class PoolFullError extends Error {
  override readonly name = 'PoolFullError'
}

/** A text took longer to read than it may. */
export class TimeoutError extends Error {
  override readonly name = 'TimeoutError'
}

/** Texts that a thread reads before it is as quick as it gets, and how much more time these have. */
const COLD_TEXTS = 3
const COLD_FACTOR = 4

/** A pool of worker threads that read texts into records on all cores of one machine. */
export interface Pool {
  /** The record of one text; rejects with the TypeError `parseNews` would throw. */
  parse(this: void, input: string, options?: ParseOptions, run?: RunOptions): Promise<NewsRecord>
  /** Records of many texts, in their order; no more texts are taken than the threads can hold. */
  parseAll(
    this: void,
    inputs: Iterable<string> | AsyncIterable<string>,
    options?: ParseOptions
  ): AsyncGenerator<NewsRecord, void, undefined>
  /** Texts that wait for a thread. */
  waiting(this: void): number
  /** Ends the threads, when what they hold is done. */
  close(this: void): Promise<void>
}

/**
 * Starts a pool. Threads live until `close`; each loads the tables once.
 *
 * @throws Error if the file of the threads is not where it should be, as under a bundler: it says what to set.
 *
 * @example
 * ```js
 * import { createPool } from 'boctach/pool'
 *
 * const pool = createPool({ threads: 1 })
 * const record = await pool.parse('Góp 2 tỷ đồng.', {}, { timeoutMs: 5000 })
 * record.funds[0].vnd // => 2000000000
 * await pool.close()
 * ```
 */
export function createPool({ threads, maxQueue, maxThreadMegabytes, thread }: PoolOptions = {}): Pool {
  checkCount('threads', threads, 1)
  checkCount('maxQueue', maxQueue, 0)
  checkCount('maxThreadMegabytes', maxThreadMegabytes, 16)
  const piscina = new Piscina<Task, NewsRecord>({
    filename: toThread(thread),
    ...(threads !== undefined && { minThreads: threads, maxThreads: threads }),
    ...(maxThreadMegabytes !== undefined && { resourceLimits: { maxOldGenerationSizeMb: maxThreadMegabytes } })
  })
  ignoreLateAnswers(piscina)
  /** What to do when a task begins. */
  const begin = new Map<number, (read: number) => void>()
  piscina.on('message', ({ began, read }: Began) => begin.get(began)?.(read))
  let tasks = 0
  // Texts not yet answered: piscina's own count leaves out those whose thread still loads.
  let busy = 0
  const parse: Pool['parse'] = async (input, options = {}, { signal, timeoutMs } = {}) => {
    if (maxQueue !== undefined && busy >= piscina.maxThreads + maxQueue)
      throw new PoolFullError(`${busy - piscina.maxThreads} texts wait already`)
    busy++
    return run(input, options, signal, timeoutMs).finally(() => busy--)
  }
  const run = async (
    input: string,
    options: ParseOptions,
    signal: AbortSignal | undefined,
    timeoutMs: number | undefined
  ): Promise<NewsRecord> => {
    if (timeoutMs === undefined) return piscina.run({ task: tasks++, input, options }, signal === undefined ? {} : { signal })
    const task = tasks++
    const deadline = new AbortController()
    let timer: NodeJS.Timeout | undefined
    // An answer that came while this thread was busy counts: it is looked for once more before the text is given up.
    begin.set(task, (read) => {
      const ms = read < COLD_TEXTS ? timeoutMs * COLD_FACTOR : timeoutMs
      timer = setTimeout(() => setImmediate(() => deadline.abort()), ms)
    })
    try {
      return await piscina.run(
        { task, input, options },
        { signal: signal === undefined ? deadline.signal : AbortSignal.any([signal, deadline.signal]) }
      )
    } catch (error) {
      if (deadline.signal.aborted && signal?.aborted !== true)
        throw new TimeoutError(`the text took longer than ${timeoutMs} ms to read`, { cause: error })
      throw error
    } finally {
      clearTimeout(timer)
      begin.delete(task)
    }
  }
  // Two texts a thread: one is read while the next waits.
  const ahead = piscina.maxThreads * 2
  return {
    parse,
    parseAll: (inputs, options) => ordered(inputs, (input) => parse(input, options), ahead),
    waiting: () => Math.max(0, busy - piscina.maxThreads),
    close: () => piscina.close()
  }
}

function checkCount(name: string, value: number | undefined, least: number): void {
  if (value !== undefined && (!Number.isInteger(value) || value < least))
    throw new TypeError(`${name} must be a whole number of ${least} or more, got ${String(value)}`)
}

/** The file of the threads, or an error that says what to set: a thread that is not there would fail at the first text, and say little. */
function toThread(thread: string | URL | undefined): string {
  const url = String(thread ?? new URL('./worker-thread.js', import.meta.url))
  const path = url.startsWith('file:') ? fileURLToPath(url) : url
  if (!existsSync(path)) {
    throw new Error(
      `The pool's threads run ${path}, which is not there${thread === undefined ? ": a bundler moved this module away from it. Set createPool({ thread: import.meta.resolve('boctach/pool-thread') }), or leave boctach/pool out of the bundle" : ''}`
    )
  }
  return url.startsWith('file:') ? url : path
}
