import type { OutletValue } from '../../extractors/index.js'
import type { Annotation } from '../../types.js'
import type { NewsRecord } from './schema.js'

/** What tells best where an article comes from, first. */
const TAGS = ['tag-in-brackets', 'tag-before-lead', 'tag', 'place-and-tag']
const FOOT = ['address', 'credit', 'signature', 'signature-in-brackets']

/**
 * The outlet of an article: the tag of its lead, else the credit nearest to its end, else the one
 * paper whose own people the text speaks of; two such papers tell nothing.
 */
export function toOutlet(outlets: readonly Annotation<'outlet', OutletValue>[]): Pick<NewsRecord, 'source' | 'outlet'> {
  const own = outlets.filter(({ rule }) => rule.startsWith('own-'))
  const isOne = new Set(own.map(({ value }) => value.name)).size === 1
  const found =
    outlets.find(({ rule }) => TAGS.includes(rule)) ?? outlets.findLast(({ rule }) => FOOT.includes(rule)) ?? (isOne ? own[0] : undefined)
  if (found === undefined) return { source: null, outlet: null }
  const { source, name, domain, province } = found.value
  return { source, outlet: name === null || domain === null ? null : { name, domain, province } }
}
