import { isCapital, isUpper, Kind, startsLine } from '../../document/index.js'
import { defineWords, intern } from '../../lexicon/index.js'
import { beforeClause, endOfLine, withoutTail } from './ends.js'
import { isCounted, isSeated, phrases, toName, type Name, type Surroundings } from './name.js'
import type { Head } from './reading.js'
import { GENERAL_BEFORE, GENERAL_STARTS, MOVEMENTS, SOFT_ENDS, TRADE_VERBS } from './words/index.js'

const generalStarts = phrases(GENERAL_STARTS)
const movements = phrases(MOVEMENTS)
const tradeVerbs = defineWords(TRADE_VERBS)
const generalBefore = defineWords(GENERAL_BEFORE)
const softEnds = defineWords(SOFT_ENDS)
const listMarks = defineWords('; :')
const OF = intern('của')
const PLUS = intern('+')
const DOT = intern('.')
const AREA = intern('địa')
const GROUND = intern('bàn')
/** A caption's name is no longer, in tokens. */
const MAX_LINE = 48

/** mô hình Camera an ninh · mô hình trồng nấm linh chi | ở thôn A · mô hình 3+2 */
export function model(around: Surroundings, head: Head, first: number, last: number, end: number): Name | null {
  const { tokens } = around.document
  const { word } = tokens
  if (isCounted(around, head.first)) return null
  const movement = movements.match(word, first)
  if (movement !== null && movement.end <= last) return null
  if (tokens.kind[first] === Kind.number)
    return word[first + 1] === PLUS && last - first >= 3
      ? toName(around, 'numbered-model', head, first, first + 3)
      : small(around, head, first, last)
  if (!isCapital(tokens, first)) return small(around, head, first, last)
  const whole = toLineEnd(around, first, last === end ? end : last)
  const cut = whole ?? withoutTail(tokens, first, beforeClause(tokens, first, last))
  if (cut - first < 2 || around.isPlace[first] === 1 || (generalStarts.match(word, first)?.end ?? 0) === cut) return null
  return toName(around, 'capital-model', head, first, cut)
}

/** Small letters name one model only where its seat, its owner or a proper noun tells it from others of its sort. */
function small(around: Surroundings, head: Head, first: number, last: number): Name | null {
  const { tokens } = around.document
  const cut = withoutTail(tokens, first, beforeClause(tokens, first, last))
  if (cut - first < 2) return null
  const isItem = head.first > 0 && listMarks.has(tokens.word[head.first - 1] as number)
  const general = generalStarts.match(tokens.word, first)
  if (general !== null && !(isItem && general.end < cut - 1)) return null
  if (head.first > 0 && generalBefore.has(tokens.word[head.first - 1] as number) && !startsLine(tokens, head.first)) return null
  if (isItem || isSeated(around, cut)) return toName(around, 'seated-model', head, first, cut)
  if (tradeVerbs.has(tokens.word[first] as number)) return null
  for (let at = first + 1; at < cut; at++)
    if (isCapital(tokens, at) && !isUpper(tokens, at)) return toName(around, 'proper-model', head, first, cut)
  return null
}

/** A caption that ends with its model's name: all of the line, over small words that end a name elsewhere. */
function toLineEnd({ document: { tokens }, isPlace }: Surroundings, first: number, end: number): number | null {
  if (end >= tokens.length || startsLine(tokens, end) || !softEnds.has(tokens.word[end] as number)) return null
  const last = endOfLine(tokens, end, MAX_LINE)
  if (last - first >= MAX_LINE) return null
  for (let at = end; at < last; at++) {
    // trên địa bàn xã: where it is, at the end of the line.
    if (tokens.word[at] === AREA && tokens.word[at + 1] === GROUND && last - at < 5) return null
    if (tokens.word[at] === DOT || tokens.word[at] === OF || isPlace[at] === 1 || HARD.has(tokens.word[at] as number)) return null
  }
  return last
}
const HARD = defineWords('; : “ ” " ( ) được đã đang sẽ tại ở do giúp có là này khi')
