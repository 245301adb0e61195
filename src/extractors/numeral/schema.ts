import * as z from 'zod'

const decimal = z.string().regex(/^-?\d+(?:\.\d+)?$/)

export const numeralSchema = z
  .object({
    value: decimal.nullable().describe('Exact decimal string; null for a fraction that never ends (1/3)'),
    grouped: decimal.nullable().describe('The other reading, where the comma may group thousands: "3,425" is 3.425 or 3425'),
    power: z.int().describe('Power of ten of the last scale word (triệu: 6); 0 without one. A range shares it.'),
    form: z.enum(['digits', 'words', 'mixed', 'roman']).describe('How it is written: 12, mười hai, 12 triệu, XII'),
    weak: z.boolean().describe('A lone number word (hai, năm), which counts only before a unit'),
    ordinal: z.boolean().describe('It gives a rank: thứ hai, lần thứ 5'),
    percent: z.boolean().describe('It is a percentage: 12%, 12 phần trăm'),
    label: z.boolean().describe('A number that names and does not count: thôn 5, Nghị quyết 19'),
    fraction: z
      .object({ numerator: z.int().describe('7 in 7/9'), denominator: z.int().describe('9 in 7/9') })
      .nullable()
      .describe('The fraction it is: 7/9, một phần ba; null for any other number')
  })
  .describe('A number, in figures or in words.')

export type { NumeralValue } from './value.generated.js'
