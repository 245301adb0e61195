import { sentenceOf, startsLine } from '../../document/index.js'
import type { Match } from '../../grammar/index.js'
import { intern } from '../../lexicon/index.js'
import { toDiagnostic } from '../../pipeline/index.js'
import type { Document, Report } from '../../types.js'
import type { Counted } from './notation.js'
import type { Listed, Part } from './listed.js'
import type { QuantityBreakdown } from './schema.js'

/** Tokens between a total and its parts. */
const REACH = 48
const OPEN = intern('(')
const CLOSE = intern(')')
const SEMICOLON = intern(';')

/** What a list of parts adds: breakdowns by the total they are of, and the parts that share its unit. */
export interface Shares {
  readonly breakdowns: ReadonlyMap<Match<Counted>, readonly QuantityBreakdown[]>
  /** Numbers alone: the unit is their total's. */
  readonly elided: readonly { readonly part: Part; readonly whole: Match<Counted> }[]
}

/** Hands the parts of lists to the totals before them: 7 tàu chìm | (Cà Mau 3, Bình Định 4). */
export function toShares(document: Document, totals: readonly Match<Counted>[], lists: readonly Match<Listed>[], report: Report): Shares {
  const byFirst = new Map(totals.map((total) => [total.first, total]))
  const breakdowns = new Map<Match<Counted>, QuantityBreakdown[]>()
  const elided: { part: Part; whole: Match<Counted> }[] = []
  for (const list of lists) {
    const whole = totalBefore(document, byFirst, list.first)
    if (whole === null || !mayBeParts(whole.value, list.value)) continue
    for (const part of list.value.parts) if (part.full === null) elided.push({ part, whole })
    const breakdown = toBreakdown(whole, list, report)
    if (breakdown !== null) breakdowns.set(whole, [...(breakdowns.get(whole) ?? []), breakdown])
  }
  return { breakdowns, elided }
}

/** How much more than their total parts may be and still be its parts, told wrongly. */
const EXCESS = 1.5

/** Numbers alone are parts of a total only where they may add up to it: 2 môn học, cụ thể là Toán 9,7; Hóa 9,6 are marks. */
function mayBeParts({ value: total, concept }: Counted, { parts }: Listed): boolean {
  const bare = parts.filter(({ full }) => full === null).map(({ amount: { value } }) => Number(value.grouped ?? value.value))
  const isMeasured = concept === 'area' || concept === 'length' || concept === 'weight' || concept === 'volume'
  return bare.reduce((sum, value) => sum + value, 0) <= total * EXCESS && (isMeasured || bare.every(Number.isInteger))
}

/** The nearest total before a list, outside of other brackets, in its sentence, or in the one before where the list begins its own: 88 nhà sập. | Trong đó … */
function totalBefore(document: Document, totals: ReadonlyMap<number, Match<Counted>>, list: number): Match<Counted> | null {
  const { tokens } = document
  const { word } = tokens
  const own = sentenceOf(document, list)
  const isNext = own > 0 && document.sentences[own] === list && !startsLine(tokens, list)
  const start = document.sentences[isNext ? own - 1 : own] as number
  let depth = 0
  // 40 nhà sập; | trong đó …: the mark before the list is the list's own.
  const last = word[list - 1] === SEMICOLON ? list - 2 : list - 1
  for (let at = last; at >= start && at >= list - REACH; at--) {
    if (word[at] === CLOSE) depth++
    else if (word[at] === OPEN && depth > 0) depth--
    if (depth > 0) continue
    if (word[at] === SEMICOLON) return null
    const total = totals.get(at)
    if (total !== undefined) return total
  }
  return null
}

function toBreakdown(whole: Match<Counted>, { value: { parts, isOpen } }: Match<Listed>, report: Report): QuantityBreakdown | null {
  const { value: total, amount: source, unit } = whole.value
  const isSame = parts.every(({ full }) => full === null || full.unit === unit)
  const values = parts.map(({ label, amount, full }) => ({
    label,
    span: { start: amount.start, end: amount.end },
    value: full?.value ?? Number(amount.value.grouped ?? amount.value.value)
  }))
  const sum = Number(values.reduce((all, { value }) => all + value, 0).toFixed(6))
  if (!isSame && sum !== total) return null
  const isRough = [source, ...parts.map(({ amount }) => amount)].some(({ value }) => value.qualifier !== 'exact' || value.max !== null)
  // Reports name the places that lost most, seldom all.
  const reconciles = sum === total ? true : isOpen || isRough || sum < total ? null : false
  if (reconciles === false)
    report(toDiagnostic('quantity/does-not-reconcile', { start: whole.start, end: whole.end }, String(sum), String(total)))
  return { parts: values, sum, reconciles }
}
