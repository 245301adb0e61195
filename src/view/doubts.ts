import { inLanguage, type Diagnostic, type Document, type NewsRecord, type Span } from '../index.js'
import { html, type Html } from './html.js'
import { join } from './format.js'
import type { Labels } from './words.js'

/** Doubts that a total of the record shows by itself. */
const SHOWN_BY_TOTALS = 'does-not-reconcile'

/** What is in doubt, in the page's language, with the figures. */
export function toMessage(diagnostic: Diagnostic, labels: Labels): string {
  const { actual, expected, code } = diagnostic
  const { message } = inLanguage(diagnostic, labels.locale === 'vi-VN' ? 'vi' : 'en')
  const figures = code === 'date/weekday-mismatch' ? [toWeekday(actual, labels), toWeekday(expected, labels)] : [actual, expected]
  const [read, should] = figures
  return join([
    message,
    read === undefined ? null : `${labels.value}: ${read}`,
    should === undefined ? null : `${labels.expected}: ${should}`
  ])
}

/** ISO days of the week, 1 to 7, by their names. */
function toWeekday(day: string | undefined, { weekdays }: Labels): string | undefined {
  return day === undefined ? undefined : (weekdays[Number(day) % 7] ?? day)
}

/** Doubts as a list, those first that weigh most; with `isNote`, those that only inform. */
export function toDoubts({ diagnostics }: NewsRecord, quote: Quote, labels: Labels, { isNote, hasTotals }: DoubtChoice): Html[] {
  return diagnostics.flatMap((each, index) => {
    if ((each.severity === 'info') !== isNote || (hasTotals && each.code.endsWith(SHOWN_BY_TOTALS))) return []
    const { start, end } = each.span
    const quoted = end > start ? html`<q>${quote(each.span)}</q>` : null
    return [
      html`<li class="${isNote ? 'note' : 'doubt'}" data-key="doubt-${index}"><a href="#doubt-${index}">${toMessage(each, labels)}</a>${quoted}<small>${each.code}</small></li>`
    ]
  })
}

interface DoubtChoice {
  readonly isNote: boolean
  /** Totals that do not add up are drawn elsewhere. */
  readonly hasTotals: boolean
}

/** The sentences that a stretch of the text stands in. */
export type Quote = (span: Span) => string

const MAX_QUOTED = 400

export function createQuote({ sentences, tokens, toSource }: Document, text: string): Quote {
  const starts = [...sentences].map((token) => toSource(tokens.start[token] as number))
  return ({ start, end }) => {
    const first = starts.findLast((at) => at <= start) ?? 0
    const next = starts.find((at) => at >= end) ?? text.length
    const words = text.slice(first, next).replaceAll(/\s+/g, ' ').trim()
    return words.length > MAX_QUOTED ? `${words.slice(0, MAX_QUOTED)}…` : words
  }
}
