import { inLanguage } from '../pipeline/index.js'
import type { Annotation, Diagnostic, Document, Span } from '../types.js'

/** A value with where and how it was read. */
export type Flat<V> = V & { span: Span; text: string; rule: string; implied: string[] }

/** Annotations as flat mentions whose spans, those of their parts too, count in the caller's string. */
export function toMentions<V extends object>(document: Document, input: string, annotations: readonly Annotation<string, V>[]): Flat<V>[] {
  return annotations.map(({ start, end, rule, implied, value }) => {
    const span = toSpan(document, start, end)
    return Object.assign({ span, text: input.slice(span.start, span.end), rule, implied: [...implied] }, withSourceSpans(document, value))
  })
}

export function toSpan(document: Document, start: number, end: number): Span {
  return { start: document.toSource(start), end: document.toSource(end) }
}

interface Parted {
  readonly breakdowns: readonly { readonly parts: readonly (Partial<Parted> & { readonly span: Span })[] }[]
}

/** A value whose parts' spans count in the caller's string. */
export function withSourceSpans<V>(document: Document, value: V): V {
  if (!hasParts(value)) return value
  const breakdowns = value.breakdowns.map((breakdown) => ({
    ...breakdown,
    parts: breakdown.parts.map((part) => withSourceSpans(document, { ...part, span: toSpan(document, part.span.start, part.span.end) }))
  }))
  return { ...value, breakdowns }
}

function hasParts(value: unknown): value is Parted {
  return (
    typeof value === 'object' && value !== null && 'breakdowns' in value && Array.isArray(value.breakdowns) && value.breakdowns.length > 0
  )
}

export function toDiagnostics(document: Document, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const moved = diagnostics.map((each) => ({
    ...inLanguage(each, document.options.language),
    span: toSpan(document, each.span.start, each.span.end)
  }))
  return moved.sort((left, right) => left.span.start - right.span.start)
}
