import { Kind, startsLine } from '../../document/index.js'
import { definePhrases } from '../../lexicon/index.js'
import type { Document } from '../../types.js'
import type { Raw } from './scan.js'
import { W } from './words.js'

const PAST = definePhrases<true>({ 'cũ|( cũ )|( cũ': true })
/** The same, where nothing goes on about the place: "huyện Mai Sơn trước đây có 5 mô hình" tells when it had them. */
const PAST_AT_END = definePhrases<true>({ 'trước đây|( trước đây )|trước kia|trước khi sáp nhập|( trước sáp nhập )|( trước khi sáp nhập )': true })

/** Marks what the text calls a unit of the past, with its list and the chain up to it: TP Quy Nhơn, Bình Định cũ. */
export function markPast({ tokens }: Document, raws: readonly Raw[]): void {
  for (const raw of raws) {
    if (startsLine(tokens, raw.last)) continue
    if (PAST.match(tokens.word, raw.last) === null) {
      const match = PAST_AT_END.match(tokens.word, raw.last)
      if (match === null || tokens.kind[match.end] === Kind.word) continue
    }
    for (const each of raw.list ?? [raw]) each.isPast = true
  }
  for (let index = raws.length - 1; index >= 0; index--) {
    const raw = raws[index] as Raw
    // phường Hàm Thắng (Bình Thuận cũ) is of today: the brackets say where it was.
    if (raw.parent?.isPast === true && tokens.word[raw.last] !== W.open) raw.isPast = true
  }
}
