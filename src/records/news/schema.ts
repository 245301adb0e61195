import * as z from 'zod'
import {
  dateSchema,
  eraSchema,
  fundSchema,
  locationSchema,
  modelCountSchema,
  namedModelSchema,
  quantitySchema
} from '../../extractors/index.js'

const spanSchema = z
  .object({ start: z.int().nonnegative(), end: z.int().nonnegative() })
  .describe('Half-open UTF-16 offsets into the string that was passed')

const mention = {
  span: spanSchema,
  text: z.string().describe('input.slice(span.start, span.end)'),
  rule: z.string().describe('The named rule that read it'),
  implied: z.array(z.string()).describe('Fields that were inferred, not read')
}

const sameAs = (list: string) =>
  z
    .int()
    .nullable()
    .describe(
      `Index in ${list} of the one that states the same fact: of "hơn 310" in the headline, the 316 of the body. Sum only those where it is null`
    )

export const dateMentionSchema = z.object({ ...mention, ...dateSchema.shape })
export const locationMentionSchema = z.object({ ...mention, ...locationSchema.shape })
export const fundMentionSchema = z.object({
  ...mention,
  ...fundSchema.shape,
  location: z
    .string()
    .nullable()
    .describe('The place it is of, as printed: that of who gets it or of what it is for, else of its clause, else of who gives it'),
  sameAs: sameAs('funds')
})
export const quantityMentionSchema = z.object({ ...mention, ...quantitySchema.shape, sameAs: sameAs('quantities') })
export const modelCountMentionSchema = z.object({
  ...mention,
  ...modelCountSchema.shape,
  sameAs: sameAs('modelCounts'),
  members: z.array(z.int()).describe('Indices in namedModels of the models the count is said to be: "4 mô hình: A, B, C và D"')
})
export const namedModelMentionSchema = z.object({
  ...mention,
  ...namedModelSchema.shape,
  place: z.int().nullable().describe('Index in locations of the place in location'),
  funds: z.array(z.int()).describe('Indices in funds of the amounts said of it in its clause'),
  quantities: z.array(z.int()).describe('Indices in quantities of the results said of it in its clause'),
  mentions: z.array(z.object({ span: spanSchema, text: z.string() })).describe('Every place the text names it, the first included')
})

export const diagnosticSchema = z.object({
  code: z.string(),
  severity: z.enum(['info', 'warning', 'error']),
  message: z.string(),
  span: spanSchema,
  actual: z.string().optional(),
  expected: z.string().optional()
})

export const outletRefSchema = z.object({
  name: z.string(),
  domain: z.string(),
  province: z.string().nullable().describe('The province it is the paper, the station or the portal of')
})

export const newsRecordSchema = z
  .object({
    title: z.string().nullable().describe('The headline, as printed'),
    source: z.string().nullable().describe('The outlet as printed, without the marks around it: "GLO", "Báo Gia Lai", "baolangson.vn"'),
    outlet: outletRefSchema.nullable().describe('The outlet of `source`, where the table knows it'),
    date: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/)
      .nullable()
      .describe('Publication date, ISO, from the caller or the date line'),
    location: locationMentionSchema.nullable().describe("The article's main place: the mention that shows it"),
    era: eraSchema.shape.era.nullable().describe('The administrative era the article speaks in, voted once from all it says'),
    eraEvidence: eraSchema.shape.evidence,
    dates: z.array(dateMentionSchema),
    locations: z.array(locationMentionSchema),
    modelCounts: z.array(modelCountMentionSchema).describe('Totals, with their parts inside'),
    funds: z.array(fundMentionSchema),
    namedModels: z.array(namedModelMentionSchema),
    quantities: z.array(quantityMentionSchema),
    diagnostics: z.array(diagnosticSchema)
  })
  .describe(
    'What one Vietnamese news text says: dates, places, model counts, funds, named models and quantities, each with its exact source span'
  )

// Interfaces, so that editors and API pages show their names and not all that is in them.
export interface DateMention extends z.infer<typeof dateMentionSchema> {}
export interface LocationMention extends z.infer<typeof locationMentionSchema> {}
export interface ModelCountMention extends z.infer<typeof modelCountMentionSchema> {}
export interface FundMention extends z.infer<typeof fundMentionSchema> {}
export interface NamedModelMention extends z.infer<typeof namedModelMentionSchema> {}
export interface QuantityMention extends z.infer<typeof quantityMentionSchema> {}

/** What one news text says. */
export interface NewsRecord extends z.infer<typeof newsRecordSchema> {
  location: LocationMention | null
  dates: DateMention[]
  locations: LocationMention[]
  modelCounts: ModelCountMention[]
  funds: FundMention[]
  namedModels: NamedModelMention[]
  quantities: QuantityMention[]
}
