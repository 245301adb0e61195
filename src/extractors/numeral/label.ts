import { isCapital, Kind, startsLine } from '../../document/index.js'
import type { Tokens } from '../../types.js'
import { COUNTED_BEHIND, HOLDERS, LABELS, NOT_LABEL_BEFORE_SO, W } from './words.js'

/** Whether the number `first` up to `last` names and does not count: thôn 5, Nghị quyết 19, km 3 + 700. */
export function isLabel(tokens: Tokens, first: number, last: number): boolean {
  if (first === 0) return false
  if (tokens.word[first - 1] === W.plus && first > 1 && tokens.kind[first - 2] === Kind.number) return true
  if (tokens.word[first - 1] === W.so) return first < 2 || !NOT_LABEL_BEFORE_SO.has(tokens.word[first - 2] as number)
  const label = LABELS.matchBefore(tokens.word, first - 1)
  if (label !== null) return !isEndOfName(tokens, label.end, first) && !isLong(tokens, first)
  const holder = HOLDERS.matchBefore(tokens.word, first - 1)
  // Nhà máy | 300 công nhân: what holds people and things counts them.
  if (holder === null || isEndOfName(tokens, holder.end, first)) return false
  return (holder.value || isCapital(tokens, holder.end)) && !isCounted(tokens, last)
}

/** khoản | 168.527.394 đồng: nothing is numbered by thousands. Digits with their marks take so many characters. */
const LONG = 5

function isLong(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === Kind.number && (tokens.end[at] as number) - (tokens.start[at] as number) >= LONG + 1
}

/** Thị trấn Đồng Mỏ | 6: the last word of a name is no label. Theo Điều | 6: the first word of a sentence is of no name. */
function isEndOfName(tokens: Tokens, label: number, first: number): boolean {
  if (label !== first - 1 || first < 2 || !isCapital(tokens, first - 1) || !isCapital(tokens, first - 2) || startsLine(tokens, first - 1)) return false
  return first > 2 && !startsLine(tokens, first - 2) && tokens.kind[first - 3] !== Kind.punctuation
}

function isCounted(tokens: Tokens, at: number): boolean {
  return at < tokens.length && !startsLine(tokens, at) && COUNTED_BEHIND.match(tokens.word, at) !== null
}
