import type { NewsRecord, Span } from '../index.js'
import { QUALIFIERS, type Labels, type MarkKind } from './words.js'

/** A stretch of the text to be coloured, and what is said of it. */
export interface Mark extends Span {
  readonly kind: MarkKind
  readonly value: string
  readonly rule: string | null
  readonly implied: readonly string[]
}

type Count = NewsRecord['modelCounts'][number]
type Part = Count['breakdowns'][number]['parts'][number]
type Fund = NewsRecord['funds'][number]

export const toNumber = (value: number): string => value.toLocaleString('vi-VN')

/** Every mention of a record in the order of the text; of two that begin together, the longer first. */
export function toMarks(record: NewsRecord, labels: Labels): Mark[] {
  const marks: Mark[] = [
    ...record.dates.map((each) => toMark('date', each, [each.edtf, each.time, each.role].filter(Boolean).join(' · '))),
    ...record.locations.map((each) => toMark('location', each, toPlace(each))),
    ...record.modelCounts.flatMap((each) => [toMark('count', each, toCount(each, labels)), ...toPartMarks(each, labels)]),
    ...record.funds.map((each) => toMark('fund', each, toMoney(each))),
    ...record.namedModels.flatMap((each) =>
      each.mentions.map(({ span }) =>
        toMark('name', { ...each, span }, [each.kind, each.name, each.field, each.location].filter(Boolean).join(' · '))
      )
    ),
    ...record.quantities.map((each) =>
      toMark(
        'quantity',
        each,
        `${QUALIFIERS[each.qualifier] ?? ''}${toNumber(each.value)}${each.max === null ? '' : ` – ${toNumber(each.max)}`}${each.of === null ? '' : ` / ${toNumber(each.of)}`} ${each.unit}${each.per === null ? '' : `/${each.per}`}`
      )
    )
  ]
  return marks.sort((left, right) => left.start - right.start || right.end - left.end)
}

function toMark(kind: MarkKind, { span, rule, implied }: { span: Span; rule: string; implied: readonly string[] }, value: string): Mark {
  return { ...span, kind, value, rule, implied }
}

function toPartMarks({ breakdowns }: Pick<Count | Part, 'breakdowns'>, labels: Labels): Mark[] {
  return breakdowns.flatMap(({ parts }) =>
    parts.flatMap((part) => [
      { ...part.span, kind: 'count' as const, value: toCount(part, labels), rule: null, implied: [] },
      ...toPartMarks(part, labels)
    ])
  )
}

/** "phường Đông Kinh [05992] ‹ thành phố Lạng Sơn ‹ tỉnh Lạng Sơn" */
export function toPlace({ name, type, code, path, candidates }: NewsRecord['locations'][number]): string {
  const above = path.filter((unit) => unit.code !== code || unit.name !== name).map((unit) => `${unit.type} ${unit.name}`)
  const known = code === null ? (candidates.length > 0 ? ` [? ${candidates.length}]` : '') : ` [${code}]`
  return [`${`${type ?? ''} ${name}`.trim()}${known}`, ...above].join(' ‹ ')
}

export function toCount(
  { count, max, unit, qualifier, category, field, status, percent, asOf, location, change }: Count | Part,
  labels: Labels
): string {
  const details = [category, field, status === null ? null : labels.status[status], percent === null ? null : `${percent}%`, location, asOf]
    .filter(Boolean)
    .join(', ')
  const moved =
    change === null
      ? ''
      : ` ${change.direction === 'up' ? '+' : '−'}${toNumber(change.delta)}${change.percent ? '%' : ''}${change.since === null ? '' : ` (${change.since})`}`
  return `${QUALIFIERS[qualifier] ?? ''}${toNumber(count)}${max === null ? '' : ` – ${toNumber(max)}`} ${unit}${details === '' ? '' : ` (${details})`}${moved}`
}

export function toMoney({ currency, amount, max, vnd, vndMax, qualifier, per, purpose, giver, receiver }: Fund): string {
  const high = vndMax !== null ? toNumber(vndMax) : max
  const about = [giver === null ? null : `← ${giver}`, receiver === null ? null : `→ ${receiver}`, purpose].filter(Boolean).join('; ')
  return `${QUALIFIERS[qualifier] ?? ''}${vnd === null ? amount : toNumber(vnd)}${high === null ? '' : ` – ${high}`} ${vnd === null ? currency : 'VND'}${per === null ? '' : `/${per}`}${about === '' ? '' : ` (${about})`}`
}

/** Whether parts add up: a class for its colour, and words. */
export function toVerdict(reconciles: boolean | null, difference: string, labels: Labels): readonly [string, string] {
  if (reconciles === true) return ['ok', `✓ ${labels.agrees}`]
  return reconciles === null ? ['muted', `· ${labels.open}`] : ['off', `✗ ${labels.differs} ${difference}`]
}
