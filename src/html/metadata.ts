import { attributeOf, isElement, type Element } from './page.js'
import { ARTICLES, DATE_NAMES, NOT_OWN, TEASERS } from './words.js'

/** What a page says of itself outside its text. */
export interface Metadata {
  readonly title: string | null
  readonly source: string | null
  /** Host of the page's own address. */
  readonly domain: string | null
  /** Publication dates as they are declared, the surest first. */
  readonly declared: readonly string[]
}

/** Title, outlet and publication dates: from JSON-LD (also inside @graph), then `<meta>`, then `<time>`; not from what is about other articles. */
export function readMetadata(elements: readonly Element[], article: Element | null): Metadata {
  const isOwn = ownerTest(article)
  const metas = new Map<string, string>()
  for (const element of elements) {
    const name = attributeOf(element, 'property') ?? attributeOf(element, 'name') ?? attributeOf(element, 'itemprop')
    const content = toText(attributeOf(element, 'content'))
    if (element.tagName === 'meta' && name !== null && content !== null && !metas.has(name.toLowerCase()) && isOwn(element))
      metas.set(name.toLowerCase(), content)
  }
  const title = textOf(elements.find(({ tagName }) => tagName === 'title'))
  const scripts = elements.filter(
    (element) => element.tagName === 'script' && attributeOf(element, 'type')?.trim().toLowerCase() === 'application/ld+json'
  )
  const own = ownOf(scripts.flatMap(readJson).flatMap(articlesIn), [metas.get('og:title') ?? null, title])
  const canonical = elements.find((element) => element.tagName === 'link' && attributeOf(element, 'rel')?.toLowerCase() === 'canonical')
  const times = elements
    .filter((element) => element.tagName === 'time' && isOwn(element))
    .map((element) => attributeOf(element, 'datetime'))
  return {
    title: toText(own?.headline) ?? metas.get('og:title') ?? title,
    source: nameOf(own?.publisher) ?? metas.get('og:site_name') ?? null,
    domain: hostOf([
      canonical === undefined ? null : attributeOf(canonical, 'href'),
      metas.get('og:url'),
      own?.url,
      idOf(own?.mainEntityOfPage)
    ]),
    declared: [own?.datePublished, ...DATE_NAMES.map((name) => metas.get(name)), ...times].map(toText).filter((date) => date !== null)
  }
}

/** Whether an element is about the page's own article: in no menu, in no other article, and in no list or link to one. */
function ownerTest(article: Element | null): (element: Element) => boolean {
  return (element) => {
    for (let node = element.parentNode; node !== null && node !== article && isElement(node); node = node.parentNode) {
      if (NOT_OWN.has(node.tagName) || (element.tagName === 'time' && TEASERS.has(node.tagName))) return false
    }
    return true
  }
}

type Json = Readonly<Record<string, unknown>>

function readJson(script: Element): unknown[] {
  try {
    return [JSON.parse(textOf(script) ?? '')]
  } catch {
    // A broken script says nothing; the page may say it elsewhere.
    return []
  }
}

/** Lists in lists, and graphs in graphs, go no deeper. */
const MAX_DEPTH = 4

function articlesIn(value: unknown, depth = 0): Json[] {
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return []
  if (Array.isArray(value)) return value.flatMap((item) => articlesIn(item, depth + 1))
  const object = value as Json
  const types: unknown[] = Array.isArray(object['@type']) ? object['@type'] : [object['@type']]
  const own = types.some((type) => typeof type === 'string' && ARTICLES.has(type)) ? [object] : []
  return [...own, ...articlesIn(object['@graph'], depth + 1), ...articlesIn(object.mainEntity, depth + 1)]
}

/** Of several articles the one that the page's title names; else the first, and a page only where no article is. */
function ownOf(articles: readonly Json[], titles: readonly (string | null)[]): Json | undefined {
  const isTitled = ({ headline }: Json): boolean => {
    const text = toText(headline)
    return text !== null && titles.some((title) => title?.includes(text) === true)
  }
  return articles.find(isTitled) ?? articles.find((article) => article['@type'] !== 'WebPage') ?? articles[0]
}

function nameOf(values: unknown): string | null {
  const value: unknown = Array.isArray(values) ? values[0] : values
  return typeof value === 'object' && value !== null ? toText((value as Json).name) : toText(value)
}

const idOf = (value: unknown): unknown => (typeof value === 'object' && value !== null ? (value as Json)['@id'] : value)

/** The host of the first address, without "www.". */
function hostOf(addresses: readonly unknown[]): string | null {
  for (const address of addresses) {
    const host = typeof address === 'string' ? HOST.exec(address.trim())?.[1] : undefined
    if (host !== undefined) return host.toLowerCase()
  }
  return null
}

const HOST = /^https?:\/\/(?:www\.)?([a-z0-9.-]+)/i

function textOf(element: Element | undefined): string | null {
  return toText(element?.childNodes.map((child) => ('value' in child ? child.value : '')).join(''))
}

/** A string that is not blank; of a list the first. */
function toText(values: unknown): string | null {
  const value: unknown = Array.isArray(values) ? values.find((each) => typeof each === 'string') : values
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}
