import { Kind, startsLine } from '../../document/index.js'
import type { Era } from '../../gazetteer/index.js'
import type { Document } from '../../types.js'
import type { Raw } from './types.js'
import { ERA, ERA_AT_END, W } from './words.js'

/** Marks the units whose era the text says, with their list and the chain up to them: TP Quy Nhơn, Bình Định cũ. */
export function markEra(document: Document, raws: readonly Raw[]): void {
  for (const raw of raws) {
    const era = readEra(document, raw.last)
    if (era !== null) for (const each of raw.list ?? [raw]) each.era = era
  }
  for (let index = raws.length - 1; index >= 0; index--) {
    const raw = raws[index] as Raw
    // phường Hàm Thắng (Bình Thuận cũ) is of today: the brackets say where it was.
    if (raw.parent !== null && document.tokens.word[raw.last] !== W.open) raw.era ??= raw.parent.era
  }
}

function readEra({ tokens }: Document, at: number): Era | null {
  if (startsLine(tokens, at)) return null
  const behind = ERA.match(tokens.word, at)
  if (behind !== null) return behind.value
  const end = ERA_AT_END.match(tokens.word, at)
  return end === null || tokens.kind[end.end] === Kind.word ? null : end.value
}
