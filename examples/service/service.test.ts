import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { fileURLToPath } from 'node:url'
import autocannon from 'autocannon'
import { newsRecordSchema, parseNews, type NewsRecord } from 'boctach'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compareLoads, MAX_RATIO } from './load.js'
import { createServer } from './server.js'

const seed = readFileSync(new URL('../../fixtures/lang-son-dan-van-kheo/input.txt', import.meta.url), 'utf8')
const recordSchema: unknown = JSON.parse(readFileSync(new URL('../../schema/news-record.json', import.meta.url), 'utf8'))

type Line = { index: number; id: string | null; record?: NewsRecord; error?: { message: string } }
const toLines = (text: string): Line[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)

describe('the service, over HTTP', () => {
  let app: Awaited<ReturnType<typeof createServer>>
  let url: string
  beforeAll(async () => {
    app = await createServer({ maxBytes: 100_000, timeoutMs: 2_000, receiveMs: 2_000, threads: 2 })
    url = await app.listen({ host: '127.0.0.1', port: 0 })
  })
  afterAll(() => app.close())

  const post = async (
    path: string,
    body: string | ReadableStream,
    type = 'application/json'
  ): Promise<{ status: number; type: string | null; text: string }> => {
    const answer = await fetch(`${url}${path}`, { method: 'POST', headers: { 'content-type': type }, body, duplex: 'half' })
    return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() }
  }
  const get = async (path: string): Promise<unknown> => (await fetch(`${url}${path}`)).json()

  it('answers with the record', async () => {
    const { status, text } = await post('/parse', JSON.stringify({ text: seed }))
    expect([status, JSON.parse(text)]).toEqual([200, parseNews(seed)])
    const dated = await post(
      '/parse',
      JSON.stringify({ text: 'Hôm qua góp 2 triệu USD', publishedAt: '2024-03-02', rates: { USD: 25_000 } })
    )
    expect(JSON.parse(dated.text)).toMatchObject({ dates: [{ edtf: '2024-03-01' }], funds: [{ vnd: 50_000_000_000 }] })
  })

  it.each([
    ['{"text":7}', 400, [['body.text', 'Invalid input: expected string, received number']]],
    [
      '{"text":"x","publishedAt":"2024-02-30","rates":{"usd":1}}',
      400,
      [
        ['body.publishedAt', 'Invalid ISO date'],
        ['body.rates.usd', 'Invalid key in record']
      ]
    ],
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
    expect(await post('/parse/batch', '{"text":"x"}')).toMatchObject({
      status: 415,
      text: '{"error":"a batch is application/x-ndjson","issues":[]}'
    })
    expect((await post('/nowhere', '{}')).status).toBe(404)
  })

  it('answers a batch line by line, in order, bad lines in their place', async () => {
    const { status, type, text } = await post(
      '/parse/batch',
      `{"id":"a","text":"2 tỷ đồng"}\nno json\n{"id":"c"}\n{"id":"d","text":"${'x'.repeat(100_000)}"}\n{"id":"e","text":"Hôm qua","options":{"publishedAt":"2024-03-02"}}\n`,
      'application/x-ndjson'
    )
    const lines = toLines(text)
    expect([status, type, lines.map(({ id }) => id)]).toEqual([200, 'application/x-ndjson', ['a', null, 'c', null, 'e']])
    expect([lines[0]?.record?.funds[0]?.vnd, lines[4]?.record?.dates[0]?.edtf]).toEqual([2_000_000_000, '2024-03-01'])
    expect([lines[1], lines[2], lines[3]].map((line) => line?.error?.message.split(/(?<=JSON|string of text|characters)/)[0])).toEqual([
      'is no JSON',
      'Expected a string of text',
      'has 100020 characters'
    ])
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
    const answer = await fetch(`${url}/parse/batch`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-ndjson' },
      body,
      duplex: 'half'
    })
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
    const { openapi, paths, components } = (await get('/openapi.json')) as {
      openapi: string
      paths: Record<string, unknown>
      components: { schemas: Record<string, { properties: Record<string, unknown> }> }
    }
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
    const result = await autocannon({
      url: `${url}/parse`,
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: seed }),
      connections: 20,
      duration: 2
    })
    expect([result.errors, result.timeouts, result.non2xx]).toEqual([0, 0, 0])
    expect(result['2xx']).toBeGreaterThan(5)
    expect(await get('/healthz')).toMatchObject({ status: 'ok' })
  })
})

const thread = new URL('../../test/hanging-thread.mjs', import.meta.url)

describe('a text that hangs', () => {
  let app: Awaited<ReturnType<typeof createServer>>
  let url: string
  beforeAll(async () => {
    app = await createServer({ shortMs: 1_000, idleMs: 2_000, threads: 2, maxQueue: 2, maxBatches: 1, thread })
    url = await app.listen({ host: '127.0.0.1', port: 0 })
    await app.inject({ method: 'POST', url: '/parse', payload: { text: 'x' } })
  })
  afterAll(() => app.close())
  // Sent at once, not when it is waited for.
  const parse = (text: string) => app.inject({ method: 'POST', url: '/parse', payload: { text } }).then((answer) => answer)

  it('is given up, and the next is read', async () => {
    const slow = await parse('HANG')
    expect([slow.statusCode, slow.json()]).toEqual([422, { error: 'the text took too long to read', issues: [] }])
    expect((await parse('2 tỷ đồng')).json()).toMatchObject({ funds: [{ vnd: 2_000_000_000 }] })
  })

  it('in a batch is the error of its line, and the service answers meanwhile', async () => {
    const payload = [
      '{"id":"a","text":"2 tỷ đồng","url":"u"}',
      '{"id":"b","text":"HANG"}',
      '{"id":"c","text":"3 tỷ đồng","title":"T"}'
    ].join('\n')
    const batch = app.inject({ method: 'POST', url: '/parse/batch', headers: { 'content-type': 'application/x-ndjson' }, payload })
    let slowest = 0
    let answered = false
    void batch.then(() => (answered = true))
    while (!answered) {
      const start = performance.now()
      expect((await app.inject('/healthz')).statusCode).toBe(200)
      slowest = Math.max(slowest, performance.now() - start)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    const [first, second, third] = toLines((await batch).payload)
    expect([first, second, third]).toMatchObject([
      { id: 'a', line: 1, item: { url: 'u' }, version: '0.1.0', record: { funds: [{ vnd: 2_000_000_000 }] } },
      { id: 'b', line: 2, error: { message: expect.stringMatching(/^the text took longer than \d+ ms to read$/) as string } },
      { id: 'c', record: { title: 'T', funds: [{ vnd: 3_000_000_000 }] } }
    ])
    expect(slowest).toBeLessThan(500)
  })

  it('fills the queue, which says so at once and when to come again', async () => {
    const held = [parse('HANG 1'), parse('HANG 2'), parse('2 tỷ đồng'), parse('3 tỷ đồng')]
    await expect.poll(async () => (await parse('4 tỷ đồng')).statusCode).toBe(503)
    const start = performance.now()
    const refused = await parse('4 tỷ đồng')
    expect([refused.statusCode, refused.headers['retry-after'], refused.json()]).toEqual([
      503,
      '1',
      { error: 'the service has more to read than it can hold: come again', issues: [] }
    ])
    expect(performance.now() - start).toBeLessThan(500)
    // Those that wait for as long as a text may be read are read all the same.
    expect((await Promise.all(held)).map(({ statusCode }) => statusCode)).toEqual([422, 422, 200, 200])
  })

  it('leaves no more batches at once than there is room for', async () => {
    const body = (text: string) => ({
      method: 'POST' as const,
      url: '/parse/batch',
      headers: { 'content-type': 'application/x-ndjson' },
      payload: JSON.stringify({ text })
    })
    const first = app.inject(body('HANG')).then((answer) => answer)
    await expect.poll(async () => (await app.inject(body('x'))).statusCode).toBe(503)
    await first
    await expect.poll(async () => (await app.inject(body('x'))).statusCode).toBe(200)
  })

  it('holds no connection on which nothing moves', async () => {
    const { port } = new URL(url)
    const ends = async (data: string): Promise<number> => {
      const start = performance.now()
      const socket = connect(Number(port), '127.0.0.1')
      socket.on('data', () => undefined).on('error', () => undefined)
      if (data !== '') socket.write(data)
      await once(socket, 'close')
      return performance.now() - start
    }
    // Silent from its start; half of its head; answered and kept; a batch that stops.
    const times = await Promise.all(
      [
        '',
        'GET /healthz HT',
        'GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n',
        'POST /parse/batch HTTP/1.1\r\nhost: x\r\ncontent-type: application/x-ndjson\r\ncontent-length: 100\r\n\r\n{'
      ].map(ends)
    )
    for (const time of times) expect(time).toBeLessThan(6_000)
  }, 20_000)
}, 60_000)

it('is as quick for everybody else when one text in a hundred hangs', async () => {
  // Other tests run beside it and make both waits longer: the best of some tries tells. `load.ts`, for 60 s on a quiet machine, holds twice.
  let best = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < 6 && best > MAX_RATIO; attempt++) {
    const { without, with: poisoned, ratio } = await compareLoads({ seconds: 6, perSecond: 15 })
    best = Math.min(best, ratio)
    // Who is innocent is answered, each of them, and the others are refused.
    expect([without.failed, poisoned.failed, poisoned.refused]).toEqual([0, 0, poisoned.poison])
  }
  expect(best).toBeLessThanOrEqual(1.5 * MAX_RATIO)
}, 240_000)

it('answers what is under way before it ends', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(new URL('main.ts', import.meta.url))], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit']
  })
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
  const answer = await fetch(`${line.toString().trim()}/parse/batch`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson' },
    body,
    duplex: 'half'
  })
  child.kill('SIGTERM')
  setTimeout(release, 300)
  expect(toLines(await answer.text()).map(({ id }) => id)).toEqual(['a', 'b'])
  expect(await once(child, 'close')).toEqual([0, null])
}, 60_000)
