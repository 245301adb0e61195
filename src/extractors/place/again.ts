import { isCapital, startsLine } from '../../document/index.js'
import { createSyllables } from '../../gazetteer/key.js'
import { createTrie } from '../../gazetteer/trie.js'
import type { Document } from '../../types.js'
import type { Raw } from './types.js'

/** What an article named with its type, to be known when it comes again without. */
export interface Known {
  /** The longest name that begins at a token, all in capitals; null if there is none. */
  match(document: Document, at: number): { readonly raw: Raw; readonly last: number } | null
}

/** An index of the names of an article's mentions: those of two syllables or more, the first mention that has its larger unit before others. */
export function createKnown(raws: readonly Raw[]): Known {
  const syllables = createSyllables(1 << 8)
  const trie = createTrie(1 << 8)
  const ends = new Map<number, Raw>()
  for (const raw of raws) {
    const parts = raw.key.split(' ')
    if (parts.length < 2 || /\d/.test(raw.name)) continue
    const node = parts.reduce((from, syllable) => trie.grow(from, syllables.intern(syllable)), 0)
    const known = ends.get(node)
    if (known === undefined || (known.parent === null && raw.parent !== null)) ends.set(node, raw)
  }
  return {
    match({ text, tokens }, at) {
      let best: { raw: Raw; last: number } | null = null
      let node = 0
      for (let token = at; token < tokens.length && isCapital(tokens, token) && (token === at || !startsLine(tokens, token)); token++) {
        node = trie.step(node, syllables.idOf(text, tokens.start[token] as number, tokens.end[token] as number))
        if (node < 0) break
        const raw = ends.get(node)
        if (raw !== undefined) best = { raw, last: token + 1 }
      }
      return best
    }
  }
}
