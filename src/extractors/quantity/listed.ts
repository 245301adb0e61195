import { defineRoomNotation, item, type Match } from '../../grammar/index.js'
import { amount } from '../amount/index.js'
import { location } from '../location/index.js'
import { isCountable, type Amount, type Counted } from './notation.js'

/** A part of what is counted: the number alone, or with its own unit. */
export interface Part {
  readonly label: string | null
  readonly amount: Amount
  readonly full: Counted | null
}

/** Parts told together. */
export interface Listed {
  readonly parts: readonly Part[]
  /** More may be meant than is told: trong đó. */
  readonly isOpen: boolean
}

const n = defineRoomNotation()({
  sets: {
    OPENS: [
      'gồm',
      'gồm có',
      'bao gồm',
      'cụ thể',
      'cụ thể là',
      'cụ thể như sau',
      'như sau',
      'lần lượt là',
      'chia ra',
      'phân theo địa phương'
    ],
    SOME: ['trong đó', 'trong đó có', 'nhiều nhất là', 'trong số này', 'riêng'],
    NEXT: [',', ';', 'và', ', và', '; và']
  },
  kinds: {
    bare: item(amount, (each) => isCountable(each)),
    full: item<Counted>('counted'),
    place: item(location)
  }
})
  .with((n) => ({
    label: n.phrase('(Aa | {places*:place})+', (_, { text }) => text),
    spot: n.phrase('{place:place}', (_, { text }) => text)
  }))
  .with((n) => ({
    part: n.phrase('{label:label} :? {bare:bare} | {label:label} @OPEN {bare:bare} @CLOSE', ({ label, bare }): Part => ({
      label,
      amount: bare,
      full: null
    })),
    placed: n.phrase('{label:spot} {bare:bare} | {label:spot} @OPEN {bare:bare} @CLOSE', ({ label, bare }): Part => ({
      label,
      amount: bare,
      full: null
    })),
    told: n.phrase(
      '({label?:label} :?)? {full:full} !(@END | {bares*:bare} | {fulls*:full})* | {label?:label} @OPEN {full:full} @CLOSE',
      ({ label, full }): Part => ({ label, amount: full.value.amount, full: full.value })
    )
  }))

const show = ({ parts }: Listed): string =>
  parts.map(({ label, amount: { value } }) => `${label ?? ''} ${value.value ?? ''}`.trim()).join('; ')

/** Parts of a total, on the level above what is counted. */
export const listed = n.grammar(
  'listed',
  [
    n.rule({
      name: 'in-brackets',
      like: [
        ['7 tàu chìm (Cà Mau 3, Bình Định 4)', 'Cà Mau 3; Bình Định 4'],
        ['12 người bị thương (Lai Châu: 11; Sơn La: 1)', 'Lai Châu 11; Sơn La 1'],
        ['12 nhà sập (Trà Vinh 9 nhà, Cà Mau 3 nhà)', 'Trà Vinh 9; Cà Mau 3'],
        ['3 người (2 chết, 1 bị thương)', '2; 1']
      ],
      not: ['ông Tư (Cà Mau, 42 tuổi)', 'đoàn (12 người)'],
      read: '@OPEN ({parts*:part} | {parts*:told}) (@NEXT ({parts*:part} | {parts*:told}))+ @CLOSE',
      reach: 128,
      then: ({ parts }): Listed => ({ parts, isOpen: false })
    }),
    n.rule({
      name: 'one-in-brackets',
      like: [
        ['9 ha lúa ngập (Cà Mau 9)', 'Cà Mau 9'],
        ['ngập 120 nhà (Quảng Bình: 120)', 'Quảng Bình 120'],
        ['4 ghe chìm (tỉnh Cà Mau 4)', 'tỉnh Cà Mau 4']
      ],
      not: ['4 ghe chìm (ảnh: Lê Văn 4)', 'ba nhà (nhà 5)'],
      read: '@OPEN {place:place} :? {bare:bare} @CLOSE',
      then: ({ place, bare }, { document: { text } }): Listed => ({
        parts: [{ label: text.slice(place.start, place.end), amount: bare, full: null }],
        isOpen: true
      })
    }),
    n.rule({
      name: 'told',
      like: [
        ['152 người chết, gồm: Bảo Yên 109, Sa Pa 8, Bắc Hà 35', 'Bảo Yên 109; Sa Pa 8; Bắc Hà 35'],
        ['317 nhà hư hỏng, gồm: Hà Giang (42), Tuyên Quang (275)', 'Hà Giang 42; Tuyên Quang 275'],
        ['467 huy chương, gồm 214 huy chương vàng và 253 huy chương bạc', '214; 253']
      ],
      not: ['gồm Lê Văn Tư, 42 tuổi, Trần Văn Ba, 37 tuổi', 'gồm: Cà Mau'],
      read: '@OPENS :? ({parts*:part} | {parts*:told}) (@NEXT ({parts*:part} | {parts*:told}))+',
      reach: 128,
      then: ({ parts }): Listed => ({ parts, isOpen: false })
    }),
    n.rule({
      name: 'behind-colon',
      like: [
        ['làm 20 người chết: Thanh Hóa 4, Hà Tĩnh 3, Huế 13', 'Thanh Hóa 4; Hà Tĩnh 3; Huế 13'],
        ['74 nhà tốc mái: Cà Mau (40), Cần Thơ (34)', 'Cà Mau 40; Cần Thơ 34'],
        ['chìm 9 ghe: Cà Mau 5 và Vĩnh Long 4', 'Cà Mau 5; Vĩnh Long 4']
      ],
      not: ['2 môn: Toán 9, Văn 8', '3 điểm đến: Cà Mau, Cần Thơ', 'ba trạm: Cà Mau 5 km, Huế 4 km'],
      read: '@COLON {parts*:placed} (@NEXT {parts*:placed})+',
      reach: 128,
      then: ({ parts }): Listed => ({ parts, isOpen: false })
    }),
    n.rule({
      name: 'some',
      like: [
        ['143 người, trong đó Bảo Yên 98, Sa Pa 9', 'Bảo Yên 98; Sa Pa 9'],
        ['40 xe, trong đó có 12 xe tải và 5 xe khách', '12; 5'],
        ['80 vụ, trong đó: Hà Nội 30, Huế 12', 'Hà Nội 30; Huế 12']
      ],
      not: ['trong đó có Hà Nội'],
      read: '@SOME :? ({parts*:part} | {parts*:told}) (@NEXT ({parts*:part} | {parts*:told}))+',
      reach: 128,
      then: ({ parts }): Listed => ({ parts, isOpen: true })
    })
  ],
  { show }
)

export type ListedMatch = Match<Listed>
