import { isInCode } from '../figures.js'
import { s } from '../notation.js'

/** How an article writes its days, seen where no other reading is: there a bare 27-8 is a day too. */
const dashes = s.rule({
  name: 'in-dashes',
  like: [
    ['Ngày 27-8, xã', '-'],
    ['sáng 3-6', '-'],
    ['tháng 4-2023', '-'],
    ['ngày 10-4-2023', '-'],
    ['hôm nay (25-3)', '-']
  ],
  not: ['ngày 5-7/3', 'thắng 3-1', 'ngày 28/8'],
  read: '(ngày | hôm | nay | @DAY_PART) @OPEN? {d:dayFigure} ~- ~{m:monthFigure} (~- ~{y:year})? | tháng {m:monthFigure} ~- ~{y:year}',
  when: (_, c) => !isInCode(c.document.text, c.start, c.end),
  then: () => '-' as const
})

const dots = s.rule({
  name: 'in-dots',
  like: [
    ['Ngày 27.8, xã', '.'],
    ['chiều 23.2', '.'],
    ['ngày 25.11.2017', '.'],
    ['tháng 1.2026', '.']
  ],
  not: ['ngày 27/8', 'giá 3.5 USD', 'ngày 2.500 lượt'],
  read: '(ngày | hôm | nay | @DAY_PART) @OPEN? ({x:dottedDay} | {y:dottedDate}) | tháng {z:dottedMonth}',
  then: () => '.' as const
})

export const STYLES = [dashes, dots]
