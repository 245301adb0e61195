import { Flag, Kind, tokenAt } from '../../document/index.js'
import { compare, shift } from '../../lexicon/index.js'
import { defineExtractor } from '../../pipeline/index.js'
import type { Annotation, Document, Draft } from '../../types.js'
import { numeral, type NumeralValue } from '../numeral/index.js'
import { amountSchema, type AmountValue, type Qualifier } from './schema.js'
import { ABOUT, CAPPING, COMPARING, FROM, ON, QUALIFIERS, RANGE, RANGE_WORDS, SLASH, TRAILING, UP_TO } from './words.js'

type Numeral = Annotation<'numeral', NumeralValue>

/** How much: a number or a range with its qualifier, before anyone asks of what. */
export const amount = defineExtractor({
  kind: 'amount',
  needs: [numeral],
  schema: amountSchema,
  *extract(document, found) {
    const numerals = found.get(numeral)
    for (let index = 0; index < numerals.length; index++) {
      const low = numerals[index] as Numeral
      if (low.value.ordinal || low.value.label) continue
      const high = numerals[index + 1]
      const range = high === undefined ? null : readRange(document, low, high)
      yield toDraft(document, low, range)
      if (range !== null) index++
    }
  }
})

interface Range {
  readonly value: string
  readonly max: string
  readonly power: number
  readonly end: number
}

/** 3-5 triệu · 1,4 đến 1,8 tỷ · 500 - 1 triệu: the first end takes the scale of the second. */
function readRange(document: Document, low: Numeral, high: Numeral): Range | null {
  const { tokens } = document
  const at = tokenAt(tokens, low.end)
  if (at + 1 !== tokenAt(tokens, high.start) || !RANGE.has(tokens.word[at] as number)) return null
  if (low.value.value === null || high.value.value === null || high.value.label || high.value.ordinal) return null
  if (low.value.percent && !high.value.percent) return null
  const isWord = RANGE_WORDS.has(tokens.word[at] as number)
  const isSpaced = ((tokens.flags[at] as number) & Flag.space) !== 0
  if (!isWord && isSpaced !== (((tokens.flags[at + 1] as number) & Flag.space) !== 0) && !low.value.weak) return null
  const { power } = high.value
  const plain = low.value.value
  const isBare = low.value.power === 0 && power > 0
  const ends = isBare ? [shift(plain, power), shift(plain, power - 3)] : [plain]
  for (const value of ends) {
    if (compare(value, high.value.value) < 0) return { value, max: high.value.value, power, end: high.end }
  }
  return null
}

function toDraft(document: Document, low: Numeral, range: Range | null): Draft<AmountValue> {
  const { tokens } = document
  const first = tokenAt(tokens, low.start)
  const end = range?.end ?? low.end
  const before = readQualifier(document, first, low.value.weak)
  const after = readTrailing(document, tokenAt(tokens, end))
  const { value, grouped, percent, fraction, weak, power } = low.value
  return {
    start: tokens.start[before.first] as number,
    end,
    rule: range === null ? 'number' : 'range',
    value: {
      value: range?.value ?? (fraction === null ? value : null),
      grouped: range === null ? grouped : null,
      max: range?.max ?? null,
      qualifier: after ?? before.qualifier,
      approximate: before.approximate,
      power: range?.power ?? power,
      weak: weak && range === null,
      percent,
      fraction,
      numberStart: low.start
    }
  }
}

interface Before {
  readonly first: number
  readonly qualifier: Qualifier
  readonly approximate: boolean
}

/** khoảng · hơn · khoảng hơn · tối đa; and from: "từ khoảng 3 đến 5". */
function readQualifier(document: Document, first: number, isWeak: boolean): Before {
  const { word } = document.tokens
  const none: Before = { first, qualifier: 'exact', approximate: false }
  if (first === 0) return none
  const match = QUALIFIERS.matchBefore(word, first - 1)
  if (match === null) {
    const isCap = UP_TO.has(word[first - 1] as number) && first > 1 && CAPPING.has(word[first - 2] as number)
    return isCap ? { first: first - 1, qualifier: 'atMost', approximate: false } : none
  }
  // bốn người trên hai xe: trên before a lone number word is "on".
  if (isWeak && word[match.end] === ON) return none
  if (match.value === 'over' && match.end > 0 && COMPARING.has(word[match.end - 1] as number)) return none
  const about = match.value === 'about' || match.end === 0 ? null : ABOUT.matchBefore(word, match.end - 1)
  return { first: about?.end ?? match.end, qualifier: match.value, approximate: about !== null }
}

/** trở lên, up to a few words behind the number: "từ 5 triệu đồng trở lên". */
function readTrailing(document: Document, at: number): Qualifier | null {
  const { tokens } = document
  for (let token = at; token < at + 7 && token < tokens.length && (tokens.kind[token] === Kind.word || tokens.word[token] === SLASH); token++) {
    const match = TRAILING.match(tokens.word, token)
    if (match !== null) return match.value
    if (tokens.word[token] === FROM) return null
  }
  return null
}
