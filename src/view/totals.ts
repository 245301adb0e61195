import type { NewsRecord } from '../index.js'
import { html, type Html } from './html.js'
import { join, toCountDetails, toDay, toNumber, toShort, type Part } from './format.js'
import type { Labels, MarkKind } from './words.js'

type Count = NewsRecord['modelCounts'][number]

/** A total with its parts, whatever is counted. */
export interface Total {
  readonly kind: MarkKind
  readonly key: string
  readonly value: number
  readonly breakdowns: readonly Breakdown[]
}

interface Breakdown {
  readonly caption: string
  readonly sum: number
  readonly reconciles: boolean | null
  readonly parts: readonly Row[]
}

interface Row {
  readonly key: string
  readonly label: string
  readonly value: number
  readonly breakdowns: readonly Breakdown[]
}

/** Whether its parts, or the parts of a part, do not add up. */
export function isBroken({ breakdowns }: Pick<Total, 'breakdowns'>): boolean {
  return breakdowns.some(({ reconciles, parts }) => reconciles === false || parts.some(isBroken))
}

export function ofCount(count: Count | Part, key: string, labels: Labels): Total {
  const breakdowns = count.breakdowns.map(({ by, sum, reconciles, parts }, index) => {
    const names = toLabels(parts, by, labels)
    return {
      caption: labels.by[by],
      sum,
      reconciles,
      parts: parts.map((part, at) => ({ ...ofCount(part, `${key}-${index}-${at}`, labels), label: names[at] ?? '' }))
    }
  })
  return { kind: 'count', key, value: count.count, breakdowns }
}

/** What tells parts apart: what the text says it is, else whatever else differs between them. */
function toLabels(parts: readonly Part[], by: Count['breakdowns'][number]['by'], labels: Labels): string[] {
  const own = parts.map((part) => toLabel(part, by, labels))
  if (own.every((label) => label !== null) && new Set(own).size === own.length) return own
  return parts.map((part) => join([part.unit, toCountDetails(part, labels)]))
}

function toLabel(part: Part, by: Count['breakdowns'][number]['by'], labels: Labels): string | null {
  const { unit, fieldLabel, field, location, category, status, asOf } = part
  return {
    participant: unit,
    field: fieldLabel ?? field,
    location,
    category,
    status: status === null ? null : labels.status[status],
    year: asOf === null ? null : toDay(asOf, labels),
    other: null
  }[by]
}

export function ofFund(fund: NewsRecord['funds'][number], key: string, labels: Labels): Total {
  const breakdowns = fund.breakdowns.map(({ by, sum, reconciles, parts }, index) => ({
    caption: labels.by[by],
    sum: Number(sum),
    reconciles,
    parts: parts.map((part, at) => ({
      key: `${key}-${index}-${at}`,
      label: part.label ?? '',
      value: Number(part.amount),
      breakdowns: []
    }))
  }))
  return { kind: 'fund', key, value: Number(fund.amount), breakdowns }
}

export function ofQuantity(quantity: NewsRecord['quantities'][number], key: string, labels: Labels): Total {
  const breakdowns = quantity.breakdowns.map(({ sum, reconciles, parts }, index) => ({
    caption: labels.by.other,
    sum,
    reconciles,
    parts: parts.map((part, at) => ({ key: `${key}-${index}-${at}`, label: part.label ?? '', value: part.value, breakdowns: [] }))
  }))
  return { kind: 'quantity', key, value: quantity.value, breakdowns }
}

/** The tables of a total: a bar a part, and a line that says whether they add up. */
export function toTables({ kind, value, breakdowns }: Total, labels: Labels): Html[] {
  return breakdowns.map(
    (breakdown) =>
      html`<table class="${kind} parts"><caption>${breakdown.caption}</caption><tbody>${toRows(breakdown, Math.max(value, breakdown.sum), 0, kind, labels)}</tbody><tfoot>${toSum(breakdown, value, kind, labels)}</tfoot></table>`
  )
}

function toRows({ parts }: Breakdown, whole: number, depth: number, kind: MarkKind, labels: Labels): Html[] {
  return parts.flatMap(({ key, label, value, breakdowns }) => [
    html`<tr data-key="${key}"><th scope="row" class="depth-${Math.min(depth, 3)}"><a href="#${key}">${label}</a></th><td><i class="bar-${toShare(value, whole)}"></i></td><td class="figure">${toFigure(value, kind, labels)}</td></tr>`,
    ...breakdowns.flatMap((each) => [
      ...toRows(each, whole, depth + 1, kind, labels),
      ...(each.reconciles === false ? [toSum(each, value, kind, labels)] : [])
    ])
  ])
}

/** Fiftieths, as the style has a width for each: a style of its own on an element is what a strict policy forbids. */
const toShare = (value: number, whole: number): number => (whole > 0 ? Math.min(50, Math.max(1, Math.round((value / whole) * 50))) : 0) || 0

function toSum({ sum, reconciles }: Breakdown, stated: number, kind: MarkKind, labels: Labels): Html {
  const figure = toFigure(sum, kind, labels)
  if (reconciles === true)
    return html`<tr class="agrees"><th scope="row">${labels.sum}</th><td>✓ ${labels.agrees}</td><td class="figure">${figure}</td></tr>`
  if (reconciles === null) return html`<tr><th scope="row">${labels.sum}</th><td>${labels.open}</td><td class="figure">${figure}</td></tr>`
  const difference = `${labels.differs} ${toFigure(Math.abs(stated - sum), kind, labels)}`
  return html`<tr class="differs"><th scope="row">${labels.sum}</th><td>✗ ${difference}</td><td class="figure">${figure}</td></tr><tr class="differs"><th scope="row">${labels.stated}</th><td></td><td class="figure">${toFigure(stated, kind, labels)}</td></tr>`
}

const toFigure = (value: number, kind: MarkKind, labels: Labels): string =>
  kind === 'fund' && value >= 1e6 ? toShort(value, labels) : toNumber(value, labels)
