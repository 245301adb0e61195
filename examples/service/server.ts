import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { Readable } from 'node:stream'
import swagger from '@fastify/swagger'
import { createPool } from 'boctach/pool'
import { parseStream, readNdjson } from 'boctach/stream'
import Fastify, { type FastifyError, type FastifyReply } from 'fastify'
import { hasZodFastifySchemaValidationErrors, jsonSchemaTransform, jsonSchemaTransformObject, serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod'
import * as z from 'zod'
import { problem, request, response } from './schema.js'

export interface Limits {
  /** Bytes of a request, and UTF-16 units of one line of a batch. Default 1 MiB. */
  readonly maxBytes?: number
  /** Time to read one text. Default 5 s. */
  readonly timeoutMs?: number
  /** Time to receive a whole request, batches too. Default 5 minutes. */
  readonly receiveMs?: number
  readonly threads?: number
}

const require = createRequire(import.meta.url)
const NDJSON = 'application/x-ndjson'

/** The service, not yet listening. Closing it lets what is under way be answered. */
export async function createServer({ maxBytes = 1_048_576, timeoutMs = 5_000, receiveMs = 300_000, threads }: Limits = {}) {
  const app = Fastify({ bodyLimit: maxBytes, requestTimeout: receiveMs, http: { requestTimeout: receiveMs, headersTimeout: receiveMs / 2, connectionsCheckingInterval: receiveMs / 10 } })
    .setValidatorCompiler(validatorCompiler)
    .setSerializerCompiler(serializerCompiler)
    .withTypeProvider<ZodTypeProvider>()
  const recordSchema = await readFile(require.resolve('boctach/schema/news-record.json'), 'utf8')
  const { version } = require('boctach/package.json') as { version: string }
  const pool = createPool({ threads })
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

  app.post('/parse', { schema: { body: request, response: { 200: response, '4xx': problem, '5xx': problem } } }, ({ body: { text, ...options } }) =>
    // The answer is checked against its schema as it is written: once is enough.
    pool.parse(text, { ...options, validate: false }, { signal: AbortSignal.timeout(timeoutMs) })
  )

  // A batch is read as it comes and answered as it is read; it is never held whole.
  app.addContentTypeParser(NDJSON, (_, payload, done) => done(null, payload))
  app.post('/parse/batch', { schema: { consumes: [NDJSON], produces: [NDJSON], response: { 200: z.any().meta({ description: 'A line of {"index", "id", "record"} or {"index", "id", "error"} for each line of {"id", "text", "options"?}, in order' }) } } }, (incoming, reply) => {
    if (!(incoming.body instanceof Readable)) throw Object.assign(new Error(`a batch is ${NDJSON}`), { statusCode: 415 })
    return reply.type(NDJSON).serializer((payload: unknown) => payload as string).send(Readable.from(toLines(incoming.body, maxBytes)))
  })

  app.get('/schema', { schema: { response: { 200: z.any().meta({ description: 'JSON Schema of a record' }) } } }, (_, reply) => reply.type('application/schema+json').serializer((payload: unknown) => payload as string).send(recordSchema))
  app.get('/openapi.json', { schema: { hide: true } }, () => app.swagger())
  app.get('/healthz', { schema: { response: { 200: z.object({ status: z.literal('ok'), version: z.string() }) } } }, () => ({ status: 'ok' as const, version }))
  return app
}

async function* toLines(body: Readable, maxLineCharacters: number): AsyncGenerator<string, void, undefined> {
  for await (const result of parseStream(readNdjson(body as AsyncIterable<Uint8Array>, { maxLineCharacters }), { maxCharacters: maxLineCharacters })) {
    yield `${JSON.stringify(result)}\n`
    // Other requests have their turn between two texts.
    await new Promise(setImmediate)
  }
}

function sendProblem(reply: FastifyReply, error: FastifyError): FastifyReply {
  if (hasZodFastifySchemaValidationErrors(error)) {
    const issues = error.validation.map(({ instancePath, message }) => ({ path: [error.validationContext, ...instancePath.split('/')].filter(Boolean).join('.'), message: message ?? '' }))
    return reply.code(400).send({ error: 'the request does not fit its schema', issues })
  }
  if (error.name === 'AbortError') return reply.code(503).send({ error: 'the text took too long to read', issues: [] })
  const status = error.statusCode ?? 500
  return reply.code(status).send({ error: status < 500 ? error.message : 'the service failed', issues: [] })
}
