import { Worker } from 'bullmq'
import { parseNews } from 'boctach'
import closeWithGrace from 'close-with-grace'
import { QUEUE, toConnection, WORKER, type Article, type Result } from './queue.js'

/** One worker process; start as many as there are cores, on as many machines as there are. */
const worker = new Worker<Article, Result>(QUEUE, ({ data: { text, options } }) => Promise.resolve(parseNews(text, options)), { connection: toConnection(Number(process.argv[2])), ...WORKER })
closeWithGrace({ delay: 10_000, logger: false }, () => worker.close())
