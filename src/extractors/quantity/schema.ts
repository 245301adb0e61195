import * as z from 'zod'
import { qualifierSchema } from '../amount/index.js'

export const quantitySchema = z.object({
  value: z.number().describe('The count or measure; the lower end of a range; the numerator of "7/9 trường"'),
  max: z.number().nullable().describe('Upper end of a range'),
  of: z.number().nullable().describe('The whole that value is a part of: 9 in "7/9 trường"'),
  unit: z.string().describe('UCUM code where one exists (m2, har, km, kg, t, L); else the counted noun (người, hộ, cây, ngày công)'),
  per: z.string().nullable().describe('"60 tạ/ha": ha'),
  qualifier: qualifierSchema,
  approximate: z.boolean(),
  object: z.string().nullable().describe('What is counted or measured, as printed: "ngày công lao động", "đất"')
})

export type QuantityValue = z.infer<typeof quantitySchema>
