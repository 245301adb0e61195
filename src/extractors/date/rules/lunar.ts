import { isInCode } from '../figures.js'
import { n } from '../notation.js'
import { toPoint, type Point } from '../point.js'

const toLunar = (fields: Partial<Point>): Point => toPoint({ lunar: true, ...fields })

const fullMoon = n.rule({
  name: 'full-moon',
  like: [
    ['rằm tháng Giêng', '2024-02-24'],
    ['rằm tháng Giêng năm Ất Tỵ', '2025-02-12'],
    ['rằm tháng 8', '2024-09-17'],
    ['ngày rằm tháng Bảy', '2024-08-18']
  ],
  not: ['ngày rằm', 'rằm mỗi tháng'],
  read: 'ngày? rằm tháng ({a?:monthFigure} | {b?:monthWord}) @LUNAR? ({c?:lunarYear} | {y?:yearOf})?',
  then: ({ a, b, c, y }) => toLunar({ day: 15, month: a ?? b, year: c ?? y })
})

const newYear = n.rule({
  name: 'lunar-new-year',
  like: [
    ['mùng 3 Tết', '2024-02-12'],
    ['mùng 3 Tết Nguyên đán Ất Tỵ 2025', '2025-01-31'],
    ['ngày mùng 5 Tết Nguyên đán', '2024-02-14'],
    ['mồng một Tết', '2024-02-10']
  ],
  not: ['mùng tơi', '3 Tết', 'mùng 3'],
  read: '(ngày | hôm)? @FIRST_TEN {day:anyDay} @TET ({c?:lunarYear} | {y?:year} | năm {z?:year})?',
  when: ({ day }) => day <= 30,
  then: ({ day, c, y, z }) => toLunar({ day, month: 1, year: c ?? y ?? z })
})

const newYearsEve = n.rule({
  name: 'lunar-eve',
  like: [
    ['30 Tết', '2024-02-09'],
    ['ngày 28 Tết', '2024-02-07'],
    ['chiều 30 Tết Giáp Thìn', '2024-02-09']
  ],
  not: ['3 Tết', '20 Tết', '30 quà Tết'],
  read: 'ngày? {day:eve} @TET ({c?:lunarYear} | {y?:year} | năm {z?:year})?',
  then: ({ day, c, y, z }) => toLunar({ day, month: 12, year: (c ?? y ?? z) === null ? null : (c ?? y ?? z ?? 0) - 1 })
})

const lunarDay = n.rule({
  name: 'lunar-day',
  like: [
    ['23 tháng Chạp', '2024-02-02'],
    ['30 tháng Chạp năm Giáp Ngọ', '2015-02-18'],
    ['mùng 10 tháng 3 năm Giáp Thìn', '2024-04-18'],
    ['mùng 10 tháng 3 âm lịch', '2024-04-18'],
    ['ngày mùng 5 tháng Giêng', '2024-02-14'],
    ['ngày 16 tháng Giêng âm lịch', '2024-02-25']
  ],
  not: ['mùng 10 tháng 3', 'ngày 10 tháng 3 (dương lịch)', '3 tháng giêng hai'],
  read: '@DAYS? {day:anyDay} tháng ({a:lunarMonth} @LUNAR? ({c?:lunarYear} | {y?:yearOf})? | {b?:anyMonth} (@LUNAR ({c?:lunarYear} | {y?:yearOf})? | {c?:lunarYear}))',
  notBefore: '@GREGORIAN | hai',
  when: ({ day }) => day <= 30,
  then: ({ day, a, b, c, y }) => toLunar({ day, month: (a as number | null) ?? b, year: c ?? y })
})

const lunarFigures = n.rule({
  name: 'lunar-figures',
  like: [
    ['10/3 âm lịch', '2024-04-18'],
    ['ngày 10/3 âm lịch', '2024-04-18'],
    ['15-7 (âm lịch)', '2024-08-18'],
    ['10/3/2024 ÂL', '2024-04-18'],
    ['10/3 âm lịch năm Quý Mão', '2023-04-29'],
    ['mùng 10/3 năm Giáp Thìn', '2024-04-18']
  ],
  not: ['10/3 dương lịch', '31/3 âm lịch', '10/3'],
  read: '@DAYS? {day:dayFigure} (/ {a?:monthFigure} (/ {y?:year})? | - {a?:monthFigure} (- {y?:year})?) (@LUNAR ({c?:lunarYear} | {z?:yearOf})? | {c?:lunarYear})',
  when: ({ day }, c) => day <= 30 && !isInCode(c.document.text, c.start, c.end),
  then: ({ day, a, y, c, z }) => toLunar({ day, month: a, year: c ?? y ?? z })
})

const lunarDayAlone = n.rule({
  name: 'lunar-day-alone',
  like: [
    ['ngày 9 âm lịch', 'XXXX-XX-09'],
    ['mùng 8 âm lịch', 'XXXX-XX-08'],
    ['ngày 12 (âm lịch)', 'XXXX-XX-12']
  ],
  not: ['ngày 9', 'ngày 31 âm lịch', '9 âm lịch'],
  read: '@DAYS {day:dayFigure} @LUNAR',
  when: ({ day }) => day <= 30,
  then: ({ day }) => toLunar({ day })
})

const lunarMonth = n.rule({
  name: 'lunar-month',
  like: [
    ['tháng Giêng', '2024-02-10/2024-03-09'],
    ['tháng Chạp năm Quý Mão', '2024-01-11/2024-02-09'],
    ['hết tháng 3 âm lịch', '2024-04-09/2024-05-07']
  ],
  not: ['tháng 3', 'tháng ba', 'tháng giêng hai'],
  read: 'tháng ({a?:lunarMonth} @LUNAR? | {b?:anyMonth} @LUNAR) ({c?:lunarYear} | {y?:yearOf})?',
  notBefore: 'hai',
  then: ({ a, b, c, y }) => toLunar({ precision: 'month', month: a ?? b, year: c ?? y })
})

const feastLed = n.rule({
  name: 'lunar-feast',
  like: [
    ['nhân dịp Tết Trung thu, xã', '2024-09-17'],
    ['vào Tết Đoan ngọ', '2024-06-10'],
    ['mùa Vu lan năm 2025', '2025-09-06'],
    ['đón Tết Trung thu năm nay', '2024-09-17']
  ],
  not: ['quà Tết Trung thu', 'bánh trung thu', 'đón trung thu (15/8 âm lịch)', 'dịp Tết'],
  read: '{feast:lunarFeast} (năm {step?:step} | năm? {year?:recent} | {c?:lunarYear})?',
  after: '@TO_FEAST',
  notBefore: '@OPEN | ,? ngày? {x:countFigure}',
  then: ({ feast: [month, day], step, year, c }) =>
    toLunar({ month, day, year: year ?? c, relative: step === null ? null : { unit: 'Y', from: step, to: step } })
})

const feastOfYear = n.rule({
  name: 'lunar-feast-of-year',
  like: [
    ['Tết Trung thu năm nay, xã', '2024-09-17'],
    ['Trung thu năm ngoái', '2023-09-29'],
    ['lễ Vu lan năm sau', '2025-09-06']
  ],
  not: ['Tết Trung thu, xã', 'Vu lan báo hiếu'],
  read: '{feast:lunarFeast} năm {step:step}',
  then: ({ feast: [month, day], step }) => toLunar({ month, day, relative: { unit: 'Y', from: step, to: step } })
})

const cyclicYear = n.rule({
  name: 'cyclic-year',
  like: [
    ['năm Canh Thìn 1280', '1280'],
    ['năm Giáp Thìn 2024', '2024'],
    ['Năm Tân Mùi 1331, ông', '1331']
  ],
  not: ['năm Giáp Thìn', 'Giáp Thìn 2024 món'],
  read: 'năm {x:cyclic} {year:year}',
  then: ({ year }) => toPoint({ precision: 'year', year })
})

export const LUNARS = [fullMoon, newYear, newYearsEve, lunarDay, lunarFigures, lunarDayAlone, lunarMonth, feastLed, feastOfYear, cyclicYear]
