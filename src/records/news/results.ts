import { sentenceOf, tokenAt } from '../../document/index.js'
import { intern } from '../../lexicon/index.js'
import type { Document, Span } from '../../types.js'

const SEMICOLON = intern(';')
const COMMA = intern(',')
/** Names that stand no further apart, in tokens, are one list: “A”, “B” và “C”. */
const LIST_GAP = 3
/** No clause is longer, in tokens; a bound keeps hostile text linear. */
const CLAUSE_REACH = 80

interface Place {
  readonly first: number
  readonly last: number
}

/**
 * Links amounts to names: for each name, the indices of the amounts said of it. An amount is of the names before it in its
 * clause (the last one, and the list that ends with it), up to a semicolon or the end of the sentence;
 * where none stands before, of the one right behind, with no comma between.
 */
export function createLinker(document: Document, names: readonly Span[]): (amounts: readonly Span[]) => number[][] {
  const { tokens } = document
  const places = names.map(({ start, end }): Place => ({ first: tokenAt(tokens, start), last: tokenAt(tokens, end - 1) + 1 }))
  return (amounts) => link(document, names, places, amounts)
}

function link(document: Document, names: readonly Span[], places: readonly Place[], amounts: readonly Span[]): number[][] {
  const links = names.map((): number[] => [])
  let next = 0
  for (const [index, { start, end }] of amounts.entries()) {
    while (next < names.length && (names[next] as Span).start < start) next++
    const first = tokenAt(document.tokens, start)
    const before = next - 1
    if (before >= 0 && end <= (names[before] as Span).end) continue
    if (before >= 0 && isOneClause(document, (places[before] as Place).last, first)) {
      for (const owner of listEndingAt(document, places, before)) links[owner]?.push(index)
    } else if (next < names.length && isOneClause(document, first, (places[next] as Place).first, COMMA)) {
      links[next]?.push(index)
    }
  }
  return links
}

function isOneClause(document: Document, from: number, to: number, mark = SEMICOLON): boolean {
  if (to - from > CLAUSE_REACH || sentenceOf(document, from) !== sentenceOf(document, to)) return false
  const { word } = document.tokens
  for (let at = from; at < to; at++) if (word[at] === mark || word[at] === SEMICOLON) return false
  return true
}

function listEndingAt(document: Document, places: readonly Place[], last: number): number[] {
  const list = [last]
  for (let index = last; index > 0; index--) {
    const left = places[index - 1] as Place
    const right = places[index] as Place
    if (right.first - left.last > LIST_GAP || !isOneClause(document, left.last, right.first)) break
    list.push(index - 1)
  }
  return list
}
