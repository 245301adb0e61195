import closeWithGrace from 'close-with-grace'
import { createServer } from './server.js'

const app = await createServer()
closeWithGrace({ delay: 10_000, logger: false }, () => app.close())
console.log(await app.listen({ host: process.env.HOST ?? '127.0.0.1', port: Number(process.env.PORT ?? 3000) }))
