import type { Annotation, AnyExtractor, ValueOf } from '../types.js'
import type { Figure, Item, Match, Table } from './types.js'

/** A number token that `read` gives a value; null where it is none of this kind. */
export function figure<V>(read: (text: string, start: number, end: number) => V | null): Figure<V> {
  return { type: 'figure', read }
}

/** Annotations of an extractor; with a test, those that pass. */
export function item<E extends AnyExtractor>(
  extractor: E,
  test?: (annotation: Annotation<E['kind'], ValueOf<E>>) => boolean
): Item<Annotation<E['kind'], ValueOf<E>>>
/** Matches of an earlier level, by the name of its grammar. */
export function item<V>(level: string, test?: (match: Match<V>) => boolean): Item<Match<V>>
export function item(source: AnyExtractor | string, test?: (it: never) => boolean): Item<unknown> {
  return { type: 'item', of: typeof source === 'string' ? source : source.kind, test: test ?? null }
}

/** Phrases with a value each; alternatives are written in one key, parted by `|`. */
export function table<const V>(entries: Readonly<Record<string, V>>): Table<V> {
  return { type: 'table', entries: Object.entries(entries).flatMap(([keys, value]) => keys.split('|').map((key) => [key, value] as const)) }
}
