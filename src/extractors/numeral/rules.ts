import { isCapital, isTight, isUpper, Kind, startsLine } from '../../document/index.js'
import { add, multiply, shift } from '../../lexicon/index.js'
import type { Document, Tokens } from '../../types.js'
import type { NumeralValue } from './schema.js'
import {
  AFTER_TENS,
  AFTER_YEAR,
  BEFORE_YEAR,
  DASHES,
  DIGITS,
  DOZEN,
  HALVES,
  LABELS,
  NOT_LABEL_BEFORE_SO,
  ODD,
  POINTS,
  ROMAN_AFTER,
  SCALES,
  STARTS,
  TIGHT_SCALES,
  W
} from './words.js'

/** A numeral in token positions. */
export interface Reading {
  readonly rule: string
  readonly first: number
  readonly last: number
  readonly value: NumeralValue
}

const PLAIN: NumeralValue = {
  value: null,
  grouped: null,
  power: 0,
  form: 'digits',
  weak: false,
  ordinal: false,
  percent: false,
  label: false,
  fraction: null
}

const DOT = 0x2e
const COMMA = 0x2c

/* 2.600 · 1,5 · 31.208.450.917 · 1,048,512 · 2.048,615 · 09 */

/** Reads one number token. Null where its marks fit no number (12.6.2020, 0912.345.678). */
export function parseDigits(text: string, start: number, end: number): { value: string; grouped: string | null } | null {
  let dots = 0
  let commas = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === DOT) dots++
    else if (code === COMMA) commas++
  }
  const raw = text.slice(start, end)
  if (dots === 0 && commas === 0) return { value: withoutZeros(raw), grouped: null }
  if (dots > 0 && commas > 0) return parseMixed(raw, dots, commas)
  const mark = dots > 0 ? '.' : ','
  const isGrouped = hasThousands(raw, mark)
  const joined = raw.replaceAll(mark, '')
  if (dots + commas > 1) return isGrouped ? { value: withoutZeros(joined), grouped: null } : null
  const decimal = shift(withoutZeros(joined), raw.indexOf(mark) + 1 - raw.length)
  if (!isGrouped) return { value: decimal, grouped: null }
  return dots > 0 ? { value: joined, grouped: null } : { value: decimal, grouped: joined }
}

function parseMixed(raw: string, dots: number, commas: number): { value: string; grouped: null } | null {
  const decimalMark = raw.lastIndexOf('.') > raw.lastIndexOf(',') ? '.' : ','
  if ((decimalMark === '.' ? dots : commas) !== 1) return null
  const at = raw.indexOf(decimalMark)
  const whole = raw.slice(0, at)
  const group = decimalMark === '.' ? ',' : '.'
  if (!hasThousands(whole, group)) return null
  return { value: shift(whole.replaceAll(group, '') + raw.slice(at + 1), at + 1 - raw.length), grouped: null }
}

/** One to three digits, not led by zero, then groups of three. */
function hasThousands(raw: string, mark: string): boolean {
  const first = raw.indexOf(mark)
  if (first < 1 || first > 3 || raw[0] === '0') return false
  for (let at = first; at < raw.length; at += 4) {
    if (raw[at] !== mark) return false
  }
  return (raw.length - first) % 4 === 0
}

function withoutZeros(digits: string): string {
  let start = 0
  while (start + 1 < digits.length && digits.charCodeAt(start) === 0x30) start++
  return start === 0 ? digits : digits.slice(start)
}

/** 145 triệu 600 nghìn · 2 tỷ rưỡi · 1 triệu 2 · 10k · 35% · 7/9 · -5 */
export function readDigits(document: Document, at: number): Reading | null {
  const { tokens } = document
  if (isInCode(document, at)) return null
  const fraction = readFraction(document, at)
  if (fraction !== null) return fraction
  const digits = readGroupedBySpaces(document, at) ?? parseToken(document, at)
  if (digits === null) return null
  const { last } = digits
  const isCode = tokens.end[at] as number - (tokens.start[at] as number) > 3 && document.text[tokens.start[at] as number] === '0'
  if (isCode && digits.value.length >= 4 && !digits.value.includes('.')) return null
  const percent = readPercent(tokens, last)
  if (percent !== null) {
    return { rule: 'percent', first: at, last: percent, value: { ...PLAIN, value: signed(document, at, digits.value), percent: true } }
  }
  const scaled = readScale(document, last, digits.value)
  if (scaled === null) {
    const value = { ...PLAIN, value: signed(document, at, digits.value), grouped: digits.grouped, label: isLabel(tokens, at) }
    return { rule: 'digits', first: at, last, value }
  }
  const whole = readSmaller(document, scaled)
  return { rule: 'digits-scale', first: at, last: whole.last, value: { ...PLAIN, value: signed(document, at, whole.value), power: whole.power, form: 'mixed' } }
}

function parseToken(document: Document, at: number): { value: string; grouped: string | null; last: number } | null {
  const { tokens, text } = document
  const digits = parseDigits(text, tokens.start[at] as number, tokens.end[at] as number)
  return digits === null ? null : { value: digits.value, grouped: digits.grouped, last: at + 1 }
}

/** 12 500 000 đồng: groups of three, one gap wide. With a single gap, only before a unit of money or a hard space. */
function readGroupedBySpaces(document: Document, at: number): { value: string; grouped: null; last: number } | null {
  const { tokens, text } = document
  const width = (token: number): number => (tokens.end[token] as number) - (tokens.start[token] as number)
  if (width(at) > 3 || text[tokens.start[at] as number] === '0') return null
  let last = at + 1
  let hard = true
  while (last < tokens.length && tokens.kind[last] === Kind.number && width(last) === 3 && (tokens.start[last] as number) - (tokens.end[last - 1] as number) === 1) {
    if (!/^\d{3}$/.test(text.slice(tokens.start[last], tokens.end[last]))) return null
    hard &&= text.charCodeAt(tokens.end[last - 1] as number) !== 0x20
    last++
  }
  const groups = last - at - 1
  if (groups === 0 || !/^\d+$/.test(text.slice(tokens.start[at], tokens.end[at]))) return null
  if (groups === 1 && !hard && tokens.word[last] !== W.dong) return null
  let value = ''
  for (let token = at; token < last; token++) value += text.slice(tokens.start[token], tokens.end[token])
  return { value, grouped: null, last }
}

/** Part of a code, a plate, a document number or a score with letters: 10-CT/TW, 29A, Covid-19, 5G. */
function isInCode(document: Document, at: number): boolean {
  const { tokens } = document
  if (at > 0 && isTight(tokens, at)) {
    if (tokens.kind[at - 1] === Kind.word) return true
    const mark = tokens.word[at - 1] as number
    const joins = DASHES.has(mark) || mark === W.slash
    if (joins && at > 1 && isTight(tokens, at - 1) && tokens.kind[at - 2] === Kind.word && (DASHES.has(mark) || isCapital(tokens, at - 2))) return true
  }
  const next = at + 1
  if (next >= tokens.length || !isTight(tokens, next)) return false
  if (tokens.kind[next] === Kind.word) return isCodeLetter(document, next)
  const mark = tokens.word[next] as number
  if (mark === W.plus) return tokens.kind[next + 1] === Kind.number && isTight(tokens, next + 1)
  if (!DASHES.has(mark) && mark !== W.slash) return false
  const after = next + 1
  if (after >= tokens.length || !isTight(tokens, after)) return false
  if (tokens.kind[after] === Kind.word) return isCapital(tokens, after)
  // 62/2011/NĐ-CP: look past the year.
  const isChain = mark === W.slash && tokens.word[after + 1] === W.slash && isTight(tokens, after + 1)
  return isChain && tokens.kind[after + 2] === Kind.word && isTight(tokens, after + 2) && isCapital(tokens, after + 2)
}

/** A letter stuck to a number makes a code, unless it is a unit or a word missing its space (45m2, 20triệu). */
function isCodeLetter(document: Document, at: number): boolean {
  const { tokens, text } = document
  const width = (tokens.end[at] as number) - (tokens.start[at] as number)
  if (!isCapital(tokens, at)) return width === 1 && !'mglhđktw'.includes(text[tokens.start[at] as number] as string)
  return !/^(?:VNĐ|VND|USD|EUR|K|Đ|Km|KM|Kg|Ha|HA|MW|KW|kW|GW|Tỷ|Triệu)$/.test(text.slice(tokens.start[at], tokens.end[at]))
}

function readFraction(document: Document, at: number): Reading | null {
  const { tokens, text } = document
  const mark = at + 1
  if (tokens.word[mark] !== W.slash || !isTight(tokens, mark) || tokens.kind[at + 2] !== Kind.number || !isTight(tokens, at + 2)) return null
  if (at > 0 && tokens.word[at - 1] === W.slash && isTight(tokens, at)) return null
  const isLonger = tokens.word[at + 3] === W.slash && isTight(tokens, at + 3)
  const top = parseDigits(text, tokens.start[at] as number, tokens.end[at] as number)
  const bottom = parseDigits(text, tokens.start[at + 2] as number, tokens.end[at + 2] as number)
  if (isLonger || top === null || bottom === null) return null
  const numerator = Number(top.value)
  const denominator = Number(bottom.value)
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator) || denominator === 0) return null
  return { rule: 'fraction', first: at, last: at + 3, value: { ...PLAIN, fraction: { numerator, denominator }, label: isLabel(tokens, at) } }
}

function readPercent(tokens: Tokens, at: number): number | null {
  const word = tokens.word[at]
  if (word === W.percent || word === W.permille) return at + 1
  return word === W.part && tokens.word[at + 1] === W.hundred ? at + 2 : null
}

interface Scaled {
  readonly value: string
  readonly last: number
  readonly power: number
}

/** The scale word behind a number, and rưỡi behind that. */
function readScale(document: Document, at: number, value: string): Scaled | null {
  const { tokens } = document
  if (at >= tokens.length) return null
  if (tokens.word[at] === DOZEN && !isTight(tokens, at)) return { value: multiply(value, '12'), last: at + 1, power: 0 }
  const tight = isTight(tokens, at) ? TIGHT_SCALES.get(tokens.word[at] as number) : undefined
  let match = SCALES.match(tokens.word, at)
  if (match === null && tight !== undefined && (tokens.word[at] !== W.k || !isCapital(tokens, at))) match = { value: tight, end: at + 1 }
  if (match === null) return null
  const { value: power, end } = match
  const half = HALVES.has(tokens.word[end] as number)
  return { value: half ? add(shift(value, power), shift('5', power - 1)) : shift(value, power), last: half ? end + 1 : end, power }
}

/** 145 triệu | 600 nghìn; 1 triệu | 2 */
function readSmaller(document: Document, scaled: Scaled): Scaled {
  const { tokens, text } = document
  let whole = scaled
  for (;;) {
    const at = whole.last
    if (whole.power < 3 || at >= tokens.length || tokens.kind[at] !== Kind.number || isTight(tokens, at)) return whole
    const digits = parseDigits(text, tokens.start[at] as number, tokens.end[at] as number)
    if (digits === null || digits.value.includes('.') || isInCode(document, at)) return whole
    const smaller = readScale(document, at + 1, digits.value)
    if (smaller !== null) {
      if (smaller.power >= whole.power || smaller.power < 3 || digits.value.length > whole.power - smaller.power) return whole
      whole = { value: add(whole.value, smaller.value), last: smaller.last, power: smaller.power }
      continue
    }
    const isMoney = tokens.word[at + 1] === W.dong
    // 1 triệu 2: a lone digit behind a scale is its tenth; 1 triệu 200 (nghìn) only before đồng.
    const isTenth = digits.value.length === 1 && digits.value !== '0' && (isMoney || isEndOfPhrase(tokens, at + 1))
    const isThousandth = digits.value.length === 3 && isMoney && whole.power >= 6
    if (isTenth) return { value: add(whole.value, shift(digits.value, whole.power - 1)), last: at + 1, power: whole.power }
    if (isThousandth) return { value: add(whole.value, shift(digits.value, whole.power - 3)), last: at + 1, power: whole.power - 3 }
    if (isMoney && whole.power === 3 && digits.value.length <= 3) return { value: add(whole.value, digits.value), last: at + 1, power: 0 }
    return whole
  }
}

function isEndOfPhrase(tokens: Tokens, at: number): boolean {
  return at >= tokens.length || (tokens.kind[at] === Kind.punctuation && tokens.word[at] !== W.slash && !DASHES.has(tokens.word[at] as number))
}

/** A minus stuck to the number, or âm, with no number before it. */
function signed(document: Document, at: number, value: string): string {
  const { tokens } = document
  const isMinus =
    at > 0 &&
    tokens.word[at - 1] === W.minus &&
    isTight(tokens, at) &&
    !isTight(tokens, at - 1) &&
    (at < 2 || tokens.kind[at - 2] !== Kind.number) &&
    !startsLine(tokens, at - 1)
  return (isMinus || (at > 0 && tokens.word[at - 1] === W.negative)) && value !== '0' ? `-${value}` : value
}

function isLabel(tokens: Tokens, at: number): boolean {
  if (at === 0) return false
  // km 3 + 700
  if (tokens.word[at - 1] === W.plus && at > 1 && tokens.kind[at - 2] === Kind.number) return true
  if (tokens.word[at - 1] === W.so) return at < 2 || !NOT_LABEL_BEFORE_SO.has(tokens.word[at - 2] as number)
  const label = LABELS.matchBefore(tokens.word, at - 1)
  // Thị trấn Đồng Mỏ | 6: the last word of a name is no label.
  return label !== null && !(label.end === at - 1 && at > 1 && isCapital(tokens, at - 1) && isCapital(tokens, at - 2) && !startsLine(tokens, at - 1))
}

/** hai mươi mốt · một trăm lẻ năm · hai tỷ rưỡi · hai phẩy năm · một phần ba · nửa triệu */
export function readWords(document: Document, at: number): Reading | null {
  const { tokens } = document
  if (!STARTS.has(tokens.word[at] as number) || isPartOfName(document, at)) return null
  const previous = at > 0 ? (tokens.word[at - 1] as number) : 0
  if (previous === W.ordinal) return readOrdinal(tokens, at)
  if (tokens.word[at] === W.half) return readHalf(document, at)
  const whole = readWholeWords(document, at)
  if (whole === null) return null
  const point = readPoint(document, at, whole)
  if (point !== null) return point
  const fraction = readWordFraction(tokens, at, whole)
  if (fraction !== null) return fraction
  const percent = readPercent(tokens, whole.last)
  const weak = whole.last === at + 1 && tokens.word[at] !== W.ten
  if (weak && tokens.word[at] === W.five && isYear(tokens, at)) return null
  const value: NumeralValue = { ...PLAIN, value: whole.value, power: whole.power, form: 'words', weak, percent: percent !== null, label: isLabel(tokens, at) }
  return { rule: weak ? 'number-word' : 'number-words', first: at, last: percent ?? whole.last, value }
}

/** Ba Đình, Hai Bà Trưng: a capitalised number word that begins no sentence, or goes on in capitals, is a name. */
function isPartOfName(document: Document, at: number): boolean {
  const { tokens } = document
  if (!isCapital(tokens, at)) return false
  if (isUpper(tokens, at)) return false
  const previous = at > 0 ? tokens.kind[at - 1] : Kind.punctuation
  if (previous === Kind.word) return true
  return at + 1 < tokens.length && tokens.kind[at + 1] === Kind.word && isCapital(tokens, at + 1)
}

function readOrdinal(tokens: Tokens, at: number): Reading | null {
  const digit = DIGITS.get(tokens.word[at] as number)
  return digit === undefined ? null : { rule: 'ordinal', first: at - 1, last: at + 1, value: { ...PLAIN, value: String(digit), form: 'words', weak: true, ordinal: true } }
}

function readHalf(document: Document, at: number): Reading | null {
  const scaled = readScale(document, at + 1, '0.5')
  if (scaled === null || scaled.power < 3) return null
  return { rule: 'half-scale', first: at, last: scaled.last, value: { ...PLAIN, value: scaled.value, power: scaled.power, form: 'words' } }
}

/** năm as a year: before a number, nay, qua …; after mỗi, trong, ba …. */
function isYear(tokens: Tokens, at: number): boolean {
  const next = at + 1
  if (next >= tokens.length || tokens.kind[next] !== Kind.word || AFTER_YEAR.has(tokens.word[next] as number)) return true
  if (at === 0) return false
  return tokens.kind[at - 1] === Kind.number || BEFORE_YEAR.has(tokens.word[at - 1] as number)
}

/** Groups below a thousand with their scale words, largest scale first. */
function readWholeWords(document: Document, first: number): Scaled | null {
  const { tokens } = document
  const { word } = tokens
  let billions = 0
  let section = 0
  let at = first
  let power = 0
  for (;;) {
    const odd = at > first && ODD.has(word[at] as number)
    const group = readGroup(tokens, odd ? at + 1 : at)
    if (group === null) break
    const scale = readPlainScale(word, group.end)
    if (at > first && scale === null) {
      // một triệu hai: a lone digit is the tenth of the scale before it, unless lẻ says it is not.
      const isTenth = !odd && group.end === at + 1 && power >= 3 && group.value > 0 && isEndOfPhraseOrMoney(tokens, group.end)
      const isYearAfter = group.end === at + 1 && word[at] === W.five
      if (!isTenth && (isYearAfter || (group.end === at + 1 && !odd))) break
      section += isTenth ? group.value * 10 ** (power - 1) : group.value
      at = group.end
      if (!isTenth) power = 0
      break
    }
    if (scale === null) {
      section += group.value
      at = group.end
      break
    }
    if (scale.value >= 9) billions = (billions + section + group.value) * 10 ** scale.value
    else section += group.value * 10 ** scale.value
    if (scale.value >= 9) section = 0
    at = scale.end
    power = scale.value
    if (HALVES.has(word[at] as number)) {
      section += 5 * 10 ** (power - 1)
      at++
      break
    }
  }
  if (at === first) return null
  const total = billions + section
  return Number.isSafeInteger(total) ? { value: String(total), last: at, power } : null
}

function isEndOfPhraseOrMoney(tokens: Tokens, at: number): boolean {
  return tokens.word[at] === W.dong || isEndOfPhrase(tokens, at)
}

/** nghìn, vạn, triệu, tỷ, or a pair of them, behind number words. */
function readPlainScale(words: Uint16Array, at: number): { value: number; end: number } | null {
  const match = SCALES.match(words, at)
  return match !== null && match.value >= 3 ? match : match !== null && match.value === 1 ? match : null
}

/** 0 to 999 in words. */
function readGroup(tokens: Tokens, at: number): { value: number; end: number } | null {
  const { word } = tokens
  if (word[at] === W.ten) {
    const unit = readUnit(word, at + 1)
    return unit === null ? { value: 10, end: at + 1 } : { value: 10 + unit, end: at + 2 }
  }
  const digit = DIGITS.get(word[at] as number)
  if (digit === undefined || AFTER_TENS.has(word[at] as number)) return null
  const next = word[at + 1]
  if (next === W.hundred) return readHundreds(word, digit * 100, at + 2)
  if (next === W.tens) return readTens(word, digit * 10, at + 2)
  if (digit > 0 && AFTER_TENS.has(next as number)) return { value: digit * 10 + (DIGITS.get(next as number) as number), end: at + 2 }
  return { value: digit, end: at + 1 }
}

function readHundreds(word: Uint16Array, value: number, at: number): { value: number; end: number } {
  if (HALVES.has(word[at] as number)) return { value: value + 50, end: at + 1 }
  if (ODD.has(word[at] as number)) {
    const digit = DIGITS.get(word[at + 1] as number)
    return digit === undefined ? { value, end: at } : { value: value + digit, end: at + 2 }
  }
  if (word[at] === W.ten) {
    const unit = readUnit(word, at + 1)
    return unit === null ? { value: value + 10, end: at + 1 } : { value: value + 10 + unit, end: at + 2 }
  }
  const digit = DIGITS.get(word[at] as number)
  if (digit !== undefined && word[at + 1] === W.tens) return readTens(word, value + digit * 10, at + 2)
  if (digit !== undefined && digit > 0 && AFTER_TENS.has(word[at + 1] as number) && !AFTER_TENS.has(word[at] as number)) {
    return { value: value + digit * 10 + (DIGITS.get(word[at + 1] as number) as number), end: at + 2 }
  }
  return { value, end: at }
}

function readTens(word: Uint16Array, value: number, at: number): { value: number; end: number } {
  const unit = readUnit(word, at)
  return unit === null ? { value, end: at } : { value: value + unit, end: at + 1 }
}

/** Units behind tens. năm there is the year (hai mươi năm), unless a scale word follows. */
function readUnit(word: Uint16Array, at: number): number | null {
  const digit = DIGITS.get(word[at] as number)
  if (digit === undefined || digit === 0) return null
  if (word[at] === W.five) return readPlainScale(word, at + 1) === null ? null : digit
  return word[at + 1] === W.hundred || word[at + 1] === W.tens ? null : digit
}

/** hai phẩy năm, then a scale: hai phẩy năm tỷ */
function readPoint(document: Document, start: number, whole: Scaled): Reading | null {
  const { word } = document.tokens
  const first = whole.last
  if (!POINTS.has(word[first] as number)) return null
  let digits = ''
  let at = first + 1
  for (let digit = DIGITS.get(word[at] as number); digit !== undefined; digit = DIGITS.get(word[at] as number)) {
    digits += String(digit)
    at++
  }
  if (digits === '') return null
  const value = shift(whole.value + digits, -digits.length)
  const scaled = readScale(document, at, value)
  return {
    rule: 'decimal-words',
    first: start,
    last: scaled?.last ?? at,
    value: { ...PLAIN, value: scaled?.value ?? value, power: scaled?.power ?? 0, form: 'words' }
  }
}

/** một phần ba */
function readWordFraction(tokens: Tokens, first: number, whole: Scaled): Reading | null {
  if (tokens.word[whole.last] !== W.part) return null
  const bottom = readGroup(tokens, whole.last + 1)
  if (bottom === null || bottom.value === 0) return null
  const fraction = { numerator: Number(whole.value), denominator: bottom.value }
  return { rule: 'fraction-words', first, last: bottom.end, value: { ...PLAIN, form: 'words', fraction } }
}

const ROMAN = /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/
const ROMAN_VALUE: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }

/** quý IV · thế kỷ XX · khóa XIII */
export function readRoman(document: Document, at: number): Reading | null {
  const { tokens, text } = document
  if (at === 0 || !isCapital(tokens, at) || (tokens.end[at] as number) - (tokens.start[at] as number) > 5) return null
  const raw = text.slice(tokens.start[at], tokens.end[at])
  if (!ROMAN.test(raw) || ROMAN_AFTER.matchBefore(tokens.word, at - 1) === null) return null
  let value = 0
  for (let index = 0; index < raw.length; index++) {
    const here = ROMAN_VALUE[raw[index] as string] as number
    const next = ROMAN_VALUE[raw[index + 1] ?? ''] ?? 0
    value += here < next ? -here : here
  }
  return { rule: 'roman', first: at, last: at + 1, value: { ...PLAIN, value: String(value), form: 'roman', ordinal: true, label: true } }
}
