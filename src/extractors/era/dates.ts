import { REFORM, type Era } from '../../gazetteer/index.js'
import type { Annotation, Document } from '../../types.js'
import type { DateValue } from '../date/index.js'
import type { Vote } from './vote.js'

type Dates = readonly Annotation<'date', DateValue>[]

const DAY_WEIGHT = 4
const YEAR_WEIGHT = 1
/** A term that began with the congresses of summer 2025. */
const TERM_WEIGHT = 2
/** Of the first years of the tables: what is older is history, and tells nothing of when it is told. */
const OLDEST = '2004'

const eraOf = (day: string): Era => (day < REFORM ? '2024' : '2025')

/** The publication date, from the caller or the text, settles it. */
export function publishedVote(document: Document, dates: Dates): Vote | null {
  const printed = dates.find(({ value }) => value.role === 'published')
  const day = document.published ?? printed?.value.start ?? null
  if (day === null) return null
  const isPrinted = printed !== undefined && printed.value.start === day
  return { rule: 'published', era: eraOf(day), weight: 1, start: isPrinted ? printed.start : 0, end: isPrinted ? printed.end : 0 }
}

/** The latest day that is fully printed tells when the article was written, at the earliest; terms and years tell less. */
export function dateVotes(dates: Dates): Vote[] {
  const votes: Vote[] = []
  const latest = latestDay(dates)
  if (latest !== null && (latest.value.start as string) >= OLDEST) {
    votes.push({ rule: 'latest-date', era: eraOf(latest.value.start as string), weight: DAY_WEIGHT, start: latest.start, end: latest.end })
  }
  const term = dates.find(({ value }) => value.edtf === '2025/2030')
  if (term !== undefined) votes.push({ rule: 'term', era: '2025', weight: TERM_WEIGHT, start: term.start, end: term.end })
  const next = dates.find(({ value }) => value.edtf?.startsWith('2026') === true && value.edtf.length <= 7)
  if (next !== undefined) votes.push({ rule: 'latest-year', era: '2025', weight: TERM_WEIGHT, start: next.start, end: next.end })
  const year = dates.filter(isPastYear).toSorted((left, right) => (right.value.edtf ?? '').localeCompare(left.value.edtf ?? ''))[0]
  if (year !== undefined && latest === null)
    votes.push({ rule: 'latest-year', era: '2024', weight: YEAR_WEIGHT, start: year.start, end: year.end })
  return votes
}

/** năm 2019; plans name years to come, so that of 2025 and after say little. */
function isPastYear({ value: { edtf } }: Dates[number]): boolean {
  return edtf !== null && edtf.length === 4 && edtf >= OLDEST && edtf < '2025'
}

function latestDay(dates: Dates): Dates[number] | null {
  let latest: Dates[number] | null = null
  for (const each of dates) {
    const { start, precision } = each.value
    if (start === null || precision !== 'day' || each.implied.length > 0) continue
    if (latest === null || start > (latest.value.start as string)) latest = each
  }
  return latest
}

/** The article's day: its publication, else the latest full date in it, if that is of the era. */
export function dayOf(document: Document, dates: Dates, era: Era): string | null {
  const published = document.published ?? dates.find(({ value }) => value.role === 'published')?.value.start ?? null
  if (published !== null) return published
  const latest = latestDay(dates)?.value.start ?? null
  return latest !== null && latest >= OLDEST && eraOf(latest) === era ? latest : null
}
