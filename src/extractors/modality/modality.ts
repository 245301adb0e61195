import { Kind, sentenceOf, tokenAt } from '../../document/index.js'
import { createStream } from '../../grammar/index.js'
import { defineWords, intern } from '../../lexicon/index.js'
import { defineExtractor, indexFrom } from '../../pipeline/index.js'
import type { Annotation, Document, Span } from '../../types.js'
import { amount } from '../amount/index.js'
import { changes, cues } from './cues.js'
import { cueSchema, type Cue, type Modality } from './schema.js'

/** Words that say whether the figures behind them happened, are wanted, guessed, demanded, compared with or denied. */
export const modality = defineExtractor({
  kind: 'modality',
  needs: [amount],
  schema: cueSchema,
  grammars: [cues, changes],
  *extract(document, found) {
    if (found.get(amount).length === 0) return
    const words = cues.scan(createStream(document), null)
    const figures = changes.scan(createStream(document, found.get(amount)), null)
    const all = [...words, ...figures.map((match) => toFigure(match.slots, match))]
    for (const { start, end, rule, value } of all.toSorted((left, right) => left.start - right.start)) yield { start, end, rule, value }
  }
})

/** A match that speaks of one of its figures stands on that figure alone. */
function toFigure(
  slots: Readonly<Record<string, unknown>>,
  match: Span & { readonly rule: string; readonly value: Cue }
): Span & { readonly rule: string; readonly value: Cue } {
  const { start, end } = (slots['old'] ?? slots['it']) as Annotation
  return { start, end, rule: match.rule, value: match.value }
}

/** Tokens and cues that are looked back over: hostile text stays linear. */
const TOKENS = 80
const CUES = 12
const OPEN = intern('(')
const CLOSE = intern(')')
/** Before a number these make a date of it, or a page. */
const DATED = defineWords('năm tháng ngày quý số - – /')
const CLAUSE_END = new Set([',', ';', '.', '!', '?', '…', '(', ')'].map(intern))

/**
 * Says of a figure whether it happened: the nearest cue before it that reaches it, in its sentence, else `actual`.
 * `start` and `end` are those of its amount, with the qualifier; `number` is where the number itself begins.
 */
export function createModality(
  document: Document,
  found: readonly Annotation<'modality', Cue>[]
): (figure: Span & { readonly number: number }) => Modality {
  const { tokens } = document
  return ({ start, number }) => {
    const at = tokenAt(tokens, number)
    const first = tokens.start[document.sentences[sentenceOf(document, at)] as number] as number
    let clause = at
    let bracket: Bracket = { from: at, depth: 0, isOpen: false, isOfFigure: false }
    let isChanged = false
    for (let index = indexFrom(found, number + 1) - 1, tries = 0; index >= 0 && tries < CUES; index--, tries++) {
      const cue = found[index] as Annotation<'modality', Cue>
      if (cue.start < first) return 'actual'
      const { modality: told, scope } = cue.value
      if (scope === 'figure') {
        if (cue.start === start || cue.start === number) return told
        continue
      }
      const last = tokenAt(tokens, cue.end)
      if (at - last > TOKENS) return 'actual'
      if (scope === 'before') {
        if (cue.end <= start && last === tokenAt(tokens, start)) return told
        continue
      }
      bracket = bracketOf(document, last, bracket)
      if (bracket.isOpen && !bracket.isOfFigure) return 'actual'
      clause = endOfClause(document, last, clause)
      const isOwn = clause <= last
      if (told === 'actual' && scope === 'clause') isChanged ||= isOwn
      else if (scope === 'sentence' || (isOwn && !(told === 'previous' && isChanged))) return told
    }
    return 'actual'
  }
}

/** What stands between a cue and a figure: a bracket that the figure stands in, opened behind the cue. */
interface Bracket {
  /** First token that was looked at. */
  readonly from: number
  readonly depth: number
  readonly isOpen: boolean
  /** It tells of a figure before it, which the cue reaches: sẽ xây 12 căn nhà | (5 căn ở Hòa An). Else it tells of its own. */
  readonly isOfFigure: boolean
}

/** Goes on walking back towards `to`. */
function bracketOf({ tokens }: Document, to: number, { from, depth, isOpen, isOfFigure }: Bracket): Bracket {
  let at = from
  for (; at > to; at--) {
    const word = tokens.word[at - 1]
    if (word === CLOSE) depth++
    else if (word === OPEN && depth > 0) depth--
    else if (word === OPEN) isOpen = true
    else if (isOpen && depth === 0 && tokens.kind[at - 1] === Kind.number) isOfFigure ||= !DATED.has(tokens.word[at - 2] as number)
  }
  return { from: at, depth, isOpen, isOfFigure }
}

/** Walks back from `to` towards `from`, and stops behind a mark that ends a clause. */
function endOfClause({ tokens }: Document, from: number, to: number): number {
  let at = to
  while (at > from && !CLAUSE_END.has(tokens.word[at - 1] as number)) at--
  return at
}
