import type { Diagnostic, Language, Span } from '../types.js'
import { DIAGNOSTICS, type DiagnosticCode } from './messages.js'

export type { DiagnosticCode }

export const DIAGNOSTIC_CODES = Object.freeze(Object.keys(DIAGNOSTICS)) as readonly DiagnosticCode[]

/** Makes a diagnostic, its message in English; the span counts in `Document.text` until the record is assembled. */
export function toDiagnostic(code: DiagnosticCode, span: Span, actual?: string, expected?: string): Diagnostic {
  const [severity, messages] = DIAGNOSTICS[code]
  return {
    code,
    severity,
    message: messages.en,
    span: { start: span.start, end: span.end },
    ...(actual !== undefined && { actual }),
    ...(expected !== undefined && { expected })
  }
}

/**
 * A diagnostic with its message in a language; one with a code of your own keeps the message it has.
 *
 * @example
 * ```js
 * import { inLanguage, toDiagnostic } from 'boctach'
 *
 * inLanguage(toDiagnostic('date/impossible', { start: 0, end: 4 }), 'vi').message // => 'Lịch không có ngày này.'
 * ```
 */
export function inLanguage(diagnostic: Diagnostic, language: Language = 'en'): Diagnostic {
  if (!Object.hasOwn(DIAGNOSTICS, diagnostic.code)) return diagnostic
  return { ...diagnostic, message: DIAGNOSTICS[diagnostic.code as DiagnosticCode][1][language] }
}
