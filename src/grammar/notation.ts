import { intern, toIds } from '../lexicon/index.js'
import type { AnyKind, Atom, Node, Table } from './types.js'

export interface Names {
  /** The tree of a set; undefined where none is called so. */
  setOf(this: void, name: string): Node | undefined
  readonly kinds: ReadonlyMap<string, AnyKind>
}

/** A pattern that cannot be read: the message points at its column. */
export class NotationError extends TypeError {
  constructor(
    readonly reason: string,
    readonly pattern: string,
    readonly column: number
  ) {
    super(`${reason} at column ${column + 1}:\n${pattern}\n${' '.repeat(column)}^`)
    this.name = 'NotationError'
  }
}

const DOT = intern('.')
/** The full stop of an abbreviation, which ends no clause: a word of its own to the classes. */
export const INNER_DOT = intern('.inner')

const SIGN = /\{[^}]*\}?|\^\^|[()|?*+~^!]|@[A-Z][A-Z0-9_]*|[^\s()|?*+~^!{}@]+|\S/gu

interface Sign {
  readonly text: string
  readonly column: number
}

/** Reads a pattern of the notation into a tree. */
export function parsePattern(pattern: string, names: Names): Node {
  const signs: readonly Sign[] = [...pattern.matchAll(SIGN)].map(({ 0: text, index }) => ({ text, column: index }))
  let at = 0
  const peek = (): string | undefined => signs[at]?.text
  const fail = (reason: string, column = signs[at]?.column ?? pattern.length): never => {
    throw new NotationError(reason, pattern, column)
  }
  const choice = (): Node => {
    const of = [sequence()]
    while (peek() === '|') {
      at++
      of.push(sequence())
    }
    return of.length === 1 ? (of[0] as Node) : { type: 'choice', of }
  }
  const sequence = (): Node => {
    const of: Node[] = []
    while (at < signs.length && peek() !== '|' && peek() !== ')') {
      const sign = peek()
      // What follows, whichever of it comes first, begins a clause or a line.
      if (sign === '^' || sign === '^^') {
        at++
        of.push(withAssertion(sequence(), sign === '^' ? { isFirst: true } : { isLead: true }))
      } else of.push(quantified())
    }
    if (of.length === 0) fail('Something must stand here')
    return of.length === 1 ? (of[0] as Node) : { type: 'sequence', of }
  }
  const quantified = (): Node => {
    const node = prefixed()
    const sign = peek()
    if (sign === undefined || !'?*+'.includes(sign)) return node
    at++
    if (peek() !== undefined && '?*+'.includes(peek() as string)) fail('One sign of repetition is enough')
    if (isNullable(node)) fail('What is repeated must not be empty', signs[at - 1]?.column)
    return { type: 'repeat', of: node, isOptional: sign !== '+', isMany: sign !== '?' }
  }
  const prefixed = (): Node => {
    const sign = peek()
    if (sign === '~') {
      at++
      if (at >= signs.length) fail('Nothing stands behind ~')
      return withAssertion(prefixed(), { isTight: true })
    }
    return sign === '!' ? negated() : atom()
  }
  const atom = (): Node => {
    const sign = signs[at] ?? fail('Something must stand here')
    if ('?*+)|'.includes(sign.text)) fail(`${sign.text} stands behind nothing`)
    at++
    if (sign.text === '(') return group(sign)
    if (sign.text.startsWith('{')) return slot(sign)
    if (sign.text.startsWith('@')) return setOf(sign)
    if (sign.text === 'Aa') return { ...EMPTY, text: 'Aa', isCapital: true }
    if (/\p{N}/u.test(sign.text)) fail('Numbers are read by a kind: {n:kind}', sign.column)
    return toLiteral(sign.text)
  }
  const group = (open: Sign): Node => {
    const inner = choice()
    if (peek() !== ')') fail('The bracket is never closed', open.column)
    at++
    return inner
  }
  const slot = ({ text, column }: Sign): Node => {
    if (/^\{\d/.test(text)) fail('Counted repeats make automata explode: use * and a check of the length in `when`', column)
    const match = /^\{([\p{L}_][\p{L}\p{N}_]*)([?*]?):([\p{L}_][\p{L}\p{N}_-]*)\}$/u.exec(text)
    if (match === null) return fail('A slot is written {name:kind}, {name?:kind} or {name*:kind}', column)
    const [, name, sign, kindName] = match as unknown as [string, string, string, string]
    const kind = names.kinds.get(kindName)
    if (kind === undefined) return fail(`No kind is called "${kindName}"`, column)
    return {
      type: 'slot',
      name,
      mode: sign === '?' ? 'maybe' : sign === '*' ? 'list' : 'one',
      kind,
      of: toBody(kind, kindName)
    }
  }
  const setOf = ({ text, column }: Sign): Node => names.setOf(text.slice(1)) ?? fail(`No set is called ${text}`, column)
  const negated = (): Node => {
    const start = signs[at] as Sign
    at++
    const isEmpty = peek() === '(' && signs[at + 1]?.text === ')'
    if (isEmpty) {
      at += 2
      return { ...EMPTY, text: '!()', isNegated: true }
    }
    const inner = atom()
    const atoms = leaves(inner)
    if (atoms === null) return fail('Behind ! stand single words, sets of them, and kinds', start.column)
    const words = [...new Set(atoms.flatMap((each) => each.words))].sort((left, right) => left - right)
    const text = pattern.slice(start.column, signs[at]?.column).trim()
    return { ...EMPTY, text, words, kinds: atoms.flatMap((each) => each.kinds), isNegated: true }
  }
  const node = choice()
  if (at < signs.length) fail('This bracket closes nothing')
  return node
}

const EMPTY: Atom = {
  type: 'atom',
  text: '',
  words: [],
  kinds: [],
  isNegated: false,
  isCapital: false,
  isTight: false,
  isFirst: false,
  isLead: false
}

/** The tree of a word or a mark, or of several that were written without a space (đô-la). */
export function toLiteral(text: string): Node {
  const ids = toIds(text)
  const of = ids.map((id): Atom => ({ ...EMPTY, text, words: id === DOT ? [DOT, INNER_DOT] : [id] }))
  return of.length === 1 ? (of[0] as Atom) : { type: 'sequence', of }
}

/** The tree of a set: single words as one atom, phrases as choices. */
export function toSet(name: string, entries: string | readonly string[]): Node {
  const phrases = typeof entries === 'string' ? entries.split(/\s+/).filter(Boolean) : entries
  const ids = phrases.map(toIds)
  const single = ids.filter((each) => each.length === 1).map(([id]) => id as number)
  const long = ids.filter((each) => each.length > 1)
  const choices: Node[] = long.map((each) => toPhrase(each, `@${name}`))
  if (single.length > 0) choices.unshift({ ...EMPTY, text: `@${name}`, words: [...new Set(single)].sort((left, right) => left - right) })
  return choices.length === 1 ? (choices[0] as Node) : { type: 'choice', of: choices }
}

function toPhrase(ids: readonly number[], text: string): Node {
  return { type: 'sequence', of: ids.map((id): Atom => ({ ...EMPTY, text, words: id === DOT ? [DOT, INNER_DOT] : [id] })) }
}

/** What a slot of a kind matches. */
function toBody(kind: AnyKind, name: string): Node {
  if (kind.type === 'phrase') return kind.node
  if (kind.type !== 'table') return { ...EMPTY, text: name, kinds: [kind] }
  let body = bodies.get(kind)
  if (body === undefined) bodies.set(kind, (body = toTable(kind, name)))
  return body
}

/** A table stands in many patterns: its phrases are cut once. */
const bodies = new WeakMap<AnyKind, Node>()

function toTable({ entries }: Table<unknown>, name: string): Node {
  const of = entries.map(([phrase, value]): Node => {
    const ids = toIds(phrase)
    return { type: 'value', value, of: ids.length === 1 ? { ...EMPTY, text: name, words: ids } : toPhrase(ids, name) }
  })
  return of.length === 1 ? (of[0] as Node) : { type: 'choice', of }
}

/** The single atoms that a choice is between; null if it holds anything longer. */
function leaves(node: Node): readonly Atom[] | null {
  if (node.type === 'atom') return node.isNegated || node.isCapital ? null : [node]
  if (node.type === 'slot' || node.type === 'value') return leaves(node.of)
  if (node.type !== 'choice') return null
  const lists = node.of.map(leaves)
  return lists.includes(null) ? null : lists.flatMap((list) => list ?? [])
}

export function isNullable(node: Node): boolean {
  if (node.type === 'atom') return false
  if (node.type === 'repeat') return node.isOptional || isNullable(node.of)
  if (node.type === 'sequence') return node.of.every(isNullable)
  return node.type === 'choice' ? node.of.some(isNullable) : isNullable(node.of)
}

type Assertion = Partial<Pick<Atom, 'isTight' | 'isFirst' | 'isLead'>>

/** The same tree, whose first item, whichever it is, also has no space before it, or begins a clause or a line. */
function withAssertion(node: Node, assertion: Assertion): Node {
  if (node.type === 'atom') {
    const sign = assertion.isTight === true ? '~' : assertion.isLead === true ? '^^' : '^'
    return { ...node, ...assertion, text: sign + node.text }
  }
  if (node.type === 'slot' || node.type === 'value') return { ...node, of: withAssertion(node.of, assertion) }
  if (node.type === 'choice') return { type: 'choice', of: node.of.map((each) => withAssertion(each, assertion)) }
  if (node.type === 'repeat') {
    const once = withAssertion(node.of, assertion)
    const some: Node = node.isMany ? { type: 'sequence', of: [once, { ...node, isOptional: true }] } : once
    return node.isOptional ? { type: 'repeat', of: some, isOptional: true, isMany: false } : some
  }
  const [first, ...rest] = node.of as readonly [Node, ...Node[]]
  if (rest.length === 0) return withAssertion(first, assertion)
  const own: Node = { type: 'sequence', of: [withAssertion(required(first), assertion), ...rest] }
  return isNullable(first) ? { type: 'choice', of: [own, withAssertion({ type: 'sequence', of: rest }, assertion)] } : own
}

/** What is optional, as something that must be there. */
function required(node: Node): Node {
  if (node.type === 'repeat' && node.isOptional) return { ...node, isOptional: false }
  if (node.type === 'choice') return { type: 'choice', of: node.of.map(required) }
  return node.type === 'slot' || node.type === 'value' ? { ...node, of: required(node.of) } : node
}

/** The tree read from its end: what must stand before a match is looked for backwards. */
export function toReversed(node: Node): Node {
  if (node.type === 'atom') return node
  if (node.type === 'sequence' || node.type === 'choice') {
    const of = node.of.map(toReversed)
    return node.type === 'sequence' ? { type: 'sequence', of: of.reverse() } : { type: 'choice', of }
  }
  return { ...node, of: toReversed(node.of) }
}
