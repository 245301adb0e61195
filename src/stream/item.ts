import type { ParseOptions } from '../index.js'

/** A text as a caller gave it, unchecked: `parseNews` says what is wrong with it. */
interface RawItem {
  readonly id: string | null
  readonly text: unknown
  readonly options?: ParseOptions | undefined
}

/** The parts of an item; anything but an object is its text. */
export function toItem(item: unknown): RawItem {
  if (typeof item !== 'object' || item === null) return { id: null, text: item }
  const { id, text, options } = item as Record<string, unknown>
  return { id: typeof id === 'string' || typeof id === 'number' ? String(id) : null, text, options: options as ParseOptions | undefined }
}
