import { convertUnit, gazetteer, parseAddress, toKey, type Era, type Unit } from 'boctach/gazetteer'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as z from 'zod'
import { PROPERTIES, TYPES, toDescription, toId, toName, toUnit, type PropertyId } from './units.js'

/** Queries of one request; OpenRefine sends ten. */
const MOST_QUERIES = 1_000
const FORM = 'application/x-www-form-urlencoded'

const value = z.union([z.string(), z.number(), z.boolean(), z.object({ id: z.string(), name: z.string().optional() })])
const query = z.strictObject({
  query: z.string().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  limit: z.number().int().positive().optional(),
  properties: z.array(z.object({ pid: z.string(), v: z.union([value, z.array(value)]) })).optional(),
  type_strict: z.enum(['any', 'should', 'all']).optional()
})
const queries = z.record(z.string(), query)
const extension = z.object({ ids: z.array(z.string()), properties: z.array(z.object({ id: z.string(), settings: z.object().optional() })) })

type Query = z.infer<typeof query>
type Reconciled = Readonly<Record<string, { result: readonly Candidate[] }>>
interface Candidate {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly type: readonly { readonly id: string; readonly name: string }[]
  readonly score: number
  readonly match: boolean
}

/**
 * The units of both eras as a reconciliation service (https://reconciliation-api.github.io/specs/0.2/), which OpenRefine
 * speaks: `/reconcile` for both eras, `/reconcile/2024` and `/reconcile/2025` for one.
 */
export function reconciliation(app: FastifyInstance, { version, maxBytes }: { version: string; maxBytes: number }, done: () => void): void {
  app.addContentTypeParser(FORM, { parseAs: 'string', bodyLimit: maxBytes }, (_, body, parsed) =>
    parsed(null, Object.fromEntries(new URLSearchParams(body as string)))
  )
  // Any page may ask: the specification wants it of every address.
  app.addHook('onRequest', (_, reply, next) => {
    void reply.header('access-control-allow-origin', '*').header('access-control-allow-headers', 'content-type')
    next()
  })
  for (const era of [null, '2024', '2025'] as const) {
    const path = era === null ? '' : `/${era}`
    const answer = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
      const sent = { ...(request.query as object), ...(request.body as object | undefined) } as Readonly<Record<string, string | undefined>>
      if (sent.queries !== undefined) return reply.send(toResults(sent.queries, era))
      if (sent.extend !== undefined) return reply.send(toExtension(sent.extend))
      return reply.send(toManifest(`${request.protocol}://${request.host}/reconcile${path}`, era, version))
    }
    const hidden = { schema: { hide: true } }
    for (const url of era === null ? ['/'] : [path, `${path}/`]) {
      app.get(url, hidden, answer)
      app.post(url, hidden, answer)
    }
    app.options(`${path}/*`, hidden, (_, reply) => reply.code(204).send())
    app.get(`${path}/suggest/entity`, hidden, ({ query: sent }) => ({
      result: suggestUnits((sent as { prefix?: string }).prefix ?? '', era)
    }))
    app.get(`${path}/suggest/type`, hidden, ({ query: sent }) => ({ result: byPrefix(TYPES, (sent as { prefix?: string }).prefix) }))
    app.get(`${path}/suggest/property`, hidden, ({ query: sent }) => ({
      result: byPrefix(PROPERTIES, (sent as { prefix?: string }).prefix)
    }))
    app.get(`${path}/propose`, hidden, ({ query: sent }) => {
      const { type = 'commune', limit } = sent as { type?: string; limit?: string }
      return {
        type,
        properties: PROPERTIES.slice(0, limit === undefined ? undefined : Number(limit)).map(({ id, name }) => ({ id, name }))
      }
    })
    app.get(`${path}/preview`, hidden, ({ query: sent }, reply) => {
      const unit = toUnit((sent as { id?: string }).id ?? '')
      if (unit === null) return reply.code(404).send({ error: 'no such unit', issues: [] })
      return reply.type('text/html; charset=utf-8').send(toPreview(unit))
    })
  }
  done()
}

function toManifest(url: string, era: Era | null, version: string): object {
  return {
    versions: ['0.1', '0.2'],
    name: `Administrative units of Vietnam${era === null ? '' : era === '2024' ? ' until 2025-06-30' : ' since 2025-07-01'} (boctach)`,
    identifierSpace: `${url.replace(/\/20\d\d$/, '')}/unit/`,
    schemaSpace: `${url.replace(/\/20\d\d$/, '')}/type/`,
    serviceVersion: version,
    defaultTypes: TYPES,
    batchSize: MOST_QUERIES,
    view: { url: `${url}/preview?id={{id}}` },
    preview: { url: `${url}/preview?id={{id}}`, width: 400, height: 200 },
    suggest: {
      entity: { service_url: url, service_path: '/suggest/entity' },
      type: { service_url: url, service_path: '/suggest/type' },
      property: { service_url: url, service_path: '/suggest/property' }
    },
    extend: { propose_properties: { service_url: url, service_path: '/propose' }, property_settings: [] }
  }
}

function read<T>(schema: z.ZodType<T>, json: string): T {
  const refuse = (message: string): never => {
    throw Object.assign(new Error(message), { statusCode: 400 })
  }
  let parsed: unknown
  try {
    parsed = JSON.parse(json)
  } catch {
    return refuse('is no JSON')
  }
  const result = schema.safeParse(parsed)
  return result.success ? result.data : refuse(z.prettifyError(result.error))
}

function toResults(json: string, era: Era | null): Reconciled {
  const all = Object.entries(read(queries, json))
  if (all.length > MOST_QUERIES) throw Object.assign(new Error(`a batch has ${MOST_QUERIES} queries at most`), { statusCode: 413 })
  return Object.fromEntries(all.map(([key, each]) => [key, { result: reconcile(each, era) }]))
}

/** Candidates for a name or an address, which other columns may make more exact: province, district, era. */
function reconcile({ query: text = '', type, limit = 10, properties = [] }: Query, only: Era | null): Candidate[] {
  const property = (id: PropertyId): string | undefined => {
    const found = properties.find(({ pid }) => pid === id)?.v
    const first = Array.isArray(found) ? found[0] : found
    return typeof first === 'object' ? (first.name ?? toUnit(first.id)?.name) : first === undefined ? undefined : String(first)
  }
  const wanted = property('era') ?? only
  const types = type === undefined ? [] : [type].flat()
  const address = [text, property('district'), property('province')].filter((part) => part !== undefined && part !== '').join(', ')
  const found = new Map<Unit, number>()
  for (const era of ['2025', '2024'] as const) {
    const { unit, candidates, unknown } = parseAddress(address, { era })
    const score = (unit === null ? 60 : 100) - 20 * unknown.length
    for (const each of unit === null ? candidates : [unit]) {
      // Of a unit that was gone before, its heirs.
      for (const own of 'era' in each ? [each] : each.heirs)
        found.set(own, Math.max(found.get(own) ?? 0, 10, 'era' in each ? score : Math.min(score, 70)))
    }
  }
  const fitting = [...found].filter(
    ([unit]) => (wanted === null || unit.era === wanted) && (types.length === 0 || types.includes(unit.level))
  )
  const isSure = fitting.length === 1 && fitting[0]?.[1] === 100
  return fitting
    .sort((left, right) => right[1] - left[1])
    .slice(0, limit)
    .map(([unit, score]) => ({
      id: toId(unit),
      name: toName(unit),
      description: toDescription(unit),
      type: TYPES.filter(({ id }) => id === unit.level),
      score,
      match: isSure
    }))
}

function toExtension(json: string): object {
  const { ids, properties } = read(extension, json)
  const known = properties.flatMap(({ id }) => PROPERTIES.find((property) => property.id === id) ?? [])
  return {
    meta: known.map(({ id, name, type }) => ({ id, name, ...(type !== undefined && { type: TYPES.find((each) => each.id === type) }) })),
    rows: Object.fromEntries(
      ids.map((id) => {
        const unit = toUnit(id)
        return [id, Object.fromEntries(known.map((property) => [property.id, unit === null ? [] : property.read(unit)]))]
      })
    )
  }
}

let units: readonly { readonly unit: Unit; readonly key: string }[] | null = null

/** Units whose name begins so, with or without accents, the larger ones first. */
function suggestUnits(prefix: string, era: Era | null): object[] {
  units ??= (['2025', '2024'] as const)
    .flatMap((each) => Array.from({ length: 100 }, (_, code) => gazetteer.unit(String(code).padStart(2, '0'), each)))
    .flatMap((province) => (province === null ? [] : withBelow(province)))
    .sort((left, right) => left.code.length - right.code.length)
    .map((unit) => ({ unit, key: toPlain(unit.name) }))
  const wanted = toPlain(prefix)
  if (wanted === '') return []
  return units
    .filter(({ unit, key }) => key.startsWith(wanted) && (era === null || unit.era === era))
    .slice(0, 20)
    .map(({ unit }) => ({
      id: toId(unit),
      name: toName(unit),
      description: toDescription(unit),
      notable: TYPES.filter(({ id }) => id === unit.level)
    }))
}

function withBelow(unit: Unit): Unit[] {
  return [unit, ...gazetteer.children(unit).flatMap(withBelow)]
}

const toPlain = (name: string): string => toKey(name).normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd')

function byPrefix(all: readonly { readonly id: string; readonly name: string }[], prefix = ''): object[] {
  return all
    .filter(({ id, name }) => [id, name].some((each) => each.toLowerCase().includes(prefix.toLowerCase())))
    .map(({ id, name }) => ({ id, name }))
}

/** Names hold no mark of HTML: they are the tables' own. */
function toPreview(unit: Unit): string {
  const { heirs } = convertUnit(unit, { to: unit.era === '2024' ? '2025' : '2024' })
  const list = heirs.map((each) => `<li>${toName(each.unit)}, ${toDescription(each.unit)}: ${each.extent}</li>`).join('')
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>${toName(unit)}</title><h1>${toName(unit)}</h1><p>${toDescription(unit)}</p><p>${
    unit.era === '2024' ? 'Từ 1/7/2025' : 'Trước 1/7/2025'
  }</p><ul>${list}</ul></html>`
}
