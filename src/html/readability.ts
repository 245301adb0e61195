/**
 * Articles of pages that mark none.
 *
 * @module boctach/readability
 */
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { toDiagnostic } from '../index.js'
import { readArticle, type Article } from './article.js'

/**
 * The article of a page that marks none, found by Mozilla's Readability. The same as `readArticle`,
 * except that `html` is the cleaned fragment: offsets into the page itself are lost. A page in which
 * Readability finds no article is read as `readArticle` reads it; so is one that is too large or nested too
 * deep for it, or in which it fails, with a diagnostic.
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
  // Its document would take more than linear time to hold what nests so deep.
  const clean = page.diagnostics.some(({ code }) => code === 'input/too-deep') ? 'failed' : cleaned(page.html)
  if (clean === 'failed') return { ...page, diagnostics: [...page.diagnostics, toDiagnostic('input/not-cleaned', { start: 0, end: 0 })] }
  const { content, title, siteName } = clean ?? {}
  if (content === undefined || content === null) return page
  const { html, text, diagnostics, toSource } = readArticle(content, charset)
  return { ...page, html, text, diagnostics, toSource, title: page.title ?? title ?? null, source: page.source ?? siteName ?? null }
}

/** Elements, depth, and depths together of the largest page that is cleaned: Readability looks at all that is in an element, for each. */
const MAX_ELEMENTS = 10_000
const MAX_DEPTH = 100
const MAX_DEPTHS = 150_000

/** Of a fragment, the document would be its first element alone. */
const IS_PAGE = /<html[\s>]/i

type Clean = ReturnType<Readability['parse']>

function cleaned(html: string): Clean | 'failed' {
  try {
    // Its types name the browser's Document, which a library for servers does not have.
    const { document } = parseHTML(IS_PAGE.test(html) ? html : `<html><body>${html}</body></html>`) as unknown as {
      document: { documentElement: Branch | null }
    }
    if (document.documentElement === null) return null
    return isSmall(document.documentElement) ? new Readability(document).parse() : 'failed'
  } catch {
    // What Readability and its document throw, they throw for what the page holds.
    return 'failed'
  }
}

interface Branch {
  readonly children: Iterable<Branch>
}

function isSmall(root: Branch): boolean {
  const stack = [{ element: root, depth: 1 }]
  let elements = 0
  let depths = 0
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { element, depth } = top
    depths += depth
    if (++elements > MAX_ELEMENTS || depth > MAX_DEPTH || depths > MAX_DEPTHS) return false
    for (const child of element.children) stack.push({ element: child, depth: depth + 1 })
  }
  return true
}
