import { amountSchema } from '../src/extractors/amount/schema.js'
import { dateSchema } from '../src/extractors/date/schema.js'
import { fieldSchema } from '../src/extractors/field/schema.js'
import { fundBreakdownSchema, fundPartSchema, fundSchema } from '../src/extractors/fund/schema.js'
import { heirRefSchema, locationSchema, unitRefSchema } from '../src/extractors/location/schema.js'
import { breakdownSchema, modelCountSchema, partCountSchema } from '../src/extractors/model-count/schema.js'
import { namedModelSchema } from '../src/extractors/named-model/schema.js'
import { numeralSchema } from '../src/extractors/numeral/schema.js'
import { quantityBreakdownSchema, quantityPartSchema, quantitySchema } from '../src/extractors/quantity/schema.js'
import { evidenceSchema } from '../src/extractors/era/schema.js'
import {
  dateMentionSchema,
  diagnosticSchema,
  fundMentionSchema,
  locationMentionSchema,
  modelCountMentionSchema,
  namedModelMentionSchema,
  newsRecordSchema,
  outletRefSchema,
  quantityMentionSchema
} from '../src/records/news/schema.js'
import { toInterfaces, type Source, type Target } from './types-from-schemas.js'

const SPAN = { '../../types.js': ['Span'] }

/** The public types of values, by the files that hold them. */
export const TARGETS: readonly Target[] = [
  { path: 'extractors/numeral/value.generated.ts', sources: [{ name: 'NumeralValue', schema: numeralSchema }] },
  { path: 'extractors/amount/value.generated.ts', sources: [{ name: 'AmountValue', schema: amountSchema }] },
  { path: 'extractors/date/value.generated.ts', sources: [{ name: 'DateValue', schema: dateSchema }] },
  { path: 'extractors/era/evidence.generated.ts', sources: [{ name: 'EraEvidence', schema: evidenceSchema }] },
  { path: 'extractors/field/value.generated.ts', sources: [{ name: 'FieldValue', schema: fieldSchema }] },
  {
    path: 'extractors/fund/value.generated.ts',
    imports: SPAN,
    sources: [
      { name: 'FundValue', schema: fundSchema },
      { name: 'FundBreakdown', schema: fundBreakdownSchema },
      { name: 'FundPart', schema: fundPartSchema }
    ]
  },
  {
    path: 'extractors/location/value.generated.ts',
    sources: [
      { name: 'LocationValue', schema: locationSchema },
      { name: 'UnitRef', schema: unitRefSchema },
      { name: 'HeirRef', schema: heirRefSchema, base: 'UnitRef' }
    ]
  },
  {
    path: 'extractors/model-count/value.generated.ts',
    imports: SPAN,
    sources: [
      { name: 'ModelCountValue', schema: modelCountSchema },
      { name: 'Breakdown', schema: breakdownSchema },
      { name: 'PartCount', schema: partCountSchema, base: 'ModelCountValue' }
    ]
  },
  { path: 'extractors/named-model/value.generated.ts', sources: [{ name: 'NamedModelValue', schema: namedModelSchema }] },
  {
    path: 'extractors/quantity/value.generated.ts',
    imports: SPAN,
    sources: [
      { name: 'QuantityValue', schema: quantitySchema },
      { name: 'QuantityBreakdown', schema: quantityBreakdownSchema },
      { name: 'QuantityPart', schema: quantityPartSchema }
    ]
  },
  {
    path: 'records/news/mentions.generated.ts',
    imports: {
      '../../extractors/index.js': [
        'DateValue',
        'EraEvidence',
        'FundValue',
        'LocationValue',
        'ModelCountValue',
        'NamedModelValue',
        'QuantityValue'
      ],
      '../../types.js': ['Diagnostic', 'Span']
    },
    sources: [
      { name: 'NewsRecord', schema: newsRecordSchema },
      { name: 'DateMention', schema: dateMentionSchema, base: 'DateValue' },
      { name: 'LocationMention', schema: locationMentionSchema, base: 'LocationValue' },
      { name: 'ModelCountMention', schema: modelCountMentionSchema, base: 'ModelCountValue' },
      { name: 'FundMention', schema: fundMentionSchema, base: 'FundValue' },
      { name: 'NamedModelMention', schema: namedModelMentionSchema, base: 'NamedModelValue' },
      { name: 'QuantityMention', schema: quantityMentionSchema, base: 'QuantityValue' },
      { name: 'OutletRef', schema: outletRefSchema }
    ]
  }
]

/** `Diagnostic` stands in src/types.ts, as extractors report it too. */
const ALL: readonly Source[] = [...TARGETS.flatMap(({ sources }) => sources), { name: 'Diagnostic', schema: diagnosticSchema }]

/** The text of each file. */
export function toValueTypes(): { readonly path: string; readonly text: string }[] {
  return TARGETS.map((target) => ({ path: target.path, text: toInterfaces(target, ALL) }))
}
