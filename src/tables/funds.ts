import type { FundMention, FundPart } from '../index.js'
import { boolean, defineTable, integer, text } from './column.js'
import { MENTION, READ, SAME_AS, toSameAs, toText, type MentionOf, type SameAs } from './common.js'
import { PART, toRowsOf, type PartOf } from './parts.js'
import { PLACE, toPlace, type PlaceOf } from './place.js'

export interface Source extends MentionOf, PlaceOf, PartOf, SameAs {
  readonly value: FundMention | FundPart
  readonly fund: FundMention
  readonly label: string | null
}

export const funds = defineTable<Source>()({
  description:
    "A row a sum of money, and a row each of its parts. Sum `vnd` where `parent`, `sameAs` and `per` are null and `modality` is 'actual'. Its place is that of its receiver or purpose, of its clause or its giver, else the article's.",
  columns: [
    ...MENTION,
    ...PART,
    text('label', 'What a part is said to be: ngân sách, nhân dân đóng góp', ({ label }: Source) => label),
    SAME_AS,
    text('amount', 'Exact amount in units of the currency, a decimal; the lower end of a range', ({ value }: Source) => value.amount),
    text('max', 'Upper end of a range, a decimal', ({ value }: Source) => value.max),
    text('currency', 'ISO 4217 code', ({ value }: Source) => value.currency),
    integer('vnd', 'The amount in đồng; null for another currency without a rate', ({ value }: Source) => value.vnd),
    integer('vndMax', 'Upper end of a range in đồng', ({ value }: Source) => value.vndMax),
    text('qualifier', 'exact, about, over, nearly, atLeast or atMost', ({ value }: Source) => value.qualifier),
    boolean('approximate', 'khoảng beside another qualifier', ({ value }: Source) => value.approximate),
    text('modality', 'actual, target, estimate, requirement, previous or denied', ({ value }: Source) => value.modality),
    text('per', 'What the amount is for each of: người/tháng, kg, suất', ({ fund }: Source) => fund.per),
    text('giver', 'Who gives it, as printed', ({ fund }: Source) => fund.giver),
    text('receiver', 'Who gets it, as printed', ({ fund }: Source) => fund.receiver),
    text('purpose', 'What it is for, as printed', ({ fund }: Source) => fund.purpose),
    text('equivalentAmount', 'The same sum in another currency, as the text gives it', ({ value }: Source) =>
      'equivalent' in value ? (value.equivalent?.amount ?? null) : null
    ),
    text('equivalentCurrency', 'That currency', ({ value }: Source) =>
      'equivalent' in value ? (value.equivalent?.currency ?? null) : null
    ),
    ...PLACE,
    ...READ
  ],
  sources: (article): Source[] => {
    const { funds } = article.record
    return toRowsOf<FundMention, FundPart>(funds).map((row) => ({
      ...toPlace(article, row.whole.location, row.whole.span.start),
      ...row,
      ...toText(row),
      ...toSameAs(row, funds),
      article,
      fund: row.whole
    }))
  }
})
