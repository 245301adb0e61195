export { defineRecord, type RecordDefinition, type RecordRun } from './define.js'
export { toDiagnostics, toMentions, toSpan, withSourceSpans, type Flat } from './mentions.js'
