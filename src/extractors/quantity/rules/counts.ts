import { isInName, isNamed, mayCountAny } from '../guards.js'
import { n, toCounted, type Counted, type Noun } from '../notation.js'

/** What is counted, by any noun. */
export const COUNT_RULES = [
  n.rule({
    name: 'shared-count',
    like: [
      ['10 và 12 hộ nghèo', '10+12 hộ'],
      ['lần lượt 3, 5 và 8 người', '3+5+8 người'],
      ['15 hoặc 20 cây xanh', '15+20 cây']
    ],
    not: ['3 xã và 5 hộ', 'lớp 3 và 5 học sinh'],
    read: '({also*:count} ,)* {also*:count} (và | hoặc | hay) {it:count} {noun:noun}',
    when: ({ noun }) => noun.value.head !== null,
    then: ({ also, it, noun }, context) => toCounted(context, it, noun, { also })
  }),
  n.rule({
    name: 'share',
    like: [
      ['7/9 trường', '7/9 trường'],
      ['824/1.002 sản phẩm OCOP', '824/1002 sản phẩm'],
      ['15/19 tiêu chí', '15/19 tiêu chí']
    ],
    not: ['24/24 giờ', 'tỷ lệ 1/500', '20/20 điểm', '2/3 diện tích'],
    read: '{it:share} {noun:noun}',
    when: ({ it, noun }) => noun.value.head !== null || (it.value.fraction?.denominator ?? 0) > 4,
    then: ({ it, noun }, context) =>
      it.value.fraction === null
        ? null
        : toCounted(context, it, noun, { value: it.value.fraction.numerator, of: it.value.fraction.denominator })
  }),
  n.rule({
    name: 'count',
    like: [
      ['46 bị cáo', '46 bị cáo'],
      ['11 huy chương vàng', '11 huy chương vàng'],
      ['152 người chết', '152 người'],
      ['437 “tỷ phú”', '437 tỷ phú'],
      ['3 vụ lừa đảo/năm', '3 vụ/năm'],
      ['tặng 46 chiếc xe đạp', '46 chiếc'],
      ['150.000 lượt khách du lịch', '150000 lượt'],
      ['gồm 12 phụ kiện máy', '12 phụ kiện'],
      ['đón 50 khách mỗi ngày', '50 khách/ngày'],
      ['12 ca mắc trên 100.000 dân', '12 ca mắc/100.000 dân']
    ],
    not: [
      'thôn 5',
      'khóa 12',
      'lớp 9',
      '37 tuổi',
      '9 giờ 30 phút',
      'tỷ số 3-1 nghiêng về đội khách',
      'gạo IR 50404',
      '10 ký tự',
      '3 năm tù',
      'đạt tỷ lệ 1 lớp/phòng'
    ],
    read: '{it:count} {noun:noun} ({per?:per} | {rate?:rate})?',
    notAfter: '/ | tỷ lệ | tỉ lệ',
    when: ({ it, noun }, context) =>
      noun.value.head === null ? mayCountAny(it, context) : !isNamed(noun, context) && !isInName(it, context),
    then: ({ it, noun, per, rate }, context) => toCounted(context, it, noun, toRate(noun, per, rate))
  }),
  n.rule({
    name: 'count-beside',
    like: [
      ['2.156 hộ/8.484 khẩu', '8484 khẩu'],
      ['có 312 hộ/1.290 nhân khẩu', '1290 nhân khẩu'],
      ['12 vụ/15 bị cáo', '15 bị cáo']
    ],
    not: ['3 vụ/năm', 'Nghị quyết 5/2 xã', 'tỷ lệ 1/20 học sinh'],
    read: '{it:count} {noun:noun}',
    after: '{beside:noun} /',
    when: ({ noun }, context) => noun.value.head !== null && !isNamed(noun, context),
    then: ({ it, noun }, context) => toCounted(context, it, noun)
  }),
  n.rule({
    name: 'average',
    like: [
      ['bình quân 1,9 con/phụ nữ', '1.9 con/phụ nữ'],
      ['10,5 bác sĩ trên 10.000 dân', '10.5 bác sĩ/10.000 dân'],
      ['trung bình 3,2 ca mỗi ngày', '3.2 ca/ngày'],
      ['4,5 người/hộ', '4.5 người/hộ']
    ],
    not: ['tăng 1,5 lần', 'đạt 8,5 điểm', '2,5 sào', 'loa 3.5 mm', 'Chiều 2.8 xã họp'],
    read: '{it:decimal} {noun:noun} ({per?:per} | {rate?:rate})?',
    notAfter: '/',
    when: ({
      noun: {
        value: { head }
      },
      per,
      rate
    }) => head !== null && (head.concept !== 'place' || per !== null || rate !== null),
    then: ({ it, noun, per, rate }, context) => toCounted(context, it, noun, toRate(noun, per, rate))
  })
]

/** For each of what: behind a slash it is a part of the mention, in words it is not. */
function toRate({ end }: Noun, per: string | null, rate: string | null): Partial<Counted> {
  return rate === null ? { per } : { per: rate, end }
}
