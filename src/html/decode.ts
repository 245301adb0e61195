import { detectLegacy } from './legacy.js'

const HEAD = 2048
const DECLARED = /<meta[^<>]{0,200}charset\s{0,5}=\s{0,5}["']?([\w-]{1,40})/i

/** Byte order marks, as far as they tell encodings apart. */
const MARKS = [
  { mark: [0xef, 0xbb], label: 'utf-8' },
  { mark: [0xff, 0xfe], label: 'utf-16le' },
  { mark: [0xfe, 0xff], label: 'utf-16be' }
] as const

/** Bytes of a page as text: by its byte order mark, the caller's charset, the page's own, else by what they look like. */
export function decode(bytes: Uint8Array, charset: string | undefined): string {
  if (charset !== undefined) return toDecoder(charset)?.decode(bytes) ?? fail(charset)
  const marked = MARKS.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte))
  if (marked !== undefined) return new TextDecoder(marked.label).decode(bytes)
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))
  const label = DECLARED.exec(head)?.[1]
  return (label === undefined ? undefined : toDecoder(label)?.decode(bytes)) ?? guess(bytes)
}

/** UTF-8 as nearly every page is, if it can be; else the legacy encoding whose words it has. */
function guess(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const western = new TextDecoder('windows-1252').decode(bytes)
    if (detectLegacy(western) !== null) return western
    const vietnamese = new TextDecoder('windows-1258').decode(bytes)
    const broken = new TextDecoder('utf-8').decode(bytes)
    // A few broken bytes in UTF-8 are no other encoding.
    return /[\u00e0-\u1eff]/.test(broken) ? broken : vietnamese
  }
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
