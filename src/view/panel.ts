import type { Document, NewsRecord } from '../index.js'
import { createQuote, toDoubts, type Quote } from './doubts.js'
import { html, type Html } from './html.js'
import { join, toCode, toCount, toCountDetails, toHeir, toMoney, toParties, toPath, toQuantity, toTime, toUnit } from './format.js'
import { partStarts, toPlaceKeys } from './marks.js'
import { isBroken, ofCount, ofFund, ofQuantity, toTables, type Total } from './totals.js'
import { fill, type Labels, type MarkKind } from './words.js'

/** A line of the panel: what is printed, and in a quieter voice what was read in it. */
interface Entry {
  readonly kind: MarkKind
  readonly key: string
  readonly words: string
  readonly figure?: string
  readonly details: string
  /** How often the text says it. */
  readonly times?: number
  readonly total?: Total
  readonly quote?: string
}

/** Lines of a list that are shown before the rest is folded. */
const SHOWN = 12

/** The lists beside a text, and how many totals in them do not add up. */
export function toPanel(record: NewsRecord, text: string, document: Document, labels: Labels): { sections: Html[]; broken: number } {
  const quote = createQuote(document, text)
  const entries = {
    count: toCounts(record, quote, labels),
    fund: toFunds(record, quote, labels),
    name: toNames(record),
    location: toPlaces(record, labels),
    date: toDates(record, labels),
    quantity: toQuantities(record, quote, labels)
  } as const satisfies Record<MarkKind, readonly Entry[]>
  const all = Object.values(entries).flat()
  const broken = all.filter(isOff)
  const doubts = [
    ...broken.map((entry) => toItem(entry, labels)),
    ...toDoubts(record, quote, labels, { isNote: false, hasTotals: broken.length > 0 })
  ]
  const notes = toDoubts(record, quote, labels, { isNote: true, hasTotals: false })
  const sections = [
    toSection('doubt', 'doubts', broken.length > 0 ? labels.broken : labels.diagnostics, doubts, labels),
    ...(Object.keys(entries) as MarkKind[]).map((kind) =>
      toSection(
        kind,
        `list-${kind}`,
        labels.kinds[kind],
        entries[kind].filter((entry) => !isOff(entry)).map((entry) => toItem(entry, labels)),
        labels
      )
    ),
    toSection('note', 'notes', labels.notes, notes, labels)
  ]
  return { sections, broken: broken.length }
}

const isOff = ({ total }: Entry): boolean => total !== undefined && isBroken(total)

function toSection(kind: string, id: string, title: string, items: readonly Html[], labels: Labels): Html {
  if (items.length === 0) return html``
  const rest = items.slice(SHOWN)
  const more =
    rest.length === 0
      ? null
      : html`<details class="more"><summary>${fill(labels.more, String(rest.length))}</summary><ul>${rest}</ul></details>`
  return html`<details class="list ${kind}" id="${id}" open><summary><h2>${title}</h2><span class="badge">${items.length}</span></summary><ul>${items.slice(0, SHOWN)}</ul>${more}</details>`
}

function toItem(entry: Entry, labels: Labels): Html {
  const { kind, key, words, figure = '', details, times = 1, total, quote } = entry
  const isQuiet = figure === '' || figure === words
  const line = html`<a href="#${key}"><b>${words}</b>${isQuiet ? null : html` <span class="figure">${figure}</span>`}${times > 1 ? html` <span class="times">×${times}</span>` : null}</a>`
  const quoted = quote !== undefined && isOff(entry) ? html`<q>${quote}</q>` : null
  return html`<li class="${kind}"><div class="entry" data-key="${key}">${line}${details === '' ? null : html`<small>${details}</small>`}</div>${quoted}${total === undefined ? null : toTables(total, labels)}</li>`
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ')

/** From the start of a total to the end of its last part. */
function toQuote({ span, breakdowns }: Summed, quote: Quote): string {
  const end = Math.max(span.end, ...breakdowns.flatMap(({ parts }) => parts.map((part) => part.span.end)))
  return quote({ start: Math.min(span.start, end), end })
}

interface Summed {
  readonly span: { readonly start: number; readonly end: number }
  readonly breakdowns: readonly { readonly parts: readonly { readonly span: { readonly end: number } }[] }[]
}

const toCounts = (record: NewsRecord, quote: Quote, labels: Labels): Entry[] =>
  record.modelCounts.map((each, index) => ({
    kind: 'count',
    key: `count-${index}`,
    words: oneLine(/\p{L}/u.test(each.text) ? each.text : toCount(each, labels)),
    figure: toFigure(each.text, toCount(each, labels)),
    details: toCountDetails(each, labels),
    total: ofCount(each, `count-${index}`, labels),
    quote: toQuote(each, quote)
  }))

/** A figure is said again only where its digits are not what is printed. */
function toFigure(printed: string, figure: string): string {
  const digits = (text: string): string => text.replaceAll(/\D/g, '')
  return digits(printed) === digits(figure) ? '' : figure
}

function toFunds({ funds }: NewsRecord, quote: Quote, labels: Labels): Entry[] {
  const parts = partStarts(funds)
  const entries = funds.map((each, index): Entry => ({
    kind: 'fund',
    key: `fund-${index}`,
    words: oneLine(each.text),
    figure: toFigure(each.text, toMoney(each, labels)),
    details: toParties(each, labels),
    total: ofFund(each, `fund-${index}`, labels),
    quote: toQuote(each, quote)
  }))
  return entries.filter((_, index) => !parts.has(funds[index]?.span.start ?? -1))
}

const toNames = (record: NewsRecord): Entry[] =>
  record.namedModels.map((each, index) => ({
    kind: 'name',
    key: `name-${index}`,
    words: each.name,
    details: join([
      each.kind,
      each.field,
      each.location,
      ...each.funds.map((at) => record.funds[at]?.text ?? null),
      ...each.quantities.map((at) => record.quantities[at]?.text ?? null)
    ]),
    times: each.mentions.length
  }))

function toPlaces({ locations }: NewsRecord, labels: Labels): Entry[] {
  const keys = toPlaceKeys(locations)
  return locations.flatMap((each, index) => {
    if (keys[index] !== index) return []
    return [
      {
        kind: 'location',
        key: `location-${index}`,
        words: toUnit(each),
        details: join([toPath(each), toCode(each, labels), toHeir(each, labels)]),
        times: keys.filter((key) => key === index).length
      }
    ]
  })
}

const toDates = ({ dates }: NewsRecord, labels: Labels): Entry[] =>
  dates.map((each, index) => ({ kind: 'date', key: `date-${index}`, words: oneLine(each.text), details: toTime(each, labels) }))

const toQuantities = (record: NewsRecord, quote: Quote, labels: Labels): Entry[] =>
  record.quantities.map((each, index) => ({
    kind: 'quantity',
    key: `quantity-${index}`,
    words: oneLine(each.text),
    figure: toFigure(each.text, toQuantity(each, labels)),
    details: join([each.location, each.asOf, labels.modality[each.modality]]),
    total: ofQuantity(each, `quantity-${index}`, labels),
    quote: toQuote(each, quote)
  }))
