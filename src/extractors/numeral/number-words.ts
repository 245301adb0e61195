import { isCapital, isUpper, Kind } from '../../document/index.js'
import { shift } from '../../lexicon/index.js'
import type { Document, Tokens } from '../../types.js'
import { readWordFraction } from './fraction.js'
import { readGroup, readPlainScale } from './groups.js'
import { isLabel } from './label.js'
import { PLAIN, type Reading, type Scaled } from './reading.js'
import { isEndOfPhrase, readPercent, readScale } from './scale.js'
import { withSign } from './sign.js'
import { AFTER_TENS, AFTER_YEAR, BEFORE_YEAR, DIGITS, DOZEN, HALVES, ODD, ORDINALS, POINTS, PRICE_BEFORE, STARTS, W } from './words.js'

/** hai mươi mốt · một trăm lẻ năm · hai tỷ rưỡi · hai phẩy năm · một phần ba · nửa triệu · âm sáu mươi */
export function readWords(document: Document, at: number): Reading | null {
  const { tokens } = document
  if (tokens.word[at] === W.zero) return readPoint(document, at, { value: '0', last: at + 1, power: 0 })
  if (tokens.word[at] === W.ordinal) return readOrdinal(tokens, at)
  if (!STARTS.has(tokens.word[at] as number) || isPartOfName(document, at)) return null
  if (tokens.word[at] === W.half) return readHalf(document, at)
  const whole = readWhole(document, at)
  if (whole === null) return null
  if (tokens.word[whole.last] === W.half && whole.value === '1') return readOneHalf(at, whole.last)
  if (tokens.word[whole.last] === DOZEN) return readDozens(document, at, whole)
  return readPoint(document, at, whole) ?? readWordFraction(tokens, at, whole.last, Number(whole.value)) ?? readPlain(document, at, whole)
}

function readPlain(document: Document, at: number, whole: Scaled): Reading | null {
  const { tokens } = document
  const share = readPercent(tokens, whole.last)
  const percent = share?.last ?? null
  const weak = whole.last === at + 1 && tokens.word[at] !== W.ten
  if (weak && tokens.word[at] === W.five && percent === null && isYear(tokens, at)) return null
  const last = percent ?? whole.last
  const value = {
    ...PLAIN,
    value: share === null ? whole.value : shift(whole.value, share.power),
    power: whole.power,
    form: 'words' as const,
    weak,
    percent: percent !== null,
    label: isLabel(tokens, at, last)
  }
  return withSign(document, { rule: weak ? 'number-word' : 'number-words', first: at, last, value })
}

/** Ba Đình, Hai Bà Trưng: a capitalised number word that begins no sentence, or goes on in capitals, is a name. */
function isPartOfName(document: Document, at: number): boolean {
  const { tokens } = document
  if (!isCapital(tokens, at) || isUpper(tokens, at)) return false
  const previous = at > 0 ? tokens.kind[at - 1] : Kind.punctuation
  if (previous === Kind.word) return true
  return at + 1 < tokens.length && tokens.kind[at + 1] === Kind.word && isCapital(tokens, at + 1)
}

/** thứ | nhất, thứ | ba, thứ | hai mươi mốt */
function readOrdinal(tokens: Tokens, at: number): Reading | null {
  const first = ORDINALS.get(tokens.word[at + 1] as number)
  const group = first === undefined ? readGroup(tokens, at + 1) : { value: first, end: at + 2 }
  if (group === null || group.value === 0) return null
  return {
    rule: 'ordinal',
    first: at,
    last: group.end,
    value: { ...PLAIN, value: String(group.value), form: 'words', weak: true, ordinal: true }
  }
}

/** nửa | triệu · nửa | tá */
function readHalf(document: Document, at: number): Reading | null {
  const scaled = readScale(document, at + 1, '0.5')
  if (scaled === null || (scaled.power < 3 && document.tokens.word[at + 1] !== DOZEN)) return null
  return { rule: 'half-scale', first: at, last: scaled.last, value: { ...PLAIN, value: scaled.value, power: scaled.power, form: 'words' } }
}

/** một | nửa */
function readOneHalf(first: number, half: number): Reading {
  const value = { ...PLAIN, value: '0.5', form: 'words' as const, fraction: { numerator: 1, denominator: 2 } }
  return { rule: 'fraction-words', first, last: half + 1, value }
}

/** hai | tá */
function readDozens(document: Document, first: number, { value, last }: Scaled): Reading | null {
  const dozens = readScale(document, last, value)
  if (dozens === null) return null
  return { rule: 'number-words', first, last: dozens.last, value: { ...PLAIN, value: dozens.value, form: 'words' } }
}

/** năm as a year: before a number, nay, qua …; after mỗi, trong, ba …. */
function isYear(tokens: Tokens, at: number): boolean {
  const next = at + 1
  if (next >= tokens.length || tokens.kind[next] !== Kind.word || AFTER_YEAR.has(tokens.word[next] as number)) return true
  if (at === 0) return false
  return tokens.kind[at - 1] === Kind.number || BEFORE_YEAR.has(tokens.word[at - 1] as number)
}

/** Groups below a thousand with their scale words, largest scale first. */
function readWhole(document: Document, first: number): Scaled | null {
  const { tokens } = document
  const { word } = tokens
  let billions = 0
  let section = 0
  let at = first
  let power = 0
  for (;;) {
    const odd = at > first && ODD.has(word[at] as number)
    if (power >= 3 && AFTER_TENS.has(word[at] as number) && isTenth(tokens, at, power)) {
      section += (DIGITS.get(word[at] as number) as number) * 10 ** (power - 1)
      at++
      break
    }
    const group = readGroup(tokens, odd ? at + 1 : at)
    if (group === null) break
    const scale = readPlainScale(word, group.end)
    if (scale === null) {
      const isDigit = at > first && !odd && group.value < 10 && group.end === at + 1
      if (!isDigit) section += group.value
      else if (power >= 3 && group.value > 0 && isTenth(tokens, at, power)) section += group.value * 10 ** (power - 1)
      else break
      at = group.end
      if (!isDigit && at > first) power = 0
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

/** Tokens before a number in which a word of price is looked for. */
const PRICE_REACH = 6

/**
 * một triệu | hai: a lone digit behind a scale, before đồng or at the end, is its tenth.
 * năm behind nghìn is the year (lịch sử bốn nghìn năm), but where a price is told (giá ba nghìn năm).
 */
function isTenth(tokens: Tokens, at: number, power: number): boolean {
  if (tokens.word[at + 1] === W.dong) return true
  if (!isEndOfPhrase(tokens, at + 1)) return false
  if (tokens.word[at] !== W.five || power > 3) return true
  for (let before = at - 1; before >= 0 && before > at - PRICE_REACH; before--)
    if (PRICE_BEFORE.has(tokens.word[before] as number)) return true
  return false
}

/** hai phẩy năm · không phẩy không năm · ba phẩy mười bốn, then a scale or a percent: hai phẩy năm tỷ */
function readPoint(document: Document, start: number, whole: Scaled): Reading | null {
  const { tokens } = document
  const { word } = tokens
  if (!POINTS.has(word[whole.last] as number)) return null
  let digits = ''
  let at = whole.last + 1
  while (word[at] === W.zero) {
    digits += '0'
    at++
  }
  for (let group = readGroup(tokens, at); group !== null; group = readGroup(tokens, at)) {
    digits += String(group.value)
    at = group.end
  }
  if (digits === '') return null
  const value = shift(whole.value + digits, -digits.length)
  const share = readPercent(tokens, at)
  const percent = share?.last ?? null
  const scaled = percent === null ? readScale(document, at, value) : null
  const last = percent ?? scaled?.last ?? at
  const read = {
    ...PLAIN,
    value: scaled?.value ?? (share === null ? value : shift(value, share.power)),
    power: scaled?.power ?? 0,
    form: 'words' as const,
    percent: percent !== null
  }
  return withSign(document, { rule: 'decimal-words', first: start, last, value: read })
}
