import { tokenAt } from '../../document/index.js'
import { defineRoomNotation, item, table, type Context, type Match } from '../../grammar/index.js'
import type { Annotation, Document } from '../../types.js'
import { amount, type AmountValue } from '../amount/index.js'
import { field, type FieldValue } from '../field/index.js'
import { COUNT_SETS, GROUP, UNIT_WORDS, type Status, type UnitWord } from './words.js'

export type Amount = Annotation<'amount', AmountValue>
export type Field = Annotation<'field', FieldValue>

/** A number of models, not yet told what is said of it. */
export interface Counted {
  readonly source: Amount
  readonly count: number
  readonly unit: UnitWord
}

/** A count in token positions, not yet told whether it is a total or a part. */
export interface Count extends Counted {
  readonly rule: string
  readonly first: number
  /** Token of the number itself. */
  readonly number: number
  /** Token behind its unit and what says which kind of it. */
  readonly last: number
  /** Offset behind its unit: there its span ends. */
  readonly end: number
  readonly max: number | null
  /** The unit was not printed, but is that of the list. */
  readonly isElided: boolean
  readonly category: string | null
  readonly status: Status | null
  readonly per: string | null
  /** … trở lên */
  readonly isLeast: boolean
}

/** Rule of the counts of tables, whose row says what they are of. */
export const CELL = 'table-cell'
/** Rule of the counts whose unit is their list's. */
const ELIDED = 'elided-unit'
/** Smaller denominators are shares: 2/3 mô hình. */
const LEAST_PLAN = 4

/** The number of a count: whole, and no share; null for what counts nothing. */
export function toNumber({ value: { value, grouped, percent, fraction, weak } }: Amount): number | null {
  // 105/130 mô hình: of 130 that were planned, 105 are.
  const text = fraction === null ? (grouped ?? value) : fraction.denominator < LEAST_PLAN ? null : String(fraction.numerator)
  if (text === null || percent) return null
  const number = Number(text)
  return Number.isSafeInteger(number) && number >= 0 && !(weak && number < 2) ? number : null
}

const isOne = (each: Amount): boolean => toNumber(each) === 1
/** May stand without the unit of its list: no share, no million. */
const mayElide = (each: Amount): boolean => {
  const { value, percent, fraction, power, weak } = each.value
  return (
    value !== null &&
    !percent &&
    fraction === null &&
    power === 0 &&
    !weak &&
    toNumber({ ...each, value: { ...each.value, grouped: null } }) !== null
  )
}

const n = defineRoomNotation<null>()({
  sets: COUNT_SETS,
  kinds: {
    number: item(amount, (each) => toNumber(each) !== null && !isOne(each)),
    one: item(amount, isOne),
    elidable: item(amount, mayElide),
    whole: item(amount, (each) => toNumber(each) !== null && each.value.fraction === null),
    field: item(field),
    unit: table<Readonly<Record<string, UnitWord>>[string]>(UNIT_WORDS)
  }
})

const show = ({ count, unit }: Counted): string => `${String(count)} ${unit.unit}`

/** Numbers with their unit. */
export const counts = n.grammar<Counted>(
  'count',
  [
    n.rule({
      name: 'count-unit',
      like: [
        ['129 mô hình', '129 mô hình'],
        ['hơn 310 mô hình, điển hình', '310 mô hình'],
        ['168 hợp tác xã (HTX)', '168 HTX'],
        ['6 nông hội', '6 nông hội'],
        ['105/130 mô hình', '105 mô hình']
      ],
      not: ['5 tổ chức', '2/3 mô hình', '35% mô hình', '114 chi hội', '18 gương mặt'],
      read: '{number:number} {unit:unit}',
      notBefore: '@NOT_UNIT',
      then: ({ number, unit }) => ({ source: number, count: toNumber(number) as number, unit })
    }),
    n.rule({
      name: 'group-unit',
      like: [
        ['42 nhóm với 600 hội viên', '42 nhóm'],
        ['lập 5 nhóm, mỗi nhóm 10 hộ', '5 nhóm'],
        ['duy trì 12 nhóm phụ nữ', '12 nhóm']
      ],
      not: ['3 nhóm giải pháp', '5 nhóm nhiệm vụ', '2 nhóm đối tượng', '3 nhóm máy', '2 nhóm này'],
      read: '{number:number} nhóm',
      notBefore: '@NOT_GROUP',
      then: ({ number }) => ({ source: number, count: toNumber(number) as number, unit: GROUP })
    }),
    n.rule({
      name: 'one-unit',
      like: [
        ['1 HTX', '1 HTX'],
        ['01 chi hội nghề nghiệp', '1 chi hội'],
        ['có ít nhất 1 mô hình', '1 mô hình']
      ],
      not: ['Bình quân 1 mô hình thu 300 triệu đồng', 'một mô hình', '1 tổ chức'],
      read: '{number:one} {unit:unit}',
      notAfter: '@AVERAGE',
      notBefore: '@NOT_UNIT',
      then: ({ number, unit }) => ({ source: number, count: 1, unit })
    }),
    n.rule({
      name: 'unit-before',
      like: [
        ['đưa tổng số mô hình của tỉnh lên con số 94.', '94 mô hình'],
        ['số lượng HTX là 120, tăng 12', '120 HTX'],
        ['nâng số câu lạc bộ lên 36', '36 câu lạc bộ']
      ],
      not: ['mô hình số 3', 'số mô hình lên 94%', 'số hợp tác xã là 12 xã viên'],
      read: '@NUMBER_OF {unit:unit} !(@MARKS | {x:elidable})* @COMES_TO {number:whole}',
      notBefore: '!(@ELIDED | @MARKS)',
      reach: 16,
      then: ({ number, unit }) => ({ source: number, count: toNumber(number) as number, unit })
    })
  ],
  { show }
)

/** Numbers that may be counts of the unit their list began with: 23 thuộc lĩnh vực văn hóa · 4 kinh tế. */
export const elisions = n.grammar<Amount>(
  'elision',
  [
    n.rule({
      name: ELIDED,
      like: [
        ['44 mô hình kinh tế, 23 thuộc lĩnh vực văn hóa', '23'],
        ['12 mô hình, gồm 2 kinh tế, 10 văn hóa - xã hội', '2 10'],
        ['có 8 mô hình: Kinh tế: 3; văn hóa: 5', '3 5']
      ],
      not: ['12 mô hình, 200 hộ', '12 mô hình, 2 triệu đồng'],
      read: '{number:elidable}',
      notBefore: '!(@ELIDED | @MARKS | {x:field})',
      then: ({ number }) => number
    })
  ],
  { show: ({ value: { value } }) => value ?? '' }
)

/** A count as the reducer takes it; what is said of it is filled in from its relations. */
export function toCount(document: Document, rule: string, { source, count, unit }: Counted, place: Pick<Context<null>, 'last'>): Count {
  const { tokens } = document
  const { max } = source.value
  const isElided = rule === ELIDED || rule === CELL
  return {
    rule,
    source,
    count,
    unit,
    first: tokenAt(tokens, source.start),
    number: tokenAt(tokens, source.value.numberStart),
    last: place.last,
    end: rule === 'unit-before' ? source.end : (tokens.end[place.last - 1 - (unit.tail ?? 0)] as number),
    max: max === null ? null : Number(max),
    isElided,
    category: unit.category ?? null,
    status: null,
    per: null,
    isLeast: false
  }
}

export type CountMatch = Match<Counted>
