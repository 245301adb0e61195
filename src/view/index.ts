/**
 * Records drawn over their text.
 *
 * @module boctach/view
 */
import type { NewsRecord } from '../index.js'
import { html, Html } from './html.js'
import { toCount, toMarks, toMoney, toNumber, toPlace, toVerdict, type Mark } from './marks.js'
import { STYLE } from './style.js'
import { LABELS, type Labels, type MarkKind } from './words.js'

export interface ViewOptions {
  /** Language of the page's own words. Default vi. */
  readonly language?: 'vi' | 'en' | undefined
}

/**
 * Draws a record over its text, as one HTML page that loads nothing: mentions coloured by kind, each
 * showing its value and rule on hover or focus; totals as trees with their sums.
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
 * toHtml(parseNews(text), text, { language: 'en' }).includes('<mark class="fund" tabindex="0">2 tỷ đồng') // => true
 * ```
 */
export function toHtml(record: NewsRecord, text: string, { language = 'vi' }: ViewOptions = {}): string {
  try {
    return draw(record, text, language).toString()
  } catch (error) {
    throw new TypeError(`Expected a record of parseNews: ${(error as Error).message}`, { cause: error })
  }
}

function draw(record: NewsRecord, text: string, language: 'vi' | 'en'): Html {
  const labels = LABELS[language]
  const title = record.title ?? labels.untitled
  return html`<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${new Html(STYLE)}</style></head>
<body>
<header><h1>${title}</h1>${toHead(record, labels)}${toLegend(labels)}</header>
<main class="text" lang="vi">${toText(text, toMarks(record, labels), labels)}</main>
<aside aria-label="${labels.record}">${toAside(record, labels)}</aside>
</body>
</html>
`
}

function toHead({ date, source, location }: NewsRecord, labels: Labels): Html {
  const rows = [
    [labels.date, date],
    [labels.source, source],
    [labels.location, location === null ? null : toPlace(location)]
  ] as const
  return html`<dl>${rows.map(([label, value]) => (value === null ? null : html`<div><dt>${label}</dt><dd>${value}</dd></div>`))}</dl>`
}

function toLegend({ kinds }: Labels): Html {
  return html`<ul class="legend">${(Object.keys(kinds) as MarkKind[]).map((kind) => html`<li><mark class="${kind}">${kinds[kind]}</mark></li>`)}</ul>`
}

/** The text with its marks nested; one that runs across the end of another begins behind it. */
function toText(text: string, marks: readonly Mark[], labels: Labels): Html[] {
  const out: Html[] = []
  const open: Mark[] = []
  let at = 0
  const closeUntil = (offset: number): void => {
    for (let last = open.at(-1); last !== undefined && last.end <= offset; last = open.at(-1)) {
      out.push(html`${text.slice(at, last.end)}${toTip(last, labels)}`, new Html('</mark>'))
      at = last.end
      open.pop()
    }
  }
  for (const mark of marks) {
    closeUntil(mark.start)
    const outer = open.at(-1)
    if (outer !== undefined && mark.end > outer.end) closeUntil(outer.end)
    const start = Math.max(mark.start, at)
    if (start >= mark.end) continue
    out.push(html`${text.slice(at, start)}<mark class="${mark.kind}" tabindex="0">`)
    at = start
    open.push(mark)
  }
  closeUntil(Number.POSITIVE_INFINITY)
  out.push(html`${text.slice(at)}`)
  return out
}

function toTip({ kind, value, rule, implied }: Mark, labels: Labels): Html {
  const why = [rule === null ? null : `${labels.rule}: ${rule}`, implied.length === 0 ? null : `${labels.implied}: ${implied.join(', ')}`]
    .filter(Boolean)
    .join(' · ')
  return html`<span class="tip" role="tooltip"><b>${labels.kinds[kind]}</b> ${value}${why === '' ? null : html`<br>${why}`}</span>`
}

function toAside(record: NewsRecord, labels: Labels): Html[] {
  const { kinds } = labels
  return [
    toSection(
      kinds.count,
      record.modelCounts.map((count) => toCountItem(count, labels))
    ),
    toSection(
      kinds.fund,
      record.funds.map((fund) => toFundItem(fund, labels))
    ),
    toSection(
      kinds.name,
      record.namedModels.map(
        (each) => html`<li>${[each.name, each.field, each.location].filter(Boolean).join(' · ')}${toResults(record, each)}</li>`
      )
    ),
    toSection(
      kinds.location,
      unique(record.locations.map(toPlace)).map((place) => html`<li>${place}</li>`)
    ),
    toSection(
      labels.diagnostics,
      record.diagnostics.map(
        ({ code, message, actual, expected }) =>
          html`<li class="off">${code}: ${message}${actual === undefined ? null : ` ${actual}`}${expected === undefined ? null : ` ≠ ${expected}`}</li>`
      )
    )
  ]
}

function toSection(title: string, items: readonly Html[]): Html {
  return items.length === 0 ? html`` : html`<section><h2>${title}</h2><ul>${items}</ul></section>`
}

function toCountItem(
  count: NewsRecord['modelCounts'][number] | NewsRecord['modelCounts'][number]['breakdowns'][number]['parts'][number],
  labels: Labels
): Html {
  const trees = count.breakdowns.map(({ by, parts, sum, reconciles }) => {
    const [style, verdict] = toVerdict(reconciles, toNumber(Math.abs(count.count - sum)), labels)
    return html`<li>${labels.by[by]}: ${parts.map((part) => toNumber(part.count)).join(' + ')} = ${toNumber(sum)} <span class="${style}">${verdict}</span><ul>${parts.map((part) => toCountItem(part, labels))}</ul></li>`
  })
  return html`<li>${toCount(count, labels)}${trees.length === 0 ? null : html`<ul>${trees}</ul>`}</li>`
}

function toFundItem(fund: NewsRecord['funds'][number], labels: Labels): Html {
  const trees = fund.breakdowns.map(({ by, parts, sum, reconciles }) => {
    const [style, verdict] = toVerdict(reconciles, `(${sum})`, labels)
    return html`<li>${labels.by[by]} <span class="${style}">${verdict}</span><ul>${parts.map((part) => html`<li>${part.label} ${part.vnd === null ? part.amount : toNumber(part.vnd)}</li>`)}</ul></li>`
  })
  return html`<li>${toMoney(fund)}${trees.length === 0 ? null : html`<ul>${trees}</ul>`}</li>`
}

/** What a model's clause says it cost and did. */
function toResults(record: NewsRecord, { funds, quantities }: NewsRecord['namedModels'][number]): Html {
  const results = [...funds.map((index) => record.funds[index]?.text), ...quantities.map((index) => record.quantities[index]?.text)].filter(
    (text) => text !== undefined
  )
  return results.length === 0 ? html`` : html` <span class="muted">(${results.join('; ')})</span>`
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)]
}
