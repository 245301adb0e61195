import type { ModelCountMention, PartCount } from '../index.js'
import { boolean, defineTable, integer, number, text, type Article } from './column.js'
import { MENTION, READ, SAME_AS, toList, toSameAs, toText, type MentionOf, type SameAs } from './common.js'
import { PART, toRowsOf, type PartOf } from './parts.js'
import { ofArticle, PLACE, toPlace, type PlaceOf } from './place.js'

export interface Source extends MentionOf, PlaceOf, PartOf, SameAs {
  readonly value: ModelCountMention | PartCount
}

export const counts = defineTable<Source>()({
  description:
    "A row a total of models, and a row each of its parts, however deep. Sum `count` where `parent` and `sameAs` are null and `modality` is 'actual'.",
  columns: [
    ...MENTION,
    ...PART,
    SAME_AS,
    integer('count', 'The count; the lower end of a range', ({ value }: Source) => value.count),
    integer('max', 'Upper end of a range', ({ value }: Source) => value.max),
    text('qualifier', 'exact, about, over, nearly, atLeast or atMost', ({ value }: Source) => value.qualifier),
    boolean('approximate', 'khoảng beside another qualifier', ({ value }: Source) => value.approximate),
    text('unit', 'What is counted: mô hình, tập thể, cá nhân, HTX, câu lạc bộ, …', ({ value }: Source) => value.unit),
    text('category', 'What kind of it, as printed: điển hình tiên tiến', ({ value }: Source) => value.category),
    text('field', 'Normalised field of work', ({ value }: Source) => value.field),
    text('fieldLabel', 'The field as printed', ({ value }: Source) => value.fieldLabel),
    text('status', 'registered, built, recognised, replicated, rewarded, maintained or effective', ({ value }: Source) => value.status),
    text('modality', 'actual, target, estimate, requirement, previous or denied', ({ value }: Source) => value.modality),
    text('percent', 'Share of the whole, as printed', ({ value }: Source) => value.percent),
    text('per', 'What it is for each of: mỗi xã có ít nhất 2 mô hình gives xã', ({ value }: Source) => value.per),
    text('asOfDate', 'The date it is of, EDTF', ({ value }: Source) => value.asOf),
    text('organisation', 'The organisation it is of, as printed', ({ value }: Source) => value.organisation),
    text('locations', 'Every place that it is of together, as printed, with semicolons between', ({ value }: Source) =>
      toList(value.locations, '; ')
    ),
    number('changeDelta', 'By how much it changed, without sign', ({ value }: Source) => value.change?.delta ?? null),
    boolean('changePercent', 'The change is a percentage', ({ value }: Source) => value.change?.percent ?? null),
    text('changeDirection', 'up or down', ({ value }: Source) => value.change?.direction ?? null),
    text('changeSince', 'The date it is compared with, EDTF', ({ value }: Source) => value.change?.since ?? null),
    text('names', 'Ids of the rows of names that it is said to be, with blanks between', ({ value }: Source) =>
      'members' in value ? toList(value.members) : null
    ),
    ...PLACE,
    ...READ
  ],
  sources: (article): Source[] => {
    const { modelCounts } = article.record
    return toRowsOf<ModelCountMention, PartCount>(modelCounts).map((row) => ({
      ...placeOf(article, row.value, row.whole),
      ...row,
      ...toText(row),
      ...toSameAs(row, modelCounts),
      article
    }))
  }
})

/** Where a count is: as the text says, of itself or of its total; of several places together, none. */
function placeOf(article: Article, value: ModelCountMention | PartCount, total: ModelCountMention): PlaceOf {
  if (value.location === null && value.locations.length > 1) return { placeText: null, place: null, placeFrom: 'mention' }
  if (value === total && total.implied.includes('location')) return ofArticle(article.record.location)
  if (value.location === null && value !== total) return placeOf(article, total, total)
  return toPlace(article, value.location, value.span.start)
}
