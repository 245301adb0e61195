import * as z from 'zod'

export const qualifierSchema = z
  .enum(['exact', 'about', 'over', 'nearly', 'atLeast', 'atMost'])
  .describe('exact; about (khoảng, ước); over (trên, hơn); nearly (gần); atLeast (ít nhất, trở lên); atMost (tối đa, không quá)')

export const amountSchema = z.object({
  /** Exact decimal string, the lower end of a range; null for a fraction */
  value: z.string().nullable(),
  /** The reading of value with its comma as a thousands mark */
  grouped: z.string().nullable(),
  /** Upper end of a range */
  max: z.string().nullable(),
  /** The reading of max with its comma as a thousands mark */
  groupedMax: z.string().nullable(),
  qualifier: qualifierSchema,
  /** khoảng beside another qualifier: "khoảng hơn" */
  approximate: z.boolean(),
  /** Power of ten of the scale word */
  power: z.int(),
  weak: z.boolean(),
  percent: z.boolean(),
  fraction: z.object({ numerator: z.int(), denominator: z.int() }).nullable(),
  /** Offset of the number itself, behind its qualifier */
  numberStart: z.int()
})

export type AmountValue = z.infer<typeof amountSchema>
export type Qualifier = z.infer<typeof qualifierSchema>
