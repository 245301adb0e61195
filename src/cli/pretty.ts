import type { NewsRecord } from '../index.js'

type Count = NewsRecord['modelCounts'][number]
type Part = Count['breakdowns'][number]['parts'][number]

const number = (value: number): string => value.toLocaleString('vi-VN')
const QUALIFIERS: Readonly<Record<string, string>> = {
  exact: '',
  about: 'khoảng ',
  over: 'hơn ',
  nearly: 'gần ',
  atLeast: 'ít nhất ',
  atMost: 'tối đa '
}

/** A record for a person at a terminal: one section a field, totals as trees with their sums. */
export function toPretty(record: NewsRecord): string {
  const lines: string[] = []
  lines.push(record.title ?? '(no title)')
  lines.push(`  date      ${record.date ?? '-'}`)
  lines.push(`  source    ${record.source ?? '-'}`)
  lines.push(`  location  ${record.location === null ? '-' : toPlace(record.location)}`)
  section(lines, 'dates', record.dates, (each) => [each.text, `${each.edtf}${each.role === null ? '' : `  ${each.role}`}`])
  section(lines, 'locations', record.locations, (each) => [each.text, toPlace(each)])
  if (record.modelCounts.length > 0) {
    lines.push('', 'model counts')
    for (const count of record.modelCounts) pushCount(lines, count, '  ')
  }
  section(lines, 'funds', record.funds, (each) => {
    const high = each.vndMax ?? each.max
    const amount = `${each.vnd === null ? each.amount : number(each.vnd)}${high === null ? '' : ` – ${typeof high === 'number' ? number(high) : high}`} ${each.currency}`
    return [
      each.text,
      `${QUALIFIERS[each.qualifier] ?? ''}${amount}${each.per === null ? '' : ` / ${each.per}`}${each.purpose === null ? '' : `  for ${each.purpose}`}`
    ]
  })
  section(lines, 'named models', record.namedModels, (each) => [
    each.name,
    [each.kind, each.field, each.location].filter(Boolean).join('  ')
  ])
  section(lines, 'quantities', record.quantities, (each) => [
    each.text,
    `${QUALIFIERS[each.qualifier] ?? ''}${number(each.value)}${each.max === null ? '' : ` – ${number(each.max)}`} ${each.unit}`
  ])
  section(lines, 'diagnostics', record.diagnostics, (each) => [
    each.code,
    `${each.message}${each.actual === undefined ? '' : ` (${each.actual}${each.expected === undefined ? '' : `, expected ${each.expected}`})`}`
  ])
  return lines.join('\n')
}

function section<T>(lines: string[], title: string, items: readonly T[], toRow: (item: T) => [string, string]): void {
  if (items.length === 0) return
  const rows = items.map(toRow).map(([left, right]) => [left.replaceAll(/\s+/g, ' '), right] as const)
  const width = Math.min(48, Math.max(...rows.map(([left]) => left.length)))
  lines.push('', title)
  for (const [left, right] of rows) lines.push(`  ${left.padEnd(width)}  ${right}`)
}

function toPlace({ name, type, code, path, candidates }: NewsRecord['locations'][number]): string {
  const above = path.filter((unit) => unit.code !== code || unit.name !== name).map((unit) => `${unit.type} ${unit.name}`)
  const own = `${type ?? ''} ${name}`.trim()
  const known = code === null ? (candidates.length > 0 ? ` [one of ${candidates.length}]` : '') : ` [${code}]`
  return [`${own}${known}`, ...above].join(' < ')
}

function pushCount(lines: string[], count: Count | Part, indent: string): void {
  const range = count.max === null ? number(count.count) : `${number(count.count)} – ${number(count.max)}`
  const details = [
    count.category,
    count.field,
    count.status,
    count.asOf === null ? null : `as of ${count.asOf}`,
    count.percent === null ? null : `${count.percent}%`
  ].filter(Boolean)
  const change =
    count.change === null
      ? ''
      : `  ${count.change.direction === 'up' ? '+' : '−'}${number(count.change.delta)}${count.change.percent ? '%' : ''}${count.change.since === null ? '' : ` since ${count.change.since}`}`
  lines.push(
    `${indent}${QUALIFIERS[count.qualifier] ?? ''}${range} ${count.unit}${details.length > 0 ? `  (${details.join(', ')})` : ''}${change}`
  )
  for (const { by, parts, sum, reconciles } of count.breakdowns) {
    const mark = reconciles === true ? '✓' : reconciles === null ? '·' : `✗ off by ${number(Math.abs(count.count - sum))}`
    lines.push(`${indent}├ by ${by}: ${parts.map((part) => number(part.count)).join(' + ')} = ${number(sum)} ${mark}`)
    for (const part of parts) pushCount(lines, part, `${indent}│   `)
  }
}
