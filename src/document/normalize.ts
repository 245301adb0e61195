/** A text in NFC and the way back to the caller's offsets. */
export interface Normalized {
  readonly text: string
  toSource(this: void, offset: number): number
}

const identity = (offset: number): number => offset

/** Base character and the marks that follow it: the unit in which NFC changes lengths, but for what composes without marks (Hangul). */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu
/** Below, no character changes by itself. */
const FIRST_MARK = 0x300
/** More letters than this make no syllable of any script. */
const MAX_JOINED = 8

export function normalize(source: string): Normalized {
  const text = source.normalize('NFC')
  if (text === source) return { text, toSource: identity }
  return { text, toSource: toOffsetMap(source, text) }
}

function toOffsetMap(source: string, text: string): (offset: number) => number {
  const map = new Uint32Array(text.length + 1)
  let at = 0
  let from = 0
  let joined = ''
  let count = 0
  for (const [cluster] of source.matchAll(CLUSTER)) {
    joined += cluster
    const composed = joined.length === 1 && joined.charCodeAt(0) < FIRST_MARK ? joined : joined.normalize('NFC')
    // What is not in the text so goes on: ᄒ composes with the ᅡ behind it, and that with ᆫ.
    if (!text.startsWith(composed, at) && ++count < MAX_JOINED) continue
    fill(map, at, composed, from, joined)
    at += composed.length
    from += joined.length
    joined = ''
    count = 0
  }
  map.fill(source.length, Math.min(at, text.length))
  return (offset) => map[offset] as number
}

/** Offsets of a cluster. Inside of one that changed, they are its end: the parts of a character are never told apart. */
function fill(map: Uint32Array, at: number, composed: string, from: number, cluster: string): void {
  const isSame = composed === cluster
  map[at] = from
  for (let index = 1; index < composed.length; index++) map[at + index] = from + (isSame ? index : cluster.length)
}
