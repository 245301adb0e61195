import { Flag } from '../document/index.js'
import type { Node, Stream } from './types.js'

/** Kinds of things found of which a match of a pattern holds one at least, by name; null where it may hold none. */
function toNeeded(node: Node): ReadonlySet<string> | null {
  if (node.type === 'atom') {
    const { kinds, words, isNegated, isCapital } = node
    const items = kinds.filter((kind) => kind.type === 'item')
    const isFoundAlone = !isNegated && !isCapital && words.length === 0 && items.length > 0 && items.length === kinds.length
    return isFoundAlone ? new Set(items.map(({ of }) => of)) : null
  }
  if (node.type === 'sequence') return node.of.map(toNeeded).find((needed) => needed !== null) ?? null
  if (node.type === 'choice') return ofAll(node.of)
  if (node.type === 'repeat' && node.isOptional) return null
  return toNeeded(node.of)
}

/** What every one of some patterns needs: one of these kinds. */
export function ofAll(nodes: readonly Node[]): ReadonlySet<string> | null {
  const all = new Set<string>()
  for (const node of nodes) {
    const needed = toNeeded(node)
    if (needed === null) return null
    for (const kind of needed) all.add(kind)
  }
  return all
}

/** Where matches may begin: from the start of the line of each thing that is needed to that thing. */
export interface Stretches {
  readonly from: readonly number[]
  readonly to: readonly number[]
}

/** No rule crosses a line: what it needs stands in the line that it begins in. */
export function toStretches(stream: Stream, needed: ReadonlySet<string>): Stretches {
  const { found, firsts } = stream
  const from: number[] = []
  const to: number[] = []
  let line = -1
  let before = -1
  for (let index = 0; index < found.length; index++) {
    if (!needed.has((found[index] as Stream['found'][number]).kind)) continue
    const first = firsts[index] as number
    line = lineOf(stream, index, before, line)
    before = first
    if (from.at(-1) === line) to[to.length - 1] = first
    else {
      from.push(line)
      to.push(first)
    }
  }
  return { from, to }
}

/**
 * First token of the line of a thing found. What stands between it and the one before it is looked through alone: where
 * no line begins there, the line is that one's. Each token is looked at once, however many things a line holds.
 */
function lineOf({ document, firsts, lasts }: Stream, found: number, before: number, line: number): number {
  const { flags } = document.tokens
  let at = firsts[found] as number
  for (let over = found - 1; at > 0 && ((flags[at] as number) & Flag.newline) === 0;) {
    if (at <= before) return line
    // Over what was found before it: a line may end within.
    if (over >= 0 && lasts[over] === at) at = firsts[over--] as number
    else at--
  }
  return at
}
