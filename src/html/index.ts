/**
 * Records of HTML pages, with spans in the HTML.
 *
 * @module boctach/html-input
 */
import { findOutlet, inLanguage, parseNews, type NewsRecord, type ParseOptions, type Span } from '../index.js'
import { readArticle, type Article } from './article.js'

export { readArticle, type Article }

export interface HtmlOptions extends ParseOptions {
  /** Encoding of bytes (the HTTP header's `charset`), or `tcvn3` or `vni`; it wins over the page's own. */
  readonly charset?: string | undefined
}

/**
 * Reads a page or a fragment of HTML into a record. Spans are offsets into the HTML; `text` is what a
 * reader sees there. Title, outlet and publication date come from the page's metadata where the text
 * has none; the date also where its date line is no more than some days from it. A date of the page that
 * is not used is a diagnostic.
 *
 * @param input HTML as a string, or its bytes in UTF-8, windows-1258, TCVN3, VNI or what the page declares.
 * @throws TypeError if `input` is neither, its bytes are no text, or an option has the wrong form.
 *
 * @example
 * ```js
 * import { parseHtml } from 'boctach/html-input'
 *
 * const html = '<nav>9 tỷ đồng</nav><article><p>Góp <b>2</b> tỷ&nbsp;đồng</p></article>'
 * const [fund] = parseHtml(html).funds
 * fund.vnd // => 2000000000
 * html.slice(fund.span.start, fund.span.end) // => '2</b> tỷ&nbsp;đồng'
 * ```
 */
export function parseHtml(input: string | Uint8Array, { charset, ...options }: HtmlOptions = {}): NewsRecord {
  const article = readArticle(input, charset)
  return moveSpans(parseArticle(article, options), article.toSource) as NewsRecord
}

/** The record of an article's text, where its spans count, with what the page says of itself. */
export function parseArticle({ text, title, source, domain, published, diagnostics }: Article, options: ParseOptions = {}): NewsRecord {
  const record = parseNews(text, { ...options, publishedAt: options.publishedAt ?? published ?? undefined })
  const named = [domain, source].map((printed) => (printed === null ? null : findOutlet(printed)))
  return {
    ...record,
    title: record.title ?? title,
    source: record.source ?? source ?? domain,
    // Of another paper's article the text itself tells whose it is.
    outlet: record.source === null ? (named.find((outlet) => outlet !== null) ?? null) : record.outlet,
    diagnostics: [...record.diagnostics, ...diagnostics.map((each) => inLanguage(each, options.language))]
  }
}

/** A record with its spans counted in the HTML. */
function moveSpans(value: unknown, toSource: Article['toSource']): unknown {
  if (Array.isArray(value)) return value.map((item) => moveSpans(item, toSource))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, key === 'span' ? toSource(item as Span) : moveSpans(item, toSource)])
  )
}
