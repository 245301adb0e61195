import { createStream } from '../../grammar/index.js'
import type { Document } from '../../types.js'
import { g, r, type Piece } from './group-notation.js'
import { DRESSED, GROUPS, m, n, POINTS, s, type Found, type Style } from './notation.js'
import type { Point } from './point.js'
import { DAYS } from './rules/days.js'
import { DRESSES } from './rules/dressed.js'
import { GROUP_RULES, type Group } from './rules/groups.js'
import { LUNARS } from './rules/lunar.js'
import { MONTHS } from './rules/calendar-years.js'
import { RELATIVES } from './rules/relative.js'
import { ROLES } from './rules/roles.js'
import { STYLES } from './rules/style.js'
import { toValue } from './value.js'
import type { Role } from './words/index.js'

/** The day that examples are shown on. */
const SHOWN = { reference: '2024-07-23', latest: '2024-07-23', tense: 0 } as const

function show(point: Point): string {
  if (point.state !== 'read') return point.state
  if (point.precision === 'day' && point.month === null && point.relative === null && point.sameDay === null && !point.lunar) return 'part'
  const value = toValue(point, SHOWN)
  return value === null ? 'impossible' : [value.edtf, value.time, value.modifier].filter((each) => each !== null).join(' ')
}

export const style = s.grammar('date-style', STYLES, { show: (mark) => mark })
export const points = n.grammar(POINTS, [...LUNARS, ...RELATIVES, ...DAYS, ...MONTHS], { show })
export const dressed = m.grammar(DRESSED, DRESSES, { show })
export const groups = g.grammar(GROUPS, GROUP_RULES, { show: (group: Group) => group.map(({ point }) => show(point)).join(' ') })
export const roles = r.grammar('date-role', ROLES, { show: (role: Role) => role })

export interface Dates {
  /** In text order. */
  readonly pieces: readonly Piece[]
  /** By the offset that a date or its group begins at. */
  readonly roles: ReadonlyMap<number, Role>
}

/** Points, then what is said around each, then lists and ranges of them, then what they are said for. */
export function readDates(document: Document): Dates {
  const tokens = createStream(document)
  const styles = style.scan(tokens, { dash: false, dot: false })
  const env: Style = { dash: styles.some(({ value }) => value === '-'), dot: styles.some(({ value }) => value === '.') }
  const first = tokens.collapse(points.scan(tokens, env))
  const second = first.collapse(dressed.scan(first, env))
  const third = second.collapse(groups.scan(second, env))
  const pieces: Piece[] = []
  for (const found of third.found) {
    if (found.kind === GROUPS)
      pieces.push(...(found.value as Group).map((piece) => (piece.rule === '' ? { ...piece, rule: (found as Found).rule } : piece)))
    else pieces.push({ start: found.start, end: found.end, rule: found.rule, point: (found as Found).value })
  }
  return { pieces, roles: new Map(roles.scan(third, env).map(({ start, value }) => [start, value])) }
}
