import { definePhrases, fold } from '../../lexicon/index.js'
import type { ModelKind, NamedModelValue } from './schema.js'
import { KINDS, SMALL_GROUPS, TRADE_PREFIXES } from './words/index.js'

/** The words for kinds of models, as phrases. */
export const kindWords = definePhrases<ModelKind>({ ...KINDS, ...SMALL_GROUPS })

const spellings = (table: Readonly<Record<string, unknown>>): string[] => Object.keys(table).flatMap((keys) => keys.split('|'))
const kinds = [...spellings(KINDS), ...spellings(SMALL_GROUPS)]
  .map((words) => letters(words))
  .sort((left, right) => right.length - left.length)
/** Every beginning of a kind's letters. */
const beginnings = new Set(kinds.flatMap((each) => Array.from(each, (_, at) => each.slice(0, at + 1))))
const trades = TRADE_PREFIXES.map(letters).sort((left, right) => right.length - left.length)
/** So many letters tell a cooperative from another. */
const MIN_KEY = 5

/** The letters and digits of some words, folded: what spellings of one name share (ni lon and nilon, "4 cùng, 3 sạch" and "4 cùng 3 sạch"). */
export function letters(words: string): string {
  return fold(words).replaceAll(/[^\p{L}\p{N}]+/gu, '')
}

/**
 * What mentions of one model share: its name without the word for its kind and, of a cooperative, without its trades
 * (HTX Nông nghiệp Tân Tiến is HTX Tân Tiến).
 */
export function toModelKey({ name, kind }: Pick<NamedModelValue, 'name' | 'kind'>): string {
  const all = letters(name)
  const bare = without(all, kinds)
  const key = bare.length === 0 ? all : bare
  if (kind !== 'HTX') return kind === 'tổ hợp tác' ? `${kind} ${key}` : key
  let short = key
  for (let next = without(short, trades); next !== short && next.length >= MIN_KEY; next = without(short, trades)) short = next
  return `${kind} ${short}`
}

/** Of CLB HBCT its short form, of CLB Hát bội cổ truyền its first letters: equal where one is short for the other. */
export function toInitials({
  name,
  kind
}: Pick<NamedModelValue, 'name' | 'kind'>): { readonly key: string; readonly isShort: boolean } | null {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
  let first = 0
  for (let key = ''; first < words.length; first++) {
    key += letters(words[first] as string)
    if (!beginnings.has(key)) break
  }
  const rest = words.slice(first)
  if (rest.length === 1)
    return /^\p{Lu}{3,}$/u.test(rest[0] as string) ? { key: `${kind} ${letters(rest[0] as string)}`, isShort: true } : null
  return rest.length < 3 ? null : { key: `${kind} ${rest.map((word) => letters(word.charAt(0))).join('')}`, isShort: false }
}

/** A word without the longest of some beginnings it has. */
function without(word: string, beginnings: readonly string[]): string {
  const beginning = beginnings.find((each) => word.startsWith(each))
  return beginning === undefined ? word : word.slice(beginning.length)
}
