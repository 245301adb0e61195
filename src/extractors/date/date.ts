import { defineExtractor, startingAt, toDiagnostic } from '../../pipeline/index.js'
import type { Document, Draft, Report } from '../../types.js'
import { numeral } from '../numeral/index.js'
import { weekdayOf } from './calendar.js'
import { readGroup, type Group } from './group.js'
import { dateSchema, type DateValue } from './schema.js'
import { toValue, type Fields } from './value.js'
import { mayStart, readLead, type Impossible, type Missing } from './lead.js'
import type { Numbers } from './written.js'

/** Calendar dates, absolute and relative to the publication date. */
export const date = defineExtractor({
  kind: 'date',
  needs: [numeral],
  schema: dateSchema,
  *extract(document, found, report) {
    const numerals = found.get(numeral)
    const numbers: Numbers = { get: (offset) => startingAt(numerals, offset) }
    const printed = readPublished(document, numbers)
    const reference = document.published ?? printed?.iso ?? document.reference
    let latest: string | null = null
    const { tokens } = document
    for (let at = 0; at < tokens.length; ) {
      const lead = mayStart(document.tokens, at) ? readLead(document, at, numbers, reference, latest) : null
      if (lead === null) {
        at++
        continue
      }
      if ('missing' in lead || 'impossible' in lead) {
        reportLead(document, lead, report)
        at = lead.last
        continue
      }
      const group = readGroup(document, lead, numbers, reference)
      for (const draft of toDrafts(document, group, reference, printed, report)) {
        yield draft
        if (draft.value.precision === 'day') latest = draft.value.start
      }
      at = group.last
    }
  }
})

interface Published {
  readonly iso: string
  readonly first: number
}

/** The first full date of the first date line that has one. */
function readPublished(document: Document, numbers: Numbers): Published | null {
  for (const { kind, first, last } of document.blocks) {
    if (kind !== 'dateline') continue
    for (let at = first; at < last; at++) {
      const lead = readLead(document, at, numbers, null, null)
      if (lead === null || 'missing' in lead || 'impossible' in lead) continue
      const value = toValue(lead, null)
      if (value?.precision === 'day' && value.start !== null && !lead.lunar) return { iso: value.start, first: lead.first }
    }
  }
  return null
}

function reportLead(document: Document, lead: Impossible | Missing, report: Report): void {
  const { tokens, text } = document
  const span = { start: tokens.start[lead.first] as number, end: tokens.end[lead.last - 1] as number }
  const code = 'impossible' in lead ? 'date/impossible' : 'date/no-reference'
  report(toDiagnostic(code, span, text.slice(span.start, span.end)))
}

function* toDrafts(document: Document, group: Group, reference: string | null, printed: Published | null, report: Report): Iterable<Draft<DateValue>> {
  const { tokens, text } = document
  for (const point of group.points) {
    const start = tokens.start[point.first] as number
    const end = tokens.end[point.last - 1] as number
    const value = toValue(point, reference)
    if (value === null) {
      report(toDiagnostic('date/impossible', { start, end }, text.slice(start, end)))
      continue
    }
    if (point.weekday !== null && value.start !== null && value.precision === 'day' && weekdayOf(value.start) !== point.weekday) {
      report(toDiagnostic('date/weekday-mismatch', { start, end }, String(point.weekday), String(weekdayOf(value.start))))
    }
    const isPublished = printed !== null && printed.first === point.first && value.start === printed.iso && printed.iso === reference
    yield { start, end, rule: point.rule, implied: value.implied, value: withRole(value, isPublished ? 'published' : group.role) }
  }
}

function withRole({ edtf, start, end, precision, modifier, time, dayPart, calendar }: Fields, role: DateValue['role']): DateValue {
  return { edtf, start, end, precision, role, modifier, time, dayPart, calendar }
}
