import { isCapital, isUpper, Kind, sentenceOf, startsLine, tokenAt } from '../../document/index.js'
import { defineNotation, item, table, type Context, type Match } from '../../grammar/index.js'
import { definePhrases } from '../../lexicon/index.js'
import type { Annotation } from '../../types.js'
import { amount, type AmountValue } from '../amount/index.js'
import { HEADS, type Head } from './heads.js'
import { LOST, MEASURED, MEASURES, type Measure } from './measures.js'
import type { NounPhrase } from './phrase.js'
import type { Concept } from './schema.js'
import { AWAY, CASUALTIES, EXTENTS, IS, ONE, PER, PROPERTIES, PREPOSITIONS, PROPERTY_LEADS, SCORES, STRONG, WIDE } from './words.js'

export type Amount = Annotation<'amount', AmountValue>
type Noun = Match<NounPhrase>

/** Something counted or measured, before its clause is asked. */
export interface Counted {
  readonly amount: Amount
  readonly value: number
  readonly of: number | null
  readonly unit: string
  readonly concept: Concept | null
  readonly object: string | null
  readonly per: string | null
  /** The unit was not printed here. */
  readonly isElided: boolean
  /** Numbers before it that share its unit: 3, 4 và | 5 ha. */
  readonly also?: readonly Amount[]
  /** Said before its number: số nhà sập là | 108. The mention is the number alone. */
  readonly isStated?: true
}

export interface Around {
  /** Whether a token ends the name of a place: Hà Nội | 15 người. */
  isPlace(this: void, token: number): boolean
  /** Whether a token stands in a name, or in a short quotation: “5 không, 3 sạch”. */
  isName(this: void, token: number): boolean
}

const isPlain = ({ value }: Amount): boolean => !value.percent && value.fraction === null && value.value?.startsWith('-') === false
const numberOf = ({ value, grouped }: AmountValue): number => Number(grouped ?? value)
const isCount = (each: Amount): boolean => isPlain(each) && Number.isInteger(numberOf(each.value))

/** A number that may stand for a count or a measure whose unit is said elsewhere. */
export const isCountable = (each: Amount): boolean => isPlain(each) && !each.value.weak

/** ca mắc before ca: of two heads that both fit, the longer is meant. */
const LONGEST_FIRST = Object.fromEntries(
  Object.entries(HEADS)
    .flatMap(([phrases, value]) => phrases.split('|').map((phrase): [string, Head] => [phrase, value]))
    .toSorted(([left], [right]) => right.length - left.length)
)

const n = defineNotation<Around>()({
  sets: { PER, CASUALTIES, MEASURED, IS, STRONG, PREPOSITIONS },
  kinds: {
    number: item(amount, isCountable),
    count: item(amount, (each) => isCount(each) && !each.value.weak),
    few: item(amount, (each) => isCount(each) && each.value.weak && each.value.value !== ONE),
    one: item(amount, ({ value }) => value.weak && value.value === ONE),
    share: item(amount, ({ value }) => value.fraction !== null && value.fraction.denominator > 1),
    exponent: item(amount, ({ value, start, end }) => end === start + 1 && (value.value === '2' || value.value === '3')),
    noun: item<NounPhrase>('noun'),
    known: item<NounPhrase>('noun', ({ value }) => value.head?.isWeak === true),
    head: table(LONGEST_FIRST),
    measure: table(MEASURES),
    lost: table(LOST)
  }
}).with((n) => ({
  per: n.phrase('/ @PER (/ @PER)?', (_, { text }) => text.slice(1).trim()),
  headed: n.phrase('{is:head}', ({ is }, { text }) => ({ ...is, unit: text.toLowerCase() })),
  measured: n.phrase('@MEASURED', (_, { text }) => text)
}))

const BEFELL = definePhrases<true>({ [CASUALTIES.join('|')]: true })
const QUOTES = /^["“‘«]|["”’»]$/gu

function toCounted({ document }: Context<Around>, source: Amount, { value: noun }: Noun, more: Partial<Counted> = {}): Counted {
  const { tokens, text } = document
  const concept = noun.head?.concept ?? null
  const isHurt =
    BEFELL.match(tokens.word, noun.last) !== null || BEFELL.matchBefore(tokens.word, tokenAt(tokens, source.start) - 1) !== null
  const isCasualty = (concept === 'person' || concept === null) && isHurt
  return {
    amount: source,
    value: numberOf(source.value),
    of: null,
    unit: text.slice(tokens.start[noun.first], tokens.end[noun.middle - 1]).replaceAll(QUOTES, ''),
    concept: isCasualty ? 'casualty' : concept,
    object: text.slice(tokens.start[noun.first], tokens.end[noun.last - 1]),
    per: null,
    isElided: false,
    ...more
  }
}

function toMeasured(source: Amount, { unit, concept }: Measure, per: string | null, object: string | null): Counted {
  return { amount: source, value: Number(source.value.value), of: null, unit, concept, object, per, isElided: false }
}

function toStated({ concept, unit }: Head & { readonly unit: string }, source: Amount): Counted {
  return { amount: source, value: numberOf(source.value), of: null, unit, concept, object: null, per: null, isElided: true, isStated: true }
}

/** Words between a word of property and its measure. */
const LEADS = 3
/** Words between cách and its measure. */
const AWAY_REACH = 6

/** cao chừng | 1,65 m · cách trung tâm xã | 5 km: a property of what is told of. */
function isProperty({ document: { tokens }, first }: Context<Around>, { concept }: Measure): boolean {
  for (let at = first - 1; at >= 0 && at >= first - AWAY_REACH && tokens.kind[at] === Kind.word; at--)
    if (tokens.word[at] === AWAY) return true
  for (let at = first - 1; at >= 0 && at >= first - LEADS; at--) {
    if (tokens.word[at] === WIDE && concept === 'length') return true
    if (EXTENTS.has(tokens.word[at] as number)) return at > 0 && tokens.kind[at - 1] === Kind.punctuation
    if (PROPERTIES.has(tokens.word[at] as number)) return true
    if (!PROPERTY_LEADS.has(tokens.word[at] as number)) return false
  }
  return false
}

/** A lone capital is an initial: 5 M. Volts and watts are printed so. */
function isInitial({ document: { text } }: Context<Around>, source: Amount): boolean {
  return /^\s?[A-UX-Z](?![\p{L}\p{N}])/u.test(text.slice(source.end, source.end + 3))
}

/** What may be counted by any noun: no year, no score, nothing behind a name or in a name. */
function mayCountAny(source: Amount, { document, env }: Context<Around>): boolean {
  const { tokens, text } = document
  const number = tokenAt(tokens, source.value.numberStart)
  const raw = text.slice(source.value.numberStart, source.end)
  if (/^(?:19|20)\d\d$/.test(raw) || env.isName(number)) return false
  if (number === 0 || startsLine(tokens, number)) return true
  if (/-/.test(raw) && SCORES.has(tokens.word[number - 1] as number)) return false
  const before = tokenAt(tokens, source.start) - 1
  const isName = before >= 0 && tokens.kind[before] === Kind.word && isCapital(tokens, before) && !startsLine(tokens, before + 1)
  return !isName || env.isPlace(before) || document.sentences[sentenceOf(document, before)] === before
}

/** 3 xã | Đông Hòa, An Bình; 527 đường | Quang Trung: places and streets that are named are not counted. */
function isNamed({ value: { head, last } }: Noun, { document: { tokens } }: Context<Around>): boolean {
  const isPlace = head?.concept === 'place' || head?.concept === 'works'
  return isPlace && last < tokens.length && !startsLine(tokens, last) && isCapital(tokens, last) && !isUpper(tokens, last)
}

const show = ({
  value,
  amount: {
    value: { max }
  },
  of,
  unit,
  per,
  also = []
}: Counted): string =>
  `${also.map((each) => `${numberOf(each.value)}+`).join('')}${value}${max === null ? '' : `-${max}`}${of === null ? '' : `/${of}`} ${unit}${per === null ? '' : `/${per}`}`

export const counted = n.grammar(
  'counted',
  [
    n.rule({
      name: 'measure',
      like: [
        ['462.585m2 đất', '462585 m2'],
        ['70 - 90 m2', '70-90 m2'],
        ['2,5 km đường bê tông', '2.5 km'],
        ['60 tạ/ha', '60 tạ/ha'],
        ['công suất 50 MW', '50 MW']
      ],
      not: ['5 M', 'nguồn điện 220V', 'cao chừng 1,65m', 'cự ly 10 km', 'cách xã 5 km', 'tốc độ 80 km/h', '5 g/l nước'],
      read: '{it:number} {unit:measure} {per?:per}? {object?:measured}?',
      notBefore: '/ | tự',
      when: ({ it, unit }, context) => !isInitial(context, it) && !isProperty(context, unit),
      then: ({ it, unit, per, object }) => toMeasured(it, unit, per, object)
    }),
    n.rule({
      name: 'shared-measure',
      like: [
        ['3, 4 và 5 ha đất', '3+4+5 har'],
        ['10 hoặc 12 kg gạo', '10+12 kg'],
        ['dài 2,5 và 4 km', '2.5+4 km']
      ],
      not: ['có 3, 4 ha đất', 'thôn 5 và 4 ha đất'],
      read: '({also*:number} ,)* {also*:number} (và | hoặc | hay) {it:number} {unit:measure} {object?:measured}?',
      notBefore: '/ | tự',
      when: ({ it, unit }, context) => !isInitial(context, it) && !isProperty(context, unit),
      then: ({ also, it, unit, object }) => ({ ...toMeasured(it, unit, null, object), also })
    }),
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
    }),
    n.rule({
      name: 'lost-exponent',
      like: [
        ['hiến 4.708m 2 đất', '4708 m2'],
        ['đổ 120 m 3 bê tông', '120 m3'],
        ['rộng hơn 500 m 2.', '500 m2']
      ],
      not: ['dài 5 m 2 bên', 'cao 5 m 3 tầng'],
      read: '{it:number} {base:lost} {power:exponent} {object?:measured}?',
      when: ({ object }, { document: { tokens }, last }) =>
        object !== null || last >= tokens.length || tokens.kind[last] === Kind.punctuation,
      then: ({ it, base, power, object }) => toMeasured(it, base[power.value.value === '2' ? 0 : 1], null, object)
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
        ['gồm 12 phụ kiện máy', '12 phụ kiện']
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
        '3 năm tù'
      ],
      read: '{it:count} {noun:noun} {per?:per}?',
      notAfter: '/',
      when: ({ it, noun }, context) => (noun.value.head === null ? mayCountAny(it, context) : !isNamed(noun, context)),
      then: ({ it, noun, per }, context) => toCounted(context, it, noun, { per })
    }),
    n.rule({
      name: 'few',
      like: [
        ['hai nạn nhân', '2 nạn nhân'],
        ['ba hộ dân', '3 hộ'],
        ['hai xe máy', '2 xe máy'],
        ['hai túi bột', '2 túi'],
        ['giành ba HCV, hai HC bạc', '3 HCV 2 HC bạc'],
        ['thu ba điện thoại', '3 điện thoại']
      ],
      not: ['hai bên', 'hai nước', 'hai vợ chồng', 'hai bệnh viện', 'chiếc ba lô', 'hai bộ họp', 'hai con trai'],
      read: '{it:few} {noun:known}',
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
    })
  ],
  { show }
)
