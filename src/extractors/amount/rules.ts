import { Flag, Kind, tokenAt } from '../../document/index.js'
import { defineRoomNotation, item, table, type Context } from '../../grammar/index.js'
import { compare, shift } from '../../lexicon/index.js'
import type { Annotation, Document } from '../../types.js'
import { numeral, type NumeralValue } from '../numeral/index.js'
import type { AmountValue, Qualifier } from './schema.js'
import {
  ABOUT,
  CAPPING,
  CARRIERS,
  COMPARING,
  FROM,
  ON,
  QUALIFIERS,
  RANGE,
  RANGE_WORDS,
  RIDERS,
  RIDING,
  SLASH,
  TRAILING,
  UP_TO,
  VEHICLES
} from './words.js'

type Numeral = Annotation<'numeral', NumeralValue>

/** What the rules get beside the match: tokens of trên that tell a place. */
type Places = ReadonlySet<number>

const n = defineRoomNotation<Places>()({
  sets: { ABOUT, CAPPING, CARRIERS, RANGE, RIDERS, RIDING, UP_TO, VEHICLES },
  kinds: {
    number: item(numeral, ({ value }) => !value.ordinal && !value.label),
    qualifier: table(QUALIFIERS)
  }
}).with((n) => ({ about: n.phrase('@ABOUT', () => true) }))

interface Range {
  readonly value: string
  readonly max: string
  /** Both ends with their comma as a thousands mark. */
  readonly grouped: readonly [string, string] | null
  readonly power: number
}

/** 3-5 triệu · 1,4 đến 1,8 tỷ · 500 - 1 triệu: the first end takes the scale of the second. Null where the ends fit no range. */
function toRange({ tokens }: Document, { value: low, end }: Numeral, { value: high }: Numeral): Range | null {
  if (low.value === null || high.value === null || low.fraction !== null || high.fraction !== null || (low.percent && !high.percent))
    return null
  const at = tokenAt(tokens, end)
  const isSpaced = (token: number): boolean => ((tokens.flags[token] as number) & Flag.space) !== 0
  // A dash has a gap on both sides or on none, but behind a word: hai- ba.
  if (!RANGE_WORDS.has(tokens.word[at] as number) && isSpaced(at) !== isSpaced(at + 1) && !low.weak) return null
  const { power } = high
  const ends = low.power === 0 && power > 0 ? [shift(low.value, power), shift(low.value, power - 3)] : [low.value]
  const value = ends.find((each) => compare(each, high.value as string) < 0)
  const grouped = toGrouped(low, high)
  if (value !== undefined) return { value, max: high.value, grouped, power }
  // 900 - 1,500 can only be thousands.
  return grouped === null ? null : { value: grouped[0], max: grouped[1], grouped: null, power }
}

/** 1,100 - 1,500 as thousands: a comma on both ends, or on the upper alone. */
function toGrouped(low: NumeralValue, high: NumeralValue): readonly [string, string] | null {
  const from = low.grouped ?? low.value
  if (from === null || from.includes('.') || high.grouped === null || low.power > 0 || low.percent || high.percent) return null
  return compare(from, high.grouped) < 0 ? [from, high.grouped] : null
}

interface Read {
  readonly low: Numeral
  readonly range?: Range
  readonly qualifier: Qualifier | null
  readonly isAbout: boolean
}

function toAmount({ document, last }: Context<Places>, { low, range, qualifier, isAbout }: Read): AmountValue {
  const { value, grouped, percent, fraction, weak, power } = low.value
  return {
    value: range?.value ?? (fraction === null ? value : null),
    grouped: range === undefined ? grouped : (range.grouped?.[0] ?? null),
    max: range?.max ?? null,
    groupedMax: range?.grouped?.[1] ?? null,
    qualifier: trailingOf(document, last) ?? qualifier ?? (isAbout ? 'about' : 'exact'),
    approximate: isAbout && qualifier !== null && qualifier !== 'about',
    power: range?.power ?? power,
    weak: weak && range === undefined,
    percent,
    fraction,
    numberStart: low.start
  }
}

/** Words behind a number in which trở lên is looked for: từ 5 triệu đồng | trở lên. */
const TRAILING_REACH = 7

function trailingOf({ tokens }: Document, at: number): Qualifier | null {
  for (let token = at; token < at + TRAILING_REACH && token < tokens.length; token++) {
    if (tokens.kind[token] !== Kind.word && tokens.word[token] !== SLASH) return null
    const match = TRAILING.match(tokens.word, token)
    if (match !== null) return match.value
    if (tokens.word[token] === FROM) return null
  }
  return null
}

/** nhiều hơn 5: hơn compares there; trên is a place before a lone number word (trên hai xe), and where those told of are on something. */
function isOther(
  { document: { tokens }, first, env: places }: Context<Places>,
  { value: { weak }, start }: Numeral,
  qualifier: Qualifier | null
): boolean {
  const before = tokenAt(tokens, start) - 1
  if (before >= first && tokens.word[before] === ON && (weak || places.has(before))) return true
  return qualifier === 'over' && first > 0 && COMPARING.has(tokens.word[first - 1] as number)
}

const show = ({ value, max, qualifier, approximate, fraction, percent }: AmountValue): string => {
  const number = fraction === null ? `${value ?? ''}${max === null ? '' : `-${max}`}` : `${fraction.numerator}/${fraction.denominator}`
  return `${approximate ? 'about ' : ''}${qualifier === 'exact' ? '' : `${qualifier} `}${number}${percent ? '%' : ''}`
}

/** trên that says on what, and not more than: 10 người | trên 2 tàu. */
export const places = n.grammar(
  'on',
  [
    n.rule({
      name: 'people-on',
      like: [
        ['cứu 10 người trên 2 tàu cá', '2'],
        ['30 em học sinh trên 3 xe buýt', '3'],
        ['bắt 5 đối tượng trên 2 tuyến đường', '2']
      ],
      not: ['huy động 10 người, trên 2 tàu cá', 'có 20 hộ với trên 5 ha', '45 hộ trồng trên 20 ha', 'huyện có 30 xã trên 20 tàu'],
      read: '{who:number} @RIDERS @RIDERS? trên {on:number}',
      before: '@CARRIERS',
      then: ({ on }) => on
    }),
    n.rule({
      name: 'riding-on',
      like: [
        ['hai anh em đi trên 1 xe máy', '1'],
        ['hàng chất trên 12 xe tải', '12'],
        ['gỗ được chở trên 3 chiếc thuyền', '3']
      ],
      not: ['chở trên 12 tấn hàng', 'đi trên 10 km', 'có trên 20 xe tải', 'mua trên 12 xe'],
      read: '@RIDING trên {on:number}',
      before: '@VEHICLES',
      then: ({ on }) => on
    })
  ],
  { show: ({ value }: Numeral): string => value.value ?? '' }
)

/** Tokens of trên that tell a place. */
export function placesOf({ tokens }: Document, matches: readonly { readonly value: Numeral }[]): Places {
  return new Set(matches.map(({ value }) => tokenAt(tokens, value.start) - 1))
}

export const amounts = n.grammar(
  'amounts',
  [
    n.rule({
      name: 'range-within',
      like: [
        ['giá trong khoảng 115.500 - 116.500 đồng', '115500-116500'],
        ['cao trong khoảng 3-5 m', '3-5'],
        ['nằm trong khoảng từ 10 đến 12 hộ', '10-12']
      ],
      not: ['khoảng 500 - 1.000 hộ', 'trong khoảng 50 hộ'],
      read: 'khoảng từ? {low:number} @RANGE {high:number}',
      after: 'trong',
      then: ({ low, high }, context) => {
        const range = toRange(context.document, low, high)
        return range === null ? null : toAmount(context, { low, range, qualifier: null, isAbout: false })
      }
    }),
    n.rule({
      name: 'range',
      like: [
        ['3-5 triệu', '3000000-5000000'],
        ['1,4 đến 1,8 tỷ', '1400000000-1800000000'],
        ['khoảng 500 - 1.000 hộ', 'about 500-1000'],
        ['hai đến ba người', '2-3'],
        ['900 - 1,500 hộ', '900-1500']
      ],
      not: ['tỷ số 3-1', 'từ 5 đến 3 hộ', '10 -12 hộ', '9,5 - 1,500 hộ'],
      read: '{about?:about}? {qualifier?:qualifier}? {low:number} @RANGE {high:number}',
      when: ({ low, qualifier }, context) => !isOther(context, low, qualifier),
      then: ({ about, qualifier, low, high }, context) => {
        const range = toRange(context.document, low, high)
        return range === null ? null : toAmount(context, { low, range, qualifier, isAbout: about === true })
      }
    }),
    n.rule({
      name: 'number',
      like: [
        ['hơn 310 hộ', 'over 310'],
        ['khoảng hơn 50 người', 'about over 50'],
        ['không quá 3 lần', 'atMost 3'],
        ['từ 5 triệu đồng trở lên', 'atLeast 5000000'],
        ['7/9 trường', '7/9']
      ],
      not: ['thôn 5', 'thứ ba'],
      read: '{about?:about}? {qualifier?:qualifier}? {low:number}',
      when: ({ low, qualifier }, context) => !isOther(context, low, qualifier),
      then: ({ about, qualifier, low }, context) => toAmount(context, { low, qualifier, isAbout: about === true })
    }),
    n.rule({
      name: 'capped',
      like: [
        ['được vay đến 50 triệu đồng', 'atMost 50000000'],
        ['hỗ trợ tới 70% chi phí', 'atMost 70%'],
        ['mức phạt đến 30 triệu đồng', 'atMost 30000000']
      ],
      not: ['lên đến 50 triệu đồng', 'đến 50 hộ'],
      read: '@UP_TO {low:number}',
      after: '@CAPPING',
      then: ({ low }, context) => toAmount(context, { low, qualifier: 'atMost', isAbout: false })
    })
  ],
  { show }
)
