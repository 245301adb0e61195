import { createDocument, parseDates, toDiagnostic, type Diagnostic } from '../index.js'

export interface Published {
  /** ISO day; null if the page declares none that can be used. */
  readonly day: string | null
  readonly diagnostics: readonly Diagnostic[]
}

/** No newspaper was on the web before, and what is set to a later year is a mistake. */
const FIRST_YEAR = 1995
const LAST_YEAR = 2099
/** Days by which a declared date may be another than the printed one: an article is put on the web, or updated, a little later. */
const MAX_DAYS = 3
const DAY = 86_400_000

/** The publication day among the dates that a page declares, the surest first. An article's own date line wins over what is far from it. */
export function toPublished(declared: readonly string[], text: string): Published {
  if (declared.length === 0) return { day: null, diagnostics: [] }
  const printed = printedDay(text)
  const days = declared.map(toDay)
  const index = days.findIndex(
    (day) => day !== null && isPlausible(day) && (printed === null || Math.abs(Date.parse(day) - Date.parse(printed)) <= MAX_DAYS * DAY)
  )
  const refused = declared.slice(0, index < 0 ? declared.length : index)
  const diagnostics = [...new Set(refused)].map((value) =>
    toDiagnostic('input/page-date', { start: 0, end: 0 }, value.slice(0, MAX_SHOWN), printed ?? undefined)
  )
  return { day: days[index] ?? null, diagnostics }
}

const MAX_SHOWN = 80

/** Of an ISO date or date-time, or as newspapers write it (02/03/2024 08:00). */
function toDay(value: string): string | null {
  if (value.length > MAX_SHOWN) return null
  try {
    return createDocument('', { publishedAt: value }).published
  } catch {
    const [date] = parseDates(value)
    return date?.precision === 'day' ? date.start : null
  }
}

function isPlausible(day: string): boolean {
  const year = Number(day.slice(0, 4))
  return year >= FIRST_YEAR && year <= LAST_YEAR
}

/** The day on the date line of an article; null if it has none. */
function printedDay(article: string): string | null {
  const { blocks, tokens, text } = createDocument(article)
  for (const { kind, first, last } of blocks) {
    if (kind !== 'dateline') continue
    const [date] = parseDates(text.slice(tokens.start[first], tokens.end[last - 1]))
    if (date?.precision === 'day' && date.start !== null && isPlausible(date.start)) return date.start
  }
  return null
}
