import { Kind, startsLine } from '../../document/index.js'
import type { Era } from '../../gazetteer/index.js'
import type { Document } from '../../types.js'
import type { Raw } from './types.js'
import { ERA, ERA_AT_END, MERGED_BEFORE, MERGED_BEHIND, NOW_IS, PLURALS, W } from './words.js'

/** Marks the units whose era the text says, with their list and the chain up to them: TP Quy Nhơn, Bình Định cũ. */
export function markEra(document: Document, raws: readonly Raw[]): void {
  for (const raw of raws) {
    const era = readEra(document, raw.last) ?? (isMerged(document, raw) ? '2024' : null)
    if (era !== null) for (const each of raw.list ?? [raw]) each.era ??= era
  }
  for (let index = raws.length - 1; index >= 0; index--) {
    const raw = raws[index] as Raw
    // phường Hàm Thắng (Bình Thuận cũ) is of today: the brackets say where it was.
    if (raw.parent !== null && document.tokens.word[(raw.list?.at(-1) ?? raw).last] !== W.open) raw.era ??= raw.parent.era
  }
}

/** xã Xuân Dương (nay là xã Xuân Lâm) · xã A, huyện B cũ, nay thuộc xã C: the smallest of a chain is what the next has become. */
export function markHeirs({ tokens }: Document, raws: readonly Raw[]): void {
  for (let index = 1; index < raws.length; index++) {
    const raw = raws[index] as Raw
    let at = index - 1
    const link = NOW_IS.match(tokens.word, (raws[at] as Raw).last)
    if (link === null || link.end !== raw.first || startsLine(tokens, (raws[at] as Raw).last)) continue
    while (at > 0 && (raws[at - 1] as Raw).parent === raws[at]) at--
    const gone = raws[at] as Raw
    if (gone.levels.includes('province')) continue
    gone.now = { raw, isPart: link.value }
    gone.era ??= '2024'
  }
}

/** Xã Đại Lãnh và Đại Hưng | nhập thành xã Thượng Đức · trên cơ sở sáp nhập các | xã Đại Lãnh và Đại Hưng: no more. */
function isMerged({ tokens }: Document, { first, last, list }: Raw): boolean {
  if (!startsLine(tokens, last) && MERGED_BEHIND.match(tokens.word, last) !== null) return true
  const opening = (list?.[0]?.first ?? first) === first ? first - 1 : -1
  const isMany = opening > 0 && (PLURALS.has(tokens.word[opening] as number) || tokens.kind[opening] === Kind.number)
  return opening > 0 && !startsLine(tokens, first) && MERGED_BEFORE.matchBefore(tokens.word, isMany ? opening - 1 : opening) !== null
}

function readEra({ tokens }: Document, at: number): Era | null {
  if (startsLine(tokens, at)) return null
  const behind = ERA.match(tokens.word, at)
  if (behind !== null) return behind.value
  const end = ERA_AT_END.match(tokens.word, at)
  return end === null || tokens.kind[end.end] === Kind.word ? null : end.value
}
