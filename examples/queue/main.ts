import { toArticles } from './articles.js'
import { runQueue } from './run.js'

await runQueue(toArticles(Number(process.argv[2] ?? 10_000)), { say: console.log })
