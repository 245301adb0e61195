import * as z from 'zod'
import { qualifierSchema } from '../amount/index.js'
import { modalitySchema } from '../modality/index.js'
import type { Breakdown, PartCount } from './value.generated.js'

const spanSchema = z.object({ start: z.int(), end: z.int() }).describe("Offsets into the caller's string")

const changeSchema = z.object({
  delta: z.number().describe('By how much, without sign'),
  percent: z.boolean().describe('delta is a percentage'),
  direction: z.enum(['up', 'down']).describe('tăng, giảm'),
  since: z.string().nullable().describe('EDTF date it is compared with')
})

const countFields = {
  count: z.int().describe('The count; the lower end of a range'),
  max: z.int().nullable().describe('Upper end of a range'),
  qualifier: qualifierSchema,
  approximate: z.boolean().describe('khoảng beside another qualifier'),
  unit: z.string().describe('What is counted: mô hình, tập thể, cá nhân, HTX, câu lạc bộ, …'),
  category: z.string().nullable().describe('What kind of it, as printed: "điển hình tiên tiến", "Dân vận khéo"'),
  field: z.string().nullable().describe('Normalised field of work'),
  fieldLabel: z.string().nullable().describe('The field as printed'),
  status: z
    .enum(['registered', 'built', 'recognised', 'replicated', 'rewarded', 'maintained', 'effective'])
    .nullable()
    .describe('đăng ký, xây dựng, công nhận, nhân rộng, khen thưởng, duy trì, hiệu quả'),
  modality: modalitySchema,
  percent: z.string().nullable().describe('Share of the whole, as printed: "35"'),
  per: z.string().nullable().describe('"mỗi xã có ít nhất 2 mô hình": xã'),
  asOf: z.string().nullable().describe('EDTF date the count is of'),
  location: z.string().nullable().describe('Place the count is of, as printed; null where it is of several'),
  locations: z.array(z.string()).describe('Every place the text counts in, as printed: "các xã Mai Pha, Hoàng Đồng có 12 mô hình"'),
  organisation: z.string().nullable().describe('Organisation the count is of, as printed: "Hội Nông dân huyện Cao Lộc"'),
  change: changeSchema.nullable().describe('How it differs from an earlier count')
}

const breakdownFields = {
  by: z.enum(['participant', 'field', 'status', 'category', 'location', 'year', 'other']).describe('What the parts are told apart by'),
  sum: z.int().describe('What the parts add up to'),
  reconciles: z.boolean().nullable().describe('Whether the parts add up to the total; null where they are not said to be all')
}

const PARTS = 'The parts, in the order of the text'
const BREAKDOWNS = 'Its parts, in each way that the text tells them apart'

export const breakdownSchema: z.ZodType<Breakdown> = z
  .object({
    by: breakdownFields.by,
    get parts(): z.ZodArray<z.ZodType<PartCount>> {
      return z.array(partCountSchema).describe(PARTS)
    },
    sum: breakdownFields.sum,
    reconciles: breakdownFields.reconciles
  })
  .describe('The parts of a count, added up.')

export const partCountSchema: z.ZodType<PartCount> = z
  .object({
    ...countFields,
    span: spanSchema,
    breakdowns: z.array(z.lazy(() => breakdownSchema)).describe(BREAKDOWNS)
  })
  .describe('A part of a count, which may have parts of its own.')

export const modelCountSchema = z
  .object({ ...countFields, breakdowns: z.array(breakdownSchema).describe(BREAKDOWNS) })
  .describe('A count of models with its parts.')

/** The same one level deep, for a validator that goes down by itself: zod compiles no schema that holds itself. */
export const shallowBreakdownSchema = z.object({ ...breakdownFields, parts: z.array(z.unknown()) })
export const shallowPartSchema = z.object({ ...countFields, span: spanSchema, breakdowns: z.array(z.unknown()) })

export type { Breakdown, ModelCountValue, PartCount } from './value.generated.js'
