import { isCapital, Kind, startsLine, tokenAt } from '../../document/index.js'
import { defineExtractor } from '../../pipeline/index.js'
import type { Annotation, Document, Draft } from '../../types.js'
import { amount, type AmountValue } from '../amount/index.js'
import { date } from '../date/index.js'
import { fund } from '../fund/index.js'
import { quantitySchema, type QuantityValue } from './schema.js'
import { CASUALTIES, COUNTED, COUNTED_PLACES, MEASURED, MEASURES, MODIFIERS, NOT_UNIT_AFTER, ONE, PER, RESULTS, SLASH } from './words.js'

type Amount = Annotation<'amount', AmountValue>

/** Counted contributions and results: days of labour, land, roads, houses, households, people, gifts, trees. */
export const quantity = defineExtractor({
  kind: 'quantity',
  needs: [amount, date, fund],
  schema: quantitySchema,
  *extract(document, found) {
    const taken = [...found.get(date), ...found.get(fund)].sort((left, right) => left.start - right.start)
    let next = 0
    for (const each of found.get(amount)) {
      while (next < taken.length && (taken[next]?.end ?? 0) <= each.value.numberStart) next++
      const other = taken[next]
      if (other !== undefined && other.start < each.end) continue
      const draft = readQuantity(document, each)
      if (draft !== null) yield draft
    }
  }
})

interface Unit {
  readonly unit: string
  readonly last: number
  readonly object: string | null
  readonly per: string | null
  readonly isCount: boolean
  readonly rule: string
}

function readQuantity(document: Document, each: Amount): Draft<QuantityValue> | null {
  const { value, grouped, max, percent, fraction, weak, qualifier, approximate } = each.value
  if (percent || (value === null && fraction === null)) return null
  const at = tokenAt(document.tokens, each.end - 1) + 1
  const unit = readMeasure(document, at) ?? readCount(document, at, fraction !== null)
  if (unit === null) return null
  // "một người" is anyone; one who was hurt is counted.
  if (weak && ((value === ONE && !CASUALTIES.has(document.tokens.word[unit.last - 1] as number)) || !unit.isCount)) return null
  if (value?.startsWith('-') === true) return null
  // 3,425 hộ: nobody counts in thousandths.
  const plain = unit.isCount && grouped !== null ? grouped : value
  const number = fraction?.numerator ?? Number(plain)
  if (unit.isCount && !Number.isInteger(number)) return null
  return {
    start: each.start,
    end: document.tokens.end[unit.last - 1] as number,
    rule: unit.rule,
    value: {
      value: number,
      max: max === null ? null : Number(max),
      of: fraction?.denominator ?? null,
      unit: unit.unit,
      per: unit.per,
      qualifier,
      approximate,
      object: unit.object
    }
  }
}

/** 462.585m2 đất · 70 - 90 m2 · 60 tạ/ha · 1.600m đường */
function readMeasure(document: Document, at: number): Unit | null {
  const { tokens, text } = document
  if (at >= tokens.length || startsLine(tokens, at)) return null
  const match = MEASURES.match(tokens.word, at)
  if (match === null) return null
  // A lone capital is an initial: 5 M. No unit but MW and KW is printed in capitals.
  const isInitial = match.end === at + 1 && isCapital(tokens, at) && (tokens.end[at] as number) - (tokens.start[at] as number) === 1
  if (isInitial || isOtherWord(document, at)) return null
  let last = match.end
  let per: string | null = null
  if (tokens.word[last] === SLASH && PER.has(tokens.word[last + 1] as number)) {
    per = text.slice(tokens.start[last + 1], tokens.end[last + 1])
    last += 2
  } else if (tokens.word[last] === SLASH && tokens.kind[last + 1] === Kind.word) {
    return null
  }
  const measured = MEASURED.match(tokens.word, last)
  const object = measured === null ? null : text.slice(tokens.start[last], tokens.end[measured.end - 1])
  return { unit: match.value, last: measured?.end ?? last, object, per, isCount: false, rule: 'measure' }
}

/** trên 2.600 ngày công lao động · 36 nhà đại đoàn kết · 7/9 trường */
function readCount(document: Document, at: number, isShare: boolean): Unit | null {
  const { tokens, text } = document
  if (at >= tokens.length || startsLine(tokens, at) || isCapital(tokens, at)) return null
  const match = COUNTED.match(tokens.word, at) ?? readPlaces(document, at, isShare)
  if (match === null || (match.end === at + 1 && isOtherWord(document, at))) return null
  let last = match.end
  for (let next = MODIFIERS.match(tokens.word, last); next !== null && !startsLine(tokens, last); next = MODIFIERS.match(tokens.word, last)) last = next.end
  const per = tokens.word[last] === SLASH && PER.has(tokens.word[last + 1] as number) ? text.slice(tokens.start[last + 1], tokens.end[last + 1]) : null
  return {
    unit: match.value,
    last: per === null ? last : last + 2,
    object: text.slice(tokens.start[at], tokens.end[last - 1]),
    per,
    isCount: true,
    rule: isShare ? 'share' : 'count'
  }
}

function readPlaces(document: Document, at: number, isShare: boolean): ReturnType<typeof COUNTED_PLACES.match> {
  const { word } = document.tokens
  const match = COUNTED_PLACES.match(word, at)
  return match !== null && (isShare || RESULTS.has(word[match.end] as number)) && !isCapital(document.tokens, match.end) ? match : null
}

function isOtherWord(document: Document, at: number): boolean {
  const { word } = document.tokens
  return NOT_UNIT_AFTER.get(word[at] as number)?.has(word[at + 1] as number) ?? false
}
