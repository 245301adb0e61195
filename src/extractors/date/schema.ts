import * as z from 'zod'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

export const dateSchema = z
  .object({
    edtf: z
      .string()
      .nullable()
      .describe(
        'ISO 8601-2 (EDTF): 2024-07-23, 2024-07, 2024-33 (first quarter), 2024-40 (first half), 2017/2020, 2017/.., XXXX-05-19; null for a relative word where no publication date is known'
      ),
    start: day.nullable().describe('First day, inclusive; null where no year is known'),
    end: day.nullable().describe('Last day, inclusive; null where open or unknown'),
    relative: z
      .string()
      .regex(/^-?P\d+[DWMY]$/)
      .nullable()
      .describe(
        'Of a relative word, its ISO 8601 offset from the publication date: -P1D (hôm qua), P1W (tuần tới), -P5Y (5 năm qua: from there on)'
      ),
    precision: z
      .enum(['day', 'month', 'quarter', 'half-year', 'year', 'decade', 'century', 'range'])
      .describe('What is told: a day, a month, … or a range from one to another'),
    role: z
      .enum(['published', 'asOf', 'period', 'since', 'baseline'])
      .nullable()
      .describe('published; asOf (tính đến); period (giai đoạn, from one date to another); since (từ, kể từ); baseline (so với)'),
    modifier: z.enum(['early', 'mid', 'late']).nullable().describe('đầu, giữa, cuối'),
    time: z
      .string()
      .regex(/^\d{2}:\d{2}$/)
      .nullable()
      .describe('Clock time printed with the date, HH:MM of 24 hours'),
    dayPart: z.enum(['morning', 'noon', 'afternoon', 'evening', 'night']).nullable().describe('sáng, trưa, chiều, tối, đêm'),
    calendar: z.enum(['gregorian', 'lunar']).describe('Calendar the text uses; edtf, start and end are Gregorian')
  })
  .describe('A date, or a stretch of time, that the calendar has.')

export type { DateValue } from './value.generated.js'
