/**
 * Records drawn over their text.
 *
 * @module boctach/view
 */
import type { NewsRecord } from '../index.js'
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
  const labels = LABELS[language]
  const title = escape(record.title ?? labels.untitled)
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${STYLE}</style></head>
<body>
<header><h1>${title}</h1>${toHead(record, labels)}${toLegend(labels)}</header>
<main class="text" lang="vi">${toText(text, toMarks(record, labels), labels)}</main>
<aside aria-label="${labels.record}">${toAside(record, labels)}</aside>
</body>
</html>
`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text as HTML that can open no tag and close no attribute. */
function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] as string)
}

function toHead({ date, source, location }: NewsRecord, labels: Labels): string {
  const rows = [[labels.date, date], [labels.source, source], [labels.location, location === null ? null : toPlace(location)]] as const
  return `<dl>${rows.map(([label, value]) => (value === null ? '' : `<div><dt>${label}</dt><dd>${escape(value)}</dd></div>`)).join('')}</dl>`
}

function toLegend({ kinds }: Labels): string {
  return `<ul class="legend">${(Object.keys(kinds) as MarkKind[]).map((kind) => `<li><mark class="${kind}">${kinds[kind]}</mark></li>`).join('')}</ul>`
}

/** The text with its marks nested; one that runs across the end of another begins behind it. */
function toText(text: string, marks: readonly Mark[], labels: Labels): string {
  const out: string[] = []
  const open: Mark[] = []
  let at = 0
  const closeUntil = (offset: number): void => {
    for (let last = open.at(-1); last !== undefined && last.end <= offset; last = open.at(-1)) {
      out.push(escape(text.slice(at, last.end)), toTip(last, labels), '</mark>')
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
    out.push(escape(text.slice(at, start)), `<mark class="${mark.kind}" tabindex="0">`)
    at = start
    open.push(mark)
  }
  closeUntil(Number.POSITIVE_INFINITY)
  out.push(escape(text.slice(at)))
  return out.join('')
}

function toTip({ kind, value, rule, implied }: Mark, labels: Labels): string {
  const why = [rule === null ? null : `${labels.rule}: ${rule}`, implied.length === 0 ? null : `${labels.implied}: ${implied.join(', ')}`].filter(Boolean).join(' · ')
  return `<span class="tip" role="tooltip"><b>${labels.kinds[kind]}</b> ${escape(value)}${why === '' ? '' : `<br>${escape(why)}`}</span>`
}

function toAside(record: NewsRecord, labels: Labels): string {
  const { kinds } = labels
  return [
    toSection(kinds.count, record.modelCounts.map((count) => toCountItem(count, labels))),
    toSection(kinds.fund, record.funds.map((fund) => toFundItem(fund, labels))),
    toSection(kinds.name, record.namedModels.map((each) => `<li>${escape([each.name, each.field, each.location].filter(Boolean).join(' · '))}${toResults(record, each)}</li>`)),
    toSection(kinds.location, unique(record.locations.map(toPlace)).map((place) => `<li>${escape(place)}</li>`)),
    toSection(labels.diagnostics, record.diagnostics.map(({ code, message, actual, expected }) => `<li class="off">${escape(`${code}: ${message}${actual === undefined ? '' : ` ${actual}`}${expected === undefined ? '' : ` ≠ ${expected}`}`)}</li>`))
  ].join('')
}

function toSection(title: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `<section><h2>${title}</h2><ul>${items.join('')}</ul></section>`
}

function toCountItem(count: NewsRecord['modelCounts'][number] | NewsRecord['modelCounts'][number]['breakdowns'][number]['parts'][number], labels: Labels): string {
  const trees = count.breakdowns.map(({ by, parts, sum, reconciles }) => {
    const [style, verdict] = toVerdict(reconciles, toNumber(Math.abs(count.count - sum)), labels)
    return `<li>${labels.by[by]}: ${parts.map((part) => toNumber(part.count)).join(' + ')} = ${toNumber(sum)} <span class="${style}">${verdict}</span><ul>${parts.map((part) => toCountItem(part, labels)).join('')}</ul></li>`
  })
  return `<li>${escape(toCount(count, labels))}${trees.length === 0 ? '' : `<ul>${trees.join('')}</ul>`}</li>`
}

function toFundItem(fund: NewsRecord['funds'][number], labels: Labels): string {
  const trees = fund.breakdowns.map(({ by, parts, sum, reconciles }) => {
    const [style, verdict] = toVerdict(reconciles, `(${sum})`, labels)
    return `<li>${labels.by[by]} <span class="${style}">${verdict}</span><ul>${parts.map((part) => `<li>${escape(`${part.label ?? ''} ${part.vnd === null ? part.amount : toNumber(part.vnd)}`)}</li>`).join('')}</ul></li>`
  })
  return `<li>${escape(toMoney(fund))}${trees.length === 0 ? '' : `<ul>${trees.join('')}</ul>`}</li>`
}

/** What a model's clause says it cost and did. */
function toResults(record: NewsRecord, { funds, quantities }: NewsRecord['namedModels'][number]): string {
  const results = [...funds.map((index) => record.funds[index]?.text), ...quantities.map((index) => record.quantities[index]?.text)].filter((text) => text !== undefined)
  return results.length === 0 ? '' : ` <span class="muted">(${escape(results.join('; '))})</span>`
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)]
}
