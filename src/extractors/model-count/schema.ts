import * as z from 'zod'
import { qualifierSchema } from '../amount/index.js'
import { modalitySchema } from '../modality/index.js'

const spanSchema = z.object({ start: z.int(), end: z.int() }).describe("Offsets into the caller's string")

const changeSchema = z.object({
  delta: z.number().describe('By how much, without sign'),
  percent: z.boolean().describe('delta is a percentage'),
  direction: z.enum(['up', 'down']),
  since: z.string().nullable().describe('EDTF date it is compared with')
})

const countFields = {
  count: z.int().describe('The count; the lower end of a range'),
  max: z.int().nullable().describe('Upper end of a range'),
  qualifier: qualifierSchema,
  approximate: z.boolean(),
  unit: z.string().describe('What is counted: mô hình, tập thể, cá nhân, HTX, câu lạc bộ, …'),
  category: z.string().nullable().describe('What kind of it, as printed: "điển hình tiên tiến", "Dân vận khéo"'),
  field: z.string().nullable().describe('Normalised field of work'),
  fieldLabel: z.string().nullable().describe('The field as printed'),
  status: z.enum(['registered', 'built', 'recognised', 'replicated', 'rewarded', 'maintained', 'effective']).nullable(),
  modality: modalitySchema,
  percent: z.string().nullable().describe('Share of the whole, as printed: "35"'),
  per: z.string().nullable().describe('"mỗi xã có ít nhất 2 mô hình": xã'),
  asOf: z.string().nullable().describe('EDTF date the count is of'),
  location: z.string().nullable().describe('Place the count is of, as printed; null where it is of several'),
  locations: z.array(z.string()).describe('Every place the text counts in, as printed: "các xã Mai Pha, Hoàng Đồng có 12 mô hình"'),
  organisation: z.string().nullable().describe('Organisation the count is of, as printed: "Hội Nông dân huyện Cao Lộc"'),
  change: changeSchema.nullable()
}

/** A count of models with its parts. */
export interface ModelCountValue {
  count: number
  max: number | null
  qualifier: z.infer<typeof qualifierSchema>
  approximate: boolean
  unit: string
  category: string | null
  field: string | null
  fieldLabel: string | null
  status: 'registered' | 'built' | 'recognised' | 'replicated' | 'rewarded' | 'maintained' | 'effective' | null
  modality: z.infer<typeof modalitySchema>
  percent: string | null
  per: string | null
  asOf: string | null
  location: string | null
  locations: string[]
  organisation: string | null
  change: z.infer<typeof changeSchema> | null
  breakdowns: Breakdown[]
}

export interface PartCount extends ModelCountValue {
  span: z.infer<typeof spanSchema>
}

export interface Breakdown {
  by: 'participant' | 'field' | 'status' | 'category' | 'location' | 'year' | 'other'
  parts: PartCount[]
  sum: number
  reconciles: boolean | null
}

const breakdownFields = {
  by: z.enum(['participant', 'field', 'status', 'category', 'location', 'year', 'other']),
  sum: z.int(),
  reconciles: z.boolean().nullable().describe('Whether the parts add up to the total; null where they are not said to be all')
}

export const breakdownSchema: z.ZodType<Breakdown> = z.object({
  by: breakdownFields.by,
  get parts(): z.ZodArray<z.ZodType<PartCount>> {
    return z.array(partCountSchema)
  },
  sum: breakdownFields.sum,
  reconciles: breakdownFields.reconciles
})

export const partCountSchema: z.ZodType<PartCount> = z.object({
  ...countFields,
  span: spanSchema,
  breakdowns: z.array(z.lazy(() => breakdownSchema))
})

export const modelCountSchema = z.object({ ...countFields, breakdowns: z.array(breakdownSchema) })

/** The same one level deep, for a validator that goes down by itself: zod compiles no schema that holds itself. */
export const shallowBreakdownSchema = z.object({ ...breakdownFields, parts: z.array(z.unknown()) })
export const shallowPartSchema = z.object({ ...countFields, span: spanSchema, breakdowns: z.array(z.unknown()) })
