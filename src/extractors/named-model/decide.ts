import { isCapital, isUpper, Kind, startOfSentence, startsLine } from '../../document/index.js'
import type { Phrase } from '../../grammar/index.js'
import { definePhrases, defineWords, intern } from '../../lexicon/index.js'
import { startingAt } from '../../pipeline/index.js'
import type { Annotation, Document } from '../../types.js'
import type { LocationValue } from '../location/index.js'
import { beforeClause, endOfCapitals, endOfLine, firstComma, startOfPerson, withoutTail } from './ends.js'
import type { Head } from './reading.js'
import type { ModelKind } from './schema.js'
import {
  ABBREVIATIONS,
  FOUNDING,
  GENERAL_BEFORE,
  GENERAL_STARTS,
  GENERAL_TRADES,
  MEMBERS_OF_CHAPTERS,
  MOVEMENTS,
  OWNERS,
  PLURAL_ENDS,
  SOFT_ENDS,
  SPORTS,
  TEAMS,
  TITLES,
  TRADE_VERBS
} from './words.js'

/** A name in token positions. */
export interface Name {
  readonly rule: string
  readonly kind: ModelKind
  readonly first: number
  readonly last: number
  readonly name: string
  readonly quoted: boolean
  /** Token of the kind word that governs it. */
  readonly governor: number
}

/** What a name is judged by, beside its own words. */
export interface Surroundings {
  readonly document: Document
  readonly places: readonly Annotation<'location', LocationValue>[]
  /** 1 for tokens of places. */
  readonly isPlace: Uint8Array
  /** 1 for tokens of dates: their numbers count nothing. */
  readonly isDate: Uint8Array
  /** 1 where what a club or a cooperative does begins. */
  readonly isPredicate: Uint8Array
}

const phrases = (list: readonly string[]): ReturnType<typeof definePhrases<true>> => definePhrases<true>({ [list.join('|')]: true })

const titles = phrases(TITLES)
const founding = phrases(FOUNDING)
const generalStarts = phrases(GENERAL_STARTS)
const generalTrades = phrases(GENERAL_TRADES)
const members = phrases(MEMBERS_OF_CHAPTERS)
const movements = phrases(MOVEMENTS)
const sports = phrases(SPORTS)
const teams = definePhrases<true>({ [TEAMS]: true })
const tradeVerbs = defineWords(TRADE_VERBS)
const ordinary = defineWords('số khối khu tổ xóm trường chợ cơ thôn ấp bản phố cụm liên')
const generalBefore = defineWords(GENERAL_BEFORE)
const plurals = defineWords(PLURAL_ENDS)
const owners = defineWords(OWNERS)
const softEnds = defineWords(SOFT_ENDS)
const links = defineWords('tại ở , ( -')
const listMarks = defineWords('; :')
const dashes = defineWords('- /')
const OF = intern('của')
const PLUS = intern('+')
const DOT = intern('.')
const OPEN = intern('(')
/** A caption's name is no longer, in tokens. */
const MAX_LINE = 48

/** What stands before a kind word: a number or a plural makes models in general of what follows. */
export function isCounted({ document: { tokens }, isDate }: Surroundings, at: number): boolean {
  if (at === 0 || startsLine(tokens, at)) return false
  return (
    (tokens.kind[at - 1] === Kind.number && isDate[at - 1] === 0) ||
    (plurals.has(tokens.word[at - 1] as number) && !isCapital(tokens, at - 1)) ||
    isLeadingPlural(tokens.word[at - 1] as number)
  )
}

const FIRST_PLURALS = defineWords('các những nhiều mỗi một')
const isLeadingPlural = (word: number): boolean => FIRST_PLURALS.has(word)

const isFounded = ({ document: { tokens } }: Surroundings, at: number): boolean =>
  at > 0 && founding.matchBefore(tokens.word, at - 1) !== null
const isTitled = ({ document: { tokens } }: Surroundings, at: number): boolean => at > 0 && titles.matchBefore(tokens.word, at - 1) !== null

/** The place that begins at a token. */
export function placeAt({ document: { tokens }, places }: Surroundings, at: number): Annotation<'location', LocationValue> | undefined {
  const start = tokens.start[at]
  return start === undefined ? undefined : startingAt(places, start)
}

/** tại thôn A · xã B · (xã C · của hội viên D: one model, not a sort of them. */
export function isSeated(around: Surroundings, at: number): boolean {
  const { tokens } = around.document
  if (at >= tokens.length || startsLine(tokens, at)) return false
  if (placeAt(around, at) !== undefined) return true
  if (links.has(tokens.word[at] as number) && placeAt(around, at + 1) !== undefined) return true
  if (tokens.word[at] === OF) return owners.has(tokens.word[at + 1] as number) || placeAt(around, at + 1) !== undefined
  return tokens.word[at] === OPEN && owners.has(tokens.word[at + 1] as number)
}

const isWhole = (table: ReturnType<typeof phrases>, word: Uint16Array, first: number, last: number): boolean =>
  table.match(word, first)?.end === last

/** The name that an unquoted run of words gives, or null: each kind has its own way. */
export function decide(around: Surroundings, head: Head, inner: Head | null, run: Phrase): Name | null {
  const own = inner ?? head
  const { kind } = own.value as { readonly kind: ModelKind }
  const after = (head.value as { readonly kind: ModelKind }).kind === 'mô hình'
  if (after && inner !== null && isCounted(around, head.first)) return null
  const comma = firstComma(around.document.tokens, run.first, run.last)
  const last = GROUPS.has(kind) ? beforePredicate(around, run.first, comma) : comma
  if (kind === 'mô hình') return model(around, head, run.first, last, run.last)
  if (kind === 'HTX') return cooperative(around, own, run.first, last)
  if (kind === 'tổ hợp tác') return team(around, own, run.first, last)
  if (kind === 'câu lạc bộ') return club(around, own, run.first, last)
  if (kind === 'chi hội' || kind === 'tổ hội') return chapter(around, own, run.first, last, after)
  if (kind === 'hội quán') return hall(around, own, run.first, last, after)
  return after ? model(around, head, own.first, last, run.last) : null
}

export const GROUPS: ReadonlySet<ModelKind> = new Set<ModelKind>(['HTX', 'tổ hợp tác', 'câu lạc bộ'])

/** CLB Hưu trí | họp mỗi tháng */
function beforePredicate({ isPredicate }: Surroundings, first: number, last: number): number {
  for (let at = first + 1; at < last; at++) if (isPredicate[at] === 1) return at
  return last
}

/** The name keeps the word for its kind, but for mô hình: HTX Hoa đào Bản Cao. */
export function toName({ document: { tokens, text } }: Surroundings, rule: string, own: Head, first: number, last: number): Name {
  const { kind } = own.value as { readonly kind: ModelKind }
  const proper = text.slice(tokens.start[first], tokens.end[last - 1])
  if (kind === 'mô hình' || own.last !== first) return { rule, kind, first, last, name: proper, quoted: false, governor: own.first }
  // Hợp tác xã (HTX) X is called HTX X.
  const hasBoth = (tokens.word[own.last - 1] as number) === CLOSE
  const noun = hasBoth ? (ABBREVIATIONS[kind] ?? text.slice(own.start, own.end)) : text.slice(own.start, own.end)
  return { rule, kind, first: own.first, last, name: `${noun} ${proper}`, quoted: false, governor: own.first }
}
const CLOSE = intern(')')

/** mô hình Camera an ninh · mô hình trồng nấm linh chi | ở thôn A · mô hình 3+2 */
function model(around: Surroundings, head: Head, first: number, last: number, end: number): Name | null {
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
    if (tokens.word[at] === DOT || tokens.word[at] === OF || isPlace[at] === 1 || HARD.has(tokens.word[at] as number)) return null
  }
  return last
}
const HARD = defineWords('; : “ ” " ( ) được đã đang sẽ tại ở do giúp có là này khi')

/** HTX Sản xuất rau an toàn Pò Đứa · HTX Mắm cá rô đồng · HTX Thanh niên */
function cooperative(around: Surroundings, own: Head, first: number, last: number): Name | null {
  const { tokens } = around.document
  if (isCounted(around, own.first) && !isCapital(tokens, first)) return null
  // HTX 20-10
  if (
    tokens.kind[first] === Kind.number &&
    dashes.has(tokens.word[first + 1] as number) &&
    tokens.kind[first + 2] === Kind.number &&
    first + 3 <= last
  )
    return toName(around, 'cooperative', own, first, first + 3)
  const capitals = endOfCapitals(tokens, first, last)
  if (capitals === first) return null
  let end = withoutTail(tokens, first, capitals)
  if (isTitled(around, own.first)) end = startOfPerson(tokens, first, end)
  // A name in the manner of a sentence goes on in small letters: Mắm cá rô đồng.
  const hasOne = !isCapital(tokens, end - 2) || end - 2 < first
  if (hasOne && tokens.kind[end - 1] !== Kind.number) end = endOfTrade(around, first, end, last)
  if (isWhole(generalTrades, tokens.word, first, end)) return null
  if (!isCapital(tokens, first) && around.isPlace[end - 1] === 1 && isProvince(around, end)) return null
  return toName(around, 'cooperative', own, first, end)
}

/** Small words behind a single capital belong to it up to a mark, a seat or whose it is. */
function endOfTrade(around: Surroundings, first: number, end: number, last: number): number {
  const { tokens } = around.document
  if (last - end > 5 || end >= last) return end
  for (let at = end; at < last; at++) if (tokens.kind[at] === Kind.number) return end
  const isSentenceCase = end === first + 1
  const isHard = last >= tokens.length || startsLine(tokens, last) || tokens.kind[last] === Kind.punctuation || isSeated(around, last)
  if (isSentenceCase || isHard || last - end === 1) return withoutTail(tokens, first, last)
  return end
}

/** Tổ hợp tác trồng nấm Hoa Sen | do chị Mơ làm tổ trưởng · Câu lạc bộ nông dân giỏi | có 12 thành viên: a sentence about one. */
function isSubject({ document }: Surroundings, own: number, first: number, end: number): boolean {
  const { tokens } = document
  if (!isCapital(tokens, own) || startOfSentence(document, own) !== tokens.start[own] || end >= tokens.length || startsLine(tokens, end))
    return false
  if (tokens.word[end] === BY) return owners.has(tokens.word[end + 1] as number) && endOfCapitals(tokens, first, end) > first
  return tokens.word[end] === HAS && tokens.kind[end + 1] === Kind.number && end - first >= 3
}
const BY = intern('do')
const HAS = intern('có')

/** A place that ends a name at a token is a province: of the province, not called so. */
export function isProvince({ places, document: { tokens } }: Surroundings, end: number): boolean {
  const at = tokens.end[end - 1] as number
  for (const { end: placeEnd, start, value } of places) {
    if (start > at) return false
    if (placeEnd === at) return value.level === 'province'
  }
  return false
}

/** tổ hợp tác chăn nuôi lợn | tại phường A · Tổ hợp tác A Ting */
function team(around: Surroundings, own: Head, first: number, last: number): Name | null {
  const { tokens } = around.document
  if (isCounted(around, own.first)) return null
  const end = withoutTail(tokens, first, last)
  if (end <= first || (end - first === 1 && !isCapital(tokens, first))) return null
  if (!isCapital(tokens, first) && !isSeated(around, end) && !isTitled(around, own.first) && !isSubject(around, own.first, first, end))
    return null
  return toName(around, 'team', own, first, end)
}

/** Câu lạc bộ Nông dân tỷ phú · CLB nông dân với pháp luật | xã A */
function club(around: Surroundings, own: Head, first: number, last: number): Name | null {
  const { tokens } = around.document
  const { word } = tokens
  const isOwned = isCapital(tokens, first) && word[last] === OF && owners.has(word[last + 1] as number)
  if ((sports.match(word, first) !== null && !isOwned) || around.isPlace[first] === 1) return null
  const side = teams.match(word, first)
  if (side !== null && side.end >= Math.min(last, first + 3)) return null
  const bare = seatInside(around, first, last)
  let end = withoutTail(tokens, first, bare)
  if (isTitled(around, own.first)) end = startOfPerson(tokens, first, end)
  if (end <= first || (isUpper(tokens, first) && isWhole(members, word, first, end))) return null
  if (isCapital(tokens, first)) {
    if (isCounted(around, own.first) || (end - first === 1 && !isProperWord(tokens, first, end))) return null
    return toName(around, 'club', own, first, end)
  }
  const isProper = endOfCapitals(tokens, first, end) > first
  if (isCounted(around, own.first) || end - first < (isProper ? 2 : 3) || isWhole(generalStarts, word, first, end)) return null
  if (
    !isProper &&
    !isFounded(around, own.first) &&
    !isTitled(around, own.first) &&
    !isSeated(around, end) &&
    !isSubject(around, own.first, first, end) &&
    !isWholeUnit(tokens.word[end] as number) &&
    founding.match(tokens.word, end) === null
  )
    return null
  return toName(around, 'club', own, first, end)
}

const isProperWord = (tokens: Surroundings['document']['tokens'], first: number, end: number): boolean =>
  isCapital(tokens, first) && end > first
const wholeUnits = defineWords('huyện tỉnh thành xã phường thị quận')
const isWholeUnit = (word: number): boolean => wholeUnits.has(word)

/** Where a place with no type word ends a club's name: CLB Nhà vườn tỷ phú | Bến Tre. */
function seatInside({ isPlace }: Surroundings, first: number, last: number): number {
  for (let at = first + 2; at < last; at++) if (isPlace[at] === 1) return at
  return last
}

/** Chi hội trồng chuối tiêu hồng · Chi hội Nông dân tỷ phú, but no chapter of a village's women. */
function chapter(around: Surroundings, own: Head, first: number, last: number, isSaidModel: boolean): Name | null {
  const { tokens } = around.document
  if (isCounted(around, own.first)) return null
  const end = withoutTail(tokens, first, seatInside(around, first, last))
  const member = members.match(tokens.word, first)
  const rest = member === null ? first : member.end
  if (end - rest < (member === null ? 1 : 2) || tokens.kind[rest] !== Kind.word) return null
  const isTrade = tradeVerbs.has(tokens.word[rest] as number) || (member === null && isUpper(tokens, first))
  const isCalled =
    member !== null &&
    isCapital(tokens, own.first) &&
    !isCapital(tokens, rest) &&
    !ordinary.has(tokens.word[rest] as number) &&
    end - rest <= 6 &&
    around.isPlace[rest] === 0
  if (!isSaidModel && !isTrade && !isCalled) return null
  if (isTrade && !isCapital(tokens, own.first) && !isSeated(around, end)) return null
  return toName(around, 'chapter', own, first, end)
}

/** Hội quán chung tay đón khách xa · Hội quán Canh Tân */
function hall(around: Surroundings, own: Head, first: number, last: number, isSaidModel: boolean): Name | null {
  const { tokens } = around.document
  if (isCounted(around, own.first) || around.isPlace[first] === 1) return null
  const end = withoutTail(tokens, first, last)
  const isProper = isCapital(tokens, first)
  if (
    !isProper &&
    (end - first < 3 || !(isSaidModel || isFounded(around, own.first) || isTitled(around, own.first) || isSeated(around, end)))
  )
    return null
  return end > first ? toName(around, 'hall', own, first, end) : null
}
