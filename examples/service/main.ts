import closeWithGrace from 'close-with-grace'
import { createServer } from './server.js'

const { HOST = '127.0.0.1', PORT = '3000', THREAD } = process.env
const app = await createServer(THREAD === undefined ? {} : { thread: THREAD })
closeWithGrace({ delay: 10_000, logger: false }, () => app.close())
console.log(await app.listen({ host: HOST, port: Number(PORT) }))
