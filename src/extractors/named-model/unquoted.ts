import { isCapital, Kind, startsLine } from '../../document/index.js'
import type { Document, Tokens } from '../../types.js'
import type { Name } from './quoted.js'
import type { ModelKind } from './schema.js'
import { ABBREVIATIONS, FOOTBALL, GENERIC, HYPHENS, JOINED, KIND_FIRST, KINDS, LIST_LEADS, MARKS, NAME_END, NAME_END_PHRASES, NAME_GOES_ON, NAME_STARTS, NEAR_PLACE, NOT_MODEL_AFTER, PLURALS, PROPER_NAME_END, TRADE, TRADE_VERBS, UNIONS } from './words.js'

const MAX_NAME = 14
/** How far behind mô hình its list may open, in tokens. */
const LIST_REACH = 24

/** Names without quotes, outside those that were read with them. */
export function readUnquoted(document: Document, isTaken: (token: number) => boolean, isPlace: (token: number) => boolean): Name[] {
  const { tokens } = document
  const names: Name[] = []
  const mine = new Uint8Array(tokens.length + 1)
  for (let at = 0; at < tokens.length; ) {
    const match = KIND_FIRST.has(tokens.word[at] as number) && !isTaken(at) && mine[at] === 0 ? KINDS.match(tokens.word, at) : null
    if (match === null) {
      at++
      continue
    }
    const found = readBehind(document, at, match.end, match.value, (token) => isTaken(token) || mine[token] === 1, isPlace)
    for (const { first, last } of found) mine.fill(1, first, last)
    names.push(...found)
    // What is listed behind may hold cooperatives with names of their own.
    at = match.end
  }
  return names
}

function readBehind(document: Document, at: number, end: number, kind: ModelKind, isTaken: (token: number) => boolean, isPlace: (token: number) => boolean): Name[] {
  const { tokens } = document
  if (end >= tokens.length || startsLine(tokens, end) || isTaken(end)) return []
  if (kind === 'mô hình') {
    // mô hình HTX X: the cooperative is the name.
    const inner = KINDS.match(tokens.word, end)
    if (inner !== null && ABBREVIATIONS[inner.value] !== undefined) return []
    const items = readItems(document, at, end, isTaken, isPlace)
    return items.length > 0 ? items : readModel(document, at, end, isPlace)
  }
  if (kind === 'HTX' || kind === 'câu lạc bộ') return readProper(document, at, end, kind, isPlace)
  return kind === 'tổ hợp tác' && !isCounted(document, at) ? readTeam(document, at, end, isPlace) : []
}

/** 36 mô hình Tổ hợp tác: a kind of what is counted, no one of them. */
function isCounted({ tokens }: Document, at: number): boolean {
  const before = at > 0 ? KINDS.matchBefore(tokens.word, at - 1) : null
  return before !== null && before.end > 0 && tokens.kind[before.end - 1] === Kind.number
}

/** các mô hình: nuôi ong tại xã A; trồng nấm ở thôn B: names parted by semicolons, or by commas if there are none. */
function readItems(document: Document, at: number, end: number, isTaken: (token: number) => boolean, isPlace: (token: number) => boolean): Name[] {
  const { tokens } = document
  const colon = findColon(tokens, end)
  if (colon < 0) return []
  const first = colon + 1
  const last = endOfList(tokens, first)
  const hasSemicolons = tokens.word.subarray(first, last).includes(MARKS.semicolon)
  const names: Name[] = []
  let start = first
  for (let token = first; token <= last; token++) {
    const isMark = token === last || tokens.word[token] === MARKS.semicolon || (!hasSemicolons && tokens.word[token] === MARKS.comma)
    if (!isMark) continue
    const item = start < token && !isTaken(start) ? readItem(document, at, start, token, isTaken, isPlace) : null
    if (item !== null) names.push(item)
    start = token + 1
  }
  return names.length > 1 ? names : []
}

/** The colon that opens the list: right behind mô hình, or behind như, gồm and the like further on. */
function findColon(tokens: Tokens, from: number): number {
  if (tokens.word[from] === MARKS.colon) return from
  for (let at = from; at < from + LIST_REACH && at < tokens.length && !startsLine(tokens, at); at++) {
    const word = tokens.word[at] as number
    if (word === MARKS.colon) return LIST_LEADS.matchBefore(tokens.word, at - 1) === null ? -1 : at
    if (word === MARKS.dot || word === MARKS.semicolon || tokens.kind[at] === Kind.number) return -1
  }
  return -1
}

function readItem(document: Document, governor: number, from: number, limit: number, isTaken: (token: number) => boolean, isPlace: (token: number) => boolean): Name | null {
  const { tokens } = document
  const kind = KINDS.match(tokens.word, from)
  const first = kind?.value === 'mô hình' ? kind.end : tokens.word[from] === MARKS.and ? from + 1 : from
  // "gồm: 120 mô hình kinh tế; 96 …" are counts; "3+2" is a name.
  if (tokens.kind[first] === Kind.number && tokens.word[first + 1] !== MARKS.plus) return null
  const inner = KINDS.match(tokens.word, first)
  // Cooperatives and clubs are read by their own rule, quotations were read before.
  if (isTaken(first) || (inner !== null && ABBREVIATIONS[inner.value] !== undefined)) return null
  let last = first
  while (last < limit && !isNameEnd(tokens, last, first) && !isPlace(last) && tokens.word[last] !== MARKS.open) last++
  if (last - first < 2 || last - first > MAX_NAME + 4) return null
  return toName(document, 'listed-item', kind !== null && kind.value !== 'mô hình' ? kind.value : 'mô hình', governor, first, last)
}

function endOfList(tokens: Tokens, first: number): number {
  let last = first
  while (last < tokens.length && !startsLine(tokens, last) && tokens.word[last] !== MARKS.dot && tokens.word[last] !== MARKS.ellipsis) last++
  return last
}

/** mô hình nuôi ong lấy mật của …; mô hình Camera an ninh; mô hình 3+2 */
function readModel(document: Document, at: number, first: number, isPlace: (token: number) => boolean): Name[] {
  const { tokens } = document
  const isProper = isCapital(tokens, first) && !isPlace(first)
  const isNumbered = tokens.kind[first] === Kind.number && (tokens.word[first + 1] === MARKS.plus || tokens.kind[first + 1] === Kind.word)
  if (!isProper && !isNumbered && !NAME_STARTS.has(tokens.word[first] as number)) return []
  if (at > 0 && (PLURALS.has(tokens.word[at - 1] as number) || tokens.kind[at - 1] === Kind.number)) return []
  let last = first
  while (last < tokens.length && last - first < MAX_NAME && isInName(tokens, last, first) && !isNameEnd(tokens, last, first) && !isPlace(last)) last++
  last = withoutTail(tokens, first, last)
  if (last - first < 2 || isGeneric(tokens, first, last)) return []
  if (!isProper && !isNumbered && !isNamed(document, at, last, isPlace)) return []
  return [toName(document, 'unquoted', 'mô hình', at, first, last)]
}

/** A plain phrase is a name where the text says whose or where it is, or lists it among names. */
function isNamed(document: Document, at: number, last: number, isPlace: (token: number) => boolean): boolean {
  const { tokens } = document
  const next = tokens.word[last]
  if (next === MARKS.of) return isCapitalSoon(tokens, last + 1, 5)
  if (isPlace(last) || (NEAR_PLACE.has(next as number) && isPlace(last + 1))) return true
  const lead = at > 0 ? LIST_LEADS.matchBefore(tokens.word, tokens.word[at - 1] === MARKS.colon ? at - 2 : at - 1) : null
  if (lead !== null) return true
  return at > 0 && tokens.word[at - 1] === MARKS.semicolon
}

function isCapitalSoon(tokens: Tokens, from: number, reach: number): boolean {
  for (let at = from; at < from + reach && at < tokens.length && tokens.kind[at] === Kind.word; at++) if (isCapital(tokens, at)) return true
  return false
}

function isInName(tokens: Tokens, at: number, first: number): boolean {
  if (at > first && startsLine(tokens, at)) return false
  if (tokens.word[at] === MARKS.comma) return at > first && JOINED.match(tokens.word, at - 1) !== null
  return tokens.kind[at] === Kind.word || tokens.kind[at] === Kind.number || tokens.word[at] === MARKS.plus || HYPHENS.has(tokens.word[at] as number)
}

function isNameEnd(tokens: Tokens, at: number, first: number): boolean {
  if (at === first || isCapital(tokens, at)) return false
  return NAME_END.has(tokens.word[at] as number) ? NAME_GOES_ON.match(tokens.word, at) === null : NAME_END_PHRASES.match(tokens.word, at) !== null
}

/** No dash, number or và at the end of a name. */
function withoutTail(tokens: Tokens, first: number, last: number): number {
  let end = last
  while (end > first && (HYPHENS.has(tokens.word[end - 1] as number) || tokens.word[end - 1] === MARKS.and || PROPER_NAME_END.has(tokens.word[end - 1] as number))) end--
  return end
}

function isGeneric(tokens: Tokens, first: number, last: number): boolean {
  return GENERIC.match(tokens.word, first)?.end === last
}

/** HTX Sản xuất rau an toàn Pò Đứa · hợp tác xã nông nghiệp Tân Tiến · Câu lạc bộ Phụ nữ với pháp luật */
function readProper(document: Document, at: number, first: number, kind: ModelKind, isPlace: (token: number) => boolean): Name[] {
  const { tokens } = document
  if (NOT_MODEL_AFTER.has(tokens.word[first] as number) || (at > 0 && UNIONS.matchBefore(tokens.word, at - 1) !== null)) return []
  if (at > 0 && (tokens.kind[at - 1] === Kind.number || (PLURALS.has(tokens.word[at - 1] as number) && !isCapital(tokens, first)))) return []
  let last = first
  let proper = 0
  while (last < tokens.length && last - first < MAX_NAME && isInName(tokens, last, first)) {
    const isName = isCapital(tokens, last) || (tokens.kind[last] === Kind.number && last > first && isCapital(tokens, last - 1))
    const isInside = kind === 'câu lạc bộ' ? isClubWord(tokens, last) : TRADE.has(tokens.word[last] as number) || isBridge(tokens, last, first)
    if (!isName && !isInside) break
    if (isPlace(last) && last > first && (proper > 0 || kind === 'câu lạc bộ') && (startsPlace(tokens, last) || kind === 'câu lạc bộ')) break
    if (isName) proper = last + 1
    last++
  }
  // A club without a capital is named by where it is: CLB thanh niên lập nghiệp | Đô Lương
  if (proper === 0 && kind === 'câu lạc bộ' && last - first > 1 && isPlace(last)) proper = last
  // The name ends with its last capital, or with the trade words behind it.
  const isClub = kind === 'câu lạc bộ' && isCapital(tokens, first)
  const end = proper === 0 ? 0 : isClub ? withoutTail(tokens, first, last) : Math.max(proper, endOfTrade(tokens, proper))
  if (end <= first || (end - first === 1 && !isCapital(tokens, first)) || isFootball(tokens, kind, first, isPlace)) return []
  return [toName(document, 'proper-name', kind, at, first, end)]
}

/** Miến dong Tài Hoan: one small word between capitals belongs to the name. */
function isBridge(tokens: Tokens, at: number, first: number): boolean {
  return at > first && tokens.word[at] === 0 && isCapital(tokens, at + 1) && !startsLine(tokens, at + 1)
}

function isClubWord(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === Kind.word && !isNameEnd(tokens, at, -1)
}

/** xã, phường and the like, small: a place, no part of the name. */
function startsPlace(tokens: Tokens, at: number): boolean {
  return !isCapital(tokens, at)
}

function endOfTrade(tokens: Tokens, at: number): number {
  // HTX Chè Thái Ninh | trồng 30 ha: what it does is no part of the name.
  if (TRADE_VERBS.has(tokens.word[at] as number)) return at
  let end = at
  while (end < tokens.length && TRADE.has(tokens.word[end] as number) && tokens.word[end] !== MARKS.and && !startsLine(tokens, end)) end++
  return end
}

/** CLB Nam Định, CLB bóng đá: a club of players. */
function isFootball(tokens: Tokens, kind: ModelKind, first: number, isPlace: (token: number) => boolean): boolean {
  return kind === 'câu lạc bộ' && (FOOTBALL.match(tokens.word, first) !== null || isPlace(first))
}

/** tổ hợp tác chăn nuôi lợn: what it does, up to where it is */
function readTeam(document: Document, at: number, first: number, isPlace: (token: number) => boolean): Name[] {
  const { tokens } = document
  if (at > 0 && (tokens.kind[at - 1] === Kind.number || PLURALS.has(tokens.word[at - 1] as number))) return []
  let last = first
  while (last < tokens.length && last - first < MAX_NAME && isInName(tokens, last, first) && !isNameEnd(tokens, last, -1) && !isPlace(last)) last++
  last = withoutTail(tokens, first, last)
  if (last === first || (!isCapital(tokens, first) && !isNamed(document, at, last, isPlace))) return []
  return [toName(document, 'team', 'tổ hợp tác', at, first, last)]
}

/** The name keeps the word for its kind, but for mô hình: HTX Hoa đào Bản Cao. */
function toName(document: Document, rule: string, kind: ModelKind, at: number, first: number, last: number): Name {
  const { tokens, text } = document
  if (kind === 'mô hình' || rule === 'listed-item') return { rule, kind, first, last, name: text.slice(tokens.start[first], tokens.end[last - 1]), quoted: false, governor: at }
  const proper = text.slice(tokens.start[first], tokens.end[last - 1])
  const printed = text.slice(tokens.start[at], tokens.end[first - 1])
  // Hợp tác xã (HTX) X is called HTX X.
  const noun = tokens.word[first - 1] === MARKS.close ? (ABBREVIATIONS[kind] ?? printed) : printed
  return { rule, kind, first: at, last, name: `${noun} ${proper}`, quoted: false, governor: at }
}
