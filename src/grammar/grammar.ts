import { createAlphabet, type Alphabet, type Symbols } from './alphabet.js'
import { createAutomaton, DEAD_STATE, START_STATE, toProgram, type Automaton, type Program } from './automaton.js'
import { capture, slotModes, withDefaults } from './capture.js'
import { explainStream } from './explain.js'
import { isNullable, toReversed } from './notation.js'
import { notify } from './observe.js'
import type { Context, Grammar, Match, Node, Rule, SlotMode, Stream } from './types.js'

/** A rule with the trees of its patterns. */
export interface ReadRule<V, E> extends Rule<V, E> {
  readonly node: Node
  readonly contexts: { readonly [name in ContextName]: Node | null }
}

export type ContextName = 'after' | 'notAfter' | 'before' | 'notBefore'

interface Compiled {
  readonly alphabet: Alphabet
  readonly program: Program
  readonly automaton: Automaton
  readonly contexts: readonly { readonly [name in ContextName]: Automaton | null }[]
  readonly slots: readonly Readonly<Record<string, SlotMode>>[]
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
    contexts: pending.map((programs) => {
      const automata = programs.map((each) => (each === null ? null : createAutomaton(each, alphabet)))
      return { after: automata[0] ?? null, notAfter: automata[1] ?? null, before: automata[2] ?? null, notBefore: automata[3] ?? null }
    }),
    slots: rules.map(({ node }) => slotModes(node))
  }
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
      const { alphabet, automaton } = parts
      const symbols = alphabet.read(stream)
      const { length } = stream
      const matches: Match<V>[] = []
      const ends: number[] = []
      const accepted: (readonly number[])[] = []
      for (let from = symbols.next(0, automaton.starts); from < length;) {
        let state = automaton.step(START_STATE, symbols.at(from))
        ends.length = 0
        accepted.length = 0
        const limit = Math.min(length, from + reach)
        for (let at = from + 1; state !== DEAD_STATE; at++) {
          const matched = automaton.accepts(state)
          if (matched !== null) {
            ends.push(at)
            accepted.push(matched)
          }
          if (at >= limit || symbols.isBreak(at)) break
          state = automaton.step(state, symbols.at(at))
        }
        const match = ends.length === 0 ? null : best(parts, stream, symbols, from, ends, accepted, env)
        if (match !== null) matches.push(match.match)
        from = symbols.next(match === null || overlapping ? from + 1 : match.to, automaton.starts)
      }
      notify(grammar, stream, matches)
      return matches
    },
    explain: (stream) => {
      const { alphabet, program } = (compiled ??= compile(rules))
      return explainStream(grammar, program, alphabet, stream)
    }
  }
  const best = (
    parts: Compiled,
    stream: Stream,
    symbols: Symbols,
    from: number,
    ends: readonly number[],
    accepted: readonly (readonly number[])[],
    env: E
  ): { match: Match<V>; to: number } | null => {
    for (let index = ends.length - 1; index >= 0; index--) {
      const to = ends[index] as number
      for (const rule of accepted[index] as readonly number[]) {
        const match = tryRule(parts, stream, symbols, from, to, rule, env)
        if (match !== null) return { match, to }
      }
    }
    return null
  }
  const tryRule = (
    { alphabet, program, contexts, slots: modes }: Compiled,
    stream: Stream,
    symbols: Symbols,
    from: number,
    to: number,
    id: number,
    env: E
  ): Match<V> | null => {
    const rule = rules[id] as ReadRule<V, E>
    if (to - from > rule.reach || !fitsContext(contexts[id] as Compiled['contexts'][number], symbols, from, to)) return null
    const slots = withDefaults(modes[id] as Readonly<Record<string, SlotMode>>, capture(program, id, alphabet, stream, symbols, from, to))
    const context = toContext(stream, from, to, env)
    if (!rule.when(slots as never, context)) return null
    const value = rule.then(slots as never, context)
    if (value === null) return null
    const { first, last, start, end } = context
    return { kind: name, rule: rule.name, first, last, start, end, value, slots }
  }
  return Object.freeze(grammar)
}

function toContext<E>({ document, first }: Stream, from: number, to: number, env: E): Context<E> {
  const { tokens } = document
  const token = first[from] as number
  const last = first[to] as number
  return { start: tokens.start[token] as number, end: tokens.end[last - 1] as number, document, first: token, last, env }
}

function fitsContext(
  { after, notAfter, before, notBefore }: Compiled['contexts'][number],
  symbols: Symbols,
  from: number,
  to: number
): boolean {
  if (after !== null && !standsBefore(after, symbols, from)) return false
  if (notAfter !== null && standsBefore(notAfter, symbols, from)) return false
  if (before !== null && !standsBehind(before, symbols, to)) return false
  return notBefore === null || !standsBehind(notBefore, symbols, to)
}

function standsBefore(automaton: Automaton, symbols: Symbols, from: number): boolean {
  let state = START_STATE
  for (let at = from - 1; at >= 0 && at >= from - CONTEXT_REACH && !symbols.isBreak(at + 1); at--) {
    state = automaton.step(state, symbols.at(at))
    if (state === DEAD_STATE) return false
    if (automaton.accepts(state) !== null) return true
  }
  return false
}

function standsBehind(automaton: Automaton, symbols: Symbols, to: number): boolean {
  let state = START_STATE
  for (let at = to; at < symbols.length && at < to + CONTEXT_REACH && !symbols.isBreak(at); at++) {
    state = automaton.step(state, symbols.at(at))
    if (state === DEAD_STATE) return false
    if (automaton.accepts(state) !== null) return true
  }
  return false
}
