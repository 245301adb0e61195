import { createStream, defineRoomNotation, figure } from '../../grammar/index.js'
import type { Document } from '../../types.js'
import type { Vote } from './vote.js'
import { MERGE } from './words.js'

const n = defineRoomNotation()({
  sets: { MERGE },
  kinds: { two: figure((text, start, end) => (text.slice(start, end) === '2' || text.slice(start, end) === '02' ? 2 : null)) }
})

/** How much a phrase weighs for the era of 2025. */
export const hints = n.grammar<number>(
  'hint',
  [
    n.rule({
      name: 'two-tier',
      like: [
        ['chính quyền địa phương 2 cấp', '4'],
        ['chính quyền địa phương hai cấp', '4'],
        ['mô hình chính quyền 2 cấp', '4']
      ],
      not: ['chính quyền các cấp', 'chính quyền 3 cấp'],
      read: 'chính quyền (địa phương)? (hai | {two:two}) cấp',
      then: () => 4
    }),
    n.rule({
      name: 'merged',
      like: [
        ['sau sáp nhập, xã', '1'],
        ['sau khi sáp nhập', '1'],
        ['xã mới hợp nhất', '1'],
        ['trước khi sáp nhập', '1']
      ],
      not: ['sẽ sáp nhập', 'sau hội nhập'],
      read: '(sau | trước | mới) khi? @MERGE',
      then: () => 1
    }),
    n.rule({
      name: 'new-type',
      like: [
        ['Đặc khu Phú Quốc', '3'],
        ['các xã, phường, đặc khu', '3'],
        ['UBND đặc khu', '3']
      ],
      not: ['đặc khu kinh tế', 'đặc công', 'khu kinh tế'],
      read: 'đặc khu',
      notBefore: 'kinh | hành',
      then: () => 3
    })
  ],
  { show: String }
)

/** Phrases that only the era of 2025 has, each kind once. */
export function hintVotes(document: Document): Vote[] {
  const votes = new Map<string, Vote>()
  for (const { rule, value, start, end } of hints.scan(createStream(document), undefined)) {
    if (!votes.has(rule)) votes.set(rule, { rule, era: '2025', weight: value, start, end })
  }
  return [...votes.values()]
}
