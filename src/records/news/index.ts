export { assemble, type LocationExtractor } from './assemble.js'
export { toDiagnostics, toMentions, toSpan, type Flat } from './mentions.js'
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
