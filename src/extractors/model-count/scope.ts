import type { Amount, Count } from './rules.js'

/** A count with its parts, its change and its share. */
export interface Total {
  readonly count: Count
  readonly groups: Group[]
  change: { count: { source: Amount; number: number }; direction: 'up' | 'down'; percent: boolean } | null
  percent: string | null
  /** Tokens that bound its clause: the end of the count before it, the start of the one behind. */
  readonly previous: number
  next: number
}

export interface Group {
  readonly parts: Total[]
  /** The parts are not said to be all of the total. */
  isOpen: boolean
}

export interface Scope {
  readonly total: Total
  readonly group: Group
  /** Opened by a bracket: its closing ends the scope. */
  readonly isBracketed: boolean
  /** Opened by với or a colon: only a count right behind makes it a list of parts. */
  readonly isWith: boolean
  /** Opened at the head of a further sentence, which may be of a total before the last one. */
  readonly isFurther: boolean
}

export function openScope(total: Total, how: Pick<Scope, 'isBracketed' | 'isWith' | 'isFurther'>, isOpen: boolean): Scope {
  const group: Group = { parts: [], isOpen }
  total.groups.push(group)
  return { total, group, ...how }
}

/** A count as a total that has no parts yet. */
export function toTotal(count: Count, previous: number, next: number): Total {
  return { count, groups: [], change: null, percent: null, previous, next }
}
