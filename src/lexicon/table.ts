import { intern } from './vocabulary.js'

/** Ids of the words and marks of a phrase, cut as the tokenizer cuts them. */
export function toIds(phrase: string): number[] {
  return (phrase.match(/[\p{L}\p{M}][\p{L}\p{M}\p{N}'’]*|\d+(?:[.,]\d+)*|[^\s\p{L}\p{N}]/gu) ?? []).map(intern)
}

/** A set of single words. */
export interface WordSet {
  has(id: number): boolean
}

export function defineWords(words: string): WordSet {
  return toFlags(words.split(/\s+/).filter(Boolean).map(intern))
}

function toFlags(ids: readonly number[]): WordSet {
  const flags = new Uint8Array(Math.max(0, ...ids) + 1)
  for (const id of ids) flags[id] = 1
  return { has: (id) => flags[id] === 1 }
}

/** Single words, each with a value. */
export interface WordTable<T> {
  get(id: number): T | undefined
}

export function defineTable<T>(entries: Readonly<Record<string, T>>): WordTable<T> {
  const values = new Map<number, T>()
  for (const [words, value] of Object.entries(entries)) {
    for (const word of words.split('|')) values.set(intern(word), value)
  }
  return values
}

export interface PhraseMatch<T> {
  readonly value: T
  /** Token after the phrase. */
  readonly end: number
}

interface Node<T> {
  readonly next: Map<number, Node<T>>
  match: { value: T } | null
}

/** Phrases of one or more words, found longest first from a token on. */
export interface Phrases<T> {
  /** Longest phrase that begins at token `at`. */
  match(words: Uint16Array, at: number, limit?: number): PhraseMatch<T> | null
  /** Longest phrase whose last token is `at`; `end` is then its first token. */
  matchBefore(words: Uint16Array, at: number): PhraseMatch<T> | null
}

/** Alternatives are written in one key, parted by `|`. */
export function definePhrases<T>(entries: Readonly<Record<string, T>>): Phrases<T> {
  const forward: Node<T> = { next: new Map(), match: null }
  const backward: Node<T> = { next: new Map(), match: null }
  const firsts: number[] = []
  const lasts: number[] = []
  for (const [keys, value] of Object.entries(entries)) {
    for (const key of keys.split('|')) {
      const ids = toIds(key)
      firsts.push(ids[0] as number)
      lasts.push(ids.at(-1) as number)
      add(forward, ids, value)
      add(backward, ids.reverse(), value)
    }
  }
  // Most tokens begin no phrase: a look into a flat table says so before any hashing.
  const begins = toFlags(firsts)
  const ends = toFlags(lasts)
  return {
    match: (words, at, limit = words.length) => (begins.has(words[at] as number) ? walk(forward, words, at, 1, limit) : null),
    matchBefore: (words, at) => (ends.has(words[at] as number) ? walk(backward, words, at, -1, -1) : null)
  }
}

function add<T>(root: Node<T>, ids: readonly number[], value: T): void {
  let node = root
  for (const id of ids) {
    let next = node.next.get(id)
    if (next === undefined) node.next.set(id, (next = { next: new Map(), match: null }))
    node = next
  }
  node.match ??= { value }
}

function walk<T>(root: Node<T>, words: Uint16Array, at: number, step: 1 | -1, limit: number): PhraseMatch<T> | null {
  let node: Node<T> | undefined = root
  let best: PhraseMatch<T> | null = null
  for (let token = at; token !== limit && token >= 0 && token < words.length; token += step) {
    const id = words[token] as number
    node = id === 0 ? undefined : node.next.get(id)
    if (node === undefined) break
    if (node.match !== null) best = { value: node.match.value, end: step === 1 ? token + 1 : token }
  }
  return best
}
