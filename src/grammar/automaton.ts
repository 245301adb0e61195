import type { Alphabet, Starts } from './alphabet.js'
import type { AnyKind, Node, SlotMode } from './types.js'

/** States of the nondeterministic automaton that a grammar may have. */
const MAX_SIZE = 20_000
/** States of the deterministic one that are kept; when a text makes more, all are forgotten and made anew. */
const BUDGET = 2048
const UNKNOWN = 0
/** The part of a symbol that tells it from others. */
const COLUMN = 0x3fff
export const DEAD_STATE = 1
export const START_STATE = 2

/** What a walk through the states notes down. */
export type Mark =
  | { readonly type: 'open'; readonly name: string; readonly mode: SlotMode; readonly kind: AnyKind }
  | { readonly type: 'close' }
  | { readonly type: 'value'; readonly value: unknown }

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
  /** Atoms as they are written, by number. */
  readonly texts: ReadonlyMap<number, string>
}

/** The states of some patterns, a rule each. */
export function toProgram(patterns: readonly Node[], alphabet: Alphabet): Program {
  const states: State[] = []
  const texts = new Map<number, string>()
  const add = (state: Partial<State>): number => {
    if (states.length >= MAX_SIZE) throw new TypeError(`The patterns of a grammar are too large: more than ${MAX_SIZE} states`)
    return states.push({ atom: -1, next: [], mark: null, rule: -1, ...state }) - 1
  }
  const build = (node: Node, to: number): number => {
    if (node.type === 'atom') {
      const atom = alphabet.add(node)
      if (!texts.has(atom)) texts.set(atom, node.text)
      return add({ atom, next: [to] })
    }
    if (node.type === 'sequence') return node.of.reduceRight((next, each) => build(each, next), to)
    if (node.type === 'choice') return add({ next: node.of.map((each) => build(each, to)) })
    if (node.type === 'value') return build(node.of, add({ mark: { type: 'value', value: node.value }, next: [to] }))
    if (node.type === 'slot') {
      const close = add({ mark: { type: 'close' }, next: [to] })
      return add({ mark: { type: 'open', name: node.name, mode: node.mode, kind: node.kind }, next: [build(node.of, close)] })
    }
    if (!node.isMany) return add({ next: [build(node.of, to), to] })
    // The more the better: the body stands before what follows.
    const next: number[] = []
    const loop = add({ next })
    const body = build(node.of, loop)
    next.push(body, to)
    return node.isOptional ? loop : body
  }
  const starts = patterns.map((pattern, rule) => build(pattern, add({ rule })))
  return { states, starts, texts }
}

/** A deterministic automaton whose states are made as texts lead to them. */
export interface Automaton {
  /** State behind `state` and a symbol; DEAD_STATE where nothing can follow. */
  step(this: void, state: number, symbol: number): number
  /** Rules that are matched in a state, in their order; null if none is. */
  accepts(this: void, state: number): readonly number[] | null
  /** How many states there are now. */
  size(this: void): number
  /** What may begin a match. */
  readonly starts: Starts
}

export function createAutomaton({ states, starts }: Program, alphabet: Alphabet): Automaton {
  let width = 0
  let table = new Uint16Array(0)
  let sets: (readonly number[])[] = []
  let accepting: (readonly number[] | null)[] = []
  let ids = new Map<string, number>()

  const reset = (): void => {
    width = alphabet.size()
    table = new Uint16Array(width * 32)
    sets = [[], []]
    accepting = [null, null]
    ids = new Map([['', DEAD_STATE]])
    idOf(closure(starts))
  }
  const closure = (seeds: readonly number[]): readonly number[] => {
    const seen = new Set<number>()
    const stack = [...seeds]
    for (let state = stack.pop(); state !== undefined; state = stack.pop()) {
      if (seen.has(state)) continue
      seen.add(state)
      const { atom, next } = states[state] as State
      if (atom < 0) stack.push(...next)
    }
    return [...seen]
      .filter((state) => (states[state] as State).atom >= 0 || (states[state] as State).rule >= 0)
      .sort((left, right) => left - right)
  }
  const idOf = (set: readonly number[]): number => {
    const key = set.join()
    const known = ids.get(key)
    if (known !== undefined) return known
    const id = sets.push(set) - 1
    const rules = set.flatMap((state) => ((states[state] as State).rule >= 0 ? [(states[state] as State).rule] : []))
    accepting.push(rules.length === 0 ? null : rules.sort((left, right) => left - right))
    ids.set(key, id)
    if ((id + 1) * width > table.length) {
      const grown = new Uint16Array(table.length * 2)
      grown.set(table)
      table = grown
    }
    return id
  }
  const make = (state: number, symbol: number): number => {
    const to: number[] = []
    for (const each of sets[state] as readonly number[]) {
      const { atom, next } = states[each] as State
      if (atom >= 0 && alphabet.fits(atom, symbol)) to.push(next[0] as number)
    }
    const set = closure(to)
    // Forgetting everything bounds what a hostile text can make it hold (as in RE2).
    if (sets.length >= BUDGET || width !== alphabet.size()) {
      reset()
      return idOf(set)
    }
    const id = idOf(set)
    table[state * width + (symbol & COLUMN)] = id
    return id
  }
  return {
    starts: alphabet.toStarts(
      closure(starts)
        .map((state) => (states[state] as State).atom)
        .filter((atom) => atom >= 0)
    ),
    step(state, symbol) {
      if (width === 0) reset()
      const column = symbol & COLUMN
      const known = column < width ? (table[state * width + column] as number) : UNKNOWN
      return known === UNKNOWN ? make(state, symbol) : known
    },
    accepts: (state) => accepting[state] as readonly number[] | null,
    size: () => sets.length
  }
}
