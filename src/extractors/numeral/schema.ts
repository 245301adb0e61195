import * as z from 'zod'

const decimal = z.string().regex(/^-?\d+(?:\.\d+)?$/)

export const numeralSchema = z.object({
  value: decimal.nullable().describe('Exact decimal string; null for a fraction, which has no exact one'),
  grouped: decimal.nullable().describe('The other reading, where the comma may group thousands: "3,425" is 3.425 or 3425'),
  power: z.int().describe('Power of ten of the last scale word (triệu: 6); 0 without one. A range shares it.'),
  form: z.enum(['digits', 'words', 'mixed', 'roman']),
  weak: z.boolean().describe('A lone number word (hai, năm), which counts only before a unit'),
  ordinal: z.boolean(),
  percent: z.boolean(),
  label: z.boolean().describe('A number that names and does not count: thôn 5, Nghị quyết 19'),
  fraction: z.object({ numerator: z.int(), denominator: z.int() }).nullable().describe('7/9, một phần ba')
})

export type NumeralValue = z.infer<typeof numeralSchema>
