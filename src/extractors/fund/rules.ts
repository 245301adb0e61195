import { isCapital, isTight, isUpper, Kind, startsLine, tokenAt } from '../../document/index.js'
import { add, compare, multiply, shift } from '../../lexicon/index.js'
import type { Annotation, Document, Tokens } from '../../types.js'
import type { AmountValue } from '../amount/index.js'
import { AFTER_BARE, CLAUSE_END, COUNTED_IN_BILLIONS, CURRENCIES, D, DONG, DOT, EACH, EVERY, LIST_MARKS, MONEY_WORDS, NOT_MONEY_AFTER_DONG, PER_PHRASES, PER_UNITS, PREFIX_SIGNS, SLASH, VAGUE_SCALES, VAGUE_STARTS, WORTH } from './words.js'

export type Amount = Annotation<'amount', AmountValue>

/** An amount of money in token positions. */
export interface Money {
  readonly rule: string
  readonly first: number
  readonly last: number
  readonly currency: string
  readonly amount: string
  readonly max: string | null
  readonly source: Amount
  /** Power of ten of its scale word, its own or its list's. */
  readonly power: number
  readonly per: string | null
  readonly implied: readonly string[]
}

/** 145 triệu 600 nghìn đồng · 5.000.000đ · 10k · $5 triệu · 3,4 triệu USD */
export function readCurrency(document: Document, amount: Amount): Money | null {
  // A shop of 0 đồng gives things away.
  if (amount.value.value === null || amount.value.percent || amount.value.value === '0') return null
  const { tokens, text } = document
  const first = tokenAt(tokens, amount.start)
  const number = tokenAt(tokens, amount.value.numberStart)
  const last = tokenAt(tokens, amount.end - 1) + 1
  const unit = readUnit(document, last, amount.value.power < 3 && compare(amount.value.value, '1000') < 0)
  if (unit !== null) return toMoney(amount, first, unit.end, unit.currency, 'amount-currency')
  const sign = number > 0 ? PREFIX_SIGNS.get(tokens.word[number - 1] as number) : undefined
  if (sign !== undefined && (isTight(tokens, number) || amount.value.power > 0)) return toMoney(amount, Math.min(first, number - 1), last, sign, 'sign-amount')
  if (isThousandK(text, amount)) return toMoney(amount, first, last, 'VND', 'amount-k')
  return null
}

/** 10k, 500k: thousands of đồng in menus and price talk; a run of 10k is not. */
function isThousandK(text: string, amount: Amount): boolean {
  return amount.value.power === 3 && /^\d{1,2}[05]k$/.test(text.slice(amount.value.numberStart, amount.end))
}

/** `isSmall`: fewer than a thousand, where đồng may begin another word (2 đồng chí). */
function readUnit(document: Document, at: number, isSmall: boolean): { currency: string; end: number } | null {
  const { tokens } = document
  const match = CURRENCIES.match(tokens.word, at)
  if (match === null) return null
  const word = tokens.word[at] as number
  if (startsLine(tokens, at)) return null
  if (word === DONG && isSmall) {
    const isName = isCapital(tokens, at) && !isUpper(tokens, at)
    const next = tokens.word[at + 1]
    if (isName || (next !== undefined && match.end === at + 1 && NOT_MONEY_AFTER_DONG.has(next) && !startsLine(tokens, at + 1))) return null
  }
  if (word === D && isCapital(tokens, at) && !isTight(tokens, at)) return null
  return { currency: match.value, end: match.end }
}

function toMoney(source: Amount, first: number, last: number, currency: string, rule: string): Money {
  const { value, grouped, max, power } = source.value
  // 12,375 tỉ is a decimal; 3,425 đồng can only be thousands.
  const amount = power === 0 && grouped !== null && currency === 'VND' ? grouped : (value as string)
  return { rule, first, last, currency, amount, max, source, power, per: null, implied: [] }
}

/** Only in millions and more may a number without a currency be money. */
export function mayBeBare({ value: { value, power, percent, weak } }: Amount): boolean {
  return value !== null && power >= 6 && !percent && !weak
}

/** chi 148 tỷ · tổng kinh phí 893 triệu: tỷ and triệu without đồng, where no counted noun follows. */
export function readBare(document: Document, amount: Amount, hasMoney: boolean): Money | null {
  const { tokens } = document
  const { value, power } = amount.value
  if (value === null || !mayBeBare(amount)) return null
  const first = tokenAt(tokens, amount.start)
  const last = tokenAt(tokens, amount.end - 1) + 1
  if (!endsPhrase(tokens, last) && (power < 9 || !isMoneyNoun(tokens, last) || !hasMoneyWord(tokens, first, last))) return null
  if (power < 9 && !hasMoney && !hasMoneyWord(tokens, first, last)) return null
  if (power >= 9 && !hasMoney && !hasMoneyWord(tokens, first, last) && tokens.kind[last] === Kind.word) return null
  return { rule: 'amount-in-context', first, last, currency: 'VND', amount: value, max: amount.value.max, source: amount, power, per: null, implied: ['currency'] }
}

/** 330 tỷ trả lãi: what follows is no counted thing. */
function isMoneyNoun(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === Kind.word && !COUNTED_IN_BILLIONS.has(tokens.word[at] as number)
}

function endsPhrase(tokens: Tokens, at: number): boolean {
  if (at >= tokens.length || tokens.kind[at] === Kind.punctuation) return true
  if (startsLine(tokens, at)) return true
  return tokens.kind[at] === Kind.word && AFTER_BARE.has(tokens.word[at] as number)
}

function hasMoneyWord(tokens: Tokens, first: number, last: number): boolean {
  for (let at = first - 1; at >= 0 && at >= first - 10; at--) {
    if (startsLine(tokens, at + 1)) return false
    if (MONEY_WORDS.has(tokens.word[at] as number)) return true
  }
  for (let at = last; at < last + 4 && at < tokens.length; at++) {
    if (tokens.kind[at] !== Kind.word) return false
    if (MONEY_WORDS.has(tokens.word[at] as number)) return true
  }
  return false
}

/** đồng/người/tháng · /kg · mỗi năm · mỗi suất 500.000 đồng */
export function withPer(document: Document, money: Money): Money {
  const { tokens, text } = document
  let last = money.last
  while (tokens.word[last] === SLASH && tokens.kind[last + 1] !== Kind.punctuation && last + 1 < tokens.length) {
    const end = endOfPerUnit(tokens, last + 1)
    if (end === last + 1) break
    last = end
  }
  if (last > money.last) {
    const start = tokens.start[money.last + 1] as number
    return { ...money, last, per: text.slice(start, tokens.end[last - 1]).replaceAll(' /', '/').replaceAll('/ ', '/') }
  }
  if (tokens.word[money.last] === EACH && PER_UNITS.has(tokens.word[money.last + 1] as number)) {
    return { ...money, per: text.slice(tokens.start[money.last + 1], tokens.end[endOfPerUnit(tokens, money.last + 1) - 1]) }
  }
  return { ...money, per: readEachBefore(document, money.first) }
}

/** A unit after a slash: one word, or a known phrase (hộ gia đình, hợp tác xã); with a number too (2 tháng). */
function endOfPerUnit(tokens: Tokens, at: number): number {
  let end = at
  if (tokens.kind[end] === Kind.number && tokens.kind[end + 1] === Kind.word) end++
  if (tokens.kind[end] !== Kind.word) return at
  return PER_PHRASES.match(tokens.word, end)?.end ?? end + 1
}

function readEachBefore(document: Document, first: number): string | null {
  const { tokens, text } = document
  const worth = first > 0 ? WORTH.matchBefore(tokens.word, first - 1) : null
  const last = worth === null ? first : worth.end
  for (let at = last - 2; at >= 0 && at >= last - 4; at--) {
    if (EVERY.has(tokens.word[at] as number) && PER_UNITS.has(tokens.word[at + 1] as number)) {
      let end = at + 2
      while (end < last && !MONEY_WORDS.has(tokens.word[end] as number)) end++
      return text.slice(tokens.start[at + 1], tokens.end[end - 1])
    }
    if (tokens.kind[at] !== Kind.word) return null
  }
  return null
}

/** 12.300 và 9.850 đồng; 2, 3 và 5 triệu đồng: numbers of a list take the unit at its end. */
export function readListed(document: Document, amount: Amount, next: Money): Money | null {
  const { tokens } = document
  const { value, power, percent, weak, max } = amount.value
  if (value === null || percent || weak || max !== null) return null
  const first = tokenAt(tokens, amount.start)
  const last = tokenAt(tokens, amount.end - 1) + 1
  if (next.first !== last + 1 || !LIST_MARKS.has(tokens.word[last] as number)) return null
  const isSmall = power === 0 && next.power > 0
  if (isSmall && (value.length > 3 || compare(value, '1000') >= 0)) return null
  if (!isSmall && power === 0 && compare(next.amount, '1000') >= 0 && compare(value, '1000') < 0) return null
  return {
    rule: 'listed-amount',
    first,
    last,
    currency: next.currency,
    amount: isSmall ? shift(value, next.power) : value,
    max: null,
    source: amount,
    power: isSmall ? next.power : power,
    per: null,
    implied: ['currency']
  }
}

/** hàng tỷ đồng · vài trăm triệu đồng: no number in it, so no value. Token after it, or 0. */
export function endOfVague(document: Document, at: number): number {
  const { word } = document.tokens
  const start = VAGUE_STARTS.match(word, at)
  if (start === null) return 0
  const scale = VAGUE_SCALES.match(word, start.end)
  if (scale === null) return 0
  return word[scale.end] === DONG ? scale.end + 1 : 0
}

/** Token at which the clause of `at` begins. */
export function startOfClause(tokens: Tokens, at: number): number {
  let start = at
  while (start > 0 && !endsClause(tokens, start - 1) && !startsLine(tokens, start)) start--
  return start
}

/** A mark that ends a clause; the full stop of TP., Q. and T.Ư ends none. */
export function endsClause(tokens: Tokens, at: number): boolean {
  if (!CLAUSE_END.has(tokens.word[at] as number)) return false
  return tokens.word[at] !== DOT || at === 0 || !isCapital(tokens, at - 1) || !isTight(tokens, at) || (tokens.end[at - 1] as number) - (tokens.start[at - 1] as number) > 2
}

export function sumOf(amounts: readonly string[]): string {
  return amounts.reduce(add, '0')
}

/** Amount in đồng as a safe integer; null beyond 2^53 - 1. Amounts below one đồng are rounded. */
export function toVnd(amount: string, rate: number | undefined): number | null {
  const vnd = Math.round(Number(rate === undefined ? amount : multiply(amount, String(rate))))
  return Number.isSafeInteger(vnd) ? vnd : null
}
