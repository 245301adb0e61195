import type { LocationMention, NewsRecord, Span } from '../index.js'
import { join, qualified, toCount, toCountDetails, toMoney, toParties, toPlace, toQuantity, toTime, type Part } from './format.js'
import { toMessage } from './doubts.js'
import type { AnyMark, Labels, MarkKind } from './words.js'

/** A stretch of the text to be coloured, and what is said of it. */
export interface Mark extends Span {
  readonly kind: AnyMark
  /** Its own, of digits and names of this page: "count-0-0-1". */
  readonly id: string
  /** That of the entry beside the text which it belongs to. */
  readonly of: string
  readonly value: string
  readonly rule: string | null
  readonly implied: readonly string[]
}

type Count = NewsRecord['modelCounts'][number]

/** Every mention of a record in the order of the text; of two that begin together, the longer first. */
export function toMarks(record: NewsRecord, labels: Labels): Mark[] {
  const places = toPlaceKeys(record.locations)
  const parts = partStarts(record.funds)
  const marks: Mark[] = [
    ...record.diagnostics.map((each, index): Mark => ({
      ...each.span,
      ...keys('doubt', index),
      kind: each.severity === 'info' ? 'note' : 'doubt',
      value: toMessage(each, labels),
      rule: null,
      implied: []
    })),
    ...record.dates.map((each, index) => toMark('date', each, index, toTime(each, labels))),
    ...record.locations.map((each, index) => ({
      ...toMark('location', each, index, toPlace(each, labels)),
      of: `location-${places[index] as number}`
    })),
    ...record.modelCounts.flatMap((each, index) => [
      toMark('count', each, index, toCountValue(each, labels)),
      ...toPartMarks(each, `count-${index}`, labels)
    ]),
    ...record.funds.flatMap((each, index) => [
      ...(parts.has(each.span.start)
        ? []
        : [toMark('fund', each, index, join([qualified(each, toMoney(each, labels), labels), toParties(each, labels)]))]),
      ...each.breakdowns.flatMap(({ parts }, by) =>
        parts.map((part, at) => toPartMark('fund', part, `fund-${index}-${by}-${at}`, join([part.label, part.amount, part.currency], ' ')))
      )
    ]),
    ...record.namedModels.flatMap((each, index) =>
      each.mentions.map(({ span }, at) => ({
        ...toMark('name', { ...each, span }, index, join([each.kind, each.name, each.field, each.location])),
        id: at === 0 ? `name-${index}` : `name-${index}-m${at}`
      }))
    ),
    ...record.quantities.flatMap((each, index) => [
      toMark('quantity', each, index, qualified(each, toQuantity(each, labels), labels)),
      ...each.breakdowns.flatMap(({ parts }, by) =>
        parts.map((part, at) => toPartMark('quantity', part, `quantity-${index}-${by}-${at}`, join([part.label, part.value], ' ')))
      )
    ])
  ]
  return marks.sort((left, right) => left.start - right.start || right.end - left.end)
}

/** Where the parts of sums begin: a sum that is a part of another is marked and listed there. */
export function partStarts(funds: NewsRecord['funds']): ReadonlySet<number> {
  return new Set(funds.flatMap(({ breakdowns }) => breakdowns.flatMap(({ parts }) => parts.map(({ span }) => span.start))))
}

const keys = (kind: string, index: number): Pick<Mark, 'id' | 'of'> => ({ id: `${kind}-${index}`, of: `${kind}-${index}` })

interface Mentioned {
  readonly span: Span
  readonly rule: string
  readonly implied: readonly string[]
}

function toMark(kind: MarkKind, { span, rule, implied }: Mentioned, index: number, value: string): Mark {
  return { start: span.start, end: span.end, kind, ...keys(kind, index), value, rule, implied }
}

function toPartMark(kind: MarkKind, { span }: { readonly span: Span }, id: string, value: string): Mark {
  return { start: span.start, end: span.end, kind, id, of: id, value, rule: null, implied: [] }
}

function toPartMarks({ breakdowns }: Pick<Count | Part, 'breakdowns'>, key: string, labels: Labels): Mark[] {
  return breakdowns.flatMap(({ parts }, by) =>
    parts.flatMap((part, at) => {
      const id = `${key}-${by}-${at}`
      return [toPartMark('count', part, id, toCountValue(part, labels)), ...toPartMarks(part, id, labels)]
    })
  )
}

const toCountValue = (count: Count | Part, labels: Labels): string =>
  join([qualified(count, toCount(count, labels), labels), toCountDetails(count, labels)])

/** For each mention of a place, the index of the first of the same. */
export function toPlaceKeys(locations: readonly LocationMention[]): number[] {
  const first = new Map<string, number>()
  return locations.map(({ name, type, code, era, path }, index) => {
    const key = JSON.stringify([name, type, code, era, path])
    if (!first.has(key)) first.set(key, index)
    return first.get(key) as number
  })
}
