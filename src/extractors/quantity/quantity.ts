import { isTight, Kind, tokenAt } from '../../document/index.js'
import { createStream, type Match } from '../../grammar/index.js'
import { defineExtractor, toDiagnostic } from '../../pipeline/index.js'
import type { Annotation, Document, Draft, Extractor, Span } from '../../types.js'
import { amount } from '../amount/index.js'
import { date, type DateValue } from '../date/index.js'
import { fund } from '../fund/index.js'
import { location, type LocationValue } from '../location/index.js'
import { createModality, modality } from '../modality/index.js'
import { modelCount, type ModelCountValue } from '../model-count/index.js'
import { namedModel } from '../named-model/index.js'
import { table } from '../table/index.js'
import { asOf, createPlaceOf } from './context.js'
import { counted } from './counted.js'
import { type Amount, type Around, type Counted } from './notation.js'
import { listed, type Part } from './listed.js'
import { toShares } from './parts.js'
import { readNoun, type NounPhrase } from './phrase.js'
import { quantitySchema, type QuantityBreakdown, type QuantityValue } from './schema.js'
import { readTables } from './table.js'

/** Everything that is counted or measured, whatever noun it is; money is fund's, models are model-count's. */
export const quantity: Extractor<'quantity', QuantityValue> = defineExtractor({
  kind: 'quantity',
  needs: [amount, date, fund, location, modality, modelCount, namedModel, table],
  schema: quantitySchema,
  grammars: [counted, listed],
  *extract(document, found, report) {
    const amounts = found.get(amount)
    if (amounts.length === 0) return
    const left = withoutParts(document, amounts, found.get(modelCount))
    const cells = readTables(document, found.get(table), left, report)
    const placeTexts = new Set<string | null>(found.get(location).map(({ start, end }) => document.text.slice(start, end)))
    const inCells = new Set(cells.map(({ counted: { amount: source } }) => source))
    const free = left.filter((each) => !inCells.has(each))
    const nouns = toNouns(document, free)
    const others = [found.get(date), found.get(fund), found.get(modelCount)]
    const stream = createStream(document, ...others, free, nouns)
    const totals = counted.scan(stream, toAround(document, found.get(location), found.get(namedModel)))
    const lists = listed.scan(createStream(document, ...others, totals, free, found.get(location)), null)
    const shares = toShares(document, totals, lists, report)
    const toDraft = createDraft(document, found.get(date), found.get(location), createModality(document, found.get(modality)))
    const drafts = [
      ...totals.flatMap((total) => toDrafts(total, toDraft, shares.breakdowns.get(total) ?? [])),
      ...cells.map(({ counted: cell, label, breakdowns }) =>
        toDraft(cell.amount, cell.amount, 'table-cell', cell, breakdowns, placeTexts.has(label) ? label : null)
      ),
      ...shares.elided.map(({ part, whole }) => toDraft(part.amount, part.amount, 'part', partOf(part, whole.value), [], part.label))
    ]
    for (const draft of drafts.toSorted((left, right) => left.start - right.start)) {
      if (isExact(draft.value)) yield draft
      else report(toDiagnostic('quantity/beyond-safe-integer', draft, document.text.slice(draft.start, draft.end)))
    }
  }
})

/** Whether its numbers are what is printed: beyond 2^53 - 1 the last digits would be others. */
function isExact({ value, max, of }: QuantityValue): boolean {
  return [value, max, of].every((each) => each === null || Math.abs(each) <= Number.MAX_SAFE_INTEGER)
}

/** What is broken down into parts, which may be broken down too. */
interface Whole {
  readonly breakdowns: readonly { readonly parts: readonly (Whole & { readonly span: Span })[] }[]
}

/** Amounts but those that are parts of model counts. */
function withoutParts(
  document: Document,
  amounts: readonly Amount[],
  counts: readonly Annotation<'model-count', ModelCountValue>[]
): Amount[] {
  const taken = new Set<number>()
  const take = ({ breakdowns }: Whole): void => {
    for (const { parts } of breakdowns)
      for (const part of parts) {
        taken.add(part.span.start)
        take(part)
      }
  }
  for (const { value } of counts) take(value)
  return amounts.filter((each) => !taken.has(each.start) && !isScore(document, each))
}

/** 3-1: the second number of a score, of a code, of a season. */
function isScore({ tokens, text }: Document, { value: { numberStart } }: Amount): boolean {
  const at = tokenAt(tokens, numberStart)
  return at > 1 && text[numberStart - 1] === '-' && isTight(tokens, at - 1) && tokens.kind[at - 2] === Kind.number
}

/** 4.708m | 2 đất: an exponent that a gap has parted from its unit. */
function isExponent({ tokens, text }: Document, { value, start }: Amount): boolean {
  const at = tokenAt(tokens, start)
  return (
    (value.value === '2' || value.value === '3') &&
    at > 1 &&
    tokens.kind[at - 2] === Kind.number &&
    /^k?m$/i.test(text.slice(tokens.start[at - 1], tokens.end[at - 1]))
  )
}

/** The noun phrases behind amounts. */
function toNouns(document: Document, amounts: readonly Amount[]): Match<NounPhrase>[] {
  const { tokens } = document
  return amounts.flatMap((each) => {
    const value = readNoun(document, tokenAt(tokens, each.end))
    if (value === null || isExponent(document, each)) return []
    const { first, last } = value
    return {
      kind: 'noun',
      rule: 'noun',
      first,
      last,
      start: tokens.start[first] as number,
      end: tokens.end[last - 1] as number,
      value,
      slots: {}
    }
  })
}

/** Tokens that a quotation may have to be the name of something. */
const LONGEST_NAME = 12

function toAround(document: Document, places: readonly Span[], names: readonly Span[]): Around {
  const { tokens, quotes } = document
  const ends = new Set(places.map(({ end }) => tokenAt(tokens, end - 1)))
  const inNames = new Uint8Array(tokens.length)
  for (const { open, close } of quotes) if (close > open && close - open <= LONGEST_NAME) inNames.fill(1, open, close)
  for (const { start, end } of names) inNames.fill(1, tokenAt(tokens, start), tokenAt(tokens, end - 1) + 1)
  return { isPlace: (token) => ends.has(token), isName: (token) => inNames[token] === 1 }
}

/** A total, and before it the numbers that share its unit. */
function toDrafts(total: Match<Counted>, toDraft: ToDraft, breakdowns: readonly QuantityBreakdown[]): Draft<QuantityValue>[] {
  const { value, rule } = total
  const { amount: source, also = [], isStated, end = total.end } = value
  const span = isStated === true ? source : { start: also.length > 0 ? source.start : total.start, end }
  const shared = also.map((each) =>
    toDraft(each, each, rule, { ...value, value: Number(each.value.value), isElided: true, object: null }, [])
  )
  return [...shared, toDraft(span, source, rule, value, breakdowns)]
}

function partOf({ amount: source }: Part, { unit, concept, per }: Counted): Counted {
  return {
    amount: source,
    value: Number(source.value.grouped ?? source.value.value),
    of: null,
    unit,
    concept,
    per,
    object: null,
    isElided: true
  }
}

type ToDraft = (
  span: Span,
  source: Amount,
  rule: string,
  read: Counted,
  breakdowns: readonly QuantityBreakdown[],
  label?: string | null
) => Draft<QuantityValue>

function createDraft(
  document: Document,
  dates: readonly Annotation<'date', DateValue>[],
  places: readonly Annotation<'location', LocationValue>[],
  modalityOf: ReturnType<typeof createModality>
): ToDraft {
  const placeOf = createPlaceOf(document, places)
  return ({ start, end }, source, rule, { value, of, unit, concept, object, per, isElided }, breakdowns, label = null) => {
    const { grouped, groupedMax, qualifier, approximate, numberStart } = source.value
    const max = grouped !== null && value === Number(grouped) ? (groupedMax ?? source.value.max) : source.value.max
    return {
      start,
      end,
      rule,
      implied: isElided ? ['unit'] : [],
      value: {
        value,
        max: max === null ? null : Number(max),
        of,
        unit,
        concept,
        per,
        qualifier,
        approximate,
        modality: modalityOf({ start: source.start, end: source.end, number: numberStart }),
        object,
        asOf: asOf(document, dates, source.start),
        location: label ?? placeOf(source.start),
        breakdowns: [...breakdowns]
      }
    }
  }
}
