/**
 * Records drawn over their text.
 *
 * @module boctach/view
 */
import { createDocument, type Language, type NewsRecord } from '../index.js'
import { toCards } from './cards.js'
import { html, Html } from './html.js'
import { toLegend } from './legend.js'
import { toMarks } from './marks.js'
import { toPanel } from './panel.js'
import { SCRIPT, SCRIPT_HASH, STYLE_HASH } from './page.generated.js'
import { STYLE } from './style.js'
import { toText } from './text.js'
import { LABELS } from './words.js'

export interface ViewOptions {
  /** Language of the page's own words. Default vi. */
  readonly language?: Language | undefined
}

/**
 * Draws a record over its text, as one HTML page that loads nothing and runs no script but its own:
 * mentions coloured by kind, each showing its value and rule on hover or focus, cards on top, and lists
 * beside the text that lead to it and back; totals as tables with their sums.
 *
 * @param record The record of `parseNews(text)`.
 * @param text The text the record's spans count in.
 * @throws TypeError if the record has not the shape of one. Every value of it is escaped.
 *
 * @example
 * ```js
 * import { parseNews } from 'boctach'
 * import { toHtml } from 'boctach/view'
 *
 * const text = 'Góp 2 tỷ đồng.'
 * toHtml(parseNews(text), text, { language: 'en' }).includes('<mark class="fund" tabindex="0" id="fund-0" data-of="fund-0">2 tỷ đồng') // => true
 * ```
 */
export function toHtml(record: NewsRecord, text: string, { language = 'vi' }: ViewOptions = {}): string {
  try {
    return draw(record, text, language).toString()
  } catch (error) {
    throw new TypeError(`Expected a record of parseNews: ${(error as Error).message}`, { cause: error })
  }
}

/** Nothing is loaded or sent, and no style or script but the page's own is taken. */
const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; script-src '${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`

function draw(record: NewsRecord, text: string, language: Language): Html {
  const labels = LABELS[language]
  const title = record.title ?? labels.untitled
  const document = createDocument(text)
  const marks = toMarks(record, labels)
  const { sections, broken } = toPanel(record, text, document, labels)
  return html`<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><title>${title}</title><style>${new Html(STYLE)}</style></head>
<body>
<header><h1>${title}</h1>${toCards(record, broken, labels)}</header>
${toLegend(marks, labels)}
<div class="columns">
<main class="text" lang="vi">${toText(text, document, marks, labels)}</main>
<aside aria-label="${labels.record}" tabindex="0">${sections}</aside>
</div>
<script>${new Html(SCRIPT)}</script>
</body>
</html>
`
}
