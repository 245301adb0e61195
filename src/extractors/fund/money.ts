import { tokenAt } from '../../document/index.js'
import type { Match } from '../../grammar/index.js'
import type { Annotation, Document, Span } from '../../types.js'
import type { AmountValue, Qualifier } from '../amount/index.js'

export type Amount = Annotation<'amount', AmountValue>

/** A sum of money in token positions. */
export interface Money extends Span {
  readonly rule: string
  readonly first: number
  readonly last: number
  readonly currency: string
  readonly amount: string
  /** Offset of its number, behind its qualifier. */
  readonly number: number
  readonly max: string | null
  readonly qualifier: Qualifier
  readonly approximate: boolean
  /** Power of ten of its scale word, its own or its list's. */
  readonly power: number
  readonly per: string | null
  readonly implied: readonly string[]
}

/** Where something stands: offsets and tokens. */
export interface Place extends Span {
  readonly first: number
  readonly last: number
}

/** An amount as money of a currency. */
export function toMoney(
  rule: string,
  source: Amount,
  { start, end, first, last }: Place,
  currency: string,
  implied: readonly string[] = []
): Money {
  const { value, grouped, groupedMax, power, qualifier, approximate, numberStart: number } = source.value
  // 12,375 tỉ is a decimal; 3,425 đồng can only be thousands.
  const isGrouped = power === 0 && grouped !== null && currency === 'VND'
  const amount = isGrouped ? grouped : (value as string)
  const max = isGrouped ? (groupedMax ?? source.value.max) : source.value.max
  return { rule, start, end, first, last, currency, amount, number, max, qualifier, approximate, power, per: null, implied }
}

export function placeOf({ tokens }: Document, { start, end }: Span): Place {
  return { start, end, first: tokenAt(tokens, start), last: tokenAt(tokens, end - 1) + 1 }
}

/** A sum as the examples of rules show it: "atLeast 2000000-3000000 USD /kg". */
export function showMoney({ currency, amount, max, qualifier, per }: Money): string {
  return `${qualifier === 'exact' ? '' : `${qualifier} `}${amount}${max === null ? '' : `-${max}`}${currency === 'VND' ? '' : ` ${currency}`}${per === null ? '' : ` /${per}`}`
}

/** Sums as items of the next level, of one kind whichever level made them. */
export function toItems(moneys: readonly Money[]): Match<Money>[] {
  return moneys.map((value) => ({
    kind: 'money',
    rule: value.rule,
    first: value.first,
    last: value.last,
    start: value.start,
    end: value.end,
    value,
    slots: {}
  }))
}

/** Sums in text order, those of a level in the place of what its matches were made of. */
export function refine(moneys: readonly Money[], matches: readonly Match<readonly Money[]>[]): readonly Money[] {
  if (matches.length === 0) return moneys
  const refined: Money[] = []
  let next = 0
  for (const money of moneys) {
    for (; (matches[next]?.first ?? Infinity) <= money.first; next++) refined.push(...(matches[next] as Match<readonly Money[]>).value)
    if (next === 0 || (matches[next - 1] as Match).last <= money.first) refined.push(money)
  }
  for (const { value } of matches.slice(next)) refined.push(...value)
  return refined
}
