import { g } from '../group-notation.js'
import { toPoint } from '../point.js'
import { inOneCalendar, isBackward, isKnown, isSame, join, toNow } from './group.js'

export const range = g.rule({
  name: 'range',
  like: [
    ['từ ngày 1/3 đến ngày 5/4/2023', '2023-03-01/2023-04-05'],
    ['từ 25/12 đến 5/1', '2024-12-25/2025-01-05'],
    ['(3/2 - 3/3)', '2024-02-03/2024-03-03'],
    ['từ tháng 7/2023 đến tháng 6/2024', '2023-07/2024-06'],
    ['quý I/2023 đến quý III/2023', '2023-01/2023-09'],
    ['từ năm 2016 đến năm 2020', '2016/2020'],
    ['12/10 - 14/10 âm lịch', '2024-11-12/2024-11-14'],
    ['từ hôm qua đến ngày mai', '2024-07-22/2024-07-24'],
    ['cuối năm 2022 đến đầu năm 2024', '2022/2024 late']
  ],
  not: ['năm 2019 đến ngày 5/3/2020', 'năm 1981, đến năm 2010', 'năm 2020 đến năm 2016', 'ngày 5/3 đến Hà Nội'],
  read: '{from:end} (@TO @UPTO? | -) {to:end}',
  when: ({ from, to }) => isSame(from, to),
  then: ({ from, to }) => join(inOneCalendar(from, to), to)
})

export const rangeSince = g.rule({
  name: 'range-since',
  like: [
    ['từ năm 2019 đến tháng 6/2024', '2019/2024-06'],
    ['từ tháng 11/2012 đến ngày 31/12/2012', '2012-11/2012-12-31'],
    ['từ ngày 15/3/2024 đến hết năm 2024', '2024-03-15/2024'],
    ['từ năm 2020 đến hết quý I/2024', '2020/2024-03'],
    ['từ tháng 1 đến ngày 15/6/2024', '2024-01/2024-06-15']
  ],
  not: ['từ năm 2019 đến tháng 6', 'năm 2019 đến tháng 6/2024'],
  read: '{from:end} @TO @UPTO? {to:end}',
  after: '@SINCE',
  when: ({ from, to }) => isKnown(from.point, to.point) && from.point.lunar === to.point.lunar && !isBackward(from.point, to.point),
  then: ({ from, to }) => join(from, to)
})

export const rangeAcrossComma = g.rule({
  name: 'range-across-comma',
  like: [
    ['Từ năm 2016, đến năm 2020', '2016/2020'],
    ['Kể từ 2016, đến hết năm 2020', '2016/2020'],
    ['Từ ngày 5/3, đến ngày 7/4/2024', '2024-03-05/2024-04-07']
  ],
  not: ['thành lập từ năm 1981, đến năm 2010 niêm yết', 'năm 1981, đến năm 2010'],
  read: '{from:end} , @TO @UPTO? {to:end}',
  after: '^@SINCE',
  when: ({ from, to }) => isSame(from, to),
  then: ({ from, to }) => join(from, to)
})

export const fromNewYear = g.rule({
  name: 'from-new-year',
  like: [
    ['từ đầu năm đến ngày 15/6', '2024-01-01/2024-06-15'],
    ['từ đầu năm đến hết tháng 6/2023', '2023-01-01/2023-06'],
    ['từ đầu năm nay đến hết tháng 6', '2024-01-01/2024-06'],
    ['đầu năm tới hết quý III', '2024-01-01/2024-09']
  ],
  not: ['từ đầu năm đến trường', 'đầu năm 2019 đến năm 2020', 'đầu năm đến nay'],
  read: '(đầu năm | {first?:newYear}) @TO @UPTO? {to:end}',
  when: ({ to }) => to.point.precision !== 'year' || to.point.year !== null,
  then: ({ to }, { start, end }) => {
    const from = toPoint({ month: 1, day: 1, year: to.point.year, relative: to.point.year === null ? { unit: 'Y', from: 0, to: 0 } : null })
    return [{ start, end, rule: '', point: toPoint({ precision: 'range', ends: [from, to.point] }) }]
  }
})

export const untilNow = g.rule({
  name: 'until-now',
  like: [
    ['năm 2017 đến nay', '2017/..'],
    ['từ tháng 3/2023 đến nay', '2023-03/..'],
    ['từ đầu năm 2019 đến nay', '2019/.. early'],
    ['năm 2013 tới nay', '2013/..']
  ],
  not: ['năm 2010, đến nay mỗi xã', 'ngày 5/3/2020 đến nay', 'thành lập từ năm 2014, đến nay'],
  read: '{from:end} @TO @NOW',
  when: ({ from: { point } }) => point.precision !== 'day' && point.precision !== 'range',
  then: ({ from }, { start, end }) => toNow(from, start, end)
})

export const sinceUntilNow = g.rule({
  name: 'since-until-now',
  like: [
    ['từ ngày 25.11.2017 đến nay', '2017-11-25/..'],
    ['kể từ 1/7/2023 đến nay', '2023-07-01/..'],
    ['từ hôm qua đến nay', '2024-07-22/..']
  ],
  not: ['thành lập từ năm 2014, đến nay có', 'ngày 5/3/2020 đến nay'],
  read: '{from:end} @TO @NOW',
  after: '@SINCE',
  then: ({ from }, { start, end }) => toNow(from, start, end)
})

export const headUntilNow = g.rule({
  name: 'until-now-across-comma',
  like: [
    ['Từ năm 2017, đến nay', '2017/..'],
    ['từ năm 2017, đến nay xã có', '2017/..'],
    ['Kể từ tháng 3/2023, tới nay', '2023-03/..']
  ],
  not: ['thành lập từ năm 2014, đến nay có', 'năm 2010, đến nay'],
  read: '{from:end} , @TO @NOW',
  after: '^@SINCE',
  then: ({ from }, { start, end }) => toNow(from, start, end)
})
