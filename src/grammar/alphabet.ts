import { CAPITAL, FIRST, LINE, NONE, NUMBER, TIGHT, toColumns } from './columns.js'
import { INNER_DOT } from './notation.js'
import type { AnyKind, Atom, Figure, Item, Stream } from './types.js'

/** Set on the symbol of an item that begins a line: no rule crosses it. */
export const BREAK = LINE << 12
const BITS = 8
/** Of chrome and of the bars of tables, which no rule takes. */
const DEAD = 0
const UNLISTED = 1
/** Figures and items that arise while texts are read have room for so many classes at first. */
const SPARE = 24

interface Class {
  readonly isWord: boolean
  /** By atom: whether its words or kinds list this class. */
  readonly listed: Uint8Array
}

/**
 * The symbols a grammar tells apart. Words that no atom tells apart are one class, as bytes are to
 * regex-automata; so are figures, and items, that the same kinds accept.
 */
export interface Alphabet {
  /** Number of an atom; equal atoms have one. */
  add(this: void, atom: Atom): number
  /** No atom comes after this. */
  seal(this: void): void
  /** How many symbols there may be; grows as classes arise. */
  size(this: void): number
  /** Symbols of a stream's items. */
  read(this: void, stream: Stream): Uint16Array
  fits(this: void, atom: number, symbol: number): boolean
}

export function createAlphabet(): Alphabet {
  const atoms: Atom[] = []
  const known = new Map<string, number>()
  const kindIds = new Map<AnyKind, number>()
  const figures: Figure<unknown>[] = []
  const items: Item<unknown>[] = []
  const classes: Class[] = []
  const figureClasses = new Map<number, number>()
  const itemClasses = new Map<string, number>()
  let wordClasses = new Uint16Array(0)
  let capacity = 0

  const idOf = (kind: AnyKind): number => {
    const id = kindIds.get(kind) ?? kindIds.size
    kindIds.set(kind, id)
    return id
  }
  const push = (isWord: boolean, lists: (atom: Atom) => boolean): number => {
    const id = classes.push({ isWord, listed: Uint8Array.from(atoms, (atom) => (lists(atom) ? 1 : 0)) }) - 1
    if (classes.length > capacity) capacity = classes.length + SPARE
    return id
  }
  const seal = (): void => {
    for (const atom of atoms) {
      for (const kind of atom.kinds) {
        if (kind.type === 'figure' && !figures.includes(kind)) figures.push(kind)
        else if (kind.type === 'item' && !items.includes(kind)) items.push(kind)
      }
    }
    if (figures.length > 30) throw new TypeError('A grammar tells apart at most 30 kinds of figures')
    push(false, () => false)
    push(true, () => false)
    const signatures = new Map<number, number[]>()
    for (const [id, { words }] of atoms.entries()) {
      for (const word of words) {
        const list = signatures.get(word)
        if (list === undefined) signatures.set(word, [id])
        else list.push(id)
      }
    }
    wordClasses = new Uint16Array(Math.max(NONE, NUMBER, INNER_DOT, ...signatures.keys()) + 1).fill(UNLISTED)
    const ids = new Map<string, number>()
    for (const [word, list] of signatures) {
      const key = list.join()
      const id = ids.get(key) ?? push(true, (atom) => atom.words.includes(word))
      ids.set(key, id)
      wordClasses[word] = id
    }
    wordClasses[NONE] = DEAD
    capacity = classes.length + SPARE
  }
  const figureClass = (mask: number): number => {
    const id = figureClasses.get(mask) ?? push(false, ({ kinds }) => kinds.some((kind) => kind.type === 'figure' && (mask >> figures.indexOf(kind)) & 1))
    figureClasses.set(mask, id)
    return id
  }
  const itemClass = (found: Stream['found'][number]): number => {
    let key = ''
    for (const kind of items) if (kind.of === found.kind && (kind.test === null || kind.test(found as never))) key += `${idOf(kind)} `
    const id = itemClasses.get(key) ?? push(false, ({ kinds }) => kinds.some((kind) => kind.type === 'item' && kind.of === found.kind && (kind.test === null || kind.test(found as never))))
    itemClasses.set(key, id)
    return id
  }
  const read = (stream: Stream): Uint16Array => {
    const { document, length, first, index, found } = stream
    const { text, tokens } = document
    const { words, bits } = toColumns(document)
    const symbols = new Uint16Array(length + 1)
    for (let item = 0; item < length; item++) {
      const at = first[item] as number
      const here = index[item] as number
      let own = bits[at] as number
      let base = UNLISTED
      if (here >= 0) {
        base = itemClass(found[here] as Stream['found'][number])
        own &= ~CAPITAL
      } else {
        const word = words[at] as number
        if (word < wordClasses.length) base = wordClasses[word] as number
        if (word === NUMBER) base = figureClass(maskOf(text, tokens.start[at] as number, tokens.end[at] as number))
      }
      symbols[item] = (base << 3) | (own & 7) | ((own & LINE) << 12)
    }
    return symbols
  }
  const maskOf = (text: string, start: number, end: number): number => {
    let mask = 0
    for (let id = 0; id < figures.length; id++) if ((figures[id] as Figure<unknown>).read(text, start, end) !== null) mask |= 1 << id
    return mask
  }
  return {
    add(atom) {
      const { words, kinds, isNegated, isCapital, isTight, isFirst } = atom
      const key = `${words.join()}/${kinds.map(idOf).join()}/${isNegated}${isCapital}${isTight}${isFirst}`
      const id = known.get(key) ?? atoms.push(atom) - 1
      known.set(key, id)
      return id
    },
    seal,
    size: () => capacity * BITS,
    read,
    fits(id, symbol) {
      const { isNegated, isCapital, isTight, isFirst } = atoms[id] as Atom
      if ((isTight && (symbol & TIGHT) === 0) || (isFirst && (symbol & FIRST) === 0)) return false
      const base = (symbol & ~BREAK) >> 3
      const { isWord, listed } = classes[base] as Class
      if (base === DEAD) return false
      const isName = isWord && (symbol & CAPITAL) !== 0
      if (isCapital) return isName
      return isNegated ? isName || listed[id] === 0 : listed[id] === 1
    }
  }
}
