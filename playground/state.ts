import type { MarkKind } from '../src/view/words.js'
import type { Language } from './words.js'

/** All that a link shares. */
export interface State {
  readonly text: string
  /** ISO day, or empty. */
  readonly published: string
  readonly kinds: readonly MarkKind[]
  readonly record: RecordName
  readonly language: Language
}

/** What is shown as JSON. */
export type RecordName = 'news' | 'disaster'

export const KINDS: readonly MarkKind[] = ['date', 'location', 'count', 'fund', 'name', 'quantity']

/** A state as a URL fragment: JSON, deflated, in base64url. */
export async function toHash(state: State): Promise<string> {
  const bytes = await pipe(new TextEncoder().encode(JSON.stringify(state)), new CompressionStream('deflate-raw'))
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** The state of a URL fragment; null if it holds none. */
export async function fromHash(hash: string): Promise<State | null> {
  try {
    const binary = atob(hash.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = await pipe(
      Uint8Array.from(binary, (character) => character.charCodeAt(0)),
      new DecompressionStream('deflate-raw')
    )
    const { text, published, kinds, record, language } = JSON.parse(new TextDecoder().decode(bytes)) as Partial<
      Record<keyof State, unknown>
    >
    if (typeof text !== 'string') return null
    return {
      text,
      published:
        typeof published === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(published) && !Number.isNaN(Date.parse(published)) ? published : '',
      kinds: Array.isArray(kinds) ? KINDS.filter((kind) => kinds.includes(kind)) : KINDS,
      record: record === 'disaster' ? 'disaster' : 'news',
      language: language === 'en' ? 'en' : 'vi'
    }
  } catch {
    return null
  }
}

async function pipe(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer())
}
