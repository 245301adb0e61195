import { isCapital, isTight, Kind } from '../../document/index.js'
import type { Document } from '../../types.js'
import { CURRENCIES, DASHES, TIGHT_CAPITALS, UNITS, W } from './words.js'

/** Part of a code, a plate, a document number or a score with letters: 10-CT/TW, 29A, Covid-19, 5G. */
export function isInCode(document: Document, at: number): boolean {
  const { tokens } = document
  if (isChainage(document, at)) return true
  if (at > 0 && isTight(tokens, at)) {
    if (tokens.kind[at - 1] === Kind.word) return !CURRENCIES.has(tokens.word[at - 1] as number)
    const mark = tokens.word[at - 1] as number
    const joins = DASHES.has(mark) || mark === W.slash
    if (
      joins &&
      at > 1 &&
      !isUnit(document, at - 2) &&
      isTight(tokens, at - 1) &&
      tokens.kind[at - 2] === Kind.word &&
      (DASHES.has(mark) || isCapital(tokens, at - 2))
    )
      return true
  }
  const next = at + 1
  if (next >= tokens.length || !isTight(tokens, next)) return false
  if (tokens.kind[next] === Kind.word) return isCodeLetter(document, next) || isPlate(document, next)
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

/** Km104|+|400: a place on a road, whose metres stand behind a code that ends with a digit. */
function isChainage({ tokens, text }: Document, at: number): boolean {
  if (at < 2 || tokens.word[at - 1] !== W.plus || tokens.kind[at - 2] !== Kind.word) return false
  return /\d/.test(text[(tokens.end[at - 2] as number) - 1] as string)
}

/** 50.000|đ|-100.000đ: a unit stuck to its own number makes no code of the next. */
function isUnit({ tokens }: Document, at: number): boolean {
  const isSmall = !isCapital(tokens, at) || CURRENCIES.has(tokens.word[at] as number)
  return at > 0 && isSmall && UNITS.has(tokens.word[at] as number) && isTight(tokens, at) && tokens.kind[at - 1] === Kind.number
}

/** Small letters that stand alone against a number: 5m, 20l, 50đ, 10k, 300w, 220v, 2h, 30g, 5t. */
const SMALL = 'mglhđktwv'

/** 89|K|-4186: a capital between a number and a dash. */
function isPlate({ tokens }: Document, at: number): boolean {
  const isSum = CURRENCIES.has(tokens.word[at] as number) || !isCapital(tokens, at)
  return (
    !isSum &&
    DASHES.has(tokens.word[at + 1] as number) &&
    isTight(tokens, at + 1) &&
    isTight(tokens, at + 2) &&
    tokens.kind[at + 2] === Kind.number
  )
}

/** A letter stuck to a number makes a code, unless it is a unit or a word missing its space (45m2, 20triệu). */
function isCodeLetter(document: Document, at: number): boolean {
  const { tokens, text } = document
  const width = (tokens.end[at] as number) - (tokens.start[at] as number)
  if (!isCapital(tokens, at)) return width === 1 && !SMALL.includes(text[tokens.start[at] as number] as string)
  return !TIGHT_CAPITALS.has(text.slice(tokens.start[at], tokens.end[at]))
}
