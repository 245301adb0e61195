import { tokenAt } from '../../document/index.js'
import { defineRoomNotation, item, table, type Context, type Match } from '../../grammar/index.js'
import { definePhrases } from '../../lexicon/index.js'
import type { Annotation } from '../../types.js'
import { amount, type AmountValue } from '../amount/index.js'
import { HEADS, type Head } from './heads/index.js'
import { LOST, MEASURED, MEASURES, type Measure } from './measures.js'
import type { NounPhrase } from './phrase.js'
import type { Concept } from './schema.js'
import { BOTH, CASUALTIES, ILL, IS, ONE, PER, POINTED, PREPOSITIONS, STRONG } from './words/index.js'

export type Amount = Annotation<'amount', AmountValue>
export type Noun = Match<NounPhrase>

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
  /** Offset where the mention ends, where what it is for each of stands behind it in words: 5 vụ | mỗi năm. */
  readonly end?: number
}

export interface Around {
  /** Whether a token ends the name of a place: Hà Nội | 15 người. */
  isPlace(this: void, token: number): boolean
  /** Whether a token stands in a name, or in a short quotation: “5 không, 3 sạch”. */
  isName(this: void, token: number): boolean
}

const isPlain = ({ value }: Amount): boolean => !value.percent && value.fraction === null && value.value?.startsWith('-') === false
export const numberOf = ({ value, grouped }: AmountValue): number => Number(grouped ?? value)
const isCount = (each: Amount): boolean => isPlain(each) && Number.isInteger(numberOf(each.value))

/** A number that may stand for a count or a measure whose unit is said elsewhere. */
export const isCountable = (each: Amount): boolean => isPlain(each) && !each.value.weak

/** ca mắc before ca: of two heads that both fit, the longer is meant. */
const LONGEST_FIRST = Object.fromEntries(Object.entries(HEADS).toSorted(([left], [right]) => right.length - left.length))

export const n = defineRoomNotation<Around>()({
  sets: { BOTH, CASUALTIES, ILL, IS, MEASURED, PER, POINTED, PREPOSITIONS, STRONG },
  kinds: {
    number: item(amount, isCountable),
    count: item(amount, (each) => isCount(each) && !each.value.weak),
    decimal: item(amount, (each) => isPlain(each) && !each.value.weak && !isCount(each)),
    few: item(amount, (each) => isCount(each) && each.value.weak && each.value.value !== ONE),
    one: item(amount, ({ value }) => value.weak && value.value === ONE),
    share: item(amount, ({ value }) => value.fraction !== null && value.fraction.denominator > 1),
    exponent: item(amount, ({ value, start, end }) => end === start + 1 && (value.value === '2' || value.value === '3')),
    /** trên | 10.000 dân */
    base: item(
      amount,
      ({ value: { value, qualifier } }) => (qualifier === 'over' || qualifier === 'exact') && /^10{2,}$/.test(value ?? '')
    ),
    noun: item<NounPhrase>('noun'),
    known: item<NounPhrase>('noun', ({ value: { head } }) => head?.isWeak === true && head.isParty !== true),
    party: item<NounPhrase>('noun', ({ value: { head } }) => head?.isWeak === true && head.isParty === true),
    /** trên 10.000 | dân */
    folk: item<NounPhrase>('noun', ({ value: { head } }) => head === null || head.concept === 'person'),
    head: table(LONGEST_FIRST),
    measure: table(MEASURES),
    lost: table(LOST)
  }
})
  .with((n) => ({
    headed: n.phrase('{is:head}', ({ is }, { text }) => ({ ...is, unit: text.toLowerCase() })),
    measured: n.phrase('@MEASURED', (_, { text }) => text),
    people: n.phrase('{base:base} {folk:folk}', ({ base }, { text, start }) => text.slice(base.value.numberStart - start))
  }))
  .with((n) => ({
    per: n.phrase('/ {of?:people} | / @PER (/ @PER)? | / {base:number} {unit:measure}', ({ of }, { text }) => of ?? text.slice(1).trim()),
    unitOfRate: n.phrase('@PER', (_, { text }) => text)
  }))
  .with((n) => ({
    /** 5 vụ | mỗi năm · 10 bác sĩ | trên 10.000 dân */
    rate: n.phrase('mỗi {unit?:unitOfRate} | {of?:people}', ({ unit, of }) => unit ?? of ?? '')
  }))

const BEFELL = definePhrases<true>({ [CASUALTIES.join('|')]: true })
const QUOTES = /^["“‘«]|["”’»]$/gu

export function toCounted({ document }: Context<Around>, source: Amount, { value: noun }: Noun, more: Partial<Counted> = {}): Counted {
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

export function toMeasured(source: Amount, { unit, concept }: Measure, per: string | null, object: string | null): Counted {
  return { amount: source, value: Number(source.value.value), of: null, unit, concept, object, per, isElided: false }
}

export function toStated({ concept, unit }: Head & { readonly unit: string }, source: Amount): Counted {
  return { amount: source, value: numberOf(source.value), of: null, unit, concept, object: null, per: null, isElided: true, isStated: true }
}
