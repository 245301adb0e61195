/** Vietnam is seven hours ahead of UTC, all year. */
const ZONE = 7 * 3_600_000

/** The day of an ISO date or date-time, in Vietnam where a date-time has a zone; null if there is no such day. */
export function toDay(value: string): string | null {
  const day = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(value)?.[0]
  const time = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`)
  // 2023-02-31 would roll over: the day must come back as it went in.
  if (day === undefined || Number.isNaN(time) || isoOf(time) !== day) return null
  const instant = /(?:Z|[+-]\d{2}:?\d{2})$/.test(value.slice(day.length)) ? Date.parse(value) : Number.NaN
  if (Number.isNaN(instant)) return day
  const here = isoOf(instant + ZONE)
  return here.length === day.length ? here : day
}

function isoOf(time: number): string {
  return new Date(time).toISOString().split('T')[0] as string
}
