import type { Element } from 'hast'
import { ARTICLES } from './words.js'

/** What a page says of itself outside its text. */
export interface Metadata {
  readonly title: string | null
  readonly source: string | null
  /** ISO day. */
  readonly published: string | null
}

/** Title, outlet and publication day: from JSON-LD (also inside @graph), then OpenGraph, then `<time>`. */
export function readMetadata(elements: readonly Element[]): Metadata {
  const scripts = elements.filter(({ tagName, properties }) => tagName === 'script' && properties.type === 'application/ld+json').flatMap(readJson).flatMap((value) => articlesIn(value))
  const metas = new Map(elements.filter(({ tagName }) => tagName === 'meta').map(({ properties }) => [toText(properties.property ?? properties.name ?? properties.itemProp), toText(properties.content)]))
  const times = elements.filter(({ tagName, properties }) => tagName === 'time' && typeof properties.dateTime === 'string').map(({ properties }) => toText(properties.dateTime))
  const article = scripts[0] ?? {}
  return {
    title: toText(article.headline) ?? metas.get('og:title') ?? toText(elements.find(({ tagName }) => tagName === 'title')?.children),
    source: nameOf(article.publisher) ?? metas.get('og:site_name') ?? null,
    published: [...scripts.map(({ datePublished }) => toText(datePublished)), metas.get('article:published_time'), metas.get('datePublished'), metas.get('pubdate'), ...times].map(toDay).find((day) => day !== null) ?? null
  }
}

type Json = Readonly<Record<string, unknown>>

function readJson({ children }: Element): unknown[] {
  try {
    return [JSON.parse(toText(children) ?? '')]
  } catch {
    // A broken script says nothing; the page may say it elsewhere.
    return []
  }
}

function articlesIn(value: unknown, depth = 0): Json[] {
  if (Array.isArray(value)) return value.flatMap((item) => articlesIn(item, depth))
  if (typeof value !== 'object' || value === null || depth > 2) return []
  const object = value as Json
  const types: unknown[] = Array.isArray(object['@type']) ? object['@type'] : [object['@type']]
  const own = types.some((type) => typeof type === 'string' && ARTICLES.has(type)) ? [object] : []
  return [...own, ...articlesIn(object['@graph'], depth + 1)]
}

function nameOf(value: unknown): string | null {
  return typeof value === 'object' && value !== null ? toText((value as Json).name) : toText(value)
}

function toText(value: unknown): string | null {
  if (Array.isArray(value)) return toText((value as { value?: unknown }[]).map((child) => toText(child.value) ?? '').join(''))
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

/** The day of an ISO date or date-time in Vietnam, where a date-time with a zone may be of the next day. */
function toDay(value: string | null | undefined): string | null {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(value ?? '')?.[0] ?? null
  if (day === null || value === null || value === undefined || !/(?:Z|[+-]\d{2}:?\d{2})$/.test(value)) return day
  const time = Date.parse(value)
  return Number.isNaN(time) ? day : new Date(time + 7 * 3_600_000).toISOString().slice(0, 10)
}
