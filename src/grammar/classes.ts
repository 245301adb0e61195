import type { AnyKind, Figure, Item, Stream } from './types.js'

const MAX_FIGURES = 30
const MOST_PRINTED = 256

export interface Figures {
  classOf(this: void, text: string, start: number, end: number): number
}

/** Number tokens that the same kinds of figures read are one class. */
export function createFigures(kinds: readonly AnyKind[], push: (kinds: readonly AnyKind[]) => number): Figures {
  const figures = kinds.filter((kind) => kind.type === 'figure')
  if (figures.length > MAX_FIGURES) throw new TypeError(`A grammar tells apart at most ${MAX_FIGURES} kinds of figures`)
  const known = new Map<number, number>()
  /** Classes of what was read last: texts print a figure more than once. */
  let printed = new Map<string, number>()
  const read = (text: string, start: number, end: number): number => {
    let mask = 0
    for (let id = 0; id < figures.length; id++) {
      if ((figures[id] as Figure<unknown>).read(text, start, end) !== null) mask |= 1 << id
    }
    let id = known.get(mask)
    if (id === undefined) known.set(mask, (id = push(figures.filter((_, at) => ((mask >> at) & 1) === 1))))
    return id
  }
  return {
    classOf(text, start, end) {
      const digits = text.slice(start, end)
      let id = printed.get(digits)
      if (id === undefined) {
        if (printed.size === MOST_PRINTED) printed = new Map()
        printed.set(digits, (id = read(text, start, end)))
      }
      return id
    }
  }
}

export interface Items {
  classOf(this: void, found: Stream['found'][number]): number
}

interface OfKind {
  readonly items: readonly Item<unknown>[]
  /** Class by those whose test it passes, as digits of two. */
  readonly known: Map<number, number>
}

/** Items that the same kinds take are one class. */
export function createItems(kinds: readonly AnyKind[], push: (kinds: readonly AnyKind[]) => number): Items {
  const byKind = new Map<string, OfKind>()
  const none: OfKind = { items: [], known: new Map() }
  for (const kind of kinds) {
    if (kind.type !== 'item') continue
    const same = byKind.get(kind.of)
    byKind.set(kind.of, { items: [...(same?.items ?? []), kind], known: new Map() })
  }
  return {
    classOf(found) {
      const { items, known } = byKind.get(found.kind) ?? none
      let mask = 0
      for (let id = 0; id < items.length; id++) {
        const { test } = items[id] as Item<unknown>
        if (test === null || test(found as never)) mask += 2 ** id
      }
      let id = known.get(mask)
      if (id === undefined) known.set(mask, (id = push(items.filter((_, at) => Math.floor(mask / 2 ** at) % 2 === 1))))
      return id
    }
  }
}
