import { n } from '../notation.js'
import { toPoint } from '../point.js'
import { isAlone } from './alone.js'
import { relative } from './steps-of-time.js'

export const feast = n.rule({
  name: 'feast',
  like: [
    ['Giáng sinh 2024', '2024-12-25'],
    ['đêm Giáng sinh', '2024-12-24'],
    ['Quốc khánh năm 2025', '2025-09-02'],
    ['Noel', '2024-12-25'],
    ['đêm giao thừa', '2024-02-09'],
    ['dịp Quốc khánh năm nay', '2024-09-02'],
    ['Giáng sinh năm ngoái', '2023-12-25']
  ],
  not: ['quà Giáng sinh', 'ngày Quốc khánh 2/9', 'kỷ niệm 79 năm Quốc khánh', 'không khí Giáng sinh'],
  read: '{v?:eveOfFeast} (năm {step?:step} | năm? {year?:recent})? | (ngày | {lead?:feastLead})? ({a?:feast} | {b?:lunarFeast} | {e?:newYearsEve}) (năm {step?:step} | năm? {year?:recent})?',
  notBefore: '@OPEN | ,? ngày? {x:countFigure} | và',
  when: ({ lead, v, year, step }, c) => year !== null || step !== null || isAlone(c) || lead !== null || v !== null,
  then: ({ a, b, e, v, year, step }, c) => {
    const steps = step === null ? null : relative('Y', step)
    if (e !== null)
      return toPoint({
        lunar: true,
        month: 12,
        day: 30,
        nth: { of: 'eve', count: 1 },
        year: year === null ? null : year - 1,
        relative: step === null ? null : relative('Y', step - 1)
      })
    const fixed = a ?? v
    return fixed !== null
      ? toPoint({ month: fixed[0], day: fixed[1], year, relative: steps, side: year === null && isAlone(c) ? 1 : 0 })
      : toPoint({ lunar: true, month: b?.[0] ?? 1, day: b?.[1] ?? 1, year, relative: steps })
  }
})
