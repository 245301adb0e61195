import { sentenceOf } from '../../document/index.js'
import { createStream, type Match, type Phrase, type Stream } from '../../grammar/index.js'
import { multiply } from '../../lexicon/index.js'
import { defineExtractor, toDiagnostic } from '../../pipeline/index.js'
import type { Document, Draft, Extractor, Report } from '../../types.js'
import { amount } from '../amount/index.js'
import { createModality, modality, type Modality } from '../modality/index.js'
import { table } from '../table/index.js'
import { bares } from './bares.js'
import { refine, toItems, type Amount, type Money } from './money.js'
import { parties, toParties, type Parties } from './parties.js'
import { equivalents, intros, labels, openings, toLabels, toOpened, toParts, type Intro } from './parts.js'
import { joined, prices, shares } from './prices.js'
import { fundSchema, type FundPart, type FundValue } from './schema.js'
import { sums } from './sums.js'
import { readCells } from './table.js'
import { vague } from './vague.js'

const OVERLAPPING = { overlapping: true }
type ModalityOf = ReturnType<typeof createModality>
const NOBODY: Parties = { giver: null, receiver: null, purpose: null }

/** Amounts of money, in any currency: each level folds what it found into items of the next. */
export const fund: Extractor<'fund', FundValue> = defineExtractor({
  kind: 'fund',
  needs: [amount, modality, table],
  schema: fundSchema,
  grammars: [sums, bares, prices, joined, shares, equivalents, intros, openings, labels, parties, vague],
  *extract(document, found, report) {
    const amounts = found.get(amount)
    const moneys = amounts.length === 0 ? [] : readMoneys(document, amounts, readCells(document, found.get(table), amounts))
    if (moneys.length > 0)
      yield* toDrafts(
        document,
        moneys,
        createStream(document, amounts).collapse(toItems(moneys)),
        createModality(document, found.get(modality)),
        report
      )
    for (const { start, end } of vague.scan(createStream(document), null)) report(toDiagnostic('fund/vague', { start, end }))
  }
})

/** Sums with what is said of them. */
function* toDrafts(
  document: Document,
  moneys: readonly Money[],
  stream: Stream,
  modalityOf: ModalityOf,
  report: Report
): Generator<Draft<FundValue>> {
  const same = toEquivalents(equivalents.scan(stream, null))
  const opened = new Map([
    ...toOpened(document, moneys, openings.scan(stream, null)),
    ...intros.scan(stream, null, OVERLAPPING).map(({ value }) => [value.of, value] as const)
  ])
  const texts = toLabels(labels.scan(stream, null, OVERLAPPING))
  const between = toParties(parties.scan(stream, null, OVERLAPPING))
  const fields = (money: Money): Omit<FundPart, 'label' | 'span'> => toFields(document, money, modalityOf(money))
  for (const [index, money] of moneys.entries()) {
    const breakdowns = readBreakdowns(document, moneys, index, opened.get(money), texts, fields, report)
    yield toDraft(money, fields(money), between.get(money) ?? NOBODY, same.get(money) ?? null, breakdowns, report)
  }
}

/** Amounts with a currency first; then what their context makes money, and what shares a currency, a scale or a price. */
function readMoneys(document: Document, all: readonly Amount[], cells: readonly Money[]): readonly Money[] {
  const taken = new Set(cells.map(({ start }) => start))
  const amounts = taken.size === 0 ? all : all.filter(({ start }) => !taken.has(start))
  const stream = createStream(document, amounts)
  const certain = sums.scan(stream, null)
  const sentences = new Set(certain.map(({ first }) => sentenceOf(document, first)))
  const fromContext = bares.scan(stream.collapse(toItems(certain.map(({ value }) => value))), { sentences })
  let moneys: readonly Money[] = [...[...certain, ...fromContext].map(({ value }) => value), ...cells].sort(
    (left, right) => left.first - right.first
  )
  for (const level of [prices, joined, shares]) moneys = refine(moneys, level.scan(stream.collapse(toItems(moneys)), null))
  return moneys
}

/** Each of two sums that are one is the other's equivalent. */
function toEquivalents(pairs: readonly Match<readonly [Match<Money>, Match<Money>]>[]): ReadonlyMap<Money, Money> {
  return new Map(pairs.flatMap(({ value: [left, right] }) => [[left.value, right.value] as const, [right.value, left.value] as const]))
}

function toDraft(
  money: Money,
  fields: Omit<FundPart, 'label' | 'span'>,
  said: Parties,
  same: Money | null,
  breakdowns: FundValue['breakdowns'],
  report: Report
): Draft<FundValue> {
  const { start, end, rule, implied } = money
  if (fields.vnd === null && money.currency === 'VND') report(toDiagnostic('fund/beyond-safe-integer', { start, end }, money.amount))
  const equivalent = same === null ? null : { currency: same.currency, amount: same.amount }
  return { start, end, rule, implied, value: Object.assign(fields, { per: money.per }, said, { equivalent, breakdowns }) }
}

function toFields(
  { options }: Document,
  { currency, amount: value, max, qualifier, approximate }: Money,
  said: Modality
): Omit<FundPart, 'label' | 'span'> {
  const rate = options.rates?.[currency]
  const isKnown = currency === 'VND' || rate !== undefined
  return {
    currency,
    amount: value,
    max,
    vnd: isKnown ? toVnd(value, rate) : null,
    vndMax: isKnown && max !== null ? toVnd(max, rate) : null,
    qualifier,
    approximate,
    modality: said
  }
}

/** Amount in đồng as a safe integer; null beyond 2^53 - 1. Amounts below one đồng are rounded. */
function toVnd(value: string, rate: number | undefined): number | null {
  const vnd = Math.round(Number(rate === undefined ? value : multiply(value, String(rate))))
  return Number.isSafeInteger(vnd) ? vnd : null
}

/** The parts of a sum, added up; a total that they do not reach is reported with both figures. */
function readBreakdowns(
  document: Document,
  moneys: readonly Money[],
  index: number,
  intro: Intro | undefined,
  texts: ReadonlyMap<Money, readonly Phrase[]>,
  fields: (money: Money) => Omit<FundPart, 'label' | 'span'>,
  report: Report
): FundValue['breakdowns'] {
  const whole = moneys[index] as Money
  const found =
    intro === undefined || (whole.per !== null && intro.extent === 'some') ? null : toParts(document, moneys, index, intro, texts)
  if (found === null) return []
  const { sum, reconciles } = found
  if (reconciles === false) report(toDiagnostic('fund/does-not-reconcile', { start: whole.start, end: whole.end }, sum, whole.amount))
  const parts = found.parts.map(({ money, label }): FundPart => {
    const span = { start: money.start, end: money.end }
    return { label, span, ...fields(money) }
  })
  return [{ by: 'source', parts, sum, reconciles }]
}
