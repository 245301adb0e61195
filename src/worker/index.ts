/**
 * Records on all cores of a machine.
 *
 * @module boctach/pool
 */
import { Piscina } from 'piscina'
import type { NewsRecord, ParseOptions } from '../index.js'
import { ignoreLateAnswers } from './late.js'
import { ordered } from './ordered.js'

export interface PoolOptions {
  /** Worker threads. Default: one a core. */
  readonly threads?: number | undefined
}

export interface RunOptions {
  /** Gives a text up: its promise rejects with an AbortError, and the thread that reads it is ended and replaced. */
  readonly signal?: AbortSignal | undefined
}

/** A pool of worker threads that read texts into records on all cores of one machine. */
export interface Pool {
  /** The record of one text; rejects with the TypeError `parseNews` would throw. */
  parse(this: void, input: string, options?: ParseOptions, run?: RunOptions): Promise<NewsRecord>
  /** Records of many texts, in their order; no more texts are taken than the threads can hold. */
  parseAll(this: void, inputs: Iterable<string> | AsyncIterable<string>, options?: ParseOptions): AsyncGenerator<NewsRecord, void, undefined>
  /** Ends the threads, when what they hold is done. */
  close(this: void): Promise<void>
}

/**
 * Starts a pool. Threads live until `close`; each loads the tables once.
 *
 * @example
 * ```js
 * import { createPool } from 'boctach/pool'
 *
 * const pool = createPool({ threads: 1 })
 * const record = await pool.parse('Góp 2 tỷ đồng.')
 * record.funds[0].vnd // => 2000000000
 * await pool.close()
 * ```
 */
export function createPool({ threads }: PoolOptions = {}): Pool {
  if (threads !== undefined && (!Number.isInteger(threads) || threads < 1)) throw new TypeError(`threads must be a whole number of 1 or more, got ${String(threads)}`)
  const piscina = new Piscina<{ input: string; options: ParseOptions }, NewsRecord>({
    filename: new URL('./worker-thread.js', import.meta.url).href,
    ...(threads !== undefined && { minThreads: threads, maxThreads: threads })
  })
  ignoreLateAnswers(piscina)
  const parse: Pool['parse'] = (input, options = {}, { signal } = {}) => piscina.run({ input, options }, signal === undefined ? {} : { signal })
  // Two texts a thread: one is read while the next waits.
  const ahead = piscina.maxThreads * 2
  return {
    parse,
    parseAll: (inputs, options) => ordered(inputs, (input) => parse(input, options), ahead),
    close: () => piscina.close()
  }
}
