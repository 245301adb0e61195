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
import { ofAll, toStretches, type Stretches } from './needed.js'
import { toReversed } from './notation.js'
import { notify } from './observe.js'
import { enterStarts, type FindStarts, type Starts } from './starts.js'
import { foundAt, isInside, itemBefore, itemBehind } from './stream.js'
import type { Atom, Context, Grammar, Match, Node, Rule } from './types.js'

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
  readonly needed: ReadonlySet<string> | null
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
    ),
    needed: ofAll(rules.map(({ node }) => node))
  }
}

/** What patterns begin with. */
function toFirst({ states }: Program, starts: readonly number[], { atoms }: Alphabet): Atom[] {
  return [...toClosure(states, starts)].flatMap((id) => atoms[(states[id] as State).atom] ?? [])
}

/** What stands right before a rule, by its context read from the end. */
function toBehind(context: Program | null, alphabet: Alphabet): Atom[] | null {
  return context === null ? null : toFirst(context, context.starts, alphabet)
}

/** How far a context is looked for, in items. */
const CONTEXT_REACH = 16

/** A grammar of rules. It is compiled when first used. */
export function createGrammar<V, E>(name: string, rules: readonly ReadRule<V, E>[], show: (value: V) => string): Grammar<V, E> {
  let compiled: Compiled | null = null
  const reach = Math.max(0, ...rules.map((rule) => rule.reach))
  const grammar: Grammar<V, E> = {
    name,
    rules,
    show,
    scan(stream, env, { overlapping = false } = {}) {
      const parts = (compiled ??= compile(rules))
      const { alphabet, automaton, findStarts, needed } = parts
      const starts = findStarts(stream.document)
      const matches: Match<V>[] = []
      const mayBegin = starts.from < starts.to || (stream.found.length > 0 && (starts.takesItems || starts.followsItems))
      const stretches = mayBegin && needed !== null ? toStretches(stream, needed) : null
      if (mayBegin && stretches?.from.length !== 0) {
        const symbols = alphabet.read(stream)
        const { length } = stream
        const cursor: Cursor = { token: starts.from, found: 0, behind: 0, stretch: 0, stretches }
        const ends: Ends = { count: 0, tokens: [], taken: [], rules: [] }
        for (let from = nextStart(automaton, starts, symbols, cursor, 0); from < length;) {
          findEnds(automaton, symbols, from, reach, ends)
          const to = ends.count === 0 ? -1 : best(parts, symbols, from, ends, env, matches)
          from = nextStart(automaton, starts, symbols, cursor, to < 0 || overlapping ? from + 1 : to)
        }
        alphabet.release(symbols)
      }
      notify(grammar, stream, matches)
      return matches
    },
    explain: (stream) => {
      const { alphabet, program } = (compiled ??= compile(rules))
      return explainStream(grammar, program, alphabet, stream)
    }
  }
  /** Adds the longest match from a token to `matches`; where it ends, -1 if there is none. */
  const best = (
    parts: Compiled,
    symbols: Symbols,
    from: number,
    { count, tokens, taken, rules: accepted }: Ends,
    env: E,
    matches: Match<V>[]
  ): number => {
    for (let index = count - 1; index >= 0; index--) {
      const to = tokens[index] as number
      for (const id of accepted[index] as readonly number[]) {
        if ((taken[index] as number) > (rules[id] as ReadRule<V, E>).reach) continue
        const match = tryRule(parts, symbols, from, to, id, env)
        if (match === null) continue
        matches.push(match)
        return to
      }
    }
    return -1
  }
  const tryRule = (parts: Compiled, symbols: Symbols, first: number, last: number, id: number, env: E): Match<V> | null => {
    const rule = rules[id] as ReadRule<V, E>
    if (!fitsContext(parts.contexts[id] as Contexts, symbols, first, last)) return null
    const slots = parts.capture(id, symbols, first, last)
    const { document } = symbols
    const start = document.tokens.start[first] as number
    const end = document.tokens.end[last - 1] as number
    const context: Context<E> = { start, end, document, first, last, env }
    if (!rule.when(slots as never, context)) return null
    const value = rule.then(slots as never, context)
    return value === null ? null : { kind: name, rule: rule.name, first, last, start, end, value, slots }
  }
  return Object.freeze(grammar)
}

/** Where some match ends, from the shortest on, and the rules that it may be of. */
interface Ends {
  count: number
  readonly tokens: number[]
  /** Items that it took up to there. */
  readonly taken: number[]
  readonly rules: (readonly number[])[]
}

/** What comes next of the tokens of a grammar's starts, of the things found, and of the tokens behind these. */
interface Cursor {
  token: number
  found: number
  behind: number
  stretch: number
  /** Where matches may begin, null for anywhere. */
  readonly stretches: Stretches | null
}

/** First token from `least` on that some rule may begin with. */
function nextStart(automaton: Automaton, starts: Starts, symbols: Symbols, cursor: Cursor, least: number): number {
  const { tokens, to, takesItems, followsItems } = starts
  const { codes, firsts, lasts, length } = symbols
  const { stretches } = cursor
  for (let from = least; ;) {
    let at = length
    while (cursor.token < to && (tokens[cursor.token] as number) < from) cursor.token++
    if (cursor.token < to) at = tokens[cursor.token] as number
    // What was found is told by its kind, and not by its first word.
    let mayBeFound = false
    if (takesItems) {
      while (cursor.found < firsts.length && (firsts[cursor.found] as number) < from) cursor.found++
      const first = firsts[cursor.found] ?? length
      if (first <= at) {
        at = first
        mayBeFound = true
      }
    }
    if (followsItems) {
      while (cursor.behind < lasts.length && (lasts[cursor.behind] as number) < from) cursor.behind++
      const last = lasts[cursor.behind] ?? length
      if (last <= at) {
        at = last
        mayBeFound = true
      }
    }
    if (stretches !== null) {
      while (cursor.stretch < stretches.to.length && (stretches.to[cursor.stretch] as number) < at) cursor.stretch++
      const least = stretches.from[cursor.stretch] ?? length
      if (at < least) {
        from = least
        continue
      }
    }
    if (at >= length) return length
    const isCandidate = (codes[at] as number) >= 0 || (mayBeFound && !isInside(codes[at] as number))
    if (isCandidate && step(automaton, START_STATE, symbolAt(symbols, at)) !== DEAD_STATE) return at
    from = at + 1
  }
}

/** Runs the automaton from a token, over `reach` items at most, and notes each end of a match. */
function findEnds(automaton: Automaton, symbols: Symbols, from: number, reach: number, ends: Ends): void {
  const { length, codes, lasts, byCode, byFound, make } = symbols
  let { table, width } = automaton
  let count = 0
  let state = START_STATE
  let at = from
  for (let taken = 0; ; taken++) {
    if (isAccepting(state)) {
      ends.tokens[count] = at
      ends.taken[count] = taken
      ends.rules[count++] = automaton.accepts(state)
    }
    if (at >= length || taken === reach) break
    // What `entryAt` and `step` do, with what they read at hand: this is the innermost loop of all.
    const code = codes[at] as number
    const entry = (code >= 0 ? byCode[code] : byFound[foundAt(code)]) || make(at)
    if ((entry & 1) === 1 && at > from) break
    const symbol = (entry >> 1) - 1
    const next = symbol < width ? (table[(state >> 1) * width + symbol] as number) : 0
    if (next !== 0) state = next
    else {
      state = automaton.make(state, symbol)
      table = automaton.table
      width = automaton.width
    }
    if (state === DEAD_STATE) break
    at = code >= 0 ? at + 1 : (lasts[foundAt(code)] as number)
  }
  ends.count = count
}

function fitsContext({ after, notAfter, before, notBefore }: Contexts, symbols: Symbols, from: number, to: number): boolean {
  if (after !== null && !standsBefore(after, symbols, from)) return false
  if (notAfter !== null && standsBefore(notAfter, symbols, from)) return false
  if (before !== null && !standsBehind(before, symbols, to)) return false
  return notBefore === null || !standsBehind(notBefore, symbols, to)
}

function standsBefore(automaton: Automaton, symbols: Symbols, from: number): boolean {
  let state = START_STATE
  let at = from
  for (let taken = 0; at > 0 && taken < CONTEXT_REACH && !isBreak(symbols, at); taken++) {
    at = itemBefore(symbols, at)
    state = step(automaton, state, symbolAt(symbols, at))
    if (state === DEAD_STATE) return false
    if (isAccepting(state)) return true
  }
  return false
}

function standsBehind(automaton: Automaton, symbols: Symbols, to: number): boolean {
  let state = START_STATE
  let at = to
  for (let taken = 0; at < symbols.length && taken < CONTEXT_REACH && !isBreak(symbols, at); taken++) {
    state = step(automaton, state, symbolAt(symbols, at))
    if (state === DEAD_STATE) return false
    if (isAccepting(state)) return true
    at = itemBehind(symbols, at)
  }
  return false
}
