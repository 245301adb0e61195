import type { LocationMention } from '../index.js'
import { boolean, defineTable, integer, text } from './column.js'
import { MENTION, READ, toList, toSource, type MentionOf } from './common.js'
import { TODAY, toUnitId, WITHIN, type PlaceOf } from './place.js'

export interface Source extends MentionOf, PlaceOf {
  readonly value: LocationMention
}

export const places = defineTable<Source>()({
  description: 'A row a mention of a place.',
  columns: [
    ...MENTION,
    text('name', "Without the type word: the official name of a known unit, else the text's spelling", ({ value }: Source) => value.name),
    text('type', 'tỉnh, huyện, xã, thôn, …', ({ value }: Source) => value.type),
    text('level', 'province, district, commune, village, country or other', ({ value }: Source) => value.level),
    text(
      'placeId',
      'Key of the unit: era_code, as codes name other units in the other era; null for villages and for what stays open',
      ({ value }: Source) => toUnitId(value)
    ),
    text('era', 'Era of its code: 2024 or 2025; join on it and code together, or on placeId', ({ value }: Source) => value.era),
    text('code', 'Code of the General Statistics Office, with its zeros', ({ value }: Source) => value.code),
    ...WITHIN,
    ...TODAY,
    text('candidates', 'Keys of the units it may be where more than one fits, with blanks between', ({ value }: Source) =>
      toList(value.candidates.flatMap((unit) => toUnitId(unit) ?? []))
    ),
    integer('formerUntil', 'Year in which the unit of this name ended', ({ value }: Source) => value.formerUntil),
    boolean('inOrganisation', 'It stands in the name of an organisation: UBND tỉnh Lạng Sơn', ({ value }: Source) => value.inOrganisation),
    ...READ
  ],
  sources: (article): Source[] =>
    article.record.locations.map((value, index) => ({
      ...toSource(article, value, index),
      placeText: value.text,
      place: value,
      placeFrom: 'mention'
    }))
})
