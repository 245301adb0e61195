import { CAPITAL, FIRST, LINE, NONE, NUMBER, TIGHT, toColumns } from './columns.js'
import { INNER_DOT } from './notation.js'
import type { AnyKind, Atom, Figure, Item, Stream } from './types.js'

/** A symbol is a class, three bits of its first token, and that it was made: 0 is none. */
const CLASS_SHIFT = 3
const BITS = TIGHT | CAPITAL | FIRST
const MADE = 0x4000
/** Of chrome and of the bars of tables, which no rule takes. */
const DEAD = 0
const UNLISTED = 1
/** Stands for all numbers before their figures are read. */
const NUMBERS = 2
/** Figures and items that arise while texts are read have room for so many classes at first. */
const SPARE = 24

interface Class {
  readonly isWord: boolean
  /** By atom: whether its words or kinds list this class. */
  readonly listed: Uint8Array
}

/** The symbols of a stream's items; each is found when it is asked for. */
export interface Symbols {
  readonly length: number
  at(this: void, item: number): number
  /** Whether an item begins a line: no rule crosses it. */
  isBreak(this: void, item: number): boolean
  /** First item from `from` on that may begin a match; the length of the stream if none may. */
  next(this: void, from: number, starts: Starts): number
}

/** What may begin a match: most items are passed over by a look at their word. */
export interface Starts {
  /** By class. */
  readonly classes: Uint8Array
  readonly capitals: boolean
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
  read(this: void, stream: Stream): Symbols
  /** Whether an atom takes what has a symbol. */
  fits(this: void, atom: number, symbol: number): boolean
  /** What one of some atoms may take. */
  toStarts(this: void, atoms: readonly number[]): Starts
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
    const kinds = new Set(atoms.flatMap((atom) => atom.kinds))
    for (const kind of kinds) {
      if (kind.type === 'figure') figures.push(kind)
      else if (kind.type === 'item') items.push(kind)
    }
    if (figures.length > 30) throw new TypeError('A grammar tells apart at most 30 kinds of figures')
    push(false, () => false)
    push(true, () => false)
    push(false, (atom) => atom.kinds.some(({ type }) => type === 'figure'))
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
    wordClasses[NUMBER] = NUMBERS
    capacity = classes.length + SPARE
  }
  const classOf = (word: number): number => (word < wordClasses.length ? (wordClasses[word] as number) : UNLISTED)
  const figureClass = (text: string, start: number, end: number): number => {
    let mask = 0
    for (let id = 0; id < figures.length; id++) if ((figures[id] as Figure<unknown>).read(text, start, end) !== null) mask |= 1 << id
    const accepts = ({ kinds }: Atom): boolean =>
      kinds.some((kind) => kind.type === 'figure' && ((mask >> figures.indexOf(kind)) & 1) === 1)
    const id = figureClasses.get(mask) ?? push(false, accepts)
    figureClasses.set(mask, id)
    return id
  }
  const itemClass = (found: Stream['found'][number]): number => {
    const accepted = items.filter((kind) => kind.of === found.kind && (kind.test === null || kind.test(found as never)))
    const key = accepted.map(idOf).join()
    const id = itemClasses.get(key) ?? push(false, ({ kinds }) => kinds.some((kind) => accepted.includes(kind as Item<unknown>)))
    itemClasses.set(key, id)
    return id
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
    size: () => capacity << CLASS_SHIFT,
    read({ document, length, first, index, found }) {
      const { text, tokens } = document
      const { words, bits } = toColumns(document)
      const symbols = new Uint16Array(length + 1)
      const make = (item: number): number => {
        const at = first[item] as number
        const here = index[item] as number
        const word = words[at] as number
        let own = (bits[at] as number) & BITS
        let base: number
        if (here >= 0) {
          base = itemClass(found[here] as Stream['found'][number])
          own &= ~CAPITAL
        } else base = word === NUMBER ? figureClass(text, tokens.start[at] as number, tokens.end[at] as number) : classOf(word)
        return (symbols[item] = (base << CLASS_SHIFT) | own | MADE)
      }
      return {
        length,
        at: (item) => (symbols[item] as number) || make(item),
        isBreak: (item) => ((bits[first[item] as number] as number) & LINE) !== 0,
        next(from, { classes: may, capitals }) {
          for (let item = from; item < length; item++) {
            const at = first[item] as number
            const isName = capitals && ((bits[at] as number) & CAPITAL) !== 0
            if (isName || may[classOf(words[at] as number)] === 1 || (index[item] as number) >= 0) return item
          }
          return length
        }
      }
    },
    fits(id, symbol) {
      const { isNegated, isCapital, isTight, isFirst } = atoms[id] as Atom
      if ((isTight && (symbol & TIGHT) === 0) || (isFirst && (symbol & FIRST) === 0)) return false
      const base = (symbol & ~MADE) >> CLASS_SHIFT
      const { isWord, listed } = classes[base] as Class
      if (base === DEAD) return false
      const isName = isWord && (symbol & CAPITAL) !== 0
      if (isCapital) return isName
      return isNegated ? isName || listed[id] === 0 : listed[id] === 1
    },
    toStarts(list) {
      const own = list.map((id) => [id, atoms[id] as Atom] as const)
      const may = ({ listed }: Class): boolean =>
        own.some(([id, { isNegated, isCapital }]) => !isCapital && (isNegated || listed[id] === 1))
      return {
        classes: Uint8Array.from(classes, (each, base) => (base !== DEAD && may(each) ? 1 : 0)),
        capitals: own.some(([, { isCapital }]) => isCapital)
      }
    }
  }
}
