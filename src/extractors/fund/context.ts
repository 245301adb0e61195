import { isCapital, Kind, startsLine } from '../../document/index.js'
import type { WordSet } from '../../lexicon/index.js'
import type { Document } from '../../types.js'
import { startOfClause, type Money } from './rules.js'
import { AFTER_GIVING, AIMS, BEFORE_GIVING, BORN, BY, CALLING, CLAUSE_END, COMMA, FOR, GIFTS, GIVERS, GIVING, NOT_GIVERS, NOT_IN_RECEIVER, NOT_LAST, ORDINAL, PASSIVE, PURPOSE, RAISING, RECEIVER, RECEIVERS, RESOURCES, TENSES } from './words.js'

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
  const giving = readGiving(document, money.first)
  const behind = isReceiver ? phraseFrom(document, receiver.end, AIMS) : null
  return {
    giver: giving?.giver ?? readDonor(document, money.last)?.giver ?? null,
    receiver: behind?.text ?? giving?.receiver ?? null,
    purpose: readPurpose(document, behind?.last ?? money.last)
  }
}

/** 25 triệu đồng do | Tỉnh đoàn | hỗ trợ: who gives stands behind, before its verb. */
export function readDonor(document: Document, at: number): { giver: string; phrase: string } | null {
  const { tokens, text } = document
  if (tokens.word[at] !== BY) return null
  for (let verb = at + 1; verb < tokens.length && verb <= at + MAX && !startsLine(tokens, verb); verb++) {
    if (CLAUSE_END.has(tokens.word[verb] as number) && tokens.word[verb] !== COMMA) return null
    const match = verb > at + 1 ? (GIVING.match(tokens.word, verb) ?? RAISING.match(tokens.word, verb)) : null
    if (match === null) continue
    const giver = phraseOfGiver(document, at + 1, verb)
    return giver === null ? null : { giver, phrase: text.slice(tokens.start[at + 1], tokens.end[match.end - 1]) }
  }
  return null
}

/** … ủng hộ quỹ “Vì người nghèo” · … để xây nhà · … hỗ trợ hộ nghèo */
function readPurpose(document: Document, at: number): string | null {
  const match = PURPOSE.match(document.tokens.word, at)
  if (match === null) return null
  const purpose = phraseFrom(document, match.value === 'drop' ? match.end : at)?.text ?? null
  // "làm | 4,2 km đường": the verb alone says nothing.
  const verb = document.text.slice(document.tokens.start[at], document.tokens.end[match.end - 1])
  return purpose === verb ? null : purpose
}

/** Up to the end of the clause, or to a word that leads on; marks inside quotes do not end it. */
function phraseFrom(document: Document, first: number, stops?: WordSet): { text: string; last: number } | null {
  const { tokens, text, quotes } = document
  let at = first
  while (at < tokens.length && at < first + MAX) {
    const close = closeOf(quotes, at)
    if (close > at) {
      at = close + 1
      continue
    }
    const isBreak = at > first && startsLine(tokens, at)
    if (isBreak || (at > first && stops?.has(tokens.word[at] as number) === true) || CLAUSE_END.has(tokens.word[at] as number) || (tokens.kind[at] === Kind.number && tokens.word[at - 1] !== ORDINAL)) break
    at++
  }
  // … ông Phan Minh Châu | sinh năm 1955
  const born = BORN.matchBefore(tokens.word, at - 1)
  if (born !== null) at = Math.max(first, born.end)
  while (at > first && NOT_LAST.has(tokens.word[at - 1] as number)) at--
  return at > first ? { text: text.slice(tokens.start[first], tokens.end[at - 1]), last: at } : null
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

/** Công ty X đã ủng hộ | 200 triệu đồng · Hội tặng | gia đình bà Hoa | 5 triệu đồng: the last verb of giving before the money. */
function readGiving(document: Document, first: number): Pick<Context, 'giver' | 'receiver'> | null {
  const { tokens } = document
  let last = first - 1
  while (last >= 0 && AFTER_GIVING.has(tokens.word[last] as number)) last--
  for (let at = last; at >= 0 && at > last - MAX; at--) {
    const isBroken = tokens.kind[at] === Kind.number || CLAUSE_END.has(tokens.word[at] as number) || startsLine(tokens, at + 1)
    if (at < last && isBroken) return null
    const verb = GIVING.matchBefore(tokens.word, at)
    if (verb === null || (verb.end > 0 && GIFTS.matchBefore(tokens.word, verb.end - 1) !== null)) continue
    if (at === last) return readPassive(document, verb.end) ?? { giver: readGiver(document, verb.end), receiver: null }
    const receiver = verb.value === 'to' ? readReceiver(document, at + 1, last + 1) : null
    return receiver === null ? null : { giver: readGiver(document, verb.end), receiver }
  }
  return null
}

/** Các hộ | được | tỉnh | hỗ trợ: who gets it stands first, and who gives it, if anyone does, behind được. */
function readPassive(document: Document, verb: number): Pick<Context, 'giver' | 'receiver'> | null {
  const { tokens } = document
  const start = startOfClause(tokens, verb)
  let passive = verb - 1
  while (passive > start && tokens.word[passive] !== PASSIVE) passive--
  if (passive <= start) return null
  let end = passive
  while (end > start && BEFORE_GIVING.has(tokens.word[end - 1] as number)) end--
  return { giver: phraseOfGiver(document, passive + 1, verb), receiver: end - start > MAX ? null : readReceiver(document, start, end) }
}

/** tặng | gia đình bà Hoa | 5 triệu đồng: who gets it, and nothing that they do. */
function readReceiver({ tokens, text }: Document, from: number, last: number): string | null {
  const first = tokens.word[from] === FOR ? from + 1 : from
  if (first >= last || !(RECEIVERS.has(tokens.word[first] as number) || isCapital(tokens, first))) return null
  for (let at = first; at < last; at++) if (NOT_IN_RECEIVER.has(tokens.word[at] as number)) return null
  return text.slice(tokens.start[first], tokens.end[last - 1])
}

/** What begins the clause before a verb of giving. */
function readGiver(document: Document, verb: number): string | null {
  const { tokens } = document
  const start = endOfCall(document, startOfClause(tokens, verb), verb)
  // Đồn Biên phòng X | đã nhận đỡ đầu và | hỗ trợ: the subject ends where its first verb begins.
  let end = start
  while (end < verb && !TENSES.has(tokens.word[end] as number)) end++
  while (end > start && BEFORE_GIVING.has(tokens.word[end - 1] as number)) end--
  return phraseOfGiver(document, start, end)
}

/** A phrase that names someone, without a number in it. */
function phraseOfGiver({ tokens, text }: Document, start: number, end: number): string | null {
  if (end <= start || end - start > MAX) return null
  if (NOT_GIVERS.has(tokens.word[start] as number) || RESOURCES.match(tokens.word, start) !== null) return null
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
