import { sentenceOf, tokenAt } from '../../document/index.js'
import { defineExtractor, toDiagnostic } from '../../pipeline/index.js'
import type { Document, Draft, Extractor, Report } from '../../types.js'
import { weekdayOf } from './calendar.js'
import { toCompared } from './compared.js'
import { dressed, groups, points, readDates, roles, style } from './levels.js'
import type { Piece } from './group-notation.js'
import type { Point } from './point.js'
import { dateSchema, type DateValue } from './schema.js'
import type { Setting } from './settle.js'
import { tenseAt } from './tense.js'
import { toValue, type Fields } from './value.js'
import type { Role } from './words/index.js'

/** Calendar dates, absolute and relative to the publication date. */
export const date: Extractor<'date', DateValue> = defineExtractor({
  kind: 'date',
  needs: [],
  schema: dateSchema,
  grammars: [style, points, dressed, groups, roles],
  *extract(document, _, report) {
    const { pieces, roles: said } = readDates(document)
    const printed = readPublished(document, pieces)
    const reference = document.published ?? printed?.iso ?? document.reference
    let latest: string | null = null
    let spoken: Fields | null = null
    let sentence = -1
    for (const piece of pieces) {
      const at = sentenceOf(document, tokenAt(document.tokens, piece.start))
      if (at !== sentence) spoken = null
      sentence = at
      const setting: Setting = { reference, latest, tense: tenseAt(document, piece.start) }
      for (const draft of toDrafts(piece, setting, said.get(piece.start) ?? null, document, report, spoken)) {
        if (draft.value.role !== 'baseline') spoken = { ...draft.value, implied: [] }
        if (draft.value.precision === 'day' && draft.value.start !== null) latest = draft.value.start
        const isPublished =
          printed !== null && printed.start === piece.start && draft.value.start === printed.iso && printed.iso === reference
        yield isPublished ? { ...draft, value: withRole(draft.value, 'published') } : draft
      }
    }
  }
})

interface Published {
  readonly iso: string
  readonly start: number
}

const UNSET: Setting = { reference: null, latest: null, tense: 0 }

/** The first full date of the first date line that has one, else the day that the head calls today. */
function readPublished(document: Document, pieces: readonly Piece[]): Published | null {
  const { blocks, tokens } = document
  for (const { kind, first, last } of blocks) {
    if (kind !== 'dateline') continue
    const [from, to] = [tokens.start[first] as number, tokens.end[last - 1] as number]
    for (const { start, point } of pieces) {
      if (start < from || start >= to || point.lunar || point.ends !== null || point.year === null || point.state !== 'read') continue
      const value = toValue(point, UNSET)
      if (value?.precision === 'day' && value.start !== null) return { iso: value.start, start }
    }
  }
  return readToday(document, pieces)
}

/** "hôm nay 22/11/2025" in the headline or the first sentence: the day of the article by its own word. */
function readToday({ blocks, tokens, sentences }: Document, pieces: readonly Piece[]): Published | null {
  const body = blocks.find(({ kind }) => kind === 'body')
  const end = body === undefined ? tokens.length : (sentences.find((first) => first > body.first) ?? tokens.length)
  const limit = end > 0 ? (tokens.end[end - 1] as number) : 0
  for (const { start, point } of pieces) {
    if (start >= limit) break
    if (point.year === null || point.state !== 'read') continue
    const value = toValue(point, UNSET)
    if (value?.relative === 'P0D' && value.precision === 'day' && value.start !== null) return { iso: value.start, start }
  }
  return null
}

function* toDrafts(
  { start, end, rule, point, parts = [] }: Piece,
  setting: Setting,
  said: Role | null,
  document: Document,
  report: Report,
  spoken: Fields | null
): Generator<Draft<DateValue>> {
  if (point.state === 'none' || isPart(point)) return
  const words = document.text.slice(start, end)
  const value = point.state === 'impossible' ? null : toCompared(point, setting, spoken)
  if (value === null && parts.length > 0) {
    for (const part of parts) yield* toDrafts(part, setting, part.start === start ? said : null, document, report, spoken)
    return
  }
  if (value === null) {
    report(toDiagnostic('date/impossible', { start, end }, words))
    return
  }
  // cùng ngày, cùng kỳ: no date of their own.
  if (value.edtf === null && (point.sameDay !== null || rule === 'same-period')) return
  if (value.edtf === null) report(toDiagnostic('date/no-reference', { start, end }, words))
  if (
    point.weekday !== null &&
    point.relative === null &&
    value.start !== null &&
    value.precision === 'day' &&
    weekdayOf(value.start) !== point.weekday
  ) {
    report(toDiagnostic('date/weekday-mismatch', { start, end }, String(point.weekday), String(weekdayOf(value.start))))
  }
  yield { start, end, rule, implied: value.implied, value: withRole(value, roleOf(rule, point, said)) }
}

/** A day whose month never came. */
const isPart = ({ state, precision, month, relative, sameDay, lunar, ends, span }: Piece['point']): boolean =>
  state === 'read' &&
  precision === 'day' &&
  month === null &&
  relative === null &&
  sameDay === null &&
  !lunar &&
  ends === null &&
  span === null

/** What the words before say; else what its shape does. */
function roleOf(rule: string, { ends }: Point, said: Role | null): Role | null {
  if (ends !== null && ends[1] === null) return 'since'
  if (said === 'baseline' || said === 'asOf') return said
  if (ends !== null || PERIODS.has(rule)) return 'period'
  return said ?? (rule === 'same-period' ? 'baseline' : null)
}

/** Rules that read both ends at once. */
const PERIODS = new Set(['period', 'year-range', 'reign'])

function withRole(
  { edtf, start, end, relative, precision, modifier, time, dayPart, calendar }: Omit<DateValue, 'role'>,
  role: DateValue['role']
): DateValue {
  return { edtf, start, end, relative, precision, role, modifier, time, dayPart, calendar }
}
