/**
 * Articles of pages that mark none.
 *
 * @module boctach/readability
 */
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { readArticle, type Article } from './article.js'

/**
 * The article of a page that marks none, found by Mozilla's Readability. The same as `readArticle`,
 * except that `html` is the cleaned fragment: offsets into the page itself are lost. A page in which
 * Readability finds no article is read as `readArticle` reads it.
 *
 * Needs the optional peers `@mozilla/readability` and `linkedom`.
 *
 * @param input HTML as a string, or its bytes.
 * @param charset As in `readArticle`.
 * @throws TypeError if `input` is neither, or the charset is unknown.
 *
 * @example
 * ```js
 * import { parseArticle } from 'boctach/html-input'
 * import { cleanArticle } from 'boctach/readability'
 *
 * parseArticle(cleanArticle('<div><p>Góp 2 tỷ đồng.</p></div>')).funds[0]?.vnd // => 2000000000
 * ```
 */
export function cleanArticle(input: string | Uint8Array, charset?: string): Article {
  const page = readArticle(input, charset)
  const { content, title, siteName } = clean(page.html) ?? {}
  if (content === undefined || content === null) return page
  const { html, text, diagnostics, toSource } = readArticle(content, charset)
  return { ...page, html, text, diagnostics, toSource, title: page.title ?? title ?? null, source: page.source ?? siteName ?? null }
}

/** What Readability makes of a page; null where it finds no article, or fails over what the page has. */
function clean(html: string): ReturnType<Readability['parse']> {
  // Its types name the browser's Document, which a library for servers does not have.
  const { document } = parseHTML(html) as unknown as { document: { documentElement: unknown } }
  try {
    return document.documentElement === null ? null : new Readability(document).parse()
  } catch {
    return null
  }
}
