import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Queue } from 'bullmq'
import { JOB, QUEUE, toConnection, toJobId, type Article, type Result } from './queue.js'
import { startRedis } from './redis.js'

const BATCH = 500
const PAUSE_MS = 50

export interface Report {
  /** Articles sent, repeats among them. */
  readonly sent: number
  readonly completed: number
  /** Jobs that were given up: their texts, reasons and attempts. */
  readonly dead: readonly { readonly text: string; readonly reason: string; readonly attempts: number }[]
  /** Jobs that were taken from a killed worker and read again. */
  readonly readAgain: number
  /** The record of each job, by its id. */
  readonly records: ReadonlyMap<string, Result>
}

export interface RunQueueOptions {
  readonly say?: (line: string) => void
  /** What the workers' threads run, where that is not the pool's own. */
  readonly thread?: string
  /** Time without any job done after which it is given up. Default one minute. */
  readonly stuckMs?: number
}

/**
 * Reads articles by two worker processes. When a quarter is done a worker is killed (SIGKILL), when half is done Redis
 * is, and at three quarters the other worker; each is started again.
 */
export async function runQueue(
  articles: readonly Article[],
  { say = () => undefined, thread, stuckMs = 60_000 }: RunQueueOptions = {}
): Promise<Report> {
  const redis = await startRedis()
  const queue = new Queue<Article, Result>(QUEUE, { connection: toConnection(redis.port) })
  queue.on('error', () => undefined)
  const workers: ChildProcess[] = []
  const start = (): ChildProcess => {
    const worker = spawn(
      process.execPath,
      [
        '--import',
        'tsx',
        fileURLToPath(new URL('worker.ts', import.meta.url)),
        String(redis.port),
        ...(thread === undefined ? [] : [thread])
      ],
      { stdio: 'inherit' }
    )
    workers.push(worker)
    return worker
  }
  const replace = async (worker: ChildProcess): Promise<void> => {
    worker.kill('SIGKILL')
    await once(worker, 'close')
    say(`a worker killed after ${await queue.getCompletedCount()}`)
    start()
  }
  try {
    for (let at = 0; at < articles.length; at += BATCH) {
      await queue.addBulk(articles.slice(at, at + BATCH).map((data) => ({ name: 'read', data, opts: { ...JOB, jobId: toJobId(data) } })))
    }
    const total = Object.values(await queue.getJobCounts()).reduce((sum, count) => sum + count, 0)
    say(`${articles.length} articles sent, ${total} jobs`)
    const [first, second] = [start(), start()]
    await until(queue, total / 4, stuckMs)
    await replace(first)
    await until(queue, total / 2, stuckMs)
    await redis.restart()
    say(`Redis killed, and back with ${await queue.getCompletedCount()}`)
    await until(queue, (total * 3) / 4, stuckMs)
    await replace(second)
    await until(queue, total, stuckMs)
    const [jobs, failed] = [await queue.getCompleted(), await queue.getFailed()]
    const report = {
      sent: articles.length,
      completed: jobs.length,
      dead: failed.map(({ data, failedReason, attemptsMade }) => ({ text: data.text, reason: failedReason, attempts: attemptsMade })),
      readAgain: jobs.filter(({ stalledCounter }) => stalledCounter > 0).length,
      records: new Map(jobs.map(({ id, returnvalue }) => [id ?? '', returnvalue]))
    }
    say(
      `${report.completed} completed, ${report.records.size} distinct records, ${report.dead.length} dead, ${report.readAgain} read again`
    )
    return report
  } finally {
    await Promise.all(
      workers
        .filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null)
        .map((worker) => {
          worker.kill('SIGTERM')
          return once(worker, 'close')
        })
    )
    await queue.close()
    await redis.stop()
  }
}

/** Waits until so many jobs are done, whatever became of them; gives up when none was for a while. */
export async function until(
  queue: Pick<Queue, 'getCompletedCount' | 'getFailedCount' | 'getJobCounts'>,
  count: number,
  stuckMs: number
): Promise<void> {
  let [done, moved] = [-1, Date.now()]
  while (done < count) {
    const now = (await queue.getCompletedCount()) + (await queue.getFailedCount())
    if (now > done) [done, moved] = [now, Date.now()]
    if (done >= count) return
    if (Date.now() - moved > stuckMs)
      throw new Error(
        `No job was done for ${stuckMs} ms: ${done} of ${count} are, the queue has ${JSON.stringify(await queue.getJobCounts())}`
      )
    await sleep(PAUSE_MS)
  }
}
