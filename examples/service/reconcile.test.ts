import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { createServer } from './server.js'

// What a client holds an answer to: the JSON Schemas of https://reconciliation-api.github.io/specs/0.2/, as zod.
const typeSchema = z.union([z.object({ id: z.string(), name: z.string().optional() }), z.string()])
const template = z.string().regex(/\{\{id\}\}/)
const serviceSchema = z.object({ service_url: z.string(), service_path: z.string() })
const manifestSchema = z.object({
  versions: z.array(z.string()).refine((versions) => versions.includes('0.2')),
  name: z.string(),
  identifierSpace: z.url(),
  schemaSpace: z.url(),
  defaultTypes: z.array(typeSchema),
  view: z.object({ url: template }),
  preview: z.object({ url: template, width: z.int(), height: z.int() }),
  suggest: z.object({ entity: serviceSchema, property: serviceSchema, type: serviceSchema }),
  extend: z.object({ propose_properties: serviceSchema, property_settings: z.array(z.unknown()) })
})
const resultSchema = z.record(
  z.string(),
  z.object({
    result: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        score: z.number(),
        match: z.boolean().optional(),
        description: z.string().optional(),
        type: z.array(typeSchema).optional()
      })
    )
  })
)
const suggestSchema = z.object({
  result: z.array(
    z.object({ id: z.string(), name: z.string(), description: z.string().optional(), notable: z.array(typeSchema).optional() })
  )
})
const cellSchema = z.union([
  z.strictObject({ id: z.string(), name: z.string(), description: z.string().optional() }),
  z.strictObject({ str: z.string() }),
  z.strictObject({ int: z.int() }),
  z.strictObject({})
])
const extendSchema = z.object({
  meta: z.array(z.object({ id: z.string(), name: z.string(), type: z.object({ id: z.string() }).optional() })),
  rows: z.record(z.string(), z.record(z.string(), z.array(cellSchema)))
})
const proposeSchema = z.object({
  type: z.string(),
  limit: z.int().optional(),
  properties: z.array(z.object({ id: z.string(), name: z.string() }))
})

describe('reconciliation, as OpenRefine asks for it', () => {
  let app: Awaited<ReturnType<typeof createServer>>
  let endpoint: string
  beforeAll(async () => {
    app = await createServer({ threads: 1, maxBytes: 200_000 })
    endpoint = `${await app.listen({ host: '127.0.0.1', port: 0 })}/reconcile`
  })
  afterAll(() => app.close())

  const fetchJson = async <T>(schema: z.ZodType<T>, url: string, init?: RequestInit): Promise<T> => {
    const answer = await fetch(url, init)
    // Every address is open to pages of other domains.
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([200, '*'])
    return schema.parse(await answer.json())
  }
  const postForm = (members: Readonly<Record<string, unknown>>): RequestInit => ({
    method: 'POST',
    body: new URLSearchParams(Object.fromEntries(Object.entries(members).map(([name, value]) => [name, JSON.stringify(value)])))
  })
  const reconcile = async (queries: Readonly<Record<string, unknown>>, url = endpoint) =>
    fetchJson(resultSchema, url, postForm({ queries }))

  it('begins with a manifest, from which the rest follows', async () => {
    const manifest = await fetchJson(manifestSchema, endpoint)
    const { preview, suggest, extend } = manifest
    const urlOf = ({ service_url, service_path }: z.infer<typeof serviceSchema>): string => service_url + service_path

    const { q0, q1 } = await reconcile({
      q0: { query: 'xã Mai Pha, TP Lạng Sơn', type: 'commune', limit: 3 },
      q1: { query: 'không đâu cả' }
    })
    expect(q1?.result).toEqual([])
    expect(q0?.result).toMatchObject([{ id: '2024_05992', name: 'xã Mai Pha', score: 100, match: true, type: [{ id: 'commune' }] }])

    const page = await fetch(preview.url.replace('{{id}}', q0?.result[0]?.id ?? ''))
    expect([page.status, page.headers.get('content-type'), (await page.text()).includes('phường Đông Kinh')]).toEqual([
      200,
      'text/html; charset=utf-8',
      true
    ])

    const entities = await fetchJson(suggestSchema, `${urlOf(suggest.entity)}?prefix=${encodeURIComponent('lang s')}`)
    expect(
      entities.result
        .slice(0, 2)
        .map(({ id }) => id)
        .sort()
    ).toEqual(['2024_20', '2025_20'])
    expect((await fetchJson(suggestSchema, `${urlOf(suggest.type)}?prefix=com`)).result).toMatchObject([{ id: 'commune' }])
    expect((await fetchJson(suggestSchema, `${urlOf(suggest.property)}?prefix=prov`)).result).toMatchObject([{ id: 'province' }])

    const { properties } = await fetchJson(proposeSchema, `${urlOf(extend.propose_properties)}?type=commune`)
    const extended = await fetchJson(
      extendSchema,
      endpoint,
      postForm({ extend: { ids: ['2024_05992', '2024_99999'], properties: properties.map(({ id }) => ({ id })) } })
    )
    expect(extended.rows['2024_05992']).toMatchObject({
      code: [{ str: '05992' }],
      province: [{ id: '2024_20', name: 'tỉnh Lạng Sơn' }],
      heir: [{ id: '2025_05977', name: 'phường Đông Kinh' }],
      heirReason: [{ str: 'only' }],
      act: [{ str: '1672/NQ-UBTVQH15' }]
    })
    expect(extended.rows['2024_99999']?.code).toEqual([])
    expect(extended.meta.find(({ id }) => id === 'province')?.type?.id).toBe('province')
  })

  it('answers queries in the address too', async () => {
    const { a } = await fetchJson(resultSchema, `${endpoint}?queries=${encodeURIComponent(JSON.stringify({ a: { query: 'q1 tphcm' } }))}`)
    expect(a?.result[0]).toMatchObject({ id: '2024_760', match: true })
  })

  it('takes other columns to tell namesakes apart', async () => {
    const province = { pid: 'province', v: 'Quảng Trị' }
    const { alone, within, known } = await reconcile({
      alone: { query: 'xã Tân Lập', limit: 5 },
      within: { query: 'xã Tân Lập', properties: [province, { pid: 'era', v: '2024' }] },
      known: {
        query: 'Tân Lập',
        type: ['commune'],
        properties: [
          { pid: 'province', v: { id: '2024_45', name: 'tỉnh Quảng Trị' } },
          { pid: 'era', v: 2024 }
        ]
      }
    })
    expect([alone?.result.length, alone?.result.some(({ match }) => match)]).toEqual([5, false])
    for (const each of [within, known])
      expect(each?.result).toMatchObject([
        { name: 'xã Tân Lập', description: 'huyện Hướng Hóa, tỉnh Quảng Trị, until 2025-06-30', match: true }
      ])
  })

  it('offers the heirs of a unit that was gone before, and is not sure of them', async () => {
    const { q } = await reconcile({ q: { query: 'tỉnh Hà Nam Ninh' } }, `${endpoint}/2024`)
    expect(q?.result.map(({ name, score, match }) => [name, score, match])).toEqual([
      ['tỉnh Hà Nam', 70, false],
      ['tỉnh Nam Định', 70, false],
      ['tỉnh Ninh Bình', 70, false]
    ])
  })

  it('chooses no era where a name fits both, except where it serves one', async () => {
    const query = { q: { query: 'tỉnh Lạng Sơn' } }
    expect((await reconcile(query)).q?.result.map(({ id, match }) => [id, match])).toEqual([
      ['2025_20', false],
      ['2024_20', false]
    ])
    expect((await reconcile(query, `${endpoint}/2025`)).q?.result).toMatchObject([{ id: '2025_20', match: true }])
    expect((await fetchJson(manifestSchema, `${endpoint}/2024`)).name).toContain('until 2025-06-30')
  })

  it.each([
    ['queries', '{', 400],
    ['queries', '{"q":{"query":7}}', 400],
    ['queries', '{"q":{"query":"x","extra":1}}', 400],
    ['extend', '{"ids":"x"}', 400],
    ['queries', JSON.stringify(Object.fromEntries(Array.from({ length: 1_001 }, (_, index) => [index, { query: 'x' }]))), 413]
  ])('refuses %s=%.40s', async (name, json, status) => {
    const answer = await fetch(endpoint, { method: 'POST', body: new URLSearchParams([[name, json]]) })
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([status, '*'])
  })

  it('answers what a browser asks before it posts', async () => {
    const { status, headers } = await fetch(`${endpoint}/`, { method: 'OPTIONS' })
    expect([status, headers.get('access-control-allow-origin')]).toEqual([204, '*'])
  })
})
