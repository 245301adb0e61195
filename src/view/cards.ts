import type { NewsRecord } from '../index.js'
import { html, type Html } from './html.js'
import { join, toChange, toCount, toDay, toPath, toShort, toUnit, toWeekday } from './format.js'
import { partStarts } from './marks.js'
import { fill, type Labels } from './words.js'

interface Card {
  readonly kind: string
  readonly label: string
  readonly value: string | null
  readonly detail: string
  /** Where a click goes. */
  readonly to: string | null
}

/** What an article is and comes to, at a glance. */
export function toCards(record: NewsRecord, broken: number, labels: Labels): Html {
  const doubts = record.diagnostics.filter(({ severity }) => severity !== 'info').length
  const cards = [
    ...(broken + doubts === 0 ? [] : [toDoubtCard(record, broken, doubts, labels)]),
    toDateCard(record, labels),
    toOutletCard(record, labels),
    toPlaceCard(record, labels),
    ...(record.funds.length === 0 ? [] : [toMoneyCard(record, labels)]),
    ...(record.modelCounts.length === 0 ? [] : [toCountCard(record, labels)])
  ]
  return html`<dl class="cards" aria-label="${labels.summary}">${cards.map((card) => toCard(card))}</dl>`
}

function toCard({ kind, label, value, detail, to }: Card): Html {
  const shown = to === null ? html`${value}` : html`<a href="#${to}">${value}</a>`
  return html`<div class="card ${kind}"><dt>${label}</dt><dd>${shown}</dd>${detail === '' ? null : html`<dd class="detail">${detail}</dd>`}</div>`
}

function toDoubtCard({ diagnostics }: NewsRecord, broken: number, doubts: number, labels: Labels): Card {
  const count = Math.max(broken, doubts)
  const label = broken > 0 ? labels.broken : labels.diagnostics
  const [first] = diagnostics.filter(({ severity }) => severity !== 'info')
  return {
    kind: 'doubt',
    label,
    value: fill(labels.places, String(count)),
    detail: first === undefined ? '' : join([first.actual, first.expected], ' ≠ '),
    to: 'doubts'
  }
}

function toDateCard({ date }: NewsRecord, labels: Labels): Card {
  const value = date === null ? labels.unknown : toDay(date, labels)
  return {
    kind: date === null ? 'none' : 'date',
    label: labels.date,
    value,
    detail: date === null ? '' : toWeekday(date, labels),
    to: null
  }
}

function toOutletCard({ outlet, source }: NewsRecord, labels: Labels): Card {
  const detail = outlet === null ? '' : join([outlet.domain])
  const value = outlet?.name ?? source
  return { kind: value === null ? 'none' : 'source', label: labels.source, value: value ?? labels.unknown, detail, to: null }
}

function toPlaceCard({ location, locations }: NewsRecord, labels: Labels): Card {
  if (location === null) return { kind: 'none', label: labels.location, value: labels.unknown, detail: '', to: null }
  const { code, span } = location
  const index = locations.findIndex((each) => each.span.start === span.start)
  const detail = join([toPath(location), code === null ? null : `${labels.code} ${code}`])
  return { kind: 'location', label: labels.location, value: toUnit(location), detail, to: index < 0 ? null : `location-${index}` }
}

/** Sums of đồng that were given or spent: none of one thing each, none planned, no part of another, none that the headline says before the body. */
export function toMoneyTotal({ funds }: NewsRecord): { total: number; counted: number; isExact: boolean } {
  const parts = partStarts(funds)
  const counted = funds.filter(
    ({ vnd, per, modality, sameAs, span }) =>
      !parts.has(span.start) && vnd !== null && per === null && modality === 'actual' && sameAs === null
  )
  const total = counted.reduce((sum, { vnd }) => sum + (vnd ?? 0), 0)
  return { total, counted: counted.length, isExact: counted.every(({ qualifier, max }) => qualifier === 'exact' && max === null) }
}

function toMoneyCard(record: NewsRecord, labels: Labels): Card {
  const { total, counted, isExact } = toMoneyTotal(record)
  const { funds } = record
  const value = counted === 0 ? (funds[0]?.text ?? null) : `${isExact ? '' : '≈ '}${toShort(total, labels)}`
  return {
    kind: 'fund',
    label: labels.money,
    value,
    detail: fill(labels.sums, String(counted === 0 ? funds.length : counted)),
    to: 'list-fund'
  }
}

function toCountCard({ modelCounts }: NewsRecord, labels: Labels): Card {
  const [largest] = modelCounts.toSorted((left, right) => right.breakdowns.length - left.breakdowns.length || right.count - left.count)
  const change = largest?.change ?? null
  const detail = join([change === null ? null : toChange(change, labels), fill(labels.totals, String(modelCounts.length))])
  return { kind: 'count', label: labels.counts, value: largest === undefined ? null : toCount(largest, labels), detail, to: 'list-count' }
}
