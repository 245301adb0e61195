import { isCapital, isUpper, Kind, startsLine } from '../../document/index.js'
import type { Tokens } from '../../types.js'
import { COUNTED_BEHIND, HOLDERS, LABELS } from './labels.js'
import { NOT_LABEL_BEFORE_SO, OPENERS, W } from './words.js'

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

/**
 * Thị trấn Đồng Mỏ | 6, Hải Phòng | 235 nhà: the last word of a name is no label.
 * Theo Điều | 6, UBND Phường | 5: what only opens a sentence, or an abbreviation, is of no name.
 */
function isEndOfName(tokens: Tokens, label: number, first: number): boolean {
  const before = first - 2
  if (label !== first - 1 || first < 2 || !isCapital(tokens, first - 1) || !isCapital(tokens, before) || startsLine(tokens, first - 1))
    return false
  const isHead = before === 0 || startsLine(tokens, before) || tokens.kind[before - 1] === Kind.punctuation
  return !isHead || (!OPENERS.has(tokens.word[before] as number) && isUpper(tokens, before) === isUpper(tokens, first - 1))
}

function isCounted(tokens: Tokens, at: number): boolean {
  return at < tokens.length && !startsLine(tokens, at) && COUNTED_BEHIND.match(tokens.word, at) !== null
}
