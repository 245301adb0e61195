/** Every type of the grammar. No code. */
import type { Annotation, Document, Span } from '../types.js'

/** How often a slot's name may come: once, at most once, or as a list. */
export type SlotMode = 'one' | 'maybe' | 'list'

/** One item of the stream is wanted. */
export interface Atom {
  readonly type: 'atom'
  /** As it is written, for `explain`. */
  readonly text: string
  /** Sorted ids of the words and marks that fit (or, negated, do not). */
  readonly words: readonly number[]
  readonly kinds: readonly AnyKind[]
  readonly isNegated: boolean
  readonly isCapital: boolean
  /** No space before it. */
  readonly isTight: boolean
  /** It begins a clause. */
  readonly isFirst: boolean
  /** It begins a line, bullets and other marks before it left out. */
  readonly isLead: boolean
}

/** A pattern as a tree. */
export type Node =
  | Atom
  | { readonly type: 'sequence'; readonly of: readonly Node[] }
  | { readonly type: 'choice'; readonly of: readonly Node[] }
  | { readonly type: 'repeat'; readonly of: Node; readonly isOptional: boolean; readonly isMany: boolean }
  | { readonly type: 'slot'; readonly name: string; readonly mode: SlotMode; readonly kind: AnyKind; readonly of: Node }
  | { readonly type: 'value'; readonly value: unknown; readonly of: Node }

declare const held: unique symbol

interface Holds<V> {
  /** Only for the types: what a slot of this kind holds. */
  readonly [held]?: V
}

/** A number token that a function reads. */
export interface Figure<V> extends Holds<V> {
  readonly type: 'figure'
  read(this: void, text: string, start: number, end: number): V | null
}

/** What another extractor or an earlier level found, as one item of the stream. */
export interface Item<V> extends Holds<V> {
  readonly type: 'item'
  readonly of: string
  readonly test: ((item: never) => boolean) | null
}

/** Words and phrases, each with a value. */
export interface Table<V> extends Holds<V> {
  readonly type: 'table'
  readonly entries: readonly (readonly [phrase: string, value: V])[]
}

/** A construction inside others. */
export interface Construction<V> extends Holds<V> {
  readonly type: 'phrase'
  readonly node: Node
  readonly then: ((slots: never, phrase: Phrase) => V) | null
}

export type Kind<V> = Figure<V> | Item<V> | Table<V> | Construction<V>
// `any` lets kinds of every value stand in one record; each keeps its own.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyKind = Kind<any>
export type KindValue<K> = K extends Holds<infer V> ? V : never

export type Kinds = Readonly<Record<string, AnyKind>>

/** The value of a kind by its name, or a word on what is wrong with the name. */
type Held<T extends string, K extends Kinds> = T extends keyof K ? KindValue<K[T]> : never

type Slot<S extends string, K extends Kinds> = S extends `${infer N}?:${infer T}`
  ? { readonly [name in N]: Held<T, K> | null }
  : S extends `${infer N}*:${infer T}`
    ? { readonly [name in N]: readonly Held<T, K>[] }
    : S extends `${infer N}:${infer T}`
      ? { readonly [name in N]: Held<T, K> }
      : never

/** What the slots of a pattern hold: `{x:kind}` a value, `{x?:kind}` a value or null, `{x*:kind}` a list. */
export type Slots<P extends string, K extends Kinds> = P extends `${string}{${infer S}}${infer R}` ? Slot<S, K> & Slots<R, K> : unknown

type KindOf<S extends string> = S extends `${string}:${infer T}` ? T : S

/** `unknown` where every slot names a kind of the notation, else what is wrong: a pattern is `P & Checked<P, K>`. */
export type Checked<P extends string, K extends Kinds> = P extends `${string}{${infer S}}${infer R}`
  ? KindOf<S> extends keyof K
    ? Checked<R, K>
    : `No kind is called "${KindOf<S>}"`
  : unknown

/** Some tokens of the document: `first` up to, not including, `last`; offsets count in `Document.text`. */
export interface Phrase extends Span {
  readonly first: number
  readonly last: number
  readonly text: string
}

/** What `when` and `then` get beside the slots. */
export interface Context<E> extends Span {
  readonly document: Document
  /** First token of the match. */
  readonly first: number
  /** Token behind the match. */
  readonly last: number
  readonly env: E
}

/** A match of a rule. */
export interface Match<V = unknown> extends Span {
  /** Name of the grammar that made it: as an item of the next level, its kind. */
  readonly kind: string
  readonly rule: string
  readonly first: number
  readonly last: number
  readonly value: V
  readonly slots: Readonly<Record<string, unknown>>
}

/** A construction, in Vietnamese, and what it means. */
export interface RuleInput<P extends string, V, K extends Kinds, E> {
  /** Kebab-case; lands in `mention.rule`. */
  readonly name: string
  /** Texts, each with the value that this rule reads in it. Run as tests; the tables of docs/grammar.md are made from them. */
  readonly like: readonly (readonly [text: string, value: string])[]
  /** Texts that look like it and are not. Run as tests. */
  readonly not?: readonly string[]
  /** The construction, in the notation. */
  readonly read: P & Checked<P, K>
  /** What must stand right before; no part of the match. */
  readonly after?: string
  /** What must not stand right before. */
  readonly notAfter?: string
  /** What must stand right behind; no part of the match. */
  readonly before?: string
  /** What must not stand right behind. */
  readonly notBefore?: string
  /** Longest match, in items of the stream. */
  readonly reach?: number
  /** Only what the text cannot say: from <= to. */
  when?(this: void, slots: Slots<P, K>, context: Context<E>): boolean
  then(this: void, slots: Slots<P, K>, context: Context<E>): V | null
}

/** A rule of some notation, its types folded into its value's. */
export interface Rule<V = unknown, E = never> {
  readonly name: string
  readonly like: readonly (readonly [text: string, value: string])[]
  readonly not: readonly string[]
  readonly read: string
  readonly after: string | null
  readonly notAfter: string | null
  readonly before: string | null
  readonly notBefore: string | null
  readonly reach: number
  when(this: void, slots: never, context: Context<E>): boolean
  then(this: void, slots: never, context: Context<E>): V | null
}

/** Something found, standing in the stream as one item. */
export type Found = Annotation | Match

/** What a grammar reads: the tokens of a document, those of each thing found as one item. */
export interface Stream {
  readonly document: Document
  /** How many tokens. */
  readonly length: number
  /**
   * By token, what stands there: a plain token's code, which says its word; below 0 a thing found, by index `i`
   * in `found`: -2i - 1 at its first token and -2i - 2 at the others.
   */
  readonly codes: Int32Array
  /** Things found, from left to right: none overlaps another. */
  readonly found: readonly Found[]
  /** First token of each thing found, and the token behind it. */
  readonly firsts: readonly number[]
  readonly lasts: readonly number[]
  /** The next level's stream: each match is one item of its grammar's kind. */
  collapse(this: void, matches: readonly Match[]): Stream
}

export interface ScanOptions {
  /** Begin at every item, also inside of a match: relations may share what they relate. */
  readonly overlapping?: boolean
}

/** Rules of one level: what they match is of one kind, the grammar's name. */
export interface Grammar<V = unknown, E = never> {
  readonly name: string
  readonly rules: readonly Rule<V, E>[]
  /** Matches from left to right: the leftmost, then the longest, then the rule that stands first. */
  scan(this: void, stream: Stream, env: E, options?: ScanOptions): Match<V>[]
  /** What every rule that began somewhere came to. */
  explain(this: void, stream: Stream): Attempt[]
  /** A value as the `like` of its rules writes it. */
  show(this: void, value: V): string
}

/** How far one rule came from one place. */
export interface Attempt {
  readonly grammar: string
  readonly rule: string
  /** Offsets of `Document.text`: where it began, and up to where its pattern went along. */
  readonly start: number
  readonly end: number
  /** The pattern fitted in full, if only up to some place before `end`. */
  readonly fits: boolean
  /** What would have led on from `end`, as the pattern writes it. */
  readonly expected: readonly string[]
}

/** A level that was scanned, and what it gave. */
export interface Scanned {
  readonly grammar: Grammar
  readonly stream: Stream
  readonly matches: readonly Match[]
}
