import { UnrecoverableError, Worker } from 'bullmq'
import { createPool } from 'boctach/pool'
import closeWithGrace from 'close-with-grace'
import { QUEUE, TIMEOUT_MS, toConnection, WORKER, type Article, type Result } from './queue.js'

/** One worker process; start as many as there are machines. Its threads read, so that a text that hangs does not cost it its locks. */
const [, , port, thread] = process.argv
const pool = createPool({ threads: 2, maxThreadMegabytes: 512, thread })

async function read({ text, options }: Article): Promise<Result> {
  try {
    return await pool.parse(text, options, { timeoutMs: TIMEOUT_MS })
  } catch (error) {
    // Wrong types are a fault of whoever sent the job: to try again would not help.
    throw error instanceof TypeError ? new UnrecoverableError(error.message) : error
  }
}

const worker = new Worker<Article, Result>(QUEUE, ({ data }) => read(data), { connection: toConnection(Number(port)), ...WORKER })
// Redis gone for a while is no reason to end: the client connects again.
worker.on('error', () => undefined)
closeWithGrace({ delay: 10_000, logger: false }, async () => {
  await worker.close()
  await pool.close()
})
