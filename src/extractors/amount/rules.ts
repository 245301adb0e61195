import { Flag, Kind, tokenAt } from '../../document/index.js'
import { defineNotation, item, table, type Context } from '../../grammar/index.js'
import { compare, shift } from '../../lexicon/index.js'
import type { Annotation, Document } from '../../types.js'
import { numeral, type NumeralValue } from '../numeral/index.js'
import type { AmountValue, Qualifier } from './schema.js'
import { ABOUT, CAPPING, COMPARING, FROM, ON, QUALIFIERS, RANGE, RANGE_WORDS, SLASH, TRAILING, UP_TO } from './words.js'

type Numeral = Annotation<'numeral', NumeralValue>

const n = defineNotation()({
  sets: { ABOUT, CAPPING, RANGE, UP_TO },
  kinds: {
    number: item(numeral, ({ value }) => !value.ordinal && !value.label),
    qualifier: table(QUALIFIERS)
  }
}).with((n) => ({ about: n.phrase('@ABOUT', () => true) }))

interface Range {
  readonly value: string
  readonly max: string
  readonly power: number
}

/** 3-5 triệu · 1,4 đến 1,8 tỷ · 500 - 1 triệu: the first end takes the scale of the second. Null where the ends fit no range. */
function toRange({ tokens }: Document, { value: low, end }: Numeral, { value: high }: Numeral): Range | null {
  if (low.value === null || high.value === null || low.fraction !== null || high.fraction !== null || (low.percent && !high.percent)) return null
  const at = tokenAt(tokens, end)
  const isSpaced = (token: number): boolean => ((tokens.flags[token] as number) & Flag.space) !== 0
  // A dash has a gap on both sides or on none, but behind a word: hai- ba.
  if (!RANGE_WORDS.has(tokens.word[at] as number) && isSpaced(at) !== isSpaced(at + 1) && !low.weak) return null
  const { power } = high
  const ends = low.power === 0 && power > 0 ? [shift(low.value, power), shift(low.value, power - 3)] : [low.value]
  const value = ends.find((each) => compare(each, high.value as string) < 0)
  return value === undefined ? null : { value, max: high.value, power }
}

interface Read {
  readonly low: Numeral
  readonly range?: Range
  readonly qualifier: Qualifier | null
  readonly isAbout: boolean
}

function toAmount({ document, last }: Context<unknown>, { low, range, qualifier, isAbout }: Read): AmountValue {
  const { value, grouped, percent, fraction, weak, power } = low.value
  return {
    value: range?.value ?? (fraction === null ? value : null),
    grouped: range === undefined ? grouped : null,
    max: range?.max ?? null,
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

/** nhiều hơn 5: hơn compares there; bốn người trên hai xe: trên before a lone number word is a place. */
function isOther({ document: { tokens }, first }: Context<unknown>, { value: { weak }, start }: Numeral, qualifier: Qualifier | null): boolean {
  const before = tokenAt(tokens, start) - 1
  if (weak && before >= first && tokens.word[before] === ON) return true
  return qualifier === 'over' && first > 0 && COMPARING.has(tokens.word[first - 1] as number)
}

const show = ({ value, max, qualifier, approximate, fraction, percent }: AmountValue): string => {
  const number = fraction === null ? `${value ?? ''}${max === null ? '' : `-${max}`}` : `${fraction.numerator}/${fraction.denominator}`
  return `${approximate ? 'about ' : ''}${qualifier === 'exact' ? '' : `${qualifier} `}${number}${percent ? '%' : ''}`
}

export const amounts = n.grammar(
  'amounts',
  [
    n.rule({
      name: 'range',
      like: [
        ['3-5 triệu', '3000000-5000000'],
        ['1,4 đến 1,8 tỷ', '1400000000-1800000000'],
        ['khoảng 500 - 1.000 hộ', 'about 500-1000'],
        ['hai đến ba người', '2-3']
      ],
      not: ['tỷ số 3-1', 'từ 5 đến 3 hộ', '10 -12 hộ'],
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
