import * as z from 'zod'

export const qualifierSchema = z
  .enum(['exact', 'about', 'over', 'nearly', 'atLeast', 'atMost'])
  .describe('exact; about (khoảng, ước); over (trên, hơn); nearly (gần); atLeast (ít nhất, trở lên); atMost (tối đa, không quá)')

export const amountSchema = z
  .object({
    value: z.string().nullable().describe('Exact decimal string, the lower end of a range; null for a fraction'),
    grouped: z.string().nullable().describe('The reading of value with its comma as a thousands mark'),
    max: z.string().nullable().describe('Upper end of a range'),
    groupedMax: z.string().nullable().describe('The reading of max with its comma as a thousands mark'),
    qualifier: qualifierSchema,
    approximate: z.boolean().describe('khoảng beside another qualifier: "khoảng hơn"'),
    power: z.int().describe('Power of ten of the scale word'),
    weak: z.boolean().describe('A lone number word (hai, năm), which counts only before a unit'),
    percent: z.boolean().describe('It is a percentage'),
    fraction: z
      .object({ numerator: z.int().describe('7 in 7/9'), denominator: z.int().describe('9 in 7/9') })
      .nullable()
      .describe('The fraction it is: 7/9, một phần ba; null for any other number'),
    numberStart: z.int().describe('Offset of the number itself, behind its qualifier, in the text of the document')
  })
  .describe('A number or a range of numbers, with the words that qualify it.')

export type { AmountValue } from './value.generated.js'
export type Qualifier = z.infer<typeof qualifierSchema>
