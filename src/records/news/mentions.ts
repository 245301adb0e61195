import type { Annotation, Diagnostic, Document, Span } from '../../types.js'

/** A value with where and how it was read. */
export type Flat<V> = V & { span: Span; text: string; rule: string; implied: string[] }

/** Annotations as flat mentions whose spans count in the caller's string. */
export function toMentions<V extends object>(document: Document, source: string, annotations: readonly Annotation<string, V>[]): Flat<V>[] {
  return annotations.map(({ start, end, rule, implied, value }) => {
    const span = toSpan(document, start, end)
    return Object.assign({ span, text: source.slice(span.start, span.end), rule, implied: [...implied] }, value)
  })
}

export function toSpan(document: Document, start: number, end: number): Span {
  return { start: document.toSource(start), end: document.toSource(end) }
}

export function toDiagnostics(document: Document, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.map((each) => ({ ...each, span: toSpan(document, each.span.start, each.span.end) })).sort((left, right) => left.span.start - right.span.start)
}
