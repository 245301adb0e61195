import { createAlphabet, isBreak, symbolAt, type Alphabet, type Symbols } from './alphabet.js'
import {
  createAutomaton,
  DEAD_STATE,
  isAccepting,
  START_STATE,
  step,
  toClosure,
  toProgram,
  type Automaton,
  type Program,
  type State
} from './automaton.js'
import { createCapture, toModes, type Capture } from './capture.js'
import { explainStream } from './explain.js'
import { isNullable, toReversed } from './notation.js'
import { notify } from './observe.js'
import { enterStarts, type FindStarts, type Starts } from './starts.js'
import type { Atom, Context, Grammar, Match, Node, Rule, Stream } from './types.js'

/** A rule with the trees of its patterns. */
export interface ReadRule<V, E> extends Rule<V, E> {
  readonly node: Node
  readonly contexts: { readonly [name in ContextName]: Node | null }
}

export type ContextName = 'after' | 'notAfter' | 'before' | 'notBefore'

type Contexts = { readonly [name in ContextName]: Automaton | null }

interface Compiled {
  readonly alphabet: Alphabet
  readonly program: Program
  readonly automaton: Automaton
  readonly findStarts: FindStarts
  readonly contexts: readonly Contexts[]
  readonly capture: Capture
}

const CONTEXTS = ['after', 'notAfter', 'before', 'notBefore'] as const

function compile(rules: readonly ReadRule<unknown, never>[]): Compiled {
  const alphabet = createAlphabet()
  const program = toProgram(
    rules.map(({ node }) => node),
    alphabet
  )
  const pending = rules.map(({ contexts }) =>
    CONTEXTS.map((name) => contexts[name]).map((node, index) =>
      node === null ? null : toProgram([index < 2 ? toReversed(node) : node], alphabet)
    )
  )
  alphabet.seal()
  return {
    alphabet,
    program,
    automaton: createAutomaton(program, alphabet),
    findStarts: enterStarts(
      program.starts.map((start, rule) => ({
        atoms: toFirst(program, [start], alphabet),
        behind: toBehind(pending[rule]?.[0] ?? null, alphabet)
      }))
    ),
    contexts: pending.map((programs) => {
      const automata = programs.map((each) => (each === null ? null : createAutomaton(each, alphabet)))
      return { after: automata[0] ?? null, notAfter: automata[1] ?? null, before: automata[2] ?? null, notBefore: automata[3] ?? null }
    }),
    capture: createCapture(
      program,
      rules.map(({ node }) => toModes(node)),
      alphabet
    )
  }
}

/** What patterns begin with. */
function toFirst({ states }: Program, starts: readonly number[], { atoms }: Alphabet): Atom[] {
  return toClosure(states, starts).flatMap((id) => atoms[(states[id] as State).atom] ?? [])
}

/** What stands right before a rule, by its context read from the end. */
function toBehind(context: Program | null, alphabet: Alphabet): Atom[] | null {
  return context === null ? null : toFirst(context, context.starts, alphabet)
}

/** How far a context is looked for, in items. */
const CONTEXT_REACH = 16

/** A grammar of rules whose patterns were read. It is compiled when first used. */
export function createGrammar<V, E>(name: string, rules: readonly ReadRule<V, E>[], show: (value: V) => string): Grammar<V, E> {
  for (const { name: rule, node } of rules) if (isNullable(node)) throw new TypeError(`Rule "${rule}" would match nothing at all`)
  let compiled: Compiled | null = null
  const reach = Math.max(0, ...rules.map((rule) => rule.reach))
  const grammar: Grammar<V, E> = {
    name,
    rules,
    show,
    scan(stream, env, { overlapping = false } = {}) {
      const parts = (compiled ??= compile(rules))
      const { alphabet, automaton, findStarts } = parts
      const starts = findStarts(stream.document)
      const matches: Match<V>[] = []
      if (!starts.isPresent && (stream.found.length === 0 || !(starts.takesItems || starts.followsItems))) {
        notify(grammar, stream, matches)
        return matches
      }
      const symbols = alphabet.read(stream)
      const { length } = stream
      const ends: Ends = { count: 0, items: [], rules: [] }
      for (let from = nextStart(automaton, starts, symbols, 0); from < length;) {
        findEnds(automaton, symbols, from, Math.min(length, from + reach), ends)
        const to = ends.count === 0 ? -1 : best(parts, stream, symbols, from, ends, env, matches)
        from = nextStart(automaton, starts, symbols, to < 0 || overlapping ? from + 1 : to)
      }
      alphabet.release(symbols)
      notify(grammar, stream, matches)
      return matches
    },
    explain: (stream) => {
      const { alphabet, program } = (compiled ??= compile(rules))
      return explainStream(grammar, program, alphabet, stream)
    }
  }
  /** Adds the longest match from an item to `matches`; where it ends, -1 if there is none. */
  const best = (
    parts: Compiled,
    stream: Stream,
    symbols: Symbols,
    from: number,
    { count, items, rules: accepted }: Ends,
    env: E,
    matches: Match<V>[]
  ): number => {
    for (let index = count - 1; index >= 0; index--) {
      const to = items[index] as number
      for (const rule of accepted[index] as readonly number[]) {
        const match = tryRule(parts, stream, symbols, from, to, rule, env)
        if (match === null) continue
        matches.push(match)
        return to
      }
    }
    return -1
  }
  const tryRule = (parts: Compiled, stream: Stream, symbols: Symbols, from: number, to: number, id: number, env: E): Match<V> | null => {
    const rule = rules[id] as ReadRule<V, E>
    if (to - from > rule.reach || !fitsContext(parts.contexts[id] as Contexts, symbols, from, to)) return null
    const slots = parts.capture(id, stream, symbols, from, to)
    const context = toContext(stream, from, to, env)
    if (!rule.when(slots as never, context)) return null
    const value = rule.then(slots as never, context)
    if (value === null) return null
    const { first, last, start, end } = context
    return { kind: name, rule: rule.name, first, last, start, end, value, slots }
  }
  return Object.freeze(grammar)
}

/** Where some match ends, from the shortest on, and the rules that it may be of. */
interface Ends {
  count: number
  readonly items: number[]
  readonly rules: (readonly number[])[]
}

/** First item from `from` on that some rule may begin with. */
function nextStart(automaton: Automaton, { masks, bit, takesItems, followsItems }: Starts, symbols: Symbols, from: number): number {
  const { first, index } = symbols
  for (let item = from; item < symbols.length; item++) {
    const isFound = (index[item] as number) >= 0
    // What was found is told by its kind, and not by its first word.
    const mayBegin = isFound ? takesItems : ((masks[first[item] as number] as number) & bit) !== 0
    if (!mayBegin && !(followsItems && item > 0 && (index[item - 1] as number) >= 0)) continue
    if (step(automaton, START_STATE, symbolAt(symbols, item)) !== DEAD_STATE) return item
  }
  return symbols.length
}

/** Runs the automaton from an item, `limit` at most, and notes each end of a match. */
function findEnds(automaton: Automaton, symbols: Symbols, from: number, limit: number, ends: Ends): void {
  const { made, make } = symbols
  let { table, width } = automaton
  let count = 0
  let state = START_STATE
  for (let at = from; ; at++) {
    if (isAccepting(state)) {
      ends.items[count] = at
      ends.rules[count++] = automaton.accepts(state)
    }
    if (at >= limit) break
    const item = (made[at] as number) || make(at)
    if ((item & 1) === 1 && at > from) break
    const symbol = (item >> 1) - 1
    // What `step` does, with what it reads at hand: this is the innermost loop of all.
    const next = symbol < width ? (table[(state >> 1) * width + symbol] as number) : 0
    if (next !== 0) state = next
    else {
      state = automaton.make(state, symbol)
      table = automaton.table
      width = automaton.width
    }
    if (state === DEAD_STATE) break
  }
  ends.count = count
}

function toContext<E>({ document, first }: Stream, from: number, to: number, env: E): Context<E> {
  const { tokens } = document
  const token = first[from] as number
  const last = first[to] as number
  return { start: tokens.start[token] as number, end: tokens.end[last - 1] as number, document, first: token, last, env }
}

function fitsContext({ after, notAfter, before, notBefore }: Contexts, symbols: Symbols, from: number, to: number): boolean {
  if (after !== null && !standsBefore(after, symbols, from)) return false
  if (notAfter !== null && standsBefore(notAfter, symbols, from)) return false
  if (before !== null && !standsBehind(before, symbols, to)) return false
  return notBefore === null || !standsBehind(notBefore, symbols, to)
}

function standsBefore(automaton: Automaton, symbols: Symbols, from: number): boolean {
  let state = START_STATE
  for (let at = from - 1; at >= 0 && at >= from - CONTEXT_REACH && !isBreak(symbols, at + 1); at--) {
    state = step(automaton, state, symbolAt(symbols, at))
    if (state === DEAD_STATE) return false
    if (isAccepting(state)) return true
  }
  return false
}

function standsBehind(automaton: Automaton, symbols: Symbols, to: number): boolean {
  let state = START_STATE
  for (let at = to; at < symbols.length && at < to + CONTEXT_REACH && !isBreak(symbols, at); at++) {
    state = step(automaton, state, symbolAt(symbols, at))
    if (state === DEAD_STATE) return false
    if (isAccepting(state)) return true
  }
  return false
}
