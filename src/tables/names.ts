import type { NamedModelMention } from '../index.js'
import { boolean, defineTable, integer, text, type Article } from './column.js'
import { MENTION, READ, toList, toSource, type MentionOf } from './common.js'
import { PLACE, toPlace, type PlaceOf } from './place.js'

export interface Source extends MentionOf, PlaceOf {
  readonly value: NamedModelMention
}

export const names = defineTable<Source>()({
  description: 'A row a model, cooperative, club or team that is named; where it comes again it is the same row.',
  columns: [
    ...MENTION,
    text('name', 'Without the quotes around it and without the leading mô hình', ({ value }: Source) => value.name),
    text('kind', 'mô hình, HTX, tổ hợp tác, câu lạc bộ, tổ, chi hội, tổ hội, hội quán or nhóm', ({ value }: Source) => value.kind),
    boolean('quoted', 'It is printed in quotes', ({ value }: Source) => value.quoted),
    text('field', 'Normalised field of work', ({ value }: Source) => value.field),
    text('owner', 'Whose it is, as printed', ({ value }: Source) => value.owner),
    integer('members', 'How many members or households it has', ({ value }: Source) => value.members),
    text('founded', 'The date it was founded, EDTF', ({ value }: Source) => value.founded),
    integer('mentions', 'How often the text names it', ({ value }: Source) => value.mentions.length),
    text('funds', 'Ids of the rows of funds said of it in its clause, with blanks between', ({ value }: Source) => toList(value.funds)),
    text('quantities', 'Ids of the rows of quantities said of it, with blanks between', ({ value }: Source) => toList(value.quantities)),
    ...PLACE,
    ...READ
  ],
  sources: (article): Source[] =>
    article.record.namedModels.map((value, index) => ({ ...toSource(article, value, index), ...placeOf(article, value) }))
})

function placeOf(article: Article, { place, location, span }: NamedModelMention): PlaceOf {
  const mention = place === null ? undefined : article.record.locations[place]
  return mention === undefined
    ? toPlace(article, location, span.start)
    : { placeText: location ?? mention.text, place: mention, placeFrom: 'mention' }
}
