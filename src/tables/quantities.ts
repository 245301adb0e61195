import type { QuantityMention } from '../index.js'
import { boolean, defineTable, number, text } from './column.js'
import { MENTION, READ, SAME_AS, toSameAs, toText, type MentionOf, type SameAs } from './common.js'
import { PART, toRowsOf, type PartOf } from './parts.js'
import { PLACE, toPlace, type PlaceOf } from './place.js'

type Part = QuantityMention['breakdowns'][number]['parts'][number]

export interface Source extends MentionOf, PlaceOf, PartOf, SameAs {
  readonly value: QuantityMention | Part
  readonly quantity: QuantityMention
  readonly label: string | null
}

export const quantities = defineTable<Source>()({
  description:
    "A row anything else that is counted or measured, and a row each of its parts. Sum `value` of one `unit` where `parent`, `sameAs` and `per` are null and `modality` is 'actual'.",
  columns: [
    ...MENTION,
    ...PART,
    text('label', 'What a part is of, as printed: Cà Mau', ({ label }: Source) => label),
    SAME_AS,
    number('value', 'The count or measure; the lower end of a range; the numerator of 7/9 trường', ({ value }: Source) => value.value),
    number('max', 'Upper end of a range', ({ value }: Source) => ('max' in value ? value.max : null)),
    number('whole', 'The whole that value is a part of: 9 in 7/9 trường', ({ value }: Source) => ('of' in value ? value.of : null)),
    text('unit', 'UCUM code where one exists (m2, har, km, kg), else the counted noun as printed', ({ quantity }: Source) => quantity.unit),
    text('concept', 'What kind of thing: person, household, animal, area, …', ({ quantity }: Source) => quantity.concept),
    text('object', 'What is counted or measured, the whole phrase as printed', ({ quantity }: Source) => quantity.object),
    text('per', 'What it is for each of: 60 tạ/ha gives ha', ({ quantity }: Source) => quantity.per),
    text('qualifier', 'exact, about, over, nearly, atLeast or atMost', ({ quantity }: Source) => quantity.qualifier),
    boolean('approximate', 'khoảng beside another qualifier', ({ quantity }: Source) => quantity.approximate),
    text('modality', 'actual, target, estimate, requirement, previous or denied', ({ quantity }: Source) => quantity.modality),
    text('asOfDate', 'The date it is of, EDTF', ({ quantity }: Source) => quantity.asOf),
    ...PLACE,
    ...READ
  ],
  sources: (article): Source[] => {
    const { quantities } = article.record
    return toRowsOf<QuantityMention, Part>(quantities).map((row) => {
      // A part that is labelled by a place is of that place.
      const isPlace = row.label !== null && article.record.locations.some(({ text: own }) => own === row.label)
      const place = toPlace(article, isPlace ? row.label : row.whole.location, row.span.start)
      return {
        ...place,
        ...row,
        ...toText(row),
        ...toSameAs(row, quantities),
        article,
        quantity: row.whole
      }
    })
  }
})
