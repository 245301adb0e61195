import * as z from 'zod'
import { qualifierSchema } from '../amount/index.js'
import { modalitySchema } from '../modality/index.js'

const decimal = z.string().regex(/^-?\d+(?:\.\d+)?$/)

const moneyFields = {
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .describe('ISO 4217 code'),
  amount: decimal.describe('Exact amount in units of the currency; the lower end of a range'),
  max: decimal.nullable().describe('Upper end of a range'),
  vnd: z.int().nullable().describe('The amount in đồng; null for another currency without a rate, and beyond 2^53 - 1'),
  vndMax: z.int().nullable(),
  qualifier: qualifierSchema,
  approximate: z.boolean().describe('khoảng beside another qualifier'),
  modality: modalitySchema
}

export const fundPartSchema = z.object({
  label: z.string().nullable().describe('What the part is said to be: "ngân sách", "nhân dân đóng góp"'),
  span: z.object({ start: z.int(), end: z.int() }).describe("Offsets into the caller's string"),
  ...moneyFields
})

export const fundSchema = z.object({
  ...moneyFields,
  per: z.string().nullable().describe('What the amount is for each of: "người/tháng", "kg", "suất"'),
  purpose: z.string().nullable().describe('What the money is for, as printed'),
  giver: z.string().nullable(),
  receiver: z.string().nullable(),
  equivalent: z
    .object({ currency: z.string(), amount: decimal })
    .nullable()
    .describe('The same sum in another currency, as the text gives it'),
  breakdowns: z.array(
    z.object({
      by: z.literal('source'),
      parts: z.array(fundPartSchema),
      sum: decimal,
      reconciles: z.boolean().nullable().describe('Null where the text does not say that these are all the parts')
    })
  )
})

export type FundValue = z.infer<typeof fundSchema>
export type FundPart = z.infer<typeof fundPartSchema>
