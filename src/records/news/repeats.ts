import type { FundValue, ModelCountValue, QuantityValue } from '../../extractors/index.js'
import { fold } from '../../lexicon/index.js'
import type { Span } from '../../types.js'

/** How far a rounded figure of the headline may be from the body's. */
const ROUNDING = 0.1

/** What a mention states, as far as another may state it again. */
export interface Figure {
  readonly value: number
  readonly max: number | null
  /** What must be the same: currency or unit, and what it is for each of. */
  readonly of: string
  /** What may be said more fully the second time: cây xanh, cây xanh phân tán. */
  readonly what: string | null
  readonly qualifier: FundValue['qualifier']
}

export const ofCount = ({ count, max, unit, category, qualifier }: ModelCountValue): Figure => ({
  value: count,
  max,
  of: unit,
  what: category,
  qualifier
})
export const ofFund = ({ amount, max, currency, per, qualifier }: FundValue): Figure => ({
  value: Number(amount),
  max: max === null ? null : Number(max),
  of: `${currency} ${per ?? ''}`,
  what: null,
  qualifier
})
export const ofQuantity = ({ value, max, of, unit, per, object, qualifier }: QuantityValue): Figure => ({
  value,
  max,
  of: `${unit} ${per ?? ''} ${of ?? ''}`,
  what: object,
  qualifier
})

/**
 * Adds to each mention of the headline the index of the first of the body that states the same fact, exactly or less
 * rounded; to all others null. Their spans and `bodyStart` count in the caller's string.
 */
export function withRepeats<M extends { readonly span: Span }>(
  mentions: readonly M[],
  toFigure: (mention: M) => Figure,
  bodyStart: number
): (M & { sameAs: number | null })[] {
  const body = mentions.findIndex(({ span }) => span.start >= bodyStart)
  const figures = body > 0 ? mentions.map(toFigure) : []
  return mentions.map((mention, index) => Object.assign(mention, { sameAs: index < body ? firstRepeat(figures, index, body) : null }))
}

function firstRepeat(figures: readonly Figure[], index: number, body: number): number | null {
  const headline = figures[index] as Figure
  const found = figures.findIndex((other, at) => at >= body && isSame(headline, other))
  return found < 0 ? null : found
}

function isSame(headline: Figure, body: Figure): boolean {
  if (headline.of !== body.of || !areOneThing(headline.what, body.what)) return false
  if (headline.value === body.value) return headline.max === body.max
  const isNear = Math.abs(headline.value - body.value) <= headline.value * ROUNDING
  const { qualifier } = headline
  return (
    isNear &&
    (qualifier === 'over' ? body.value > headline.value : qualifier === 'nearly' ? body.value < headline.value : qualifier === 'about')
  )
}

function areOneThing(left: string | null, right: string | null): boolean {
  if (left === null || right === null) return true
  const [one, other] = [`${fold(left)} `, `${fold(right)} `]
  return one.startsWith(other) || other.startsWith(one)
}
