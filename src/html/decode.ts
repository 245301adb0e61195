import { detectLegacy } from './legacy.js'

const HEAD = 2048
const DECLARED = /<meta[^<>]{0,200}charset\s{0,5}=\s{0,5}["']?([\w-]{1,40})/i

/** Byte order marks, as far as they tell encodings apart; and how UTF-16 begins without one, with a tag. */
const MARKS = [
  { mark: [0xef, 0xbb], label: 'utf-8' },
  { mark: [0xff, 0xfe], label: 'utf-16le' },
  { mark: [0xfe, 0xff], label: 'utf-16be' },
  { mark: [0x3c, 0x00], label: 'utf-16le' },
  { mark: [0x00, 0x3c], label: 'utf-16be' }
] as const

/** A page has no control codes, and what is compressed one byte in nine. */
const MAX_CONTROLS = 0.05

/** Bytes of a page as text: by its byte order mark, the caller's charset, UTF-8 if they are that, the page's own, else by what they look like. */
export function decode(bytes: Uint8Array, charset: string | undefined): string {
  const marked = MARKS.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte))
  if (marked === undefined && !/^utf-?16/i.test(charset ?? '') && isBinary(bytes))
    throw new TypeError('Expected HTML, got bytes that are no text: is it compressed, or an image?')
  if (charset !== undefined) return toDecoder(charset)?.decode(bytes) ?? fail(charset)
  if (marked !== undefined) return new TextDecoder(marked.label).decode(bytes)
  return toUtf8(bytes) ?? toDeclared(bytes) ?? guess(bytes)
}

function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, HEAD)
  const controls = head.reduce((count, byte) => count + Number(byte < 0x09 || (byte > 0x0d && byte < 0x20)), 0)
  return controls > head.length * MAX_CONTROLS
}

/** No other encoding makes UTF-8 by chance: a page that declares another is mistaken. */
function toUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** What the page declares, unless its bytes show that it is mistaken. */
function toDeclared(bytes: Uint8Array): string | null {
  const label = DECLARED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)))?.[1]
  const decoder = label === undefined ? undefined : toDecoder(label)
  return decoder === undefined || decoder.encoding.startsWith('utf-') ? null : decoder.decode(bytes)
}

/** The legacy encoding whose words they have, or UTF-8 with some broken bytes. */
function guess(bytes: Uint8Array): string {
  const western = new TextDecoder('windows-1252').decode(bytes)
  if (detectLegacy(western) !== null) return western
  const broken = new TextDecoder('utf-8').decode(bytes)
  return /[\u00e0-\u1eff]/.test(broken) ? broken : new TextDecoder('windows-1258').decode(bytes)
}

function toDecoder(label: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(label)
  } catch {
    return undefined
  }
}

function fail(charset: string): never {
  throw new TypeError(`options.charset is no encoding this runtime knows: ${JSON.stringify(charset)}`)
}
