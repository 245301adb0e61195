import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { fileURLToPath } from 'node:url'
import autocannon from 'autocannon'
import { newsRecordSchema, parseNews, type NewsRecord } from 'boctach'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createServer } from './server.js'

const seed = readFileSync(new URL('../../fixtures/lang-son-dan-van-kheo/input.txt', import.meta.url), 'utf8')
const recordSchema: unknown = JSON.parse(readFileSync(new URL('../../schema/news-record.json', import.meta.url), 'utf8'))

type Line = { index: number; id: string | null; record?: NewsRecord; error?: { message: string } }
const toLines = (text: string): Line[] => text.trimEnd().split('\n').map((line) => JSON.parse(line) as Line)

describe('the service, over HTTP', () => {
  let app: Awaited<ReturnType<typeof createServer>>
  let url: string
  beforeAll(async () => {
    app = await createServer({ maxBytes: 100_000, timeoutMs: 2_000, receiveMs: 2_000, threads: 2 })
    url = await app.listen({ host: '127.0.0.1', port: 0 })
  })
  afterAll(() => app.close())

  const post = async (path: string, body: string | ReadableStream, type = 'application/json'): Promise<{ status: number; type: string | null; text: string }> => {
    const answer = await fetch(`${url}${path}`, { method: 'POST', headers: { 'content-type': type }, body, duplex: 'half' })
    return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() }
  }
  const get = async (path: string): Promise<unknown> => (await fetch(`${url}${path}`)).json()

  it('answers with the record', async () => {
    const { status, text } = await post('/parse', JSON.stringify({ text: seed }))
    expect([status, JSON.parse(text)]).toEqual([200, parseNews(seed)])
    const dated = await post('/parse', JSON.stringify({ text: 'Hôm qua góp 2 triệu USD', publishedAt: '2024-03-02', rates: { USD: 25_000 } }))
    expect(JSON.parse(dated.text)).toMatchObject({ dates: [{ edtf: '2024-03-01' }], funds: [{ vnd: 50_000_000_000 }] })
  })

  it.each([
    ['{"text":7}', 400, [['body.text', 'Invalid input: expected string, received number']]],
    ['{"text":"x","publishedAt":"2024-02-30","rates":{"usd":1}}', 400, [['body.publishedAt', 'Invalid ISO date'], ['body.rates.usd', 'Invalid key in record']]],
    ['{"text":"x","date":"2024-02-03"}', 400, [['body', 'Unrecognized key: "date"']]],
    ['{}', 400, [['body.text', 'Invalid input: expected string, received undefined']]],
    ['{"text"', 400, []],
    ['', 400, []],
    [JSON.stringify({ text: 'x'.repeat(100_000) }), 413, []]
  ])('says what is wrong with a body (%#)', async (body, status, issues) => {
    const answer = await post('/parse', body)
    const { error, issues: found } = JSON.parse(answer.text) as { error: string; issues: { path: string; message: string }[] }
    expect([answer.status, found.map(({ path, message }) => [path, message])]).toEqual([status, issues])
    expect(error).not.toBe('')
  })

  it('refuses other types and addresses', async () => {
    expect((await post('/parse', '<p>x', 'text/html')).status).toBe(415)
    expect(await post('/parse/batch', '{"text":"x"}')).toMatchObject({ status: 415, text: '{"error":"a batch is application/x-ndjson","issues":[]}' })
    expect((await post('/nowhere', '{}')).status).toBe(404)
  })

  it('answers a batch line by line, in order, bad lines in their place', async () => {
    const { status, type, text } = await post('/parse/batch', `{"id":"a","text":"2 tỷ đồng"}\nno json\n{"id":"c"}\n{"id":"d","text":"${'x'.repeat(100_000)}"}\n{"id":"e","text":"Hôm qua","options":{"publishedAt":"2024-03-02"}}\n`, 'application/x-ndjson')
    const lines = toLines(text)
    expect([status, type, lines.map(({ id }) => id)]).toEqual([200, 'application/x-ndjson', ['a', null, 'c', null, 'e']])
    expect([lines[0]?.record?.funds[0]?.vnd, lines[4]?.record?.dates[0]?.edtf]).toEqual([2_000_000_000, '2024-03-01'])
    expect([lines[1], lines[2], lines[3]].map((line) => line?.error?.message.split(/(?<=JSON|string of text|characters)/)[0])).toEqual(['is no JSON', 'Expected a string of text', 'has 100020 characters'])
  })

  it('answers a batch while it still comes', async () => {
    let send: (line: string) => void = () => undefined
    let end: () => void = () => undefined
    const body = new ReadableStream({
      start(controller) {
        send = (line) => controller.enqueue(new TextEncoder().encode(line))
        end = () => controller.close()
      }
    })
    send('{"id":"first","text":"2 tỷ đồng"}\n')
    const answer = await fetch(`${url}/parse/batch`, { method: 'POST', headers: { 'content-type': 'application/x-ndjson' }, body, duplex: 'half' })
    const reader = (answer.body as ReadableStream<Uint8Array>).getReader()
    const first = await reader.read()
    expect(toLines(new TextDecoder().decode(first.value)).map(({ id }) => id)).toEqual(['first'])
    send('{"id":"second","text":"x"}\n')
    end()
    expect(toLines(new TextDecoder().decode((await reader.read()).value)).map(({ id }) => id)).toEqual(['second'])
    expect((await reader.read()).done).toBe(true)
  })

  it('describes itself', async () => {
    expect(await get('/healthz')).toEqual({ status: 'ok', version: '0.1.0' })
    expect(await get('/schema')).toEqual(recordSchema)
    const { openapi, paths, components } = (await get('/openapi.json')) as { openapi: string; paths: Record<string, unknown>; components: { schemas: Record<string, { properties: Record<string, unknown> }> } }
    expect([openapi, Object.keys(paths)]).toEqual(['3.1.0', ['/parse', '/parse/batch', '/schema', '/healthz']])
    expect(Object.keys(components.schemas.NewsRecord?.properties ?? {})).toEqual(Object.keys(newsRecordSchema.shape))
  })

  it('lets no one hold a connection by never ending a request', async () => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1')
    socket.write('POST /parse HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{')
    let answer = ''
    socket.setEncoding('utf8').on('data', (chunk: string) => (answer += chunk))
    await once(socket, 'close')
    expect(answer).toMatch(/^HTTP\/1\.1 408 /)
  }, 60_000)

  it('holds under load', async () => {
    const result = await autocannon({ url: `${url}/parse`, method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ text: seed }), connections: 20, duration: 2 })
    expect([result.errors, result.timeouts, result.non2xx]).toEqual([0, 0, 0])
    expect(result['2xx']).toBeGreaterThan(20)
    expect(await get('/healthz')).toMatchObject({ status: 'ok' })
  })
})

it('gives up a text that takes too long, and goes on', async () => {
  const app = await createServer({ maxBytes: 10_000_000, timeoutMs: 600, threads: 1 })
  // The thread is loaded before the clock counts.
  await app.inject({ method: 'POST', url: '/parse/batch', headers: { 'content-type': 'application/x-ndjson' }, payload: '' })
  const slow = await app.inject({ method: 'POST', url: '/parse', payload: { text: 'ngày 3/4/2024, '.repeat(300_000) } })
  expect([slow.statusCode, slow.json()]).toEqual([503, { error: 'the text took too long to read', issues: [] }])
  await expect.poll(async () => (await app.inject({ method: 'POST', url: '/parse', payload: { text: '2 tỷ đồng' } })).statusCode, { timeout: 20_000 }).toBe(200)
  await app.close()
}, 60_000)

it('answers what is under way before it ends', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(new URL('main.ts', import.meta.url))], { env: { ...process.env, PORT: '0' }, stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  let release: () => void = () => undefined
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"id":"a","text":"2 tỷ đồng"}\n'))
      release = () => {
        controller.enqueue(new TextEncoder().encode('{"id":"b","text":"x"}\n'))
        controller.close()
      }
    }
  })
  const answer = await fetch(`${line.toString().trim()}/parse/batch`, { method: 'POST', headers: { 'content-type': 'application/x-ndjson' }, body, duplex: 'half' })
  child.kill('SIGTERM')
  setTimeout(release, 300)
  expect(toLines(await answer.text()).map(({ id }) => id)).toEqual(['a', 'b'])
  expect(await once(child, 'close')).toEqual([0, null])
}, 60_000)
