export { news } from './news.js'
export {
  newsRecordSchema,
  type DateMention,
  type FundMention,
  type LocationMention,
  type ModelCountMention,
  type NamedModelMention,
  type NewsRecord,
  type OutletRef,
  type QuantityMention
} from './schema.js'
export { validated } from './validate.js'
