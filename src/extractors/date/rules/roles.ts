import { r } from '../group-notation.js'
import type { Role } from '../words/index.js'

const baseline = r.rule({
  name: 'baseline',
  like: [
    ['so với năm 2017', 'baseline'],
    ['so với cùng kỳ năm 2019', 'baseline'],
    ['tăng so với cuối năm 2018', 'baseline']
  ],
  not: ['trong năm 2014', 'đến năm 2020'],
  read: '{at:date}',
  after: '@COMPARED',
  then: (): Role => 'baseline'
})

const asOf = r.rule({
  name: 'as-of',
  like: [
    ['Tính đến năm 2020, xã có', 'asOf'],
    ['đến hết năm 2016', 'asOf'],
    ['tính đến cuối năm 2018', 'asOf'],
    ['Đến năm 2025, toàn tỉnh', 'asOf']
  ],
  not: ['về đến ngày 5/3', 'trong năm 2014'],
  read: '{at:date}',
  after: '@AS_OF | ^@TO',
  then: (): Role => 'asOf'
})

const since = r.rule({
  name: 'since',
  like: [
    ['từ năm 2017', 'since'],
    ['kể từ ngày 1/7/2025', 'since'],
    ['bắt đầu từ tháng 3', 'since']
  ],
  not: ['trong năm 2014', 'năm 2017'],
  read: '{at:date}',
  after: '@FROM_ON',
  then: (): Role => 'since'
})

const inPeriod = r.rule({
  name: 'in-period',
  like: [
    ['thời kỳ năm 1945', 'period'],
    ['trong giai đoạn năm 2020', 'period'],
    ['giai đoạn tháng 3', 'period']
  ],
  not: ['năm 2020'],
  read: '{at:date}',
  after: '@PERIOD',
  then: (): Role => 'period'
})

export const ROLES = [baseline, asOf, since, inPeriod]
