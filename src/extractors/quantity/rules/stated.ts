import { n, toStated } from '../notation.js'

/** What is said before its number. */
export const STATED_RULES = [
  n.rule({
    name: 'stated',
    like: [
      ['số nhà sập đổ, hư hỏng là 108', '108 nhà'],
      ['số ca mắc lên tới 15.200, tăng so với năm trước', '15200 ca mắc'],
      ['Tổng số hộ nghèo: 152', '152 hộ'],
      ['số xe máy bị cuốn trôi là 12.', '12 xe máy']
    ],
    not: ['số nhà là 5 tầng', 'Số điện thoại: 0912345678', 'nhà có 4 phòng', 'số xe: 12 tấn'],
    read: 'số {head:headed} !(@STRONG | {x*:number})* @IS {it:count}',
    notBefore: '!(@END | @PREPOSITIONS)',
    then: ({ head, it }) => toStated(head, it)
  }),
  n.rule({
    name: 'stated-total',
    like: [
      ['nhà đổ hoặc hư hại có 114 (Trà Vinh 19 nhà)', '114 nhà'],
      ['Nhà bị tốc mái là 228 (Trà Vinh 27 nhà)', '228 nhà'],
      ['tàu chìm lên tới 6 (Cà Mau 2)', '6 tàu']
    ],
    not: ['nhà có 4 phòng (2 phòng ngủ)', 'xe là 12 (tấn)'],
    read: '^{head:headed} !(@STRONG | {x*:number})* (là | có | lên tới | lên đến) {it:count}',
    before: '@OPEN (Aa | {amount:number})',
    then: ({ head, it }) => toStated(head, it)
  })
]
