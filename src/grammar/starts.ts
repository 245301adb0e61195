import type { Document } from '../types.js'
import { CAPITAL, FIRST, met, NONE, NUMBER, toColumns } from './columns.js'
import type { Atom } from './types.js'

/** Grammars a pass: a bit each. */
const GROUP = 32
/** Grammars beyond these, which a program would make without end, are tried at every token. */
const MAX_GROUPS = 8

/** What a rule begins with, and what must stand right before that; null where anything may. */
export interface Beginning {
  readonly atoms: readonly Atom[]
  readonly behind: readonly Atom[] | null
}

/** Bits by words. */
interface Bits {
  readonly byWord: Map<number, number>
  /** The same by the number of a word, for the first `known` of them. */
  byNumber: Uint32Array
  known: number
  /** For whatever word, for any at the start of a clause, for one with a capital. */
  any: number
  first: number
  capital: number
}

/** Grammars that are told apart by the bits of one column. */
interface Group {
  /** Those of whose rules one begins with the word. */
  readonly own: Bits
  /** Those of whose rules one may begin with anything, behind the word. */
  readonly behind: Bits
  /** How many there are; a column made before the last of them is stale. */
  size: number
}

interface Column {
  readonly size: number
  readonly masks: Uint32Array
  /** Bits that some mask has. */
  readonly present: number
}

/** The tokens where a rule of a grammar may begin: those whose mask has its bit. */
export interface Starts {
  readonly masks: Uint32Array
  readonly bit: number
  /** One of the tokens has it. */
  readonly isPresent: boolean
  /** A rule begins with something found. */
  readonly takesItems: boolean
  /** A rule begins right behind something found. */
  readonly followsItems: boolean
}

/** Finds where the rules of a grammar may begin in a document. */
export type FindStarts = (document: Document) => Starts

const FIGURE = met[NUMBER] as number
const groups: Group[] = []
const columns = new WeakMap<Document, (Column | undefined)[]>()

/**
 * Enters a grammar by what its rules begin with. One pass over the tokens of a document then tells for
 * thirty-two grammars at once where each may begin, so that a grammar whose words are not there costs nearly nothing.
 */
export function enterStarts(beginnings: readonly Beginning[]): FindStarts {
  const last = groups.at(-1)
  if (last === undefined || last.size === GROUP) {
    if (groups.length === MAX_GROUPS)
      return ({ tokens }) => ({
        masks: new Uint32Array(tokens.length).fill(1),
        bit: 1,
        isPresent: true,
        takesItems: true,
        followsItems: true
      })
    groups.push({ own: createBits(), behind: createBits(), size: 0 })
  }
  const id = groups.length - 1
  const group = groups[id] as Group
  const bit = 1 << group.size++
  let followsItems = false
  for (const { atoms, behind } of beginnings) {
    // What stands before tells more than a beginning that nearly any word fits.
    if (behind === null || behind.some(({ isNegated }) => isNegated) || atoms.every(isListed)) enter(group.own, atoms, bit)
    else {
      enter(group.behind, behind, bit)
      followsItems ||= behind.some(isItem)
    }
  }
  const takesItems = beginnings.some(({ atoms }) => atoms.some((atom) => atom.isNegated || isItem(atom)))
  return (document) => {
    const { masks, present } = toColumn(document, id)
    return { masks, bit, isPresent: (present & bit) !== 0, takesItems, followsItems }
  }
}

/** Told by the words it lists alone. */
const isListed = ({ isNegated, isCapital, kinds }: Atom): boolean => !isNegated && !isCapital && kinds.length === 0

const isItem = ({ kinds }: Atom): boolean => kinds.some(({ type }) => type === 'item')

function createBits(): Bits {
  return { byWord: new Map(), byNumber: new Uint32Array(1 << 9), known: 0, any: 0, first: 0, capital: 0 }
}

function enter(bits: Bits, atoms: readonly Atom[], bit: number): void {
  bits.known = 0
  for (const { words, kinds, isNegated, isCapital, isFirst } of atoms) {
    if (isCapital) bits.capital |= bit
    else if (isNegated && isFirst) bits.first |= bit
    else if (isNegated) bits.any |= bit
    else for (const word of words) bits.byWord.set(word, (bits.byWord.get(word) ?? 0) | bit)
    if (kinds.some(({ type }) => type === 'figure')) bits.byWord.set(FIGURE, (bits.byWord.get(FIGURE) ?? 0) | bit)
  }
}

function toColumn(document: Document, id: number): Column {
  let known = columns.get(document)
  if (known === undefined) columns.set(document, (known = []))
  const group = groups[id] as Group
  let column = known[id]
  if (column?.size !== group.size) known[id] = column = makeColumn(document, group)
  return column
}

function makeColumn(document: Document, { own, behind, size }: Group): Column {
  const { words, bits } = toColumns(document)
  const byOwn = toNumbers(own)
  const byBehind = toNumbers(behind)
  const masks = new Uint32Array(words.length)
  let before = 0
  let present = 0
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as number
    if (word !== NONE) {
      const clause = ((bits[at] as number) & FIRST) === 0 ? 0 : own.first
      const capital = ((bits[at] as number) & CAPITAL) === 0 ? 0 : own.capital
      const mask = (byOwn[word] as number) | own.any | clause | capital | before
      masks[at] = mask
      present |= mask
    }
    before = (byBehind[word] as number) | (((bits[at] as number) & CAPITAL) === 0 ? 0 : behind.capital)
  }
  return { size, masks, present }
}

/** Bits of all words that texts have brought by now. */
function toNumbers(bits: Bits): Uint32Array {
  if (met.length > bits.byNumber.length) {
    bits.byNumber = new Uint32Array(2 ** Math.ceil(Math.log2(met.length)))
    bits.known = 0
  }
  for (; bits.known < met.length; bits.known++) bits.byNumber[bits.known] = bits.byWord.get(met[bits.known] as number) ?? 0
  return bits.byNumber
}
