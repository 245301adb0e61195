import type { Amount, Count } from './count.js'

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
  /** What the parts add up to. */
  sum: number
  /** The parts are not said to be all of the total. */
  isOpen: boolean
}

/**
 * What opened a list of parts. A bracket ends it by closing; behind với or a colon only a count right
 * there makes it a list; at the head of a further sentence it may be of a total before the last one.
 */
export type Opener = 'bracket' | 'with' | 'sentence' | 'word'

export interface Scope {
  readonly total: Total
  readonly group: Group
  readonly opener: Opener
}

/** A list of parts, by default empty. */
export function toGroup(parts: Total[] = []): Group {
  return { parts, sum: parts.reduce((sum, { count }) => sum + count.count, 0), isOpen: false }
}

export function openScope(total: Total, opener: Opener): Scope {
  const group = toGroup()
  total.groups.push(group)
  return { total, group, opener }
}

/** The same list of parts, of another total. */
export function moveScope(scope: Scope, owner: Total): Scope {
  const { total, group } = scope
  total.groups.splice(total.groups.indexOf(group), 1)
  owner.groups.push(group)
  return { ...scope, total: owner }
}

/** A count joins the parts of a list. */
export function pushPart({ group }: Scope, part: Total): void {
  group.parts.push(part)
  group.sum += part.count.count
}

/** The last part of a list leaves it. */
export function popPart({ group }: Scope): Total {
  const part = group.parts.pop() as Total
  group.sum -= part.count.count
  return part
}

/** A count as a total that has no parts yet. */
export function toTotal(count: Count, previous: number, next: number): Total {
  return { count, groups: [], change: null, percent: null, previous, next }
}
