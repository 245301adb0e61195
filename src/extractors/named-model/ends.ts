import { isCapital, isTight, isUpper, Kind, startsLine } from '../../document/index.js'
import { definePhrases, defineWords, intern, SURNAMES } from '../../lexicon/index.js'
import type { Tokens } from '../../types.js'
import { JOINED, TAILS, TRADE_PREFIXES } from './words/index.js'

const COMMA = intern(',')
/** Nông dân tỷ phú- nơi gặp gỡ: tight on one side, it parts. */
const DASH = intern('-')
const joined = definePhrases<true>(Object.fromEntries(JOINED.map((phrase) => [phrase, true])))
const tails = defineWords(TAILS)
const surnames = defineWords(SURNAMES)
const QUALITIES = definePhrases<true>({ 'tiêu biểu|điển hình|nói trên|kể trên|nêu trên|đầu tiên|duy nhất|thành công': true })
/** Words of the comma's left side that a joined pair may have. */
const MAX_PAIR = 3

/** Whether the comma at a token stands inside a name: phòng cháy, chữa cháy. */
export function isInnerComma({ word, kind }: Tokens, at: number): boolean {
  // 5 không, 3 sạch
  if (at > 1 && kind[at - 2] === Kind.number && kind[at + 1] === Kind.number && kind[at - 1] === Kind.word && kind[at + 2] === Kind.word)
    return true
  for (let first = at - 1; first >= 0 && first >= at - MAX_PAIR; first--) {
    const match = joined.match(word, first)
    if (match !== null && match.end > at + 1) return true
  }
  return false
}

/** The first comma that parts a name from what follows; `last` if none does. */
export function firstComma(tokens: Tokens, first: number, last: number): number {
  for (let at = first + 1; at < last; at++)
    if (tokens.word[at] === COMMA ? !isInnerComma(tokens, at) : tokens.word[at] === DASH && isTight(tokens, at) !== isTight(tokens, at + 1))
      return at
  return last
}

const trades = definePhrases<true>({ [TRADE_PREFIXES.join('|')]: true })

/** The same, of a cooperative, whose trades commas may part: nông nghiệp, tổng hợp, dịch vụ thương mại Ba Vì. */
export function firstCommaOfTrades(tokens: Tokens, first: number, last: number): number {
  let at = firstComma(tokens, first, last)
  while (at < last && trades.match(tokens.word, at + 1) !== null && !isProperBefore(tokens, first, at)) at = firstComma(tokens, at, last)
  return at
}

/** A name of its own before the comma: HTX Rau Tân Phú, | dịch vụ … */
const isProperBefore = (tokens: Tokens, first: number, at: number): boolean => at - first > 1 && isCapital(tokens, at - 1)

const AND = intern('và')
const subjects = defineWords('đơn vị người bà nhân hội các nhiều chị chính địa công ban')

/** Tổ tàu thuyền tự quản | và đơn vị đã chọn: another clause begins. */
export function beforeClause(tokens: Tokens, first: number, last: number): number {
  for (let at = last - 1; at > first + 1; at--)
    if (tokens.word[at] === AND && subjects.has(tokens.word[at + 1] as number) && !isCapital(tokens, at + 1) && last - at <= 4) return at
  return last
}

/** No joint, no mark and no praise at the end of a name. */
export function withoutTail(tokens: Tokens, first: number, last: number): number {
  let end = last
  for (;;) {
    const praise = end > first + 2 ? QUALITIES.matchBefore(tokens.word, end - 1) : null
    if (praise !== null && praise.end > first + 1 && !isCapital(tokens, praise.end)) end = praise.end
    else if (end > first && (tails.has(tokens.word[end - 1] as number) || tokens.word[end - 1] === COMMA) && !isUpper(tokens, end - 1))
      end--
    else return end
  }
}

/** Token behind the last capital word (and what belongs to it: a number, a letter); `first` if there is none. */
export function endOfCapitals(tokens: Tokens, first: number, last: number): number {
  let end = first
  for (let at = first; at < last; at++) {
    const isName = isCapital(tokens, at) || (tokens.kind[at] === Kind.number && at > first && isCapital(tokens, at - 1))
    if (isName) end = at + 1
  }
  return end
}

/** Nông nghiệp Thành Công | Nguyễn Chí Công: where a person's name begins in the capitals that end a name; `last` if none does. */
export function startOfPerson(tokens: Tokens, first: number, last: number): number {
  let run = last
  while (run > first && isCapital(tokens, run - 1) && tokens.kind[run - 1] === Kind.word) run--
  // A name of one or two words stands before the person's, which has two or more.
  for (let at = run + 1; at <= last - 2; at++) {
    const isSecond = at - run >= 2 || run > first
    if (isSecond && surnames.has(tokens.word[at] as number) && last - at <= 4) return at
  }
  return last
}

/** Last token, exclusive, of the line that holds a token, or of the first `reach` of it. */
export function endOfLine(tokens: Tokens, at: number, reach: number): number {
  let end = at + 1
  while (end < tokens.length && end < at + reach && !startsLine(tokens, end)) end++
  return end
}
