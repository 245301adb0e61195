import type { Document } from '../types.js'
import { CAPITAL, FIRST, met, NONE, NUMBER, toColumns } from './columns.js'
import type { Atom } from './types.js'

/** Grammars a pass: a bit each. */
const GROUP = 32
/** Grammars beyond these, which a program would make without end, are tried at every token. */
const MAX_GROUPS = 8

/** Grammars that are told apart by the bits of one column. */
interface Group {
  /** By word: those of whose rules one begins with it. */
  readonly byWord: Map<number, number>
  /** The same by the number of a word, for the first `known` of them. */
  byNumber: Uint32Array
  known: number
  /** Those of whose rules one begins with whatever word, with any at the start of a clause, with a capital. */
  any: number
  first: number
  capital: number
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
export function enterStarts(atoms: readonly Atom[]): FindStarts {
  const last = groups.at(-1)
  if (last === undefined || last.size === GROUP) {
    if (groups.length === MAX_GROUPS)
      return ({ tokens }) => ({ masks: new Uint32Array(tokens.length).fill(1), bit: 1, isPresent: true, takesItems: true })
    groups.push({ byWord: new Map(), byNumber: new Uint32Array(1 << 9), known: 0, any: 0, first: 0, capital: 0, size: 0 })
  }
  const id = groups.length - 1
  const group = groups[id] as Group
  const bit = 1 << group.size++
  group.known = 0
  for (const { words, kinds, isNegated, isCapital, isFirst } of atoms) {
    if (isCapital) group.capital |= bit
    else if (isNegated && isFirst) group.first |= bit
    else if (isNegated) group.any |= bit
    else for (const word of words) group.byWord.set(word, (group.byWord.get(word) ?? 0) | bit)
    if (kinds.some(({ type }) => type === 'figure')) group.byWord.set(FIGURE, (group.byWord.get(FIGURE) ?? 0) | bit)
  }
  const takesItems = atoms.some(({ kinds, isNegated }) => isNegated || kinds.some(({ type }) => type === 'item'))
  return (document) => {
    const { masks, present } = toColumn(document, id)
    return { masks, bit, isPresent: (present & bit) !== 0, takesItems }
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

function makeColumn(document: Document, group: Group): Column {
  const { words, bits } = toColumns(document)
  const { any, first, capital, size } = group
  const byNumber = toNumbers(group)
  const masks = new Uint32Array(words.length)
  let present = 0
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as number
    if (word === NONE) continue
    const own = bits[at] as number
    const mask = (byNumber[word] as number) | any | ((own & FIRST) === 0 ? 0 : first) | ((own & CAPITAL) === 0 ? 0 : capital)
    masks[at] = mask
    present |= mask
  }
  return { size, masks, present }
}

/** Masks of all words that texts have brought by now. */
function toNumbers(group: Group): Uint32Array {
  if (met.length > group.byNumber.length) {
    group.byNumber = new Uint32Array(2 ** Math.ceil(Math.log2(met.length)))
    group.known = 0
  }
  for (; group.known < met.length; group.known++) group.byNumber[group.known] = group.byWord.get(met[group.known] as number) ?? 0
  return group.byNumber
}
