import type { AnyKind, Figure, Item, Stream } from './types.js'

const MAX_FIGURES = 30
const MOST_PRINTED = 256
/** A longer figure is not kept: V8 would hold the whole text that it was cut from. */
const LONGEST_PRINTED = 12

type Push = (kinds: readonly AnyKind[]) => number

/** Numbers the classes of what the same of some kinds take: which do are the digits of two of a mask. */
function createClasses(kinds: readonly AnyKind[], push: Push): (mask: number) => number {
  const known = new Map<number, number>()
  return (mask) => {
    let id = known.get(mask)
    if (id === undefined) known.set(mask, (id = push(kinds.filter((_, at) => Math.floor(mask / 2 ** at) % 2 === 1))))
    return id
  }
}

export interface Figures {
  classOf(this: void, text: string, start: number, end: number): number
}

/** Number tokens that the same kinds of figures read are one class. */
export function createFigures(kinds: readonly AnyKind[], push: Push): Figures {
  const figures = kinds.filter((kind) => kind.type === 'figure')
  if (figures.length > MAX_FIGURES) throw new TypeError(`A grammar tells apart at most ${MAX_FIGURES} kinds of figures`)
  const classFor = createClasses(figures, push)
  /** Classes of what was read last: texts print a figure more than once. */
  let printed = new Map<string, number>()
  const read = (text: string, start: number, end: number): number => {
    let mask = 0
    for (let id = 0; id < figures.length; id++) {
      if ((figures[id] as Figure<unknown>).read(text, start, end) !== null) mask += 2 ** id
    }
    return classFor(mask)
  }
  return {
    classOf(text, start, end) {
      if (end - start > LONGEST_PRINTED) return read(text, start, end)
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
  /** Class by those whose test it passes. */
  readonly classFor: (mask: number) => number
}

/** Items that the same kinds take are one class. */
export function createItems(kinds: readonly AnyKind[], push: Push): Items {
  const byKind = new Map<string, OfKind>()
  const toOfKind = (items: readonly Item<unknown>[]): OfKind => ({ items, classFor: createClasses(items, push) })
  const none = toOfKind([])
  for (const kind of kinds) {
    if (kind.type !== 'item') continue
    byKind.set(kind.of, toOfKind([...(byKind.get(kind.of)?.items ?? []), kind]))
  }
  return {
    classOf(found) {
      const { items, classFor } = byKind.get(found.kind) ?? none
      let mask = 0
      for (let id = 0; id < items.length; id++) {
        const { test } = items[id] as Item<unknown>
        if (test === null || test(found as never)) mask += 2 ** id
      }
      return classFor(mask)
    }
  }
}
