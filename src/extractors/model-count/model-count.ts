import { defineExtractor, indexFrom, toDiagnostic } from '../../pipeline/index.js'
import type { Document, Draft, Extractor, Report } from '../../types.js'
import { amount } from '../amount/index.js'
import { date } from '../date/index.js'
import { field } from '../field/index.js'
import { location } from '../location/index.js'
import { createModality, modality } from '../modality/index.js'
import { table } from '../table/index.js'
import { CELL, counts, elisions, type Amount, type Count, type Field } from './count.js'
import { asOf, toChange, type DateMention } from './dates.js'
import { fieldOf, inFields, type Fields } from './fields.js'
import { group } from './group.js'
import { organisationOf, placeLists, placesOf, rightBefore, toLists, type Location } from './places.js'
import { read } from './readings.js'
import { around, behind } from './said.js'
import { modelCountSchema, type Breakdown, type ModelCountValue, type PartCount } from './schema.js'
import type { Total } from './scope.js'
import { structure } from './structure.js'
import { readTables } from './table.js'

interface Surroundings {
  readonly document: Document
  readonly allFields: readonly Field[]
  readonly fields: ReadonlyMap<Amount, Fields>
  readonly dates: readonly DateMention[]
  readonly locations: readonly Location[]
  readonly lists: ReadonlyMap<Location, readonly Location[]>
  readonly modalityOf: ReturnType<typeof createModality>
  readonly report: Report
}

const NO_FIELDS: ReadonlyMap<Amount, Fields> = new Map()

/** Counts of models and of who builds them, as totals with their parts, added up. */
export const modelCount: Extractor<'model-count', ModelCountValue> = defineExtractor({
  kind: 'model-count',
  needs: [amount, field, date, location, modality, table],
  schema: modelCountSchema,
  grammars: [counts, elisions, around, behind, inFields, structure, placeLists],
  *extract(document, found, report) {
    const amounts = found.get(amount)
    const readings = read(document, amounts, found.get(field))
    const tables = readTables(document, found.get(table), amounts)
    if (tables.length === 0 && readings === null) return
    const dates = found.get(date)
    const locations = found.get(location)
    const around: Surroundings = {
      document,
      allFields: found.get(field),
      fields: readings?.fields ?? NO_FIELDS,
      dates,
      locations,
      lists: toLists(document, locations),
      modalityOf: createModality(document, found.get(modality)),
      report
    }
    const isTaken = (each: Amount): boolean => isInside(each, dates) || (tables[indexFrom(tables, each.end) - 1]?.end ?? 0) >= each.end
    if (readings !== null) for (const total of group(document, amounts, readings, isTaken)) yield toDraft(around, total)
    for (const total of tables.flatMap(({ totals }) => totals)) yield toDraft(around, total)
  }
})

/** A year or a day is no count. */
function isInside({ value: { numberStart }, end }: Amount, dates: readonly DateMention[]): boolean {
  const index = indexFrom(dates, end) - 1
  return index >= 0 && (dates[index]?.end ?? 0) > numberStart
}

function toDraft(around: Surroundings, total: Total): Draft<ModelCountValue> {
  const { count } = total
  return {
    start: count.source.start,
    end: count.end,
    rule: count.rule,
    value: toValue(around, total, null),
    implied: count.isElided ? ['unit'] : []
  }
}

function toValue(around: Surroundings, total: Total, whole: Count | null): ModelCountValue {
  const { document, dates, locations } = around
  const { count, change } = total
  const { qualifier, approximate, numberStart } = count.source.value
  const named = fieldOf(document, count, around.fields, around.allFields)
  const places =
    whole === null || count.rule === CELL ? placesOf(document, count, locations, around.lists) : placeBefore(document, count, locations)
  return {
    count: count.count,
    max: count.max,
    qualifier: count.isLeast && qualifier === 'exact' ? 'atLeast' : qualifier,
    approximate,
    unit: count.unit.unit,
    category: count.category,
    field: named?.value.name ?? null,
    fieldLabel: named?.value.label ?? null,
    status: count.status,
    modality: around.modalityOf({ start: count.source.start, end: count.source.end, number: numberStart }),
    percent: total.percent,
    per: count.per,
    asOf: whole === null ? asOf(document, count, dates) : (rightBefore(dates, count)?.value.edtf ?? null),
    location: places.length === 1 ? (places[0] as string) : null,
    locations: places,
    organisation: whole === null ? organisationOf(document, count, locations) : null,
    change: change === null ? null : toChange(document, change, dates),
    breakdowns: total.groups.map((part) => toBreakdown(around, total, part))
  }
}

/** huyện Quỳ Châu | 35 câu lạc bộ: the place right before a part. */
function placeBefore({ text }: Document, count: Count, locations: readonly Location[]): string[] {
  const place = rightBefore(locations, count)
  return place === undefined ? [] : [text.slice(place.start, place.end)]
}

function toBreakdown(around: Surroundings, total: Total, { parts, sum, isOpen }: Total['groups'][number]): Breakdown {
  const { report } = around
  const values = parts.map((part): PartCount => {
    const span = { start: part.count.source.start, end: part.count.end }
    return Object.assign(toValue(around, part, total.count), { span })
  })
  const isRough =
    total.count.source.value.qualifier !== 'exact' || values.some(({ qualifier, max }) => qualifier !== 'exact' || max !== null)
  const by = dimensionOf(values, parts)
  // Reports name the places that did most, seldom all.
  const isPartial = isOpen || isRough || (by === 'location' && sum < total.count.count)
  const reconciles = sum === total.count.count ? true : isPartial ? null : false
  if (reconciles === false)
    report(toDiagnostic('model-count/does-not-reconcile', spanOf(total.count), String(sum), String(total.count.count)))
  reportPercentages(around, total, values)
  return { by, parts: values, sum, reconciles }
}

const spanOf = ({ source, end }: Count): { start: number; end: number } => ({ start: source.start, end })

/** A part's printed percentage is checked against the counts, to the rounding it is printed with. */
function reportPercentages({ report }: Surroundings, { count: whole }: Total, parts: readonly PartCount[]): void {
  for (const part of parts) {
    if (part.percent === null || whole.count === 0) continue
    const places = part.percent.split('.')[1]?.length ?? 0
    const actual = (part.count / whole.count) * 100
    if (Math.abs(actual - Number(part.percent)) <= 0.5001 * 10 ** -places) continue
    report(toDiagnostic('model-count/percentage-mismatch', spanOf(whole), part.percent, actual.toFixed(places + 1)))
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
