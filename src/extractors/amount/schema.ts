import * as z from 'zod'

export const qualifierSchema = z
  .enum(['exact', 'about', 'over', 'nearly', 'atLeast', 'atMost'])
  .describe('exact; about (khoảng, ước); over (trên, hơn); nearly (gần); atLeast (ít nhất, trở lên); atMost (tối đa, không quá)')

export const amountSchema = z.object({
  value: z.string().nullable().describe('Exact decimal string, the lower end of a range; null for a fraction'),
  grouped: z.string().nullable().describe('The reading of value with its comma as a thousands mark'),
  max: z.string().nullable().describe('Upper end of a range'),
  qualifier: qualifierSchema,
  approximate: z.boolean().describe('khoảng beside another qualifier: "khoảng hơn"'),
  power: z.int().describe('Power of ten of the scale word'),
  weak: z.boolean(),
  percent: z.boolean(),
  fraction: z.object({ numerator: z.int(), denominator: z.int() }).nullable(),
  numberStart: z.int().describe('Offset of the number itself, behind its qualifier')
})

export type AmountValue = z.infer<typeof amountSchema>
export type Qualifier = z.infer<typeof qualifierSchema>
