import * as z from 'zod'
import { qualifierSchema } from '../amount/index.js'
import { modalitySchema } from '../modality/index.js'

export const conceptSchema = z
  .enum([
    'person',
    'household',
    'casualty',
    'animal',
    'plant',
    'building',
    'works',
    'vehicle',
    'goods',
    'labour',
    'security',
    'event',
    'document',
    'award',
    'organisation',
    'place',
    'area',
    'length',
    'weight',
    'volume',
    'other'
  ])
  .describe('What kind of thing is counted or measured; null where its noun is not known')

export type Concept = z.infer<typeof conceptSchema>

const spanSchema = z
  .object({ start: z.int().nonnegative(), end: z.int().nonnegative() })
  .describe('Half-open UTF-16 offsets into the string that was passed')

export const quantityPartSchema = z
  .object({
    label: z.string().nullable().describe('What the part is of, as printed: "Cà Mau"'),
    span: spanSchema,
    value: z.number().describe('How many or how much of it')
  })
  .describe('A part of a quantity.')

export const quantityBreakdownSchema = z
  .object({
    parts: z.array(quantityPartSchema).describe('The parts, in the order of the text'),
    sum: z.number().describe('What the parts add up to'),
    reconciles: z
      .boolean()
      .nullable()
      .describe('Whether the parts add up to the value; null where not all of them are told, or not exactly')
  })
  .describe('The parts of a quantity, added up.')

export const quantitySchema = z
  .object({
    value: z.number().describe('The count or measure; the lower end of a range; the numerator of "7/9 trường"'),
    max: z.number().nullable().describe('Upper end of a range'),
    of: z.number().nullable().describe('The whole that value is a part of: 9 in "7/9 trường"'),
    unit: z
      .string()
      .describe('UCUM code where one exists (m2, har, km, kg, t, L); else the counted noun as printed (người, căn nhà, huy chương vàng)'),
    concept: conceptSchema.nullable(),
    per: z.string().nullable().describe('"60 tạ/ha": ha'),
    qualifier: qualifierSchema,
    approximate: z.boolean().describe('khoảng beside another qualifier'),
    modality: modalitySchema,
    object: z.string().nullable().describe('What is counted or measured, the whole phrase as printed: "ngày công lao động", "đất"'),
    asOf: z.string().nullable().describe('The date it is of, EDTF'),
    location: z.string().nullable().describe('The place it is of, as printed'),
    breakdowns: z.array(quantityBreakdownSchema).describe('Its parts, where they are told: "7 tàu (Cà Mau 3, TP Hồ Chí Minh 4)"')
  })
  .describe('A counted or measured thing.')

export type { QuantityBreakdown, QuantityPart, QuantityValue } from './value.generated.js'
