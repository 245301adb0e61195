import * as z from 'zod'

const decimal = z.string().regex(/^-?\d+(?:\.\d+)?$/)

export const numeralSchema = z.object({
  /** Exact decimal string; null for a fraction that never ends (1/3) */
  value: decimal.nullable(),
  /** The other reading, where the comma may group thousands: "3,425" is 3.425 or 3425 */
  grouped: decimal.nullable(),
  /** Power of ten of the last scale word (triệu: 6); 0 without one. A range shares it. */
  power: z.int(),
  form: z.enum(['digits', 'words', 'mixed', 'roman']),
  /** A lone number word (hai, năm), which counts only before a unit */
  weak: z.boolean(),
  ordinal: z.boolean(),
  percent: z.boolean(),
  /** A number that names and does not count: thôn 5, Nghị quyết 19 */
  label: z.boolean(),
  /** 7/9, một phần ba */
  fraction: z.object({ numerator: z.int(), denominator: z.int() }).nullable()
})

export type NumeralValue = z.infer<typeof numeralSchema>
