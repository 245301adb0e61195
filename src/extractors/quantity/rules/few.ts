import { isNamed, isSolid } from '../guards.js'
import { n, numberOf, toCounted, type Counted } from '../notation.js'
import { FIVE, PAIR } from '../words/index.js'

/** Counts in a lone number word, and counts of those to whom something happened. */
export const FEW_RULES = [
  n.rule({
    name: 'few',
    like: [
      ['hai nạn nhân', '2 nạn nhân'],
      ['ba hộ dân', '3 hộ'],
      ['hai xe máy', '2 xe máy'],
      ['hai túi bột', '2 túi'],
      ['giành ba HCV, hai HC bạc', '3 HCV 2 HC bạc'],
      ['thu ba điện thoại', '3 điện thoại'],
      ['hai nhà bị sập, bốn căn nhà tốc mái', '2 nhà 4 căn nhà'],
      ['năm ngôi nhà cháy rụi', '5 ngôi nhà'],
      ['hai con trâu bị chết', '2 con'],
      ['ba giải nhất', '3 giải nhất'],
      ['sáu vụ tai nạn, hai vụ cháy', '6 vụ tai nạn 2 vụ cháy'],
      ['không còn xã dưới năm tiêu chí', '5 tiêu chí']
    ],
    not: [
      'hai bên',
      'hai nước',
      'hai vợ chồng',
      'hai bệnh viện',
      'chiếc ba lô',
      'hai bộ họp',
      'hai con trai',
      'hai con còn nhỏ',
      'năm dự án hoàn thành',
      'hai bàn tay',
      'liên kết bốn nhà',
      'ba người này',
      'một trong ba bàn thắng đẹp',
      'một mình ba lao động tự do nuôi con'
    ],
    read: '{it:few} {noun:known}',
    notAfter: 'liên kết | mình | {x:one} trong',
    notBefore: '@POINTED',
    when: ({ it, noun }, context) =>
      !isNamed(noun, context) && (it.value.value !== FIVE || it.value.qualifier !== 'exact' || isSolid(noun.value.head)),
    then: ({ it, noun }, context) => toCounted(context, it, noun)
  }),
  n.rule({
    name: 'few-parties',
    like: [
      ['ba bệnh viện tiếp nhận', '3 bệnh viện'],
      ['bốn doanh nghiệp bị phạt', '4 doanh nghiệp'],
      ['sáu xã đạt chuẩn', '6 xã']
    ],
    not: ['hai bệnh viện', 'cả ba bệnh viện', 'ba trường này', 'ba xã Đại Sơn, Đại Lãnh', 'năm doanh nghiệp gặp khó'],
    read: '{it:few} {noun:party}',
    notAfter: '@BOTH | mình | {x:one} trong',
    notBefore: '@POINTED',
    when: ({ it, noun }, context) =>
      !isNamed(noun, context) && it.value.value !== PAIR && (it.value.value !== FIVE || it.value.qualifier !== 'exact'),
    then: ({ it, noun }, context) => toCounted(context, it, noun)
  }),
  n.rule({
    name: 'one-hurt',
    like: [
      ['một người chết', '1 người'],
      ['làm một công nhân bị thương', '1 công nhân'],
      ['một ngư dân mất tích', '1 ngư dân']
    ],
    not: ['một người đi đường'],
    read: '{it:one} {noun:known}',
    before: '@CASUALTIES',
    then: ({ it, noun }, context) => toCounted(context, it, noun)
  }),
  n.rule({
    name: 'hurt',
    like: [
      ['3 người (1 chết, 2 bị thương)', '1 người 2 người'],
      ['làm 2 chết', '2 người'],
      ['12 mất tích', '12 người']
    ],
    not: ['12 người mất tích', 'lúc 5 giờ chết máy'],
    read: '{it:count}',
    before: '@CASUALTIES',
    then: ({ it }): Counted => ({
      amount: it,
      value: numberOf(it.value),
      of: null,
      unit: 'người',
      concept: 'casualty',
      object: null,
      per: null,
      isElided: true
    })
  }),
  n.rule({
    name: 'ill',
    like: [
      ['ghi nhận 6.779 mắc sốt xuất huyết', '6779 ca'],
      ['thêm 12 nhiễm mới', '12 ca'],
      ['phát hiện 30 dương tính', '30 ca']
    ],
    not: ['ghi nhận 30 ca mắc', 'phố 12 mắc võng', 'xe 5 mắc kẹt'],
    read: '{it:count}',
    after: 'ghi nhận | thêm | phát hiện | có',
    before: '@ILL',
    then: ({ it }): Counted => ({
      amount: it,
      value: numberOf(it.value),
      of: null,
      unit: 'ca',
      concept: 'event',
      object: null,
      per: null,
      isElided: true
    })
  })
]
