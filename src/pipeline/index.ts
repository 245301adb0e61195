export { defineExtractor } from './define.js'
export { DIAGNOSTIC_CODES, toDiagnostic, type DiagnosticCode } from './diagnostic.js'
export { resolveOverlaps } from './overlap.js'
export { run, type Run } from './run.js'
