import type { Bytes } from './items/item.js'

/** All of a stream. */
export async function readAll(source: Bytes): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of source) chunks.push(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk)
  return Buffer.concat(chunks)
}

/** The text of bytes, or an error that says what they are instead. */
export function decode(bytes: Uint8Array): string {
  if (bytes.includes(0)) throw new Error('is binary, not text')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Error('is not UTF-8 text: convert it first, for example with iconv -f windows-1258 -t utf-8')
  }
}
