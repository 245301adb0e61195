import type { FundMention, NewsRecord, QuantityMention } from '../index.js'

/** A headline stands within so many characters of the start; what its words repeat further on is the body. */
const REACH = 300
/** How far a rounded headline may be from the body's figure, as it may for counts of models. */
const ROUNDING = 0.1

interface Figure {
  readonly value: number
  /** What must be the same: currency or unit, and what it is for each of. */
  readonly of: string
  readonly qualifier: FundMention['qualifier']
}

const ofFund = ({ amount, currency, per, qualifier }: FundMention): Figure => ({
  value: Number(amount),
  of: `${currency} ${per ?? ''}`,
  qualifier
})
const ofQuantity = ({ value, unit, per, qualifier }: QuantityMention): Figure => ({ value, of: `${unit} ${per ?? ''}`, qualifier })

/** For each sum, the index of the one of the body that states the same fact, where it is the headline's; else null. */
export function headlineFunds({ title, funds }: NewsRecord): (number | null)[] {
  return toSame(title, funds, ofFund)
}

/** The same of quantities. */
export function headlineQuantities({ title, quantities }: NewsRecord): (number | null)[] {
  return toSame(title, quantities, ofQuantity)
}

function toSame<M extends FundMention | QuantityMention>(
  title: string | null,
  mentions: readonly M[],
  toFigure: (mention: M) => Figure
): (number | null)[] {
  const seen = new Set<string>()
  return mentions.map((mention, index) => {
    const { text, span } = mention
    // The headline is a part of the text: of several that are so printed, the first stands in it.
    const isFirst = !seen.has(text)
    seen.add(text)
    if (title === null || !isFirst || span.start > REACH || !title.includes(text.normalize('NFC'))) return null
    const own = toFigure(mention)
    const later = mentions.findIndex((other, at) => at > index && isSame(own, toFigure(other)))
    return later < 0 ? null : later
  })
}

function isSame(headline: Figure, body: Figure): boolean {
  if (headline.of !== body.of) return false
  if (headline.value === body.value) return true
  const isNear = Math.abs(headline.value - body.value) <= headline.value * ROUNDING
  const { qualifier } = headline
  return (
    isNear &&
    (qualifier === 'over' ? body.value > headline.value : qualifier === 'nearly' ? body.value < headline.value : qualifier === 'about')
  )
}
