import type * as z from 'zod'
import type {
  DateMention,
  Diagnostic,
  FundMention,
  LocationMention,
  ModelCountMention,
  NamedModelMention,
  OutletRef,
  QuantityMention
} from '../../src/index.js'
import type {
  dateMentionSchema,
  diagnosticSchema,
  fundMentionSchema,
  locationMentionSchema,
  modelCountMentionSchema,
  namedModelMentionSchema,
  outletRefSchema,
  quantityMentionSchema
} from '../../src/records/news/schema.js'

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never

/** The written types are those that the schemas infer. */
export const same: [
  Same<DateMention, z.infer<typeof dateMentionSchema>>,
  Same<LocationMention, z.infer<typeof locationMentionSchema>>,
  Same<FundMention, z.infer<typeof fundMentionSchema>>,
  Same<ModelCountMention, z.infer<typeof modelCountMentionSchema>>,
  Same<NamedModelMention, z.infer<typeof namedModelMentionSchema>>,
  Same<QuantityMention, z.infer<typeof quantityMentionSchema>>,
  Same<OutletRef, z.infer<typeof outletRefSchema>>,
  Same<Diagnostic, z.infer<typeof diagnosticSchema>>
] = [true, true, true, true, true, true, true, true]
