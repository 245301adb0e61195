import { CAPITAL, codeBits, codeWords, FIGURE, FIRST, LEAD, LINE, met, NONE, NUMBER, TIGHT, toCodes, withRoom } from './columns.js'
import { createFigures, createItems, type Figures, type Items } from './classes.js'
import { foundAt } from './stream.js'
import type { AnyKind, Atom, Stream } from './types.js'

/** Bits of a token that a symbol may hold beside its class. */
const BITS = TIGHT | CAPITAL | FIRST | LEAD
/** Of chrome and of the bars of tables, which no rule takes. */
const DEAD = 0
const UNLISTED = 1
/** Room for so many things found at first. */
const FOUND = 64
/** Of a text with more of them what is known is not kept. */
const MOST_FOUND = 1 << 12
/** Room for so many symbols at first. */
const ROOM = 64

interface Class {
  readonly isWord: boolean
  /** Atoms whose words or kinds list this class. */
  readonly listed: readonly number[]
  /** Bits of a token by which some atom takes or refuses what is of this class. */
  readonly bits: number
}

/** The items of a stream as symbols. What is known of an item is twice its symbol and 2, and 1 where it begins a line. */
export interface Symbols extends Stream {
  /** What is known by the code of a token, 0 where it was not made yet. */
  readonly byCode: Uint16Array
  /** What is known by index of a thing found. */
  readonly byFound: Uint16Array
  /** Makes what is to be known of the item at a token. */
  make(this: void, at: number): number
}

/** What is known of the item at a token. */
export function entryAt({ codes, byCode, byFound, make }: Symbols, at: number): number {
  const code = codes[at] as number
  return (code >= 0 ? byCode[code] : byFound[foundAt(code)]) || make(at)
}

/** The symbol of the item at a token. */
export function symbolAt(symbols: Symbols, at: number): number {
  return (entryAt(symbols, at) >> 1) - 1
}

/** Whether the item at a token begins a line: no rule crosses it. */
export function isBreak(symbols: Symbols, at: number): boolean {
  return (entryAt(symbols, at) & 1) === 1
}

/**
 * The symbols a grammar tells apart: a class, and those bits of a token that matter to it. Words that no atom
 * tells apart are one class, as bytes are to regex-automata; so are figures, and items, that the same kinds accept.
 * They are numbered as texts bring them, so that the rows of the automata stay short.
 */
export interface Alphabet {
  /** Number of an atom; equal atoms have one. */
  add(this: void, atom: Atom): number
  /** No atom comes after this. */
  seal(this: void): void
  /** How many symbols there is room for; doubles as texts bring more. */
  size(this: void): number
  read(this: void, stream: Stream): Symbols
  /** Gives back what a stream was read into, for the next. */
  release(this: void, symbols: Symbols): void
  /** The atoms that were added, by number. */
  readonly atoms: readonly Atom[]
  /** Whether an atom takes what has a symbol. */
  fits(this: void, atom: number, symbol: number): boolean
}

export function createAlphabet(): Alphabet {
  const atoms: Atom[] = []
  const known = new Map<string, number>()
  /** The same by the atom itself: a set stands in many rules. */
  const numbers = new Map<Atom, number>()
  const kindIds = new Map<AnyKind, number>()
  const classes: Class[] = []
  /** By class and bits of a token, the number of its symbol and 1; 0 where none was met. */
  let symbols: Uint16Array = new Uint16Array(1 << 9)
  let size = 0
  /** Atoms that ask for more than a class. */
  let particular: readonly number[] = []
  /** Those that take what they do not list. */
  let open: readonly number[] = []
  let room = ROOM
  /** By symbol and atom: 1 where it fits. */
  let fitting: Uint8Array = new Uint8Array(0)
  let byCode: Uint16Array = new Uint16Array(1 << 9)
  let spare: Uint16Array | null = new Uint16Array(FOUND)
  const byWord = new Map<number, number>()
  let figures: Figures
  let items: Items

  const idOf = (kind: AnyKind): number => {
    const id = kindIds.get(kind) ?? kindIds.size
    kindIds.set(kind, id)
    return id
  }
  const push = (isWord: boolean, listed: readonly number[]): number => classes.push({ isWord, listed, bits: bitsFor(isWord, listed) }) - 1
  const bitsFor = (isWord: boolean, listed: readonly number[]): number => {
    let bits = 0
    for (const id of open) bits |= bitsOf(atoms[id] as Atom)
    for (const id of listed) {
      bits |= bitsOf(atoms[id] as Atom)
      // A negated atom refuses small words only.
      if (isWord && (atoms[id] as Atom).isNegated) bits |= CAPITAL
    }
    return isWord && open.some((id) => (atoms[id] as Atom).isCapital) ? bits | CAPITAL : bits
  }
  const symbolOf = (id: number, tokenBits: number): number => {
    const bits = tokenBits & (classes[id] as Class).bits
    const key = id * (BITS + 1) + bits
    if (key >= symbols.length) symbols = withRoom(symbols, key)
    const known = symbols[key] as number
    if (known !== 0) return known - 1
    symbols[key] = ++size
    while (size > room) room *= 2
    fitting = withRoom(fitting, size * atoms.length)
    if (id !== DEAD) fit(classes[id] as Class, bits, (size - 1) * atoms.length)
    return size - 1
  }
  /** Notes which atoms fit a symbol. */
  const fit = ({ isWord, listed }: Class, bits: number, row: number): void => {
    const isName = isWord && (bits & CAPITAL) !== 0
    for (const id of open) {
      const { isCapital } = atoms[id] as Atom
      fitting[row + id] = !isCapital || isName ? 1 : 0
    }
    for (const id of listed) {
      const { isNegated, isCapital } = atoms[id] as Atom
      if (!isCapital) fitting[row + id] = !isNegated || isName ? 1 : 0
    }
    for (const id of particular) {
      if ((~bits & bitsOf(atoms[id] as Atom)) !== 0) fitting[row + id] = 0
    }
  }
  const pushKinds = (kinds: readonly AnyKind[]): number =>
    push(
      false,
      [...atoms.keys()].filter((atom) => (atoms[atom] as Atom).kinds.some((kind) => kinds.includes(kind)))
    )
  const classOf = (number: number, text: string, start: number, end: number): number => {
    const word = met[number] as number
    return word === FIGURE ? figures.classOf(text, start, end) : (byWord.get(word) ?? UNLISTED)
  }
  const seal = (): void => {
    const ids = [...atoms.keys()]
    particular = ids.filter((id) => bitsOf(atoms[id] as Atom) !== 0)
    open = ids.filter((id) => (atoms[id] as Atom).isNegated || (atoms[id] as Atom).isCapital)
    const kinds = [...new Set(atoms.flatMap((atom) => atom.kinds))]
    figures = createFigures(kinds, pushKinds)
    items = createItems(kinds, pushKinds)
    push(false, [])
    push(true, [])
    const signatures = new Map<number, number[]>()
    for (const [id, { words }] of atoms.entries()) {
      for (const word of words) {
        const list = signatures.get(word)
        if (list === undefined) signatures.set(word, [id])
        else list.push(id)
      }
    }
    const byList = new Map<string, number>()
    for (const [word, list] of signatures) {
      const key = list.join()
      const id = byList.get(key) ?? push(true, list)
      byList.set(key, id)
      byWord.set(word, id)
    }
    byWord.set(met[NONE] as number, DEAD)
  }
  return {
    atoms,
    add(atom) {
      const same = numbers.get(atom)
      if (same !== undefined) return same
      const { words, kinds, isNegated, isCapital, isTight, isFirst, isLead } = atom
      const key = `${keyOf(words)}/${kinds.map(idOf).join()}/${isNegated}${isCapital}${isTight}${isFirst}${isLead}`
      const id = known.get(key) ?? atoms.push(atom) - 1
      known.set(key, id)
      numbers.set(atom, id)
      return id
    },
    seal,
    size: () => room,
    read(stream) {
      const { document, length, codes, found, firsts, lasts, collapse } = stream
      const { text, tokens } = document
      const plain = toCodes(document)
      byCode = withRoom(byCode, codeWords.length)
      const byFound = spare !== null && spare.length >= found.length ? spare.fill(0, 0, found.length) : new Uint16Array(found.length)
      spare = null
      const make = (at: number): number => {
        const code = plain[at] as number
        const own = codeBits[code] as number
        const line = (own & LINE) === 0 ? 0 : 1
        const index = foundAt(codes[at] as number)
        if (index >= 0) {
          const base = items.classOf(found[index] as Stream['found'][number])
          return (byFound[index] = ((symbolOf(base, own & ~CAPITAL) + 1) << 1) | line)
        }
        const number = codeWords[code] as number
        const made = ((symbolOf(classOf(number, text, tokens.start[at] as number, tokens.end[at] as number), own) + 1) << 1) | line
        // Any number of many digits has this one code.
        return number === NUMBER ? made : (byCode[code] = made)
      }
      return { document, length, codes, found, firsts, lasts, collapse, byCode, byFound, make }
    },
    release({ byFound }) {
      if (byFound.length <= MOST_FOUND && (spare?.length ?? 0) < byFound.length) spare = byFound
    },
    fits: (id, symbol) => fitting[symbol * atoms.length + id] === 1
  }
}

/** Bits of a token that an atom asks for beside its words. */
export function bitsOf({ isTight, isFirst, isLead }: Atom): number {
  return (isTight ? TIGHT : 0) | (isFirst ? FIRST : 0) | (isLead ? LEAD : 0)
}

/** A set of words stands in many patterns: a long one is told by itself, and not by what it holds. */
function keyOf(words: readonly number[]): string {
  if (words.length <= FEW_WORDS) return words.join()
  let key = keys.get(words)
  if (key === undefined) keys.set(words, (key = `set ${sets++}`))
  return key
}

const FEW_WORDS = 4
const keys = new WeakMap<readonly number[], string>()
let sets = 0
