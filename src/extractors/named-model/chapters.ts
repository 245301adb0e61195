import { isCapital, isUpper, Kind } from '../../document/index.js'
import { defineWords } from '../../lexicon/index.js'
import { withoutTail } from './ends.js'
import { seatInside } from './groups.js'
import { isCounted, isFounded, isSeated, isTitled, phrases, toName, type Name, type Surroundings } from './name.js'
import type { Head } from './reading.js'
import { MEMBERS_OF_CHAPTERS, TRADE_VERBS } from './words/index.js'

const members = phrases(MEMBERS_OF_CHAPTERS)
const tradeVerbs = defineWords(TRADE_VERBS)
const ordinary = defineWords('số khối khu tổ xóm trường chợ cơ thôn ấp bản phố cụm liên')

/** Chi hội trồng chuối tiêu hồng · Chi hội Nông dân tỷ phú, but no chapter of a village's women. */
export function chapter(around: Surroundings, own: Head, first: number, last: number, isSaidModel: boolean): Name | null {
  const { tokens } = around.document
  if (isCounted(around, own.first)) return null
  const end = withoutTail(tokens, first, seatInside(around, first, last))
  const member = members.match(tokens.word, first)
  const rest = member === null ? first : member.end
  // mô hình | Chi hội cựu chiến binh - cựu quân nhân tự quản
  if (isSaidModel && isCapital(tokens, own.first) && end - first >= 4) return toName(around, 'chapter', own, first, end)
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
export function hall(around: Surroundings, own: Head, first: number, last: number, isSaidModel: boolean): Name | null {
  const { tokens } = around.document
  if (isCounted(around, own.first) || around.isPlace[first] === 1) return null
  const end = withoutTail(tokens, first, last)
  const isProper = isCapital(tokens, first)
  if (
    !isProper &&
    (end - first < (tradeVerbs.has(tokens.word[first] as number) ? 2 : 3) ||
      !(isSaidModel || isFounded(around, own.first) || isTitled(around, own.first) || isSeated(around, end)))
  )
    return null
  return end > first ? toName(around, 'hall', own, first, end) : null
}
