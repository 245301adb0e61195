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
  readonly failed: number
  /** Jobs that were taken from the killed worker and read again. */
  readonly readAgain: number
  /** The record of each job, by its id. */
  readonly records: ReadonlyMap<string, Result>
}

/**
 * Reads articles by two worker processes, of which one is killed (SIGKILL) when a third is done, and
 * another started in its place.
 */
export async function runQueue(articles: readonly Article[], say: (line: string) => void = () => undefined): Promise<Report> {
  const redis = await startRedis()
  const queue = new Queue<Article, Result>(QUEUE, { connection: toConnection(redis.port) })
  const workers: ChildProcess[] = []
  const start = (): ChildProcess => {
    const worker = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(new URL('worker.ts', import.meta.url)), String(redis.port)], { stdio: 'inherit' })
    workers.push(worker)
    return worker
  }
  try {
    for (let at = 0; at < articles.length; at += BATCH) {
      await queue.addBulk(articles.slice(at, at + BATCH).map((data) => ({ name: 'read', data, opts: { ...JOB, jobId: toJobId(data) } })))
    }
    const total = Object.values(await queue.getJobCounts()).reduce((sum, count) => sum + count, 0)
    say(`${articles.length} articles sent, ${total} jobs`)
    const doomed = start()
    start()
    await until(queue, total / 3)
    doomed.kill('SIGKILL')
    await once(doomed, 'close')
    say(`a worker killed after ${await queue.getCompletedCount()}`)
    start()
    await until(queue, total)
    const jobs = await queue.getCompleted()
    const report = {
      sent: articles.length,
      completed: jobs.length,
      failed: await queue.getFailedCount(),
      readAgain: jobs.filter(({ stalledCounter }) => stalledCounter > 0).length,
      records: new Map(jobs.map(({ id, returnvalue }) => [id ?? '', returnvalue]))
    }
    say(`${report.completed} completed, ${report.records.size} distinct records, ${report.failed} failed, ${report.readAgain} read again`)
    return report
  } finally {
    await Promise.all(workers.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null).map((worker) => {
      worker.kill('SIGTERM')
      return once(worker, 'close')
    }))
    await queue.close()
    await redis.stop()
  }
}

/** Waits until so many jobs are done, whatever became of them. */
async function until(queue: Queue, count: number): Promise<void> {
  while ((await queue.getCompletedCount()) + (await queue.getFailedCount()) < count) await sleep(PAUSE_MS)
}
