import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import swagger from '@fastify/swagger'
import type { NewsRecord, ParseOptions } from 'boctach'
import { createPool, PoolFullError, TimeoutError } from 'boctach/pool'
import { parseStream, readNdjson } from 'boctach/stream'
import Fastify, { type FastifyError, type FastifyReply } from 'fastify'
import {
  hasZodFastifySchemaValidationErrors,
  jsonSchemaTransform,
  jsonSchemaTransformObject,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider
} from 'fastify-type-provider-zod'
import * as z from 'zod'
import { reconciliation } from './reconcile.js'
import { problem, request, response } from './schema.js'

export interface Limits {
  /** Bytes of a request, and UTF-16 units of one line of a batch. Default 1 MiB. */
  readonly maxBytes?: number
  /** Time that the reading of any one text may take, however long it is; its wait for a thread is not counted. Default 5 s. */
  readonly timeoutMs?: number
  /** Time that the reading of a short text may take; each kB adds 10 ms. News of 4 kB takes some 5 ms. Default 500 ms. */
  readonly shortMs?: number
  /** Time to receive a whole request, batches too. Default 5 minutes. */
  readonly receiveMs?: number
  /** Time after which a connection on which nothing moves is ended. Default 30 s. */
  readonly idleMs?: number
  /** Threads. More than there are cores: one that a hostile text holds until its time is up leaves enough of them. Default: cores and two. */
  readonly threads?: number
  /** Texts that may wait for a thread; the next is told to come again. Default: 16 a thread. */
  readonly maxQueue?: number
  /** Batches answered at once; each has one thread at a time. Default: one a thread. */
  readonly maxBatches?: number
  /** What each thread runs, where that is not the pool's own. */
  readonly thread?: string | URL
}

/** Seconds after which a client that found no room may come again. */
const RETRY_AFTER = 1

class Overloaded extends Error {}

const require = createRequire(import.meta.url)
const NDJSON = 'application/x-ndjson'
const PAUSE_MS = 50

/** The service, not yet listening. Closing it lets what is under way be answered. */
export async function createServer({
  maxBytes = 1_048_576,
  timeoutMs = 5_000,
  shortMs = 500,
  receiveMs = 300_000,
  idleMs = 30_000,
  threads = availableParallelism() + 2,
  maxQueue = threads * 16,
  maxBatches = threads,
  thread
}: Limits = {}) {
  const app = Fastify({
    bodyLimit: maxBytes,
    connectionTimeout: idleMs,
    keepAliveTimeout: idleMs,
    requestTimeout: receiveMs,
    http: {
      requestTimeout: receiveMs,
      headersTimeout: Math.min(idleMs, receiveMs / 2),
      connectionsCheckingInterval: Math.min(idleMs, receiveMs) / 10
    }
  })
    .setValidatorCompiler(validatorCompiler)
    .setSerializerCompiler(serializerCompiler)
    .withTypeProvider<ZodTypeProvider>()
  const recordSchema = await readFile(require.resolve('boctach/schema/news-record.json'), 'utf8')
  const { version } = require('boctach/package.json') as { version: string }
  const pool = createPool({ threads, maxQueue, maxThreadMegabytes: 512, thread })
  /** A text is read on a thread, and given up when it takes out of all proportion to its length. */
  const parse: Parse = (text, options) =>
    pool.parse(text, options, { timeoutMs: Math.min(timeoutMs, shortMs + Math.ceil(text.length / 100)) })
  // Threads load their tables before the first request, not while it waits.
  await Promise.all(Array.from({ length: threads }, () => pool.parse('')))
  let batches = 0
  let isClosing = false
  app.addHook('preClose', (done) => {
    isClosing = true
    done()
  })
  // A connection that was answered on the way out is not kept for more.
  app.addHook('onResponse', ({ socket }, _, done) => {
    if (isClosing) socket.end()
    done()
  })
  app.addHook('onClose', () => pool.close())

  await app.register(swagger, {
    openapi: { openapi: '3.1.0', info: { title: 'boctach', version } },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject
  })

  app.setErrorHandler((error: FastifyError, _, reply) => sendProblem(reply, error))
  app.setNotFoundHandler(({ method, url }, reply) => reply.code(404).send({ error: `no such address: ${method} ${url}`, issues: [] }))

  app.post(
    '/parse',
    { schema: { body: request, response: { 200: response, '4xx': problem, '5xx': problem } } },
    async ({ body: { text, ...options } }, reply) => {
      const record = await parse(text, options)
      // The thread has checked it: here, a long record would hold up everybody else.
      return reply.serializer(JSON.stringify).send(record)
    }
  )

  // A batch is read as it comes and answered as it is read; it is never held whole.
  app.addContentTypeParser(NDJSON, (_, payload, done) => done(null, payload))
  app.post(
    '/parse/batch',
    {
      schema: {
        consumes: [NDJSON],
        produces: [NDJSON],
        response: {
          200: z.any().meta({
            description:
              'A line of {"index", "id", "record"} or {"index", "id", "error"} for each line of {"id", "text", "title"?, "source"?, "publishedAt"?, "options"?}, in order, with its line, its other members ("item") and the version'
          })
        }
      }
    },
    (incoming, reply) => {
      if (!(incoming.body instanceof Readable)) throw Object.assign(new Error(`a batch is ${NDJSON}`), { statusCode: 415 })
      if (batches >= maxBatches) throw new Overloaded()
      batches++
      const lines = Readable.from(toLines(incoming.body, maxBytes, parse, version))
      lines.once('close', () => batches--)
      return reply
        .type(NDJSON)
        .serializer((payload: unknown) => payload as string)
        .send(lines)
    }
  )

  app.get('/schema', { schema: { response: { 200: z.any().meta({ description: 'JSON Schema of a record' }) } } }, (_, reply) =>
    reply
      .type('application/schema+json')
      .serializer((payload: unknown) => payload as string)
      .send(recordSchema)
  )
  await app.register(reconciliation, { prefix: '/reconcile', version, maxBytes })
  app.get('/openapi.json', { schema: { hide: true } }, () => app.swagger())
  app.get('/healthz', { schema: { response: { 200: z.object({ status: z.literal('ok'), version: z.string() }) } } }, () => ({
    status: 'ok' as const,
    version
  }))
  return app
}

type Parse = (text: string, options: ParseOptions) => Promise<NewsRecord>

async function* toLines(body: Readable, maxLineCharacters: number, parse: Parse, version: string): AsyncGenerator<string, void, undefined> {
  const results = parseStream(
    readNdjson(body as AsyncIterable<Uint8Array>, { maxLineCharacters }),
    { maxCharacters: maxLineCharacters },
    { parse: patiently(parse) }
  )
  for await (const result of results) yield `${JSON.stringify({ ...result, version })}\n`
}

/** A batch is not refused when there is no room: it is read no faster than there is. */
function patiently(parse: Parse): Parse {
  return async (text, options) => {
    for (;;) {
      try {
        return await parse(text, options)
      } catch (error) {
        if (!(error instanceof PoolFullError)) throw error
        await sleep(PAUSE_MS)
      }
    }
  }
}

function sendProblem(reply: FastifyReply, error: FastifyError): FastifyReply {
  if (hasZodFastifySchemaValidationErrors(error)) {
    const issues = error.validation.map(({ instancePath, message }) => ({
      path: [error.validationContext, ...instancePath.split('/')].filter(Boolean).join('.'),
      message: message ?? ''
    }))
    return reply.code(400).send({ error: 'the request does not fit its schema', issues })
  }
  if (error instanceof PoolFullError || error instanceof Overloaded)
    return reply
      .code(503)
      .header('retry-after', RETRY_AFTER)
      .send({ error: 'the service has more to read than it can hold: come again', issues: [] })
  // To come again would not help.
  if (error instanceof TimeoutError) return reply.code(422).send({ error: 'the text took too long to read', issues: [] })
  if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') return reply.code(422).send({ error: 'the text took too much memory to read', issues: [] })
  const status = error.statusCode ?? (error instanceof TypeError ? 400 : 500)
  return reply.code(status).send({ error: status < 500 ? error.message : 'the service failed', issues: [] })
}
