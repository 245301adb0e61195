import type { Diagnostic, Severity, Span } from '../types.js'

/** Every diagnostic the library can give: one table of codes, severities and messages. */
const DIAGNOSTICS = {
  'input/truncated': ['warning', 'The text is longer than the limit and was cut.'],
  'input/too-deep': ['error', 'The elements of the page are nested too deep to be read; nothing was.'],
  'input/not-cleaned': ['info', 'The page is too large or nested too deep to be cleaned, or the cleaner failed; it was read as it is.'],
  'input/page-date': [
    'warning',
    'A publication date that the page declares is no plausible day, or another than its article prints; it was not used.'
  ],
  'input/legacy-encoding': ['info', 'The text was in a Vietnamese encoding older than Unicode, and was converted.'],
  'record/invalid': ['error', 'The record does not fit its schema: a fault of this library.'],
  'date/impossible': ['warning', 'No such day is in the calendar.'],
  'date/weekday-mismatch': ['warning', 'The weekday printed beside the date is not the weekday of that date.'],
  'date/no-reference': ['info', 'A relative date has no value, because no publication date is known.'],
  'fund/vague': ['info', 'An amount of money without a number.'],
  'quantity/beyond-safe-integer': ['warning', 'The number is beyond the safe integers; it is not counted.'],
  'fund/beyond-safe-integer': ['warning', 'The amount is beyond the safe integers; only its decimal string is given.'],
  'fund/does-not-reconcile': ['warning', 'The parts do not add up to the stated total.'],
  'location/ambiguous': ['info', 'More than one administrative unit has this name; see candidates.'],
  'model-count/does-not-reconcile': ['warning', 'The parts do not add up to the stated total.'],
  'model-count/members-mismatch': ['info', 'The models that are named are more, or fewer, than the count says.'],
  'model-count/percentage-mismatch': ['warning', 'The percentage does not agree with the counts.'],
  'quantity/does-not-reconcile': ['warning', 'The parts do not add up to the stated total.']
} as const satisfies Record<string, readonly [Severity, string]>

export type DiagnosticCode = keyof typeof DIAGNOSTICS

export const DIAGNOSTIC_CODES = Object.freeze(Object.keys(DIAGNOSTICS)) as readonly DiagnosticCode[]

/** Makes a diagnostic; the span counts in `Document.text` until the record is assembled. */
export function toDiagnostic(code: DiagnosticCode, span: Span, actual?: string, expected?: string): Diagnostic {
  const [severity, message] = DIAGNOSTICS[code]
  return {
    code,
    severity,
    message,
    span: { start: span.start, end: span.end },
    ...(actual !== undefined && { actual }),
    ...(expected !== undefined && { expected })
  }
}
