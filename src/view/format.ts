import type { LocationMention, NewsRecord } from '../index.js'
import { fill, type Labels } from './words.js'

type Count = NewsRecord['modelCounts'][number]
export type Part = Count['breakdowns'][number]['parts'][number]
type Fund = NewsRecord['funds'][number]
type Quantity = NewsRecord['quantities'][number]

export const toNumber = (value: number, { locale }: Labels): string => value.toLocaleString(locale, { maximumFractionDigits: 6 })

/** What is there of several details, with a mark between. */
export const join = (parts: readonly unknown[], mark = ' · '): string => parts.filter((part) => part !== null && part !== '').join(mark)

const range = (low: number, high: number | null, labels: Labels): string =>
  high === null ? toNumber(low, labels) : `${toNumber(low, labels)} – ${toNumber(high, labels)}`

/** A sum in đồng as people say it: 2,89 tỷ đồng. */
export function toShort(vnd: number, labels: Labels): string {
  const [unit, word] = vnd >= 1e9 ? [1e9, labels.billion] : vnd >= 1e6 ? [1e6, labels.million] : [1, labels.dong]
  return `${(vnd / unit).toLocaleString(labels.locale, { maximumFractionDigits: 2 })} ${word}`
}

/** A day as its readers write it; anything else as it is. */
export function toDay(iso: string, { locale }: Labels): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) ? new Date(`${iso}T00:00:00Z`).toLocaleDateString(locale, { timeZone: 'UTC' }) : iso
}

export function toWeekday(iso: string, { weekdays }: Labels): string {
  return weekdays[new Date(`${iso}T00:00:00Z`).getUTCDay()] ?? ''
}

export const toUnit = ({ type, name }: { readonly type: string | null; readonly name: string }): string => join([type, name], ' ')

/** The units above a place, smallest first. */
export function toPath({ name, code, path }: LocationMention): string {
  return path
    .filter((unit) => unit.code !== code || unit.name !== name)
    .map(toUnit)
    .join(', ')
}

/** What a unit of 2024 is since the reform; of several heirs, the first and how many more. */
export function toHeir({ era, name, successors }: LocationMention, labels: Labels): string {
  const [heir] = successors
  if (heir === undefined || era !== '2024' || (heir.name === name && heir.level === 'province')) return ''
  return `${heir.level === 'province' ? labels.nowWithin : labels.now} ${toUnit(heir)}${successors.length > 1 ? ` +${successors.length - 1}` : ''}`
}

/** "phường Đông Kinh, thành phố Lạng Sơn, tỉnh Lạng Sơn · mã 05992" */
export function toPlace(place: LocationMention, labels: Labels): string {
  return join([join([toUnit(place), toPath(place)], ', '), toCode(place, labels)])
}

/** The code of a place, or of how many units it may be one. */
export function toCode({ code, candidates }: LocationMention, labels: Labels): string | null {
  if (code !== null) return `${labels.code} ${code}`
  return candidates.length > 0 ? fill(labels.oneOf, String(candidates.length)) : null
}

/** What a count is of, without the figure. */
export function toCountDetails(count: Count | Part, labels: Labels): string {
  const { category, field, status, percent, asOf, location, modality, change } = count
  return join([
    category,
    field,
    status === null ? null : labels.status[status],
    percent === null ? null : `${percent}%`,
    location,
    asOf === null ? null : toDay(asOf, labels),
    labels.modality[modality],
    change === null ? null : toChange(change, labels)
  ])
}

/** "+64 so với 2017" */
export function toChange({ delta, percent, direction, since }: NonNullable<Count['change']>, labels: Labels): string {
  const moved = `${direction === 'up' ? '+' : '−'}${toNumber(delta, labels)}${percent ? '%' : ''}`
  return since === null ? moved : `${moved} ${fill(labels.since, toDay(since, labels))}`
}

export const toCount = ({ count, max, unit }: Count | Part, labels: Labels): string => `${range(count, max, labels)} ${unit}`

/** An exact decimal, with the marks of its language where these lose nothing. */
function toAmount(amount: string | null, labels: Labels): string | null {
  return amount !== null && amount.length < 15 ? toNumber(Number(amount), labels) : amount
}

/** The exact figure, for where the printed one is not: "2.000.000.000 đồng". */
export function toMoney({ currency, amount, max, vnd, vndMax, per }: Fund, labels: Labels): string {
  const figure =
    vnd !== null
      ? `${range(vnd, vndMax, labels)} ${labels.dong}`
      : `${join([toAmount(amount, labels), toAmount(max, labels)], ' – ')} ${currency}`
  return `${figure}${per === null ? '' : `/${per}`}`
}

/** Who gave it to whom, and what for. */
export function toParties({ giver, receiver, purpose, modality }: Fund, labels: Labels): string {
  return join([join([giver, receiver], ' → '), purpose, labels.modality[modality]])
}

export function toQuantity({ value, max, of, unit, per }: Quantity, labels: Labels): string {
  return `${range(value, max, labels)}${of === null ? '' : `/${toNumber(of, labels)}`} ${unit}${per === null ? '' : `/${per}`}`
}

/** A figure with the word for how it is meant in front: gần 2.000.000.000 đồng. */
export const qualified = ({ qualifier }: Pick<Fund, 'qualifier'>, figure: string, { qualifiers }: Labels): string =>
  join([qualifiers[qualifier], figure], ' ')

export function toTime({ edtf, start, end, relative, time, role, calendar }: NewsRecord['dates'][number], labels: Labels): string {
  const days = start !== null && end !== null && start !== end ? `${toDay(start, labels)} – ${toDay(end, labels)}` : null
  const value = edtf === null ? join([labels.unresolved, relative]) : toDay(edtf, labels)
  return join([
    value,
    days === value ? null : days,
    time,
    role === null ? null : labels.role[role],
    calendar === 'lunar' ? labels.lunar : null
  ])
}
