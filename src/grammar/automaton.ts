import type { Alphabet } from './alphabet.js'
import type { AnyKind, Node, SlotMode } from './types.js'

/** States of the nondeterministic automaton that a grammar may have. */
const MAX_SIZE = 20_000
/** States of the deterministic one that are kept; when a text makes more, all are forgotten and made anew. */
const BUDGET = 2048
/** A state is written as twice its number, and one where a rule is matched in it. */
const UNKNOWN = 0
export const DEAD_STATE = 2
export const START_STATE = 4

/** What a walk through the states notes down. */
export type Mark =
  | { readonly type: 'open'; readonly name: string; readonly mode: SlotMode; readonly kind: AnyKind }
  | { readonly type: 'close' }
  | { readonly type: 'value'; readonly value: unknown }

const CLOSE: Mark = { type: 'close' }

/** Nondeterministic: a state takes an atom, or leads on by itself, or accepts. */
export interface State {
  /** Atom it takes, -1 if none; it then leads to `next[0]`. */
  readonly atom: number
  readonly next: readonly number[]
  readonly mark: Mark | null
  /** Rule that is matched here, -1 if none. */
  readonly rule: number
}

export interface Program {
  readonly states: readonly State[]
  /** First state of each rule. */
  readonly starts: readonly number[]
  /** The lowest number of each rule's states, and behind the last rule how many there are. */
  readonly offsets: readonly number[]
  /** Atoms as they are written, by number. */
  readonly texts: ReadonlyMap<number, string>
}

/** The states of some patterns, a rule each. */
export function toProgram(patterns: readonly Node[], alphabet: Alphabet): Program {
  const states: State[] = []
  const texts = new Map<number, string>()
  const add = (atom: number, next: readonly number[], mark: Mark | null, rule: number): number => {
    if (states.length >= MAX_SIZE) throw new TypeError(`The patterns of a grammar are too large: more than ${MAX_SIZE} states`)
    return states.push({ atom, next, mark, rule }) - 1
  }
  const build = (node: Node, to: number): number => {
    if (node.type === 'atom') {
      const atom = alphabet.add(node)
      if (!texts.has(atom)) texts.set(atom, node.text)
      return add(atom, [to], null, -1)
    }
    if (node.type === 'sequence') {
      let next = to
      for (let at = node.of.length - 1; at >= 0; at--) next = build(node.of[at] as Node, next)
      return next
    }
    if (node.type === 'choice') {
      const next = node.of.map((each) => build(each, to))
      return add(-1, next, null, -1)
    }
    if (node.type === 'value') return build(node.of, add(-1, [to], { type: 'value', value: node.value }, -1))
    if (node.type === 'slot') {
      const body = build(node.of, add(-1, [to], CLOSE, -1))
      return add(-1, [body], { type: 'open', name: node.name, mode: node.mode, kind: node.kind }, -1)
    }
    if (!node.isMany) return add(-1, [build(node.of, to), to], null, -1)
    // The more the better: the body stands before what follows.
    const next: number[] = []
    const loop = add(-1, next, null, -1)
    const body = build(node.of, loop)
    next.push(body, to)
    return node.isOptional ? loop : body
  }
  const offsets: number[] = []
  const starts = patterns.map((pattern, rule) => {
    offsets.push(states.length)
    return build(pattern, add(-1, [], null, rule))
  })
  return { states, starts, offsets: [...offsets, states.length], texts }
}

/** A deterministic automaton whose states are made as texts lead to them. */
export interface Automaton {
  /** State behind each state and symbol, `width` of them a state; 0 where it was not made yet. Replaced as it grows. */
  readonly table: Uint16Array
  readonly width: number
  /** Makes the state behind a state and a symbol. */
  make(this: void, state: number, symbol: number): number
  /** Rules that are matched in a state, in their order. */
  accepts(this: void, state: number): readonly number[]
  /** How many states there are now. */
  size(this: void): number
}

/** Whether a rule is matched in a state. */
export function isAccepting(state: number): boolean {
  return (state & 1) === 1
}

/** State behind a state and a symbol; DEAD_STATE where nothing can follow. */
export function step(automaton: Automaton, state: number, symbol: number): number {
  const { table, width } = automaton
  const known = symbol < width ? (table[(state >> 1) * width + symbol] as number) : UNKNOWN
  return known === UNKNOWN ? automaton.make(state, symbol) : known
}

export function createAutomaton({ states, starts }: Program, alphabet: Alphabet): Automaton {
  let sets: Uint32Array[] = []
  let accepting: (readonly number[])[] = []
  /** States by a sum over their sets. */
  let known = new Map<number, number[]>()
  /** States that begin with one state of the program: most do. */
  let bySeed = new Map<number, number>()

  const reset = (): void => {
    automaton.table = new Uint16Array(automaton.width * 32)
    sets = [NO_STATES]
    accepting = [[]]
    known = new Map()
    bySeed = new Map()
    idOf(NO_STATES)
    idOf(toClosure(states, starts))
  }
  /** More symbols were met than a row has room for. */
  const widen = (): void => {
    const { table, width } = automaton
    automaton.width = alphabet.size()
    automaton.table = new Uint16Array(Math.max(32, sets.length * 2) * automaton.width)
    for (let state = 0; state < sets.length; state++) {
      automaton.table.set(table.subarray(state * width, (state + 1) * width), state * automaton.width)
    }
    if (width === 0) reset()
  }
  const idOf = (set: Uint32Array): number => {
    let sum = 0
    for (const each of set) sum = (Math.imul(sum, 31) + each) | 0
    const same = known.get(sum) ?? []
    for (const state of same) if (isSame(sets[state >> 1] as Uint32Array, set)) return state
    const id = sets.push(set) - 1
    const rules: number[] = []
    for (const each of set) if ((states[each] as State).rule >= 0) rules.push((states[each] as State).rule)
    accepting.push(rules.sort((left, right) => left - right))
    const state = id * 2 + (rules.length === 0 ? 0 : 1)
    known.set(sum, [...same, state])
    if ((id + 1) * automaton.width > automaton.table.length) {
      const grown = new Uint16Array(automaton.table.length * 2)
      grown.set(automaton.table)
      automaton.table = grown
    }
    return state
  }
  const make = (state: number, symbol: number): number => {
    if (automaton.width !== alphabet.size()) widen()
    const taken: number[] = []
    for (const each of sets[state >> 1] as Uint32Array) {
      const { atom, next } = states[each] as State
      if (atom >= 0 && alphabet.fits(atom, symbol)) taken.push(next[0] as number)
    }
    // Forgetting everything bounds what a hostile text can make it hold (as in RE2).
    if (sets.length >= BUDGET) {
      reset()
      return idOf(toClosure(states, taken))
    }
    const seed = taken.length === 1 ? (taken[0] as number) : -1
    const to = bySeed.get(seed) ?? idOf(toClosure(states, taken))
    if (seed >= 0) bySeed.set(seed, to)
    automaton.table[(state >> 1) * automaton.width + symbol] = to
    return to
  }
  const automaton = {
    table: new Uint16Array(0),
    width: 0,
    make,
    accepts: (state: number) => accepting[state >> 1] as readonly number[],
    size: () => sets.length
  }
  return automaton
}

const NO_STATES = new Uint32Array(0)

function isSame(left: Uint32Array, right: Uint32Array): boolean {
  if (left.length !== right.length) return false
  for (let at = 0; at < left.length; at++) if (left[at] !== right[at]) return false
  return true
}

/** By state, the turn in which it was seen last. */
let seen = new Uint32Array(1 << 10)
let turn = 0

/** States that are reached without taking an item and take one or accept, in order. */
export function toClosure(states: readonly State[], seeds: readonly number[]): Uint32Array {
  if (seen.length < states.length || ++turn === 2 ** 32) {
    seen = new Uint32Array(Math.max(seen.length, states.length * 2))
    turn = 1
  }
  const reached: number[] = []
  const stack = [...seeds]
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
    if (seen[id] === turn) continue
    seen[id] = turn
    const { atom, next, rule } = states[id] as State
    if (atom >= 0 || rule >= 0) reached.push(id)
    if (atom < 0) for (const each of next) stack.push(each)
  }
  return Uint32Array.from(reached).sort()
}
