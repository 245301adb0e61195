import type { Document } from '../types.js'
import { symbolAt, type Alphabet, type Symbols } from './alphabet.js'
import type { Mark, Program, State } from './automaton.js'
import { foundAt, itemBefore, itemBehind } from './stream.js'
import type { AnyKind, Construction, Phrase, SlotMode, Stream } from './types.js'

/** The slots a pattern names itself, with their modes. */
export interface Modes {
  /** All of them, null. */
  readonly empty: Readonly<Record<string, unknown>>
  readonly lists: readonly string[]
  readonly isNone: boolean
}

/** Reads the slots of a match of a rule: tokens `from` up to, not including, `to`. */
export type Capture = (rule: number, symbols: Symbols, from: number, to: number) => Record<string, unknown>

/** Stands for an atom where a rule is matched, and where a state leads on by itself. */
const ACCEPTED = -2
const NONE = -1
/** Of choices with more branches than this, those that may take a symbol are kept by symbol. */
const FEW = 6

/** The states of a program, flat: a state is looked at for a number or two of it. */
interface Flat {
  readonly atoms: Int32Array
  /** The one state that a state leads to, or NONE. */
  readonly next: Int32Array
  /** The atom that a state takes again and again, and where it leads on, or NONE. */
  readonly runs: Int32Array
  readonly exits: Int32Array
}

function flatten(states: readonly State[]): Flat {
  const atoms = Int32Array.from(states, ({ atom, rule }) => (rule >= 0 ? ACCEPTED : atom))
  const next = Int32Array.from(states, ({ next: to }) => (to.length === 1 ? (to[0] as number) : NONE))
  const exits = new Int32Array(states.length).fill(NONE)
  const runs = Int32Array.from(states, ({ next: [body = NONE, exit], mark }, id) => {
    if (exit === undefined || mark !== null || (next[body] as number) !== id) return NONE
    exits[id] = exit
    return atoms[body] as number
  })
  return { atoms, next, runs, exits }
}

/**
 * The slots of one match: a walk over its few items, the longer way first where there are several.
 * Each state is tried once at each item, so it is linear in both.
 */
export function createCapture({ states, starts, offsets }: Program, rules: readonly Modes[], alphabet: Alphabet): Capture {
  let flat: Flat | null = null
  /** By state and symbol: its branches that may take it. */
  const led: (Map<number, readonly number[]> | undefined)[] = []

  const branchesFor = (id: number, symbol: number, atoms: Int32Array): readonly number[] => {
    const bySymbol = (led[id] ??= new Map<number, readonly number[]>())
    let branches = bySymbol.get(symbol)
    if (branches === undefined) {
      branches = (states[id] as State).next.filter((each) => (atoms[each] as number) < 0 || alphabet.fits(atoms[each] as number, symbol))
      bySymbol.set(symbol, branches)
    }
    return branches
  }
  // Of the match that is walked: no two are at once.
  let symbols = NOTHING
  let to = 0
  let steps: Step[] = []
  let count = 0
  /** By branching state and token, the turn in which it was tried last. */
  let tried = new Uint32Array(256)
  let turn = 0
  let width = 0
  let origin = 0

  const isNew = (id: number, at: number): boolean => {
    const key = id * width + at - origin
    if (tried[key] === turn) return false
    tried[key] = turn
    return true
  }
  const takes = (atom: number, at: number): boolean => at < to && alphabet.fits(atom, symbolAt(symbols, at))
  const walk = ({ atoms, next, runs, exits }: Flat, start: number, begin: number): boolean => {
    let id = start
    let at = begin
    for (;;) {
      const atom = atoms[id] as number
      if (atom === ACCEPTED) return at === to
      if (atom >= 0) {
        if (!takes(atom, at)) return false
        at = itemBehind(symbols, at)
        id = next[id] as number
        continue
      }
      const { mark, next: all } = states[id] as State
      if (mark !== null) steps[count++] = { mark, at }
      const only = next[id] as number
      if (only >= 0) {
        id = only
        continue
      }
      if (!isNew(id, at)) return false
      const noted = count
      const run = runs[id] as number
      if (run >= 0) {
        const least = at
        while (takes(run, at)) at = itemBehind(symbols, at)
        // From the longest run back; the shortest is gone on with below.
        for (; at > least; at = itemBefore(symbols, at)) {
          if (!isNew(id, at)) continue
          if (walk(flat as Flat, exits[id] as number, at)) return true
          count = noted
        }
        id = exits[id] as number
        continue
      }
      let last = NONE
      for (const each of all.length > FEW && at < to ? branchesFor(id, symbolAt(symbols, at), atoms) : all) {
        const wanted = atoms[each] as number
        if (wanted >= 0 && !takes(wanted, at)) continue
        if (last !== NONE) {
          if (walk(flat as Flat, last, at)) return true
          count = noted
        }
        last = each
      }
      if (last === NONE) return false
      id = last
    }
  }
  return (rule, of, first, last) => {
    const modes = rules[rule] as Modes
    if (modes.isNone) return {}
    flat ??= flatten(states)
    symbols = of
    to = last
    steps = []
    count = 0
    width = last - first + 1
    const lowest = offsets[rule] as number
    const size = ((offsets[rule + 1] as number) - lowest) * width
    origin = first + lowest * width
    turn++
    if (tried.length < size || turn === 2 ** 32) {
      tried = new Uint32Array(Math.max(tried.length, size * 2))
      turn = 1
    }
    walk(flat, starts[rule] as number, first)
    // A text is not held beyond its reading.
    symbols = NOTHING
    return toSlots(of, modes, steps, count)
  }
}

const NOTHING = {} as Symbols

interface Step {
  readonly mark: Mark
  /** Token before which it was noted. */
  readonly at: number
}

interface Open {
  readonly slots: Record<string, unknown>
  readonly name: string
  readonly mode: SlotMode
  readonly kind: AnyKind | null
  readonly at: number
  value: unknown
}

function toSlots(stream: Stream, modes: Modes, steps: readonly Step[], count: number): Record<string, unknown> {
  let top: Open = { slots: emptySlots(modes), name: '', mode: 'one', kind: null, at: 0, value: undefined }
  const outer: Open[] = []
  for (let index = 0; index < count; index++) {
    const { mark, at } = steps[index] as Step
    if (mark.type === 'open') {
      outer.push(top)
      const slots = mark.kind.type === 'phrase' ? emptySlots(modesOf(mark.kind)) : top.slots
      top = { slots, name: mark.name, mode: mark.mode, kind: mark.kind, at, value: undefined }
    } else if (mark.type === 'value') top.value = mark.value
    else {
      const value = toValue(stream, top, at)
      const { name, mode } = top
      top = outer.pop() as Open
      if (mode === 'list') (top.slots[name] as unknown[]).push(value)
      else top.slots[name] = value
    }
  }
  return top.slots
}

function toValue(stream: Stream, { slots, kind, at, value }: Open, to: number): unknown {
  const { document, codes, found } = stream
  if (kind?.type === 'table') return value
  if (kind?.type === 'item') return found[foundAt(codes[at] as number)]
  if (kind?.type === 'figure') return kind.read(document.text, document.tokens.start[at] as number, document.tokens.end[at] as number)
  const phrase = toPhrase(document, at, to)
  const { then } = kind as Construction<unknown>
  return then === null ? phrase : then(slots as never, phrase)
}

/** Tokens `first` up to, not including, `last` as a phrase. */
function toPhrase({ tokens, text }: Document, first: number, last: number): Phrase {
  const start = tokens.start[first] ?? text.length
  const end = last > first ? (tokens.end[last - 1] as number) : start
  return { first, last, start, end, text: text.slice(start, end) }
}

const MODES = new WeakMap<Construction<unknown>, Modes>()

function modesOf(kind: Construction<unknown>): Modes {
  let modes = MODES.get(kind)
  if (modes === undefined) MODES.set(kind, (modes = toModes(kind.node)))
  return modes
}

/** Slots that nothing fills are null, lists empty. A copy of what has all its keys is cheaper than key after key. */
function emptySlots({ empty, lists }: Modes): Record<string, unknown> {
  const slots: Record<string, unknown> = { ...empty }
  for (const name of lists) slots[name] = []
  return slots
}

/** The slots a pattern names itself, not those inside of its constructions. */
export function toModes(node: Construction<unknown>['node']): Modes {
  const modes = new Map<string, SlotMode>()
  const collect = (each: Construction<unknown>['node']): void => {
    if (each.type === 'slot') modes.set(each.name, each.mode)
    else if (each.type === 'sequence' || each.type === 'choice') each.of.forEach(collect)
    else if (each.type !== 'atom') collect(each.of)
  }
  collect(node)
  const names = [...modes.keys()]
  return {
    empty: Object.fromEntries(names.map((name) => [name, null])),
    lists: names.filter((name) => modes.get(name) === 'list'),
    isNone: names.length === 0
  }
}
