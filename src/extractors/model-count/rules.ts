import { endOfSentence, Kind, sentenceOf, startOfSentence, startsLine, tokenAt } from '../../document/index.js'
import { between, indexFrom, startingAt } from '../../pipeline/index.js'
import type { Annotation, Document } from '../../types.js'
import type { AmountValue } from '../amount/index.js'
import type { FieldValue } from '../field/index.js'
import { AFTER_ELIDED, AVERAGE, AWARDS, BETWEEN, CATEGORY_AFTER, CHANGES, CLAUSE_MARKS, COLON, EACH, EACH_VERBS, FIELDS_BEFORE, FOR, INTRODUCERS, INTRODUCING, LIST_MARKS, NOT_UNIT_AFTER, OPEN, RECOGNISED_AS, STATUS_AFTER, STATUS_BEFORE, UNITS, type Status, type UnitWord } from './words.js'

export type Amount = Annotation<'amount', AmountValue>
export type Field = Annotation<'field', FieldValue>

/** A count in token positions, not yet told whether it is a total or a part. */
export interface Count {
  readonly rule: string
  readonly first: number
  /** Token of the number itself. */
  readonly number: number
  readonly last: number
  readonly source: Amount
  readonly count: number
  readonly max: number | null
  readonly unit: UnitWord
  /** The unit was not printed, but is that of the list. */
  readonly isElided: boolean
  readonly category: string | null
  readonly status: Status | null
  readonly change: 'up' | 'down' | null
  readonly per: string | null
}

/** Rule of the counts of tables, whose row says what they are of. */
export const CELL = 'table-cell'

/** Smaller denominators are shares: 2/3 mô hình. */
const LEAST_PLAN = 4

/** 129 mô hình · hơn 310 mô hình, điển hình · 83 tập thể · 11 HTX */
export function readCount(document: Document, source: Amount): Count | null {
  const { tokens } = document
  const { percent, fraction } = source.value
  // 105/130 mô hình: of 130 that were planned, 105 are.
  const value = fraction === null ? source.value.value : fraction.denominator < LEAST_PLAN ? null : String(fraction.numerator)
  if (value === null || percent) return null
  const number = Number(source.value.grouped ?? value)
  if (!Number.isSafeInteger(number) || number < 0 || (source.value.weak && number < 2)) return null
  // Doanh thu bình quân của 1 HTX: any one, no count.
  if (number === 1 && AVERAGE.matchBefore(tokens.word, tokenAt(tokens, source.start) - 1) !== null) return null
  const last = tokenAt(tokens, source.end - 1) + 1
  const match = UNITS.match(tokens.word, last)
  if (match === null || startsLine(tokens, last) || isOtherWord(document, last, match.end)) return null
  return toCount(document, source, number, labelled(document, source, match.value), match.end, false)
}

/** 23 thuộc lĩnh vực văn hóa · 4 kinh tế: the unit of the list is not said again. */
export function readElided(document: Document, source: Amount, unit: UnitWord, fields: readonly Field[]): Count | null {
  const { tokens } = document
  const { value, percent, fraction, power } = source.value
  if (value === null || percent || fraction !== null || power > 0) return null
  const number = Number(value)
  if (!Number.isSafeInteger(number) || number < 0 || source.value.weak) return null
  const last = tokenAt(tokens, source.end - 1) + 1
  const isBare = last >= tokens.length || startsLine(tokens, last) || tokens.kind[last] === Kind.punctuation || AFTER_ELIDED.has(tokens.word[last] as number) || startingAt(fields, tokens.start[last] as number) !== undefined
  return isBare ? toCount(document, source, number, labelled(document, source, unit), last, true) : null
}

/** A number alone in its cell of a table. */
export function readCell(document: Document, source: Amount, unit: UnitWord): Count | null {
  const number = Number(source.value.grouped ?? source.value.value)
  if (source.value.value === null || !Number.isSafeInteger(number) || number < 0) return null
  return { ...toCount(document, source, number, unit, tokenAt(document.tokens, source.end - 1) + 1, true), rule: CELL }
}

/** Tập thể: | 40 mô hình · (gồm tập thể | 40 mô hình, cá nhân | 16 mô hình): who built them stands before. */
function labelled({ tokens }: Document, source: Amount, unit: UnitWord): UnitWord {
  const first = tokenAt(tokens, source.start)
  const hasColon = tokens.word[first - 1] === COLON
  const label = UNITS.matchBefore(tokens.word, hasColon ? first - 2 : first - 1)
  if (label?.value.participant !== true) return unit
  const before = label.end - 1
  const opens = hasColon || LIST_MARKS.has(tokens.word[before] as number) || tokens.word[before] === OPEN || INTRODUCERS.matchBefore(tokens.word, before) !== null
  return opens ? { ...label.value, unit: unit.unit, category: label.value.category ?? label.value.unit } : unit
}

function toCount(document: Document, source: Amount, count: number, unit: UnitWord, end: number, isElided: boolean): Count {
  const { tokens, text } = document
  const first = tokenAt(tokens, source.start)
  const change = first > 0 ? (CHANGES.matchBefore(tokens.word, first - 1)?.value ?? null) : null
  const category = isElided ? null : CATEGORY_AFTER.match(tokens.word, end)
  const after = STATUS_AFTER.match(tokens.word, category?.end ?? end)
  const recognised = after?.value === 'recognised' ? readRecognised(document, after.end) : null
  const { max } = source.value
  return {
    rule: isElided ? 'elided-unit' : 'count-unit',
    first,
    number: tokenAt(tokens, source.value.numberStart),
    last: category?.end ?? end,
    source,
    count,
    max: max === null ? null : Number(max),
    unit,
    isElided,
    category: recognised ?? unit.category ?? (category === null ? null : text.slice(tokens.start[end], tokens.end[category.end - 1])),
    status: readStatusBefore(document, first) ?? after?.value ?? null,
    change,
    per: readPer(document, first)
  }
}

/** … được công nhận là | điển hình tiên tiến */
function readRecognised(document: Document, at: number): string | null {
  const { tokens, text } = document
  const as = RECOGNISED_AS.match(tokens.word, at)
  const from = as?.end ?? at
  const category = CATEGORY_AFTER.match(tokens.word, from)
  return category === null ? null : text.slice(tokens.start[from], tokens.end[category.end - 1])
}

/** đã xây dựng được | 129; tặng Bằng khen cho | 28 */
function readStatusBefore(document: Document, first: number): Status | null {
  const { word } = document.tokens
  for (let at = first - 1; at >= 0 && at >= first - 4; at--) {
    const match = STATUS_BEFORE.matchBefore(word, at)
    if (match !== null) return match.value
    if (!BETWEEN.has(word[at] as number)) break
  }
  return word[first - 1] === FOR && isAwarded(document, first - 1) ? 'rewarded' : null
}

/** How far before cho the award may be named, in tokens. */
const AWARD_REACH = 16

function isAwarded({ tokens: { word } }: Document, before: number): boolean {
  for (let at = before - 1; at >= 0 && at > before - AWARD_REACH && !CLAUSE_MARKS.has(word[at] as number); at--) {
    if (AWARDS.match(word, at) !== null) return true
  }
  return false
}

/** mỗi xã có ít nhất | 2 mô hình */
function readPer(document: Document, first: number): string | null {
  const { tokens, text } = document
  let at = first - 1
  while (at > 0 && at > first - 5 && EACH_VERBS.has(tokens.word[at] as number)) at--
  for (let each = at - 1; each >= 0 && each >= at - 2; each--) {
    if (EACH.has(tokens.word[each] as number) && at > each) return text.slice(tokens.start[each + 1], tokens.end[at])
  }
  return null
}

function isOtherWord(document: Document, first: number, last: number): boolean {
  const { tokens } = document
  return NOT_UNIT_AFTER.has(tokens.word[last] as number) && last === first + 1
}

export function compareUnits(left: Count, right: Count): boolean {
  return left.unit.unit === right.unit.unit
}

/** A count's own clause: from the mark before it to the mark behind it. */
export function clauseOf(document: Document, count: Count, previous: number, next: number): { first: number; last: number } {
  const { tokens } = document
  // Kinh tế: | 44 mô hình: a label is of the clause.
  let first = tokens.word[count.first - 1] === COLON ? count.first - 1 : count.first
  while (first > previous && !CLAUSE_MARKS.has(tokens.word[first - 1] as number) && !INTRODUCING.has(tokens.word[first - 1] as number)) first--
  const limit = Math.min(next, endOfSentence(document, sentenceOf(document, count.number)))
  let last = count.last
  while (last < limit && !CLAUSE_MARKS.has(tokens.word[last] as number) && INTRODUCERS.match(tokens.word, last) === null) last++
  return { first, last }
}

/** trên các lĩnh vực | kinh tế, xã hội, quốc phòng, …: a count of several fields is of none. */
function isOneOfMany({ tokens }: Document, field: Field): boolean {
  const first = tokenAt(tokens, field.start)
  return FIELDS_BEFORE.matchBefore(tokens.word, first - 1) !== null && LIST_MARKS.has(tokens.word[tokenAt(tokens, field.end - 1) + 1] as number)
}

/** The field named in a count's clause: led in behind it ("thuộc lĩnh vực …"), else right before it ("dịch vụ 11 HTX"). */
export function fieldOf(document: Document, count: Count, clause: { first: number; last: number }, fields: readonly Field[]): Field | null {
  const { tokens } = document
  if (count.rule === CELL) return between(fields, startOfSentence(document, count.number), count.source.start)[0] ?? null
  const from = tokens.start[clause.first] as number
  const number = tokens.start[count.number] as number
  const to = tokens.end[Math.max(clause.last, count.last) - 1] as number
  let before: Field | null = null
  for (let index = indexFrom(fields, from); index < fields.length; index++) {
    const field = fields[index] as Field
    if (field.start >= to) break
    const isBehind = field.start > number
    const hasLabel = before !== null && tokenAt(tokens, before.end) >= count.first - 1
    if (isBehind) return hasLabel && !field.value.named ? before : isOneOfMany(document, field) ? null : field
    before = field
  }
  return before !== null && tokenAt(tokens, before.end) >= count.first - 1 ? before : null
}
