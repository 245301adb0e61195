import { toDiagnostic, type Diagnostic, type Span } from '../index.js'
import { decode } from './decode.js'
import { convert, convertExtract, detectLegacy, LEGACY_ENCODINGS } from './legacy.js'
import { readMetadata, type Metadata } from './metadata.js'
import { parseFlat } from './flat.js'
import { parsePage, TooDeep } from './page.js'
import type { Units } from './places.js'
import { toPublished } from './published.js'
import { elementsOf, findArticle, toText } from './text.js'

/** What a page holds for a reader, with the way back to its HTML. */
export interface Article extends Omit<Metadata, 'declared'> {
  /** ISO day of publication. */
  readonly published: string | null
  /** The HTML as a string, decoded if it came as bytes. */
  readonly html: string
  /** Text without tags, character references resolved, a line a block. */
  readonly text: string
  /** What was done to the text; spans count in it. */
  readonly diagnostics: readonly Diagnostic[]
  /** A span of `text` as a span of `html`. */
  toSource(this: void, span: Span): Span
}

/**
 * The article of a page or a fragment of HTML: `<article>`, else `<main>`, else the body, without
 * navigation, forms and the like; title, outlet and publication date from JSON-LD (also in @graph),
 * OpenGraph and `<time>`. Text in TCVN3 or VNI is converted to Unicode, with a diagnostic.
 *
 * @param input HTML as a string, or its bytes.
 * @param charset Encoding of the bytes (the HTTP header's `charset`), or `tcvn3` or `vni`; it wins over the page's own.
 * @throws TypeError if `input` is neither, its bytes are no text, or the charset is unknown.
 *
 * @example
 * ```js
 * import { parseArticle, readArticle } from 'boctach/html-input'
 *
 * const article = readArticle('<title>Tin</title><main><p>Hôm qua</p><ul><li>2 tỷ đồng</li></ul></main>')
 * article.title // => 'Tin'
 * article.text // => 'Hôm qua\n- 2 tỷ đồng\n'
 * parseArticle(article, { publishedAt: '2024-03-02' }).dates[0]?.edtf // => '2024-03-01'
 * ```
 */
export function readArticle(input: string | Uint8Array, charset?: string): Article {
  if (typeof input !== 'string' && !(input instanceof Uint8Array))
    throw new TypeError(`Expected HTML as a string or bytes, got ${input === null ? 'null' : typeof input}`)
  const asked = LEGACY_ENCODINGS.find((encoding) => encoding === charset?.toLowerCase())
  const html = typeof input === 'string' ? input : decode(input, asked === undefined ? charset : 'windows-1252')
  const { metadata, extract: printed, isFlat } = readPage(html)
  const legacy = asked ?? detectLegacy(printed.text)
  const extract = legacy === null ? printed : convertExtract(printed, legacy)
  const toUnicode = (text: string | null): string | null => (legacy === null || text === null ? text : convert(text, legacy))
  const published = toPublished(metadata.declared, extract.text)
  return {
    html,
    text: extract.text,
    title: toUnicode(metadata.title),
    source: toUnicode(metadata.source),
    domain: metadata.domain,
    published: published.day,
    diagnostics: [
      ...(isFlat ? [toDiagnostic('input/too-deep', { start: 0, end: 0 })] : []),
      ...published.diagnostics,
      ...(legacy === null ? [] : [toDiagnostic('input/legacy-encoding', { start: 0, end: extract.text.length }, legacy)])
    ],
    toSource: (span) => spanIn(extract, span)
  }
}

interface Reading {
  readonly extract: Units
  readonly metadata: Metadata
  /** Read without its structure. */
  readonly isFlat: boolean
}

/** The article and the metadata of a page; of one that nests deeper than pages do, all of its text. */
function readPage(html: string): Reading {
  try {
    const page = parsePage(html)
    const elements = elementsOf(page)
    const article = findArticle(elements)
    const extract = toText(article === null ? page.root.childNodes : [article], page)
    return { extract, metadata: readMetadata(elements, article), isFlat: false }
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error
    const page = parseFlat(html)
    return { extract: toText(page.root.childNodes, page), metadata: readMetadata(elementsOf(page), null), isFlat: true }
  }
}

function spanIn({ starts, ends }: Units, { start, end }: Span): Span {
  const from = starts[start] ?? ends.at(-1) ?? 0
  return { start: from, end: end > start ? Math.max(from, ends[end - 1] ?? from) : from }
}
