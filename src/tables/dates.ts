import type { DateMention } from '../index.js'
import { day, defineTable, text } from './column.js'
import { MENTION, READ, toSource, type MentionOf } from './common.js'

export interface Source extends MentionOf {
  readonly value: DateMention
}

export const dates = defineTable<Source>()({
  description: 'A row a date that the text names.',
  columns: [
    ...MENTION,
    text(
      'edtf',
      'ISO 8601-2: 2024-07-23, 2024-07, 2024-33 (first quarter), 2017/2020, XXXX-05-19; null for a relative word without a publication date',
      ({ value }: Source) => value.edtf
    ),
    day('startDay', 'First day, inclusive; null where no year is known', ({ value }: Source) => value.start),
    day('endDay', 'Last day, inclusive; null where open or unknown', ({ value }: Source) => value.end),
    text(
      'relative',
      'Of a relative word, its ISO 8601 offset from the publication date: -P1D (hôm qua)',
      ({ value }: Source) => value.relative
    ),
    text('precision', 'day, month, quarter, half-year, year, decade, century or range', ({ value }: Source) => value.precision),
    text('role', 'published, asOf (tính đến), period (giai đoạn), since (từ), baseline (so với)', ({ value }: Source) => value.role),
    text('modifier', 'early (đầu), mid (giữa), late (cuối)', ({ value }: Source) => value.modifier),
    text('time', 'Clock time printed with it, HH:MM', ({ value }: Source) => value.time),
    text('dayPart', 'morning, noon, afternoon, evening or night', ({ value }: Source) => value.dayPart),
    text(
      'calendar',
      'gregorian, or lunar for a date that the text gives so; the days here are Gregorian',
      ({ value }: Source) => value.calendar
    ),
    ...READ
  ],
  sources: (article): Source[] => article.record.dates.map((value, index) => toSource(article, value, index))
})
