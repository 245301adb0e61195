export { assemble, toDiagnostics, toMentions, toSpan, type LocationExtractor } from './assemble.js'
export {
  newsRecordSchema,
  type DateMention,
  type FundMention,
  type LocationMention,
  type ModelCountMention,
  type NamedModelMention,
  type NewsRecord,
  type QuantityMention
} from './schema.js'
