export { CONNECTIVES } from './connectives.js'
export { defineNotation, defineRoomNotation, type Notation, type Vocabulary } from './define.js'
export { defineExtractor, partsOf, type RuleExtractor } from './extractor.js'
export { figure, item, table } from './kinds.js'
export { NotationError } from './notation.js'
export { observe } from './observe.js'
export { createStream } from './stream.js'
export type {
  Attempt,
  Checked,
  Context,
  Found,
  Grammar,
  Kind,
  Kinds,
  Match,
  Phrase,
  Rule,
  RuleInput,
  ScanOptions,
  Scanned,
  Slots,
  Stream
} from './types.js'
