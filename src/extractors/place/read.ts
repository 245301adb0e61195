import type { Gazetteer } from '../../gazetteer/index.js'
import type { Document } from '../../types.js'
import { linkBare, scanBare } from './bare.js'
import { markEra } from './marks.js'
import { scanTyped } from './scan.js'
import type { Raw } from './types.js'

/** All mentions, in text order: by type words, by names known or unknown, by what the article named before. */
export function readPlaces(document: Document, gazetteer: Gazetteer): Raw[] {
  const raws: Raw[] = []
  scanTyped(document, gazetteer, (raw) => raws.push(raw))
  const taken = new Uint8Array(document.tokens.length + 1)
  for (const raw of raws) taken.fill(1, raw.first, raw.last)
  scanBare(document, gazetteer, (token) => taken[token] === 1, raws.slice(), (raw) => raws.push(raw))
  raws.sort((left, right) => left.first - right.first)
  linkBare(document, raws)
  markEra(document, raws)
  return raws
}
