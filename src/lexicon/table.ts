import { beforeTexts, intern } from './vocabulary.js'

/** Words of plain letters, a blank between each and the next: nearly all phrases are so. */
const PLAIN = /^\p{Ll}+(?: \p{Ll}+)*$/u

/** Ids of the words and marks of a phrase, cut as the tokenizer cuts them. */
export function toIds(phrase: string): number[] {
  if (PLAIN.test(phrase)) return phrase.includes(' ') ? phrase.split(' ').map(intern) : [intern(phrase)]
  return (phrase.match(/[\p{L}\p{M}][\p{L}\p{M}\p{N}'’]*|\d+(?:[.,]\d+)*|[^\s\p{L}\p{N}]/gu) ?? []).map(intern)
}

/** A set of single words. */
export interface WordSet {
  has(id: number): boolean
}

export function defineWords(words: string): WordSet {
  let flags: Uint8Array = NO_FLAGS
  beforeTexts(() => (flags = toFlags(words.split(/\s+/).filter(Boolean).map(intern))))
  return { has: (id) => flags[id] === 1 }
}

const NO_FLAGS = new Uint8Array(0)

function toFlags(ids: readonly number[]): Uint8Array {
  const flags = new Uint8Array(Math.max(0, ...ids) + 1)
  for (const id of ids) flags[id] = 1
  return flags
}

/** Single words, each with a value. */
export interface WordTable<T> {
  get(id: number): T | undefined
}

export function defineTable<T>(entries: Readonly<Record<string, T>>): WordTable<T> {
  const values = new Map<number, T>()
  beforeTexts(() => {
    for (const [words, value] of Object.entries(entries)) {
      for (const word of words.split('|')) values.set(intern(word), value)
    }
  })
  return values
}

export interface PhraseMatch<T> {
  readonly value: T
  /** Token after the phrase. */
  readonly end: number
}

interface Node<T> {
  /** Null at the end of a phrase that no other goes on from. */
  next: Map<number, Node<T>> | null
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
  const phrases: { readonly ids: readonly number[]; readonly value: T }[] = []
  // Most tokens begin no phrase: a look into a flat table says so before any hashing.
  let begins: Uint8Array = NO_FLAGS
  let ends: Uint8Array = NO_FLAGS
  beforeTexts(() => {
    for (const [keys, value] of Object.entries(entries)) for (const key of keys.split('|')) phrases.push({ ids: toIds(key), value })
    begins = toFlags(phrases.map(({ ids }) => ids[0] as number))
    ends = toFlags(phrases.map(({ ids }) => ids.at(-1) as number))
  })
  // Built when first asked for: few tables are read both ways.
  let forward: Node<T> | null = null
  let backward: Node<T> | null = null
  return {
    match: (words, at, limit = words.length) =>
      begins[words[at] as number] === 1 ? walk((forward ??= toTrie(phrases, false)), words, at, 1, limit) : null,
    matchBefore: (words, at) => (ends[words[at] as number] === 1 ? walk((backward ??= toTrie(phrases, true)), words, at, -1, -1) : null)
  }
}

function toTrie<T>(phrases: readonly { readonly ids: readonly number[]; readonly value: T }[], isReversed: boolean): Node<T> {
  const root: Node<T> = { next: null, match: null }
  for (const { ids, value } of phrases) {
    let node = root
    for (let index = 0; index < ids.length; index++) {
      const id = ids[isReversed ? ids.length - 1 - index : index] as number
      node.next ??= new Map()
      let next = node.next.get(id)
      if (next === undefined) node.next.set(id, (next = { next: null, match: null }))
      node = next
    }
    node.match ??= { value }
  }
  return root
}

function walk<T>(root: Node<T>, words: Uint16Array, at: number, step: 1 | -1, limit: number): PhraseMatch<T> | null {
  let node: Node<T> | undefined = root
  let best: PhraseMatch<T> | null = null
  for (let token = at; token !== limit && token >= 0 && token < words.length; token += step) {
    const id = words[token] as number
    node = id === 0 ? undefined : node.next?.get(id)
    if (node === undefined) break
    if (node.match !== null) best = { value: node.match.value, end: step === 1 ? token + 1 : token }
  }
  return best
}
