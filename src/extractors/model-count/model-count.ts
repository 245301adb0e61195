import { endOfSentence, sentenceOf, startOfSentence, tokenAt } from '../../document/index.js'
import { between, defineExtractor, indexFrom, lastBetween, toDiagnostic } from '../../pipeline/index.js'
import type { Annotation, Document, Draft, Report, Span } from '../../types.js'
import { amount } from '../amount/index.js'
import { date, type DateValue } from '../date/index.js'
import { field } from '../field/index.js'
import { location, startOfOrganisation, type LocationValue } from '../location/index.js'
import { group } from './group.js'
import { CELL, clauseOf, fieldOf, readCount, type Amount, type Count, type Field } from './rules.js'
import type { Total } from './scope.js'
import { readTables } from './table.js'
import { modelCountSchema, type Breakdown, type ModelCountValue, type PartCount } from './schema.js'

/** Characters between a part and the place or date it is of: năm 2022: | 20 mô hình. */
const LABEL_GAP = 4

interface Surroundings {
  readonly document: Document
  readonly fields: readonly Field[]
  readonly dates: readonly Annotation<'date', DateValue>[]
  readonly locations: readonly Annotation<'location', LocationValue>[]
  readonly report: Report
}

/** Counts of models and of who builds them, as totals with their parts, added up. */
export const modelCount = defineExtractor({
  kind: 'model-count',
  needs: [amount, field, date, location],
  schema: modelCountSchema,
  *extract(document, found, report) {
    const amounts = found.get(amount)
    const counts = amounts.map((each) => readCount(document, each))
    const tables = readTables(document, amounts)
    if (tables.length === 0 && !counts.some((count) => count !== null)) return
    const around: Surroundings = { document, fields: found.get(field), dates: found.get(date), locations: found.get(location), report }
    const taken = found.get(date)
    const isTaken = (each: Amount): boolean => isInside(each, taken) || (tables[indexFrom(tables, each.end) - 1]?.end ?? 0) >= each.end
    for (const total of group(document, amounts, counts, around.fields, isTaken)) yield toDraft(around, total)
    for (const total of tables.flatMap(({ totals }) => totals)) yield toDraft(around, total)
  }
})

/** A year or a day is no count. */
function isInside({ value: { numberStart }, end }: Amount, dates: Surroundings['dates']): boolean {
  const index = indexFrom(dates, end) - 1
  return index >= 0 && (dates[index]?.end ?? 0) > numberStart
}

function toDraft(around: Surroundings, total: Total): Draft<ModelCountValue> {
  const { document } = around
  const { tokens } = document
  const { count } = total
  const value = toValue(around, total, null)
  return { start: count.source.start, end: tokens.end[count.last - 1] as number, rule: count.rule, value, implied: count.isElided ? ['unit'] : [] }
}

function toValue(around: Surroundings, total: Total, whole: Count | null): ModelCountValue {
  const { document } = around
  const { count, change } = total
  const { qualifier, approximate } = count.source.value
  const clause = clauseOf(document, count, total.previous, total.next)
  const named = fieldOf(document, count, clause, around.fields)
  return {
    count: count.count,
    max: count.max,
    qualifier,
    approximate,
    unit: count.unit.unit,
    category: count.category,
    field: named?.value.name ?? null,
    fieldLabel: named?.value.label ?? null,
    status: count.status,
    percent: total.percent,
    per: count.per,
    asOf: whole === null ? asOf(around, count) : yearBefore(around, count),
    location: whole === null || count.rule === CELL ? placeOf(around, count) : placeBefore(around, count),
    organisation: whole === null ? organisationOf(around, count) : null,
    change: change === null ? null : toChange(around, change),
    breakdowns: total.groups.map((part) => toBreakdown(around, total, part))
  }
}

function toChange(around: Surroundings, { count, direction, percent }: NonNullable<Total['change']>): NonNullable<ModelCountValue['change']> {
  const { document, dates } = around
  const { tokens } = document
  const isBaseline = ({ value }: (typeof dates)[number]): boolean => value.role === 'baseline'
  const behind = between(dates, count.source.end, tokens.start[endOfSentence(document, sentenceOf(document, count.number))] ?? Number.POSITIVE_INFINITY).find(isBaseline)
  // So với năm 2021, tăng 12 mô hình: it may stand before.
  const since = behind ?? lastBetween(dates, startOfSentence(document, count.number), count.source.start, isBaseline)
  return { delta: Number(count.source.value.grouped ?? count.source.value.value), percent, direction, since: since?.value.edtf ?? null }
}

function toBreakdown(around: Surroundings, total: Total, { parts, sum, isOpen }: Total['groups'][number]): Breakdown {
  const { document, report } = around
  const { tokens } = document
  const values = parts.map((part): PartCount => {
    const { count } = part
    const span = { start: document.toSource(count.source.start), end: document.toSource(tokens.end[count.last - 1] as number) }
    return Object.assign(toValue(around, part, total.count), { span })
  })
  const isRough = total.count.source.value.qualifier !== 'exact' || values.some(({ qualifier, max }) => qualifier !== 'exact' || max !== null)
  const by = dimensionOf(values, parts)
  // Reports name the places that did most, seldom all.
  const isPartial = isOpen || isRough || (by === 'location' && sum < total.count.count)
  const reconciles = sum === total.count.count ? true : isPartial ? null : false
  if (reconciles === false) {
    const span = { start: total.count.source.start, end: tokens.end[total.count.last - 1] as number }
    report(toDiagnostic('model-count/does-not-reconcile', span, String(sum), String(total.count.count)))
  }
  reportPercentages(around, total, values)
  return { by, parts: values, sum, reconciles }
}

/** A part's printed percentage is checked against the counts, to the rounding it is printed with. */
function reportPercentages({ document, report }: Surroundings, total: Total, parts: readonly PartCount[]): void {
  for (const part of parts) {
    if (part.percent === null || total.count.count === 0) continue
    const places = part.percent.split('.')[1]?.length ?? 0
    const actual = (part.count / total.count.count) * 100
    if (Math.abs(actual - Number(part.percent)) <= 0.5001 * 10 ** -places) continue
    const { tokens } = document
    const at = total.count
    report(toDiagnostic('model-count/percentage-mismatch', { start: at.source.start, end: tokens.end[at.last - 1] as number }, part.percent, actual.toFixed(places + 1)))
  }
}

function dimensionOf(values: readonly PartCount[], parts: readonly Total[]): Breakdown['by'] {
  if (parts.every(({ count }) => count.unit.participant === true)) return 'participant'
  const having = (has: (value: PartCount) => boolean): boolean => values.filter(has).length * 2 >= values.length
  if (having(({ field: name }) => name !== null)) return 'field'
  if (having(({ location: place }) => place !== null)) return 'location'
  if (having(({ asOf: year }) => year !== null)) return 'year'
  if (having(({ status }) => status !== null)) return 'status'
  if (new Set(values.map(({ unit }) => unit)).size > 1 || having(({ category }) => category !== null)) return 'category'
  return 'other'
}

/** The date a count is of: one in its sentence said to be so, else the last before it there. */
function asOf({ document, dates }: Surroundings, count: Count): string | null {
  const start = startOfSentence(document, count.number)
  const marked = lastBetween(dates, start, count.source.start, ({ value }) => value.role === 'asOf')
  const latest = marked ?? lastBetween(dates, start, count.source.start, ({ value }) => value.role === null || value.role === 'period')
  return latest?.value.edtf ?? null
}

/** huyện Quỳ Châu | 35 câu lạc bộ: the place right before a part. */
function placeBefore({ document, locations }: Surroundings, count: Count): string | null {
  const place = rightBefore(locations, count)
  return place === undefined ? null : document.text.slice(place.start, place.end)
}

/** năm 2022: | 20 mô hình: the date right before a part. */
function yearBefore({ dates }: Surroundings, count: Count): string | null {
  return rightBefore(dates, count)?.value.edtf ?? null
}

/** What ends right before a count, with at most a mark and a short word between. */
function rightBefore<S extends Span>(spans: readonly S[], { source: { start } }: Count): S | undefined {
  const span = spans[indexFrom(spans, start) - 1]
  return span !== undefined && start - span.end <= LABEL_GAP ? span : undefined
}

/** Hội Nông dân huyện Cao Lộc | … 45 mô hình: the organisation named last before it in its sentence. */
function organisationOf({ document, locations }: Surroundings, count: Count): string | null {
  const { tokens } = document
  const place = lastBetween(locations, startOfSentence(document, count.number), count.source.start, ({ value }) => value.inOrganisation)
  const first = place === undefined ? -1 : startOfOrganisation(document, tokenAt(tokens, place.start))
  return place === undefined || first < 0 ? null : document.text.slice(tokens.start[first], place.end)
}

/** The place before it in its sentence. */
function placeOf({ document, locations }: Surroundings, count: Count): string | null {
  const start = startOfSentence(document, count.number)
  const place = lastBetween(locations, start, count.source.start, ({ value }) => value.level !== 'village')
  return place === undefined ? null : document.text.slice(place.start, place.end)
}
