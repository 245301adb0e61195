import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { parseNews, toDiagnostic, type NewsRecord, type ParseOptions, type Span } from '../index.js'
import { decode } from './decode.js'
import { readMetadata, type Metadata } from './metadata.js'
import { elementsOf, findArticle, toText, type Extract } from './text.js'

export interface HtmlOptions extends ParseOptions {
  /** Character encoding of bytes (the HTTP header's `charset`); it wins over the page's own. */
  readonly charset?: string | undefined
}

/**
 * Reads a page or a fragment of HTML into a record. Spans are offsets into the HTML; `text` is what a
 * reader sees there, without tags and with character references resolved. `<article>` is read, else
 * `<main>`, else the body; navigation, forms and the like never are. Title, outlet and publication
 * date come from the page's metadata where the text has none (the date: also where it has).
 *
 * @param input HTML as a string, or its bytes in UTF-8, windows-1258 or what the page declares.
 * @throws TypeError if `input` is neither, or an option has the wrong form.
 */
export function parseHtml(input: string | Uint8Array, { charset, ...options }: HtmlOptions = {}): NewsRecord {
  if (typeof input !== 'string' && !(input instanceof Uint8Array)) throw new TypeError(`Expected HTML as a string or bytes, got ${input === null ? 'null' : typeof input}`)
  const source = typeof input === 'string' ? input : decode(input, charset)
  const page = readPage(source)
  const { extract, metadata } = page ?? NOTHING
  const record = parseNews(extract.text, { ...options, publishedAt: options.publishedAt ?? metadata.published ?? undefined })
  const moved = moveSpans(record, extract) as NewsRecord
  const faults = page === null ? [toDiagnostic('input/too-deep', { start: 0, end: source.length })] : []
  return { ...moved, title: record.title ?? metadata.title, source: record.source ?? metadata.source, diagnostics: [...moved.diagnostics, ...faults] }
}

interface Page {
  readonly extract: Extract
  readonly metadata: Metadata
}

const NOTHING: Page = { extract: { text: '', starts: [], ends: [] }, metadata: { title: null, source: null, published: null } }

/** The article and the metadata of a page; null if it nests deeper than the parser can follow. */
function readPage(source: string): Page | null {
  try {
    const root = unified().use(rehypeParse).parse(source)
    const elements = elementsOf(root)
    return { extract: toText(findArticle(root, elements), source), metadata: readMetadata(elements) }
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** A record with its spans counted in the HTML. */
function moveSpans(value: unknown, extract: Extract): unknown {
  if (Array.isArray(value)) return value.map((item) => moveSpans(item, extract))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, key === 'span' ? toSource(item as Span, extract) : moveSpans(item, extract)]))
}

function toSource({ start, end }: Span, { starts, ends }: Extract): Span {
  const from = starts[start] ?? ends.at(-1) ?? 0
  return { start: from, end: end > start ? (ends[end - 1] ?? from) : from }
}
