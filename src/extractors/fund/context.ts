import { isCapital, Kind, startsLine } from '../../document/index.js'
import type { Document } from '../../types.js'
import { startOfClause, type Money } from './rules.js'
import { AFTER_GIVING, BEFORE_GIVING, BORN, CALLING, CLAUSE_END, GIVERS, GIVING, NOT_GIVERS, NOT_LAST, ORDINAL, PURPOSE, RECEIVER, RECEIVERS } from './words.js'

/** Longest purpose, giver or receiver, in tokens. */
const MAX = 16

export interface Context {
  readonly purpose: string | null
  readonly giver: string | null
  readonly receiver: string | null
}

/** Who gives the money, who gets it and what it is for, from its own clause. */
export function readContext(document: Document, money: Money): Context {
  const { tokens } = document
  const receiver = RECEIVER.match(tokens.word, money.last)
  const isReceiver = receiver !== null && RECEIVERS.has(tokens.word[receiver.end] as number)
  return {
    giver: readGiver(document, money.first),
    receiver: isReceiver ? phraseFrom(document, receiver.end) : null,
    purpose: isReceiver ? null : readPurpose(document, money.last)
  }
}

/** … ủng hộ quỹ “Vì người nghèo” · … để xây nhà · … hỗ trợ hộ nghèo */
function readPurpose(document: Document, at: number): string | null {
  const match = PURPOSE.match(document.tokens.word, at)
  if (match === null) return null
  const purpose = phraseFrom(document, match.value === 'drop' ? match.end : at)
  // "làm | 4,2 km đường": the verb alone says nothing.
  const verb = document.text.slice(document.tokens.start[at], document.tokens.end[match.end - 1])
  return purpose === verb ? null : purpose
}

/** Up to the end of the clause; marks inside quotes do not end it. */
function phraseFrom(document: Document, first: number): string | null {
  const { tokens, text, quotes } = document
  let at = first
  while (at < tokens.length && at < first + MAX) {
    const close = closeOf(quotes, at)
    if (close > at) {
      at = close + 1
      continue
    }
    const isBreak = at > first && startsLine(tokens, at)
    if (isBreak || CLAUSE_END.has(tokens.word[at] as number) || (tokens.kind[at] === Kind.number && tokens.word[at - 1] !== ORDINAL)) break
    at++
  }
  // … ông Phan Minh Châu | sinh năm 1955
  const born = BORN.matchBefore(tokens.word, at - 1)
  if (born !== null) at = Math.max(first, born.end)
  while (at > first && NOT_LAST.has(tokens.word[at - 1] as number)) at--
  return at > first ? text.slice(tokens.start[first], tokens.end[at - 1]) : null
}

/** The closing mark of the quotation that opens at a token; -1 if none does. */
function closeOf(quotes: Document['quotes'], at: number): number {
  let low = 0
  let high = quotes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((quotes[middle]?.open ?? 0) < at) low = middle + 1
    else high = middle
  }
  return quotes[low]?.open === at ? (quotes[low]?.close ?? -1) : -1
}

/** Công ty X đã ủng hộ 200 triệu đồng: what begins the clause before a verb of giving. */
function readGiver(document: Document, first: number): string | null {
  const { tokens, text } = document
  let at = first - 1
  while (at >= 0 && AFTER_GIVING.has(tokens.word[at] as number)) at--
  const verb = at < 0 ? null : GIVING.matchBefore(tokens.word, at)
  if (verb === null) return null
  const start = endOfCall(document, startOfClause(tokens, verb.end), verb.end)
  let end = verb.end
  while (end > start && BEFORE_GIVING.has(tokens.word[end - 1] as number)) end--
  if (end === start || end - start > MAX) return null
  if (NOT_GIVERS.has(tokens.word[start] as number)) return null
  const isGiver = GIVERS.has(tokens.word[start] as number) || isCapital(tokens, start)
  for (let token = start; token < end; token++) if (tokens.kind[token] === Kind.number) return null
  return isGiver ? text.slice(tokens.start[start], tokens.end[end - 1]) : null
}

/** xã vận động | các nhà hảo tâm ủng hộ: who is called upon gives. */
function endOfCall({ tokens }: Document, first: number, last: number): number {
  for (let at = last - 1; at > first; at--) {
    const match = CALLING.match(tokens.word, at, last)
    if (match !== null) return match.end
  }
  return first
}
