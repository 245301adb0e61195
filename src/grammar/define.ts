import { beforeTexts } from '../lexicon/index.js'
import { CONNECTIVES } from './connectives.js'
import { createGrammar, type ReadRule } from './grammar.js'
import { isNullable, parsePattern, toSet, type Names } from './notation.js'
import type { AnyKind, Checked, Construction, Grammar, Kinds, Node, Phrase, Rule, RuleInput, Slots } from './types.js'

/** Longest match of a rule that says nothing else, in items. */
const REACH = 64

export interface Vocabulary<K extends Kinds> {
  /** Sets of words by the name that `@` gives them: a string of single words, or a list of phrases. */
  readonly sets?: Readonly<Record<string, string | readonly string[]>>
  readonly kinds?: K
}

/** A notation: the words and kinds that the patterns of a room speak of. */
export interface Notation<K extends Kinds, E> {
  /** The same notation with more kinds, made of those it has. */
  with<const M extends Kinds>(this: void, more: (notation: Notation<K, E>) => M): Notation<K & M, E>
  /** A construction inside others; its value is what `then` makes of it, else the phrase. */
  phrase<const P extends string>(this: void, pattern: P & Checked<P, K>): Construction<Phrase>
  phrase<const P extends string, V>(
    this: void,
    pattern: P & Checked<P, K>,
    then: (slots: Slots<P, K>, phrase: Phrase) => V
  ): Construction<V>
  rule<const P extends string, V>(this: void, rule: RuleInput<P, V, K, E>): Rule<V, E>
  /** A level of rules; its name is the kind of what it matches. `show` writes a value as the examples of its rules do. */
  grammar<V>(this: void, name: string, rules: readonly Rule<V, E>[], options: { readonly show: (value: V) => string }): Grammar<V, E>
}

// A notation without kinds has no name for one: its patterns take none.
// eslint-disable-next-line @typescript-eslint/no-generated-empty-object-type
type NoKinds = Readonly<Record<never, never>>

/**
 * Defines a notation: the sets of words and the kinds of items that its patterns speak of. `E` is
 * what `when` and `then` get as `env` beside the match. Signs of a pattern: words and marks as they are;
 * `a | b`; `( )`; `?`, `*`, `+`; `~` no space before; `@SET`; `Aa` a capitalised word; `^` the start of
 * a clause, `^^` of a line; `!@SET` one item that is none of these; `{name:kind}`, `{name?:kind}`, `{name*:kind}` slots.
 *
 * @throws NotationError where a pattern of it cannot be read, with the column.
 *
 * @example
 * ```js
 * import { createDocument, createStream, defineNotation, figure, table } from 'boctach'
 *
 * const notation = defineNotation()({
 *   sets: { ABOUT: 'khoảng gần' },
 *   kinds: { n: figure((text, start, end) => Number(text.slice(start, end))), unit: table({ 'hộ|hộ dân': 'household', 'người': 'person' }) }
 * })
 * const counts = notation.grammar('count', [notation.rule({ name: 'count', like: [], read: '@ABOUT? {n:n} {unit:unit}', then: ({ n, unit }) => [n, unit] })], { show: String })
 * counts.scan(createStream(createDocument('khoảng 12 hộ dân và 40 người'))).map(({ value }) => value) // => [[12, 'household'], [40, 'person']]
 * ```
 */
export function defineNotation<E = unknown>(): <const K extends Kinds = NoKinds>(vocabulary: Vocabulary<K>) => Notation<K, E> {
  return (vocabulary) => create(vocabulary, now)
}

/** The same for the rooms, whose tests read all patterns: here they are read when the first text comes, and not by an import. */
export function defineRoomNotation<E = unknown>(): <const K extends Kinds = NoKinds>(vocabulary: Vocabulary<K>) => Notation<K, E> {
  return (vocabulary) => create(vocabulary, later)
}

/** When a pattern is read. */
type Reading = <T>(read: () => T) => () => T

const now: Reading = (read) => {
  const value = read()
  return () => value
}

const later: Reading = (read) => {
  const once = memo(read)
  beforeTexts(once)
  return once
}

function memo<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}

function create<K extends Kinds, E>({ sets = {}, kinds }: Vocabulary<K>, reading: Reading): Notation<K, E> {
  const all: Readonly<Record<string, string | readonly string[]>> = { ...CONNECTIVES, ...sets }
  const trees = new Map<string, Node>()
  const setOf = (name: string): Node | undefined => {
    const entries = Object.hasOwn(all, name) ? all[name] : undefined
    if (entries === undefined) return undefined
    let tree = trees.get(name)
    if (tree === undefined) trees.set(name, (tree = toSet(name, entries)))
    return tree
  }
  return toNotation(setOf, new Map(Object.entries(kinds ?? {})), reading)
}

function toNotation<K extends Kinds, E>(setOf: Names['setOf'], kinds: ReadonlyMap<string, AnyKind>, reading: Reading): Notation<K, E> {
  const names = { setOf, kinds }
  const optional = (pattern: string | undefined): Node | null => (pattern === undefined ? null : parsePattern(pattern, names))
  const notation: Notation<K, E> = {
    with: (more) => toNotation(setOf, new Map([...kinds, ...Object.entries(more(notation))]), reading),
    phrase: (pattern: string, then: ((slots: never, phrase: Phrase) => unknown) | null = null) => {
      const node = reading(() => parsePattern(pattern, names))
      return {
        type: 'phrase',
        then,
        get node() {
          return node()
        }
      } as never
    },
    rule: ({ name, like, not = [], read, after, notAfter, before, notBefore, reach = REACH, when = () => true, then }) => {
      const trees = reading(() => ({
        node: notNullable(parsePattern(read, names), name),
        contexts: { after: optional(after), notAfter: optional(notAfter), before: optional(before), notBefore: optional(notBefore) }
      }))
      const rule = {
        name,
        like,
        not,
        read: read as string,
        after: after ?? null,
        notAfter: notAfter ?? null,
        before: before ?? null,
        notBefore: notBefore ?? null,
        reach,
        when,
        then,
        get node() {
          return trees().node
        },
        get contexts() {
          return trees().contexts
        }
      }
      return Object.freeze(rule)
    },
    grammar: (name, rules, { show }) => createGrammar(name, rules as readonly ReadRule<never, E>[] as never, show)
  }
  return Object.freeze(notation)
}

function notNullable(node: Node, rule: string): Node {
  if (isNullable(node)) throw new TypeError(`Rule "${rule}" would match nothing at all`)
  return node
}
