/** A text in NFC and the way back to the caller's offsets. */
export interface Normalized {
  readonly text: string
  toSource(this: void, offset: number): number
}

const identity = (offset: number): number => offset

/** Base character and the marks that follow it: the unit in which NFC changes lengths. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu

export function normalize(source: string): Normalized {
  const text = source.normalize('NFC')
  if (text === source) return { text, toSource: identity }
  return { text, toSource: toOffsetMap(source, text) }
}

function toOffsetMap(source: string, text: string): (offset: number) => number {
  const map = new Uint32Array(text.length + 1)
  let at = 0
  let from = 0
  for (const [cluster] of source.matchAll(CLUSTER)) {
    const length = cluster.normalize('NFC').length
    for (let index = 0; index < length && at + index <= text.length; index++) map[at + index] = from
    at += length
    from += cluster.length
  }
  // Hangul and the like may compose across clusters; whatever is left points to the end.
  map.fill(source.length, Math.min(at, text.length))
  return (offset) => map[offset] as number
}
