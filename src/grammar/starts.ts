import type { Document } from '../types.js'
import { bitsOf } from './alphabet.js'
import { CAPITAL, codeBits, codeWords, FIGURE, met, toCodes, withRoom } from './columns.js'
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

/** Which grammars of a group: a bit each. */
interface Bits {
  /** By the bits that a token must have. */
  readonly byNeed: Map<number, Needing>
  /** All this by the code of a token, for the first `known` of them. */
  byCode: Uint32Array
  known: number
}

interface Needing {
  /** For whatever word. */
  any: number
  readonly byWord: Map<number, number>
}

/** Grammars that are told apart by the bits of one pass. */
interface Group {
  /** Those of whose rules one begins with the word. */
  readonly own: Bits
  /** Those of whose rules one may begin with anything, behind the word. */
  readonly behind: Bits
  /** How many there are; lists made before the last of them are stale. */
  size: number
}

interface Lists {
  readonly size: number
  /** Tokens, those of each grammar together. */
  readonly tokens: Uint32Array
  /** Where those of each grammar begin, and behind the last where they end. */
  readonly offsets: Uint32Array
}

/** The tokens where a rule of a grammar may begin: of `tokens`, `from` up to, not including, `to`. */
export interface Starts {
  readonly tokens: Uint32Array
  readonly from: number
  readonly to: number
  /** A rule begins with something found. */
  readonly takesItems: boolean
  /** A rule begins right behind something found. */
  readonly followsItems: boolean
}

/** Finds where the rules of a grammar may begin in a document. */
export type FindStarts = (document: Document) => Starts

const groups: Group[] = []
const lists = new WeakMap<Document, (Lists | undefined)[]>()

/**
 * Enters a grammar by what its rules begin with. One pass over the tokens of a document then tells for
 * thirty-two grammars at once where each may begin, so that a grammar whose words are not there costs nearly nothing.
 */
export function enterStarts(beginnings: readonly Beginning[]): FindStarts {
  const last = groups.at(-1)
  if (last === undefined || last.size === GROUP) {
    if (groups.length === MAX_GROUPS)
      return ({ tokens: { length } }) => ({
        tokens: Uint32Array.from({ length }, (_, at) => at),
        from: 0,
        to: length,
        takesItems: true,
        followsItems: true
      })
    groups.push({ own: createBits(), behind: createBits(), size: 0 })
  }
  const id = groups.length - 1
  const group = groups[id] as Group
  const index = group.size++
  const bit = 1 << index
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
    const { tokens, offsets } = toLists(document, id)
    return { tokens, from: offsets[index] as number, to: offsets[index + 1] as number, takesItems, followsItems }
  }
}

/** Told by the words it lists alone. */
const isListed = ({ isNegated, isCapital, kinds }: Atom): boolean => !isNegated && !isCapital && kinds.length === 0

const isItem = ({ kinds }: Atom): boolean => kinds.some(({ type }) => type === 'item')

function createBits(): Bits {
  return { byNeed: new Map(), byCode: new Uint32Array(1 << 9), known: 0 }
}

function enter(bits: Bits, atoms: readonly Atom[], bit: number): void {
  const { byNeed } = bits
  bits.known = 0
  for (const atom of atoms) {
    const { words, kinds, isNegated, isCapital } = atom
    const need = bitsOf(atom) | (isCapital ? CAPITAL : 0)
    const needing = byNeed.get(need) ?? { any: 0, byWord: new Map<number, number>() }
    byNeed.set(need, needing)
    if (isCapital || isNegated) needing.any |= bit
    else {
      for (const word of words) needing.byWord.set(word, (needing.byWord.get(word) ?? 0) | bit)
      if (kinds.some(({ type }) => type === 'figure')) needing.byWord.set(FIGURE, (needing.byWord.get(FIGURE) ?? 0) | bit)
    }
  }
}

function toLists(document: Document, id: number): Lists {
  let known = lists.get(document)
  if (known === undefined) lists.set(document, (known = []))
  const group = groups[id] as Group
  let each = known[id]
  if (each?.size !== group.size) known[id] = each = makeLists(document, group)
  return each
}

function makeLists(document: Document, { own, behind, size }: Group): Lists {
  const codes = toCodes(document)
  const byOwn = toByCode(own)
  const byBehind = toByCode(behind)
  const { length } = document.tokens
  const masks = new Uint32Array(length)
  const offsets = new Uint32Array(GROUP + 1)
  let before = 0
  for (let at = 0; at < length; at++) {
    const code = codes[at] as number
    const mask = (byOwn[code] as number) | before
    masks[at] = mask
    before = byBehind[code] as number
    for (let rest = mask; rest !== 0; rest &= rest - 1) (offsets[32 - Math.clz32(rest & -rest)] as number)++
  }
  for (let index = 1; index <= GROUP; index++) (offsets[index] as number) += offsets[index - 1] as number
  const tokens = new Uint32Array(offsets[GROUP] as number)
  const next = offsets.slice()
  for (let at = 0; at < length; at++) {
    for (let rest = masks[at] as number; rest !== 0; rest &= rest - 1) {
      const index = 31 - Math.clz32(rest & -rest)
      tokens[(next[index] as number)++] = at
    }
  }
  return { size, tokens, offsets }
}

/** Bits of all codes that texts have brought by now. */
function toByCode(bits: Bits): Uint32Array {
  const { length } = codeWords
  bits.byCode = withRoom(bits.byCode, length)
  for (; bits.known < length; bits.known++) {
    const own = codeBits[bits.known] as number
    const word = met[codeWords[bits.known] as number] as number
    let mask = 0
    for (const [need, { any, byWord }] of bits.byNeed) if ((~own & need) === 0) mask |= any | (byWord.get(word) ?? 0)
    bits.byCode[bits.known] = mask
  }
  return bits.byCode
}
