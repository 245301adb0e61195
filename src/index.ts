/**
 * Records of Vietnamese news, and the extractors they are made of.
 *
 * @module boctach
 */
export { createDocument, toTree } from './document/index.js'
export { amount, date, field, findOutlet, fund, location, modelCount, namedModel, numeral, quantity } from './extractors/index.js'
export type {
  AmountValue,
  Breakdown,
  DateValue,
  EraEvidence,
  FieldValue,
  FundBreakdown,
  FundPart,
  FundValue,
  HeirRef,
  LocationValue,
  ModelCountValue,
  ModelKind,
  NamedModelValue,
  NumeralValue,
  Outlet,
  PartCount,
  QuantityBreakdown,
  QuantityPart,
  QuantityValue,
  UnitRef
} from './extractors/index.js'
export { defineTable, defineWords, definePhrases, fold } from './lexicon/index.js'
export { explain, type Explanation } from './explain.js'
export {
  createStream,
  defineExtractor,
  defineNotation,
  figure,
  item,
  NotationError,
  table,
  type Context,
  type Grammar,
  type Kind,
  type Match,
  type Notation,
  type Phrase,
  type Rule,
  type RuleExtractor,
  type RuleInput,
  type Slots,
  type Stream
} from './grammar/index.js'
export {
  extract,
  parseDates,
  parseFunds,
  parseLocations,
  parseModelCounts,
  parseNamedModels,
  parseNews,
  parseQuantities,
  parseRecord,
  type Extraction
} from './parse.js'
export { DIAGNOSTIC_CODES, inLanguage, toDiagnostic, type DiagnosticCode } from './pipeline/index.js'
export { defineRecord, toMentions, type Flat, type RecordDefinition, type RecordRun } from './records/index.js'
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
} from './records/news/index.js'
export type {
  Annotation,
  AnyExtractor,
  Block,
  BlockKind,
  Diagnostic,
  Document,
  Draft,
  Extractor,
  Found,
  Language,
  Mention,
  ParseOptions,
  Quote,
  Report,
  RuleExamples,
  RuleLevel,
  Severity,
  Span,
  Tokens,
  ValueOf
} from './types.js'
