import { isCapital, isUpper, Kind, startOfSentence, startsLine } from '../../document/index.js'
import { definePhrases, defineWords, intern, SURNAMES } from '../../lexicon/index.js'
import { endOfCapitals, startOfPerson, withoutTail } from './ends.js'
import { isCounted, isFounded, isProvince, isSeated, isTitled, isWhole, phrases, toName, type Name, type Surroundings } from './name.js'
import type { Tokens } from '../../types.js'
import type { Head } from './reading.js'
import {
  EXAMPLES,
  FOUNDING,
  GENERAL_STARTS,
  GENERAL_TRADES,
  MEMBERS_OF_CHAPTERS,
  OWNERS,
  SPEAKING,
  SPORTS,
  TEAM_WORK,
  TEAMS
} from './words/index.js'

const generalStarts = phrases(GENERAL_STARTS)
const generalTrades = phrases(GENERAL_TRADES)
const founding = phrases(FOUNDING)
const members = phrases(MEMBERS_OF_CHAPTERS)
const sports = phrases(SPORTS)
const teams = definePhrases<true>({ [TEAMS]: true })
const owners = defineWords(OWNERS)
const teamWork = phrases(TEAM_WORK)
const examples = phrases(EXAMPLES)
const surnames = defineWords(SURNAMES)
const dashes = defineWords('- /')
const speaking = defineWords(SPEAKING)
const OF = intern('của')
const REGION = intern('vùng')

/** HTX Sản xuất rau an toàn Pò Đứa · HTX Mắm cá rô đồng · HTX Thanh niên */
export function cooperative(around: Surroundings, own: Head, first: number, last: number): Name | null {
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
  if (isTitled(around, own.first)) {
    if (isPersonSpeaking(tokens, first, end)) return null
    end = startOfPerson(tokens, first, end)
  }
  // A name in the manner of a sentence goes on in small letters: Mắm cá rô đồng.
  const hasOne = !isCapital(tokens, end - 2) || end - 2 < first
  if (hasOne && tokens.kind[end - 1] !== Kind.number) end = endOfTrade(around, first, end, last)
  if (isWhole(generalTrades, tokens.word, first, end)) return null
  // hỗ trợ HTX vùng Đông Bắc: all of a region.
  if (tokens.word[first] === REGION && !isCapital(tokens, first)) return null
  // hợp tác xã lúa gạo | Sóc Trăng, but HTX trà xanh Thái Nguyên, ở phường A
  if (!isCapital(tokens, first) && around.isPlace[end - 1] === 1 && isProvince(around, end) && !isSeated(around, end)) return null
  return toName(around, 'cooperative', own, first, end)
}

/** Giám đốc HTX | Đỗ Trọng Học cho biết: who says it, where the cooperative is not named again. */
function isPersonSpeaking(tokens: Tokens, first: number, end: number): boolean {
  const isName = end - first >= 3 && end - first <= 4 && surnames.has(tokens.word[first] as number)
  if (!isName || !speaking.has(tokens.word[end] as number)) return false
  for (let at = first; at < end; at++) if (!isCapital(tokens, at)) return false
  return true
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

/** tổ hợp tác chăn nuôi lợn | tại phường A · Tổ hợp tác A Ting */
export function team(around: Surroundings, own: Head, first: number, last: number): Name | null {
  const { tokens } = around.document
  if (isCounted(around, own.first)) return null
  const end = withoutTail(tokens, first, last)
  if (end <= first || (end - first === 1 && !isCapital(tokens, first))) return null
  // Tổ hợp tác nuôi tôm Hòa Phát
  const isProper = end - first > 2 && isCapital(tokens, end - 1) && isCapital(tokens, end - 2) && around.isPlace[end - 1] === 0
  const isOne = isProper || isSeated(around, end) || isTitled(around, own.first) || isSubject(around, own.first, first, end)
  if (!isCapital(tokens, first) && !isOne) return null
  return toName(around, 'team', own, first, end)
}

/** Điển hình như | Tổ cất nhà từ thiện xã A */
function isExample({ document: { tokens } }: Surroundings, at: number): boolean {
  return at > 1 && !startsLine(tokens, at) && examples.matchBefore(tokens.word, at - 1) !== null
}

/**
 * Tổ phụ nữ tiết kiệm Hoa Sen: a team that a proper noun tells from others; a number does not (Tổ liên gia số 3). One with its
 * seat is called by its work where it is founded or shown as an example.
 */
export function smallTeam(around: Surroundings, own: Head, first: number, last: number): Name | null {
  const { tokens } = around.document
  const work = teamWork.match(tokens.word, first)
  if (work === null || isCounted(around, own.first) || isTitled(around, own.first)) return null
  let proper = work.end
  while (proper < last && !isCapital(tokens, proper)) proper++
  let end = proper
  while (end < last && isCapital(tokens, end)) end++
  const isOther =
    around.isPlace[proper] === 1 || isUpper(tokens, proper) || (end - proper > 2 && surnames.has(tokens.word[proper] as number))
  if (end - proper >= 2 && !isOther) return toName(around, 'small-team', own, first, end)
  const whole = withoutTail(tokens, first, last)
  const isShown = isCapital(tokens, own.first) && (isFounded(around, own.first) || isExample(around, own.first))
  return isShown && whole - first > 2 && isSeated(around, whole) ? toName(around, 'shown-team', own, first, whole) : null
}

/** Câu lạc bộ Nông dân tỷ phú · CLB nông dân với pháp luật | xã A */
export function club(around: Surroundings, own: Head, first: number, last: number): Name | null {
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
export function seatInside({ isPlace }: Surroundings, first: number, last: number): number {
  for (let at = first + 2; at < last; at++) if (isPlace[at] === 1) return at
  return last
}
