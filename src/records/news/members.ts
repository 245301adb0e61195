import { sentenceOf, tokenAt } from '../../document/index.js'
import type { ModelCountValue, NamedModelValue } from '../../extractors/index.js'
import { defineWords } from '../../lexicon/index.js'
import { toDiagnostic } from '../../pipeline/index.js'
import type { Annotation, Diagnostic, Document } from '../../types.js'

type Count = Annotation<'model-count', ModelCountValue>
type Name = Annotation<'named-model', NamedModelValue>

/** What may stand between a count and the first of its names, and between two names of a list, in tokens. */
const LEAD = 6
const GAP = 4
const COLON = defineWords(':')
const QUOTES = defineWords('“ " ‘ «')
const CLOSED = defineWords('gồm là có')
/** Opens a list that need not be whole. */
const EXAMPLES = defineWords('như biểu hình bật trong')
const STOPS = defineWords('. ; ) ( !')

export interface Members {
  /** For each count, the names of the list that follows it, as indices of names. */
  readonly lists: readonly (readonly number[])[]
  readonly diagnostics: readonly Diagnostic[]
}

/** 4 mô hình: “A”, “B”, “C” và “D”: the names that a count is said to be. A list that is short of it, or longer, is reported. */
export function linkMembers(document: Document, counts: readonly Count[], names: readonly Name[]): Members {
  const diagnostics: Diagnostic[] = []
  let next = 0
  const lists = counts.map((count, index) => {
    while (next < names.length && (names[next] as Name).start < count.end) next++
    const limit = counts[index + 1]?.start ?? document.text.length
    const opened = count.value.breakdowns.length > 0 ? null : opening(document, count, names[next])
    if (opened === null) return []
    const list = listFrom(document, names, next, limit)
    const { value } = count
    const isWhole = opened === 'closed' && list.length > 1 && value.qualifier === 'exact' && value.max === null
    if (isWhole && list.length !== value.count) {
      diagnostics.push(toDiagnostic('model-count/members-mismatch', count, String(list.length), String(value.count)))
    }
    return list.length === value.count || list.length > 1 ? list : []
  })
  return { lists, diagnostics }
}

/** How a list of names opens right behind a count: as all of them, or as examples; null where none does. */
function opening(document: Document, count: Count, name: Name | undefined): 'closed' | 'examples' | null {
  if (name === undefined) return null
  const { tokens } = document
  const from = tokenAt(tokens, count.end)
  const to = tokenAt(tokens, name.start)
  if (to - from > LEAD || sentenceOf(document, from - 1) !== sentenceOf(document, to)) return null
  let opened: 'closed' | 'examples' | null = to === from && QUOTES.has(tokens.word[to] as number) ? 'closed' : null
  for (let at = from; at < to; at++) {
    const word = tokens.word[at] as number
    if (EXAMPLES.has(word)) return 'examples'
    if (STOPS.has(word)) return null
    if (COLON.has(word) || CLOSED.has(word)) opened = 'closed'
  }
  return opened
}

/** The names of one list, from `first` on. */
function listFrom(document: Document, names: readonly Name[], first: number, limit: number): number[] {
  const { tokens } = document
  const list = [first]
  for (let index = first + 1; index < names.length; index++) {
    const before = names[index - 1] as Name
    const name = names[index] as Name
    const gap = tokenAt(tokens, name.start) - tokenAt(tokens, before.end - 1) - 1
    if (
      name.start >= limit ||
      gap > GAP ||
      sentenceOf(document, tokenAt(tokens, name.start)) !== sentenceOf(document, tokenAt(tokens, before.start))
    )
      break
    list.push(index)
  }
  return list
}
