/** Every value of a record that has a span and the text there. */
export function* spansOf(value: unknown): Iterable<{ span: { start: number; end: number }; text: string }> {
  if (typeof value !== 'object' || value === null) return
  if ('span' in value && 'text' in value) yield value as { span: { start: number; end: number }; text: string }
  for (const child of Object.values(value)) yield* spansOf(child)
}
