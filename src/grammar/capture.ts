import type { Alphabet, Symbols } from './alphabet.js'
import type { Mark, Program, State } from './automaton.js'
import type { AnyKind, Construction, Phrase, SlotMode, Stream } from './types.js'

interface Step {
  readonly mark: Mark
  /** Item before which it was noted. */
  readonly at: number
}

/**
 * The slots of one match: a walk over its few items, the longer way first where there are several.
 * Each state is tried once at each item, so it is linear in both.
 */
export function capture(
  program: Program,
  rule: number,
  alphabet: Alphabet,
  stream: Stream,
  symbols: Symbols,
  from: number,
  to: number
): Record<string, unknown> {
  const steps: Step[] = []
  const { states, starts } = program
  const tried = new Set<number>()
  const width = to - from + 1
  const walk = (id: number, at: number): boolean => {
    const key = id * width + at - from
    if (tried.has(key)) return false
    tried.add(key)
    const { atom, next, mark, rule: accepted } = states[id] as State
    if (accepted >= 0) return at === to
    if (atom >= 0) return at < to && alphabet.fits(atom, symbols.at(at)) && walk(next[0] as number, at + 1)
    const { length } = steps
    if (mark !== null) steps.push({ mark, at })
    for (const each of next) if (walk(each, at)) return true
    steps.length = length
    return false
  }
  walk(starts[rule] as number, from)
  return toSlots(stream, steps)
}

interface Open {
  readonly slots: Record<string, unknown>
  readonly name: string
  readonly mode: SlotMode
  readonly kind: AnyKind | null
  readonly at: number
  value: unknown
}

function toSlots(stream: Stream, steps: readonly Step[]): Record<string, unknown> {
  const root: Open = { slots: {}, name: '', mode: 'one', kind: null, at: 0, value: undefined }
  const stack: Open[] = [root]
  for (const { mark, at } of steps) {
    const top = stack.at(-1) as Open
    if (mark.type === 'open') {
      const slots = mark.kind.type === 'phrase' ? emptySlots(mark.kind) : {}
      stack.push({ slots, name: mark.name, mode: mark.mode, kind: mark.kind, at, value: undefined })
    } else if (mark.type === 'value') top.value = mark.value
    else {
      stack.pop()
      const outer = stack.at(-1) as Open
      const value = toValue(stream, top, at)
      if (top.mode === 'list') {
        const list = outer.slots[top.name] as unknown[] | undefined
        if (list === undefined) outer.slots[top.name] = [value]
        else list.push(value)
      } else outer.slots[top.name] = value
    }
  }
  return root.slots
}

function toValue(stream: Stream, { slots, kind, at, value }: Open, to: number): unknown {
  const { document, first, index, found } = stream
  const token = first[at] as number
  if (kind?.type === 'table') return value
  if (kind?.type === 'item') return found[index[at] as number]
  if (kind?.type === 'figure') return kind.read(document.text, document.tokens.start[token] as number, document.tokens.end[token] as number)
  const phrase = toPhrase(stream, at, to)
  const { then } = kind as Construction<unknown>
  return then === null ? phrase : then(slots as never, phrase)
}

/** Items `from` up to, not including, `to` as a phrase. */
export function toPhrase({ document: { tokens, text }, first }: Stream, from: number, to: number): Phrase {
  const start = tokens.start[first[from] as number] ?? text.length
  const end = to > from ? (tokens.end[(first[to] as number) - 1] as number) : start
  return { first: first[from] as number, last: first[to] as number, start, end, text: text.slice(start, end) }
}

const EMPTY = new WeakMap<Construction<unknown>, Readonly<Record<string, SlotMode>>>()

function emptySlots(kind: Construction<unknown>): Record<string, unknown> {
  let modes = EMPTY.get(kind)
  if (modes === undefined) EMPTY.set(kind, (modes = slotModes(kind.node)))
  return withDefaults(modes)
}

/** Slots that nothing filled are null, lists empty. */
export function withDefaults(modes: Readonly<Record<string, SlotMode>>, slots: Record<string, unknown> = {}): Record<string, unknown> {
  for (const [name, mode] of Object.entries(modes)) slots[name] ??= mode === 'list' ? [] : null
  return slots
}

/** The slots a pattern names itself, not those inside of its constructions. */
export function slotModes(node: Construction<unknown>['node']): Record<string, SlotMode> {
  if (node.type === 'atom') return {}
  if (node.type === 'slot') return { [node.name]: node.mode }
  if (node.type === 'sequence' || node.type === 'choice') return Object.assign({}, ...node.of.map(slotModes)) as Record<string, SlotMode>
  return slotModes(node.of)
}
