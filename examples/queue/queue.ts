import { createHash } from 'node:crypto'
import type { JobsOptions } from 'bullmq'
import type { NewsRecord, ParseOptions } from 'boctach'

export const QUEUE = 'articles'

export interface Article {
  readonly text: string
  readonly options: ParseOptions
}

/** The record of a job, which BullMQ keeps as its return value. */
export type Result = NewsRecord

/** A job's id: a hash of what its record depends on. The same article is the same job, however often it is sent. */
export function toJobId({ text, options }: Article): string {
  return `sha256-${createHash('sha256')
    .update(JSON.stringify([text, options]))
    .digest('hex')}`
}

/**
 * A job that failed three times is a dead letter: it stays in the queue's failed set, which Redis moves it to in one
 * step, with its text and its reason. `queue.getFailed()` lists these, `job.retry()` sends one again.
 */
export const JOB: JobsOptions = { attempts: 3, backoff: { type: 'exponential', delay: 500 }, removeOnComplete: false, removeOnFail: false }

/**
 * A lock is renewed at half its time; the job of a worker that died is given to another after it. A text cannot stop a
 * worker, so a job that lost its worker many times had bad luck: it is not given up early.
 */
export const WORKER = { lockDuration: 4_000, stalledInterval: 1_000, maxStalledCount: 20, concurrency: 8 } as const

/** Time that one text's own reading may take. */
export const TIMEOUT_MS = 2_000

export const toConnection = (port: number): { host: string; port: number; maxRetriesPerRequest: null } => ({
  host: '127.0.0.1',
  port,
  maxRetriesPerRequest: null
})
