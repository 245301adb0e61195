const HEAD = 2048
const DECLARED = /<meta[^<>]{0,200}charset\s{0,5}=\s{0,5}["']?([\w-]{1,40})/i

/** Bytes of a page as text: by its byte order mark, the caller's charset, the page's own, else UTF-8. */
export function decode(bytes: Uint8Array, charset: string | undefined): string {
  if (charset !== undefined) return toDecoder(charset, true).decode(bytes)
  const isMarked = (bytes[0] === 0xef && bytes[1] === 0xbb) || (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (isMarked) return toDecoder(bytes[0] === 0xef ? 'utf-8' : bytes[0] === 0xff ? 'utf-16le' : 'utf-16be', true).decode(bytes)
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
