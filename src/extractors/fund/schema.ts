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
  vndMax: z.int().nullable().describe('Upper end of a range in đồng'),
  qualifier: qualifierSchema,
  approximate: z.boolean().describe('khoảng beside another qualifier'),
  modality: modalitySchema
}

export const fundPartSchema = z
  .object({
    label: z.string().nullable().describe('What the part is said to be: "ngân sách", "nhân dân đóng góp"'),
    span: z.object({ start: z.int(), end: z.int() }).describe("Offsets into the caller's string"),
    ...moneyFields
  })
  .describe('A part of a sum of money.')

export const fundBreakdownSchema = z
  .object({
    by: z.literal('source').describe('What the parts are told apart by: who gives them'),
    parts: z.array(fundPartSchema).describe('The parts, in the order of the text'),
    sum: decimal.describe('What the parts add up to, exactly'),
    reconciles: z.boolean().nullable().describe('Whether that is the total; null where the text does not say that these are all the parts')
  })
  .describe('The parts of a sum of money, added up.')

export const fundSchema = z
  .object({
    ...moneyFields,
    per: z.string().nullable().describe('What the amount is for each of: "người/tháng", "kg", "suất"'),
    purpose: z.string().nullable().describe('What the money is for, as printed'),
    giver: z.string().nullable().describe('Who gives it, as printed'),
    receiver: z.string().nullable().describe('Who gets it, as printed'),
    equivalent: z
      .object({ currency: z.string().describe('ISO 4217 code'), amount: decimal.describe('Exact amount in units of the currency') })
      .nullable()
      .describe('The same sum in another currency, as the text gives it'),
    breakdowns: z.array(fundBreakdownSchema).describe('Its parts, where they are told')
  })
  .describe('A sum of money.')

export type { FundBreakdown, FundPart, FundValue } from './value.generated.js'
