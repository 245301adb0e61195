const HEAD = 2048
const DECLARED = /<meta[^<>]{0,200}charset\s{0,5}=\s{0,5}["']?([\w-]{1,40})/i

/** Byte order marks, as far as they tell encodings apart. */
const MARKS = [
  { mark: [0xef, 0xbb], label: 'utf-8' },
  { mark: [0xff, 0xfe], label: 'utf-16le' },
  { mark: [0xfe, 0xff], label: 'utf-16be' }
] as const

/** Bytes of a page as text: by its byte order mark, the caller's charset, the page's own, else UTF-8. */
export function decode(bytes: Uint8Array, charset: string | undefined): string {
  if (charset !== undefined) return toDecoder(charset, true).decode(bytes)
  const marked = MARKS.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte))
  if (marked !== undefined) return new TextDecoder(marked.label).decode(bytes)
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))
  return toDecoder(DECLARED.exec(head)?.[1] ?? 'utf-8', false).decode(bytes)
}

function toDecoder(label: string, isAsked: boolean): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(label)
  } catch {
    if (isAsked) throw new TypeError(`options.charset is no encoding this runtime knows: ${JSON.stringify(label)}`)
    // A page that declares nonsense is read as nearly every page is written.
    return new TextDecoder('utf-8')
  }
}
