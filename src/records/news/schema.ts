import * as z from 'zod'
import type { NewsRecord } from './mentions.generated.js'
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

export const dateMentionSchema = z.object({ ...mention, ...dateSchema.shape }).describe('A date, with where it stands.')
export const locationMentionSchema = z.object({ ...mention, ...locationSchema.shape }).describe('A place, with where it stands.')
export const fundMentionSchema = z
  .object({
    ...mention,
    ...fundSchema.shape,
    location: z
      .string()
      .nullable()
      .describe('The place it is of, as printed: that of who gets it or of what it is for, else of its clause, else of who gives it'),
    sameAs: sameAs('funds')
  })
  .describe('A sum of money, with where it stands.')
export const quantityMentionSchema = z
  .object({ ...mention, ...quantitySchema.shape, sameAs: sameAs('quantities') })
  .describe('A quantity, with where it stands.')
export const modelCountMentionSchema = z
  .object({
    ...mention,
    ...modelCountSchema.shape,
    sameAs: sameAs('modelCounts'),
    members: z.array(z.int()).describe('Indices in namedModels of the models the count is said to be: "4 mô hình: A, B, C và D"')
  })
  .describe('A count of models, with where it stands.')
export const namedModelMentionSchema = z
  .object({
    ...mention,
    ...namedModelSchema.shape,
    place: z.int().nullable().describe('Index in locations of the place in location'),
    funds: z.array(z.int()).describe('Indices in funds of the amounts said of it in its clause'),
    quantities: z.array(z.int()).describe('Indices in quantities of the results said of it in its clause'),
    mentions: z
      .array(z.object({ span: spanSchema, text: z.string().describe('input.slice(span.start, span.end)') }))
      .describe('Every place the text names it, the first included')
  })
  .describe('A named model, with where it stands.')

export const diagnosticSchema = z
  .object({
    code: z.string().describe('What is in doubt: "fund/does-not-reconcile"; docs/diagnostics.md lists them all'),
    severity: z.enum(['info', 'warning', 'error']).describe('How grave it is'),
    message: z.string().describe('A sentence for people, in the language that was asked for'),
    span: spanSchema,
    actual: z.string().optional().describe('What the text says'),
    expected: z.string().optional().describe('What would have agreed')
  })
  .describe('A doubt or a contradiction, with where it stands.')

export const outletRefSchema = z
  .object({
    name: z.string().describe('Its name'),
    domain: z.string().describe('Its domain'),
    province: z.string().nullable().describe('The province it is the paper, the station or the portal of')
  })
  .describe('A newspaper, a station or a portal.')

/** A record's schema: each field with its sentence. */
export const newsRecordSchema: z.ZodObject<{ [K in keyof NewsRecord]: z.ZodType<NewsRecord[K]> }> = z
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
    dates: z.array(dateMentionSchema).describe('Every date, in the order of the text'),
    locations: z.array(locationMentionSchema).describe('Every place, in the order of the text'),
    modelCounts: z.array(modelCountMentionSchema).describe('Totals, with their parts inside'),
    funds: z.array(fundMentionSchema).describe('Every sum of money, in the order of the text'),
    namedModels: z.array(namedModelMentionSchema).describe('Every model that is named, once each'),
    quantities: z.array(quantityMentionSchema).describe('Every other counted or measured thing, in the order of the text'),
    diagnostics: z.array(diagnosticSchema).describe('What is in doubt or contradicts itself')
  })
  .describe(
    'What one Vietnamese news text says: dates, places, model counts, funds, named models and quantities, each with its exact source span'
  )

export type {
  DateMention,
  FundMention,
  LocationMention,
  ModelCountMention,
  NamedModelMention,
  NewsRecord,
  OutletRef,
  QuantityMention
} from './mentions.generated.js'
