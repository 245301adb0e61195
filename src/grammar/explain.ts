import { isBreak, symbolAt, type Alphabet, type Symbols } from './alphabet.js'
import { toClosure, type Program, type State } from './automaton.js'
import { itemBehind } from './stream.js'
import type { Attempt, Grammar, Stream } from './types.js'

/** What every rule that took two items or more from some place came to. */
export function explainStream({ name, rules }: Grammar, program: Program, alphabet: Alphabet, stream: Stream): Attempt[] {
  const symbols = alphabet.read(stream)
  const attempts: Attempt[] = []
  for (let from = 0; from < stream.length; from = itemBehind(stream, from)) {
    for (const [id, { name: rule, reach }] of rules.entries()) {
      const walked = walk(program, id, alphabet, symbols, from, reach)
      if (walked.taken < 2 && !walked.fits) continue
      const { tokens } = stream.document
      const start = tokens.start[from] as number
      const end = tokens.end[walked.at - 1] as number
      attempts.push({ grammar: name, rule, start, end, fits: walked.fits, expected: walked.expected })
    }
  }
  return attempts
}

function walk(
  { states, starts, texts }: Program,
  rule: number,
  alphabet: Alphabet,
  symbols: Symbols,
  from: number,
  reach: number
): { at: number; taken: number; fits: boolean; expected: string[] } {
  let open = [...toClosure(states, [starts[rule] as number])]
  let at = from
  let taken = 0
  let fits = false
  for (;;) {
    fits ||= open.some((id) => (states[id] as State).rule >= 0)
    if (at >= symbols.length || taken === reach || (at > from && isBreak(symbols, at))) break
    const symbol = symbolAt(symbols, at)
    const next = open.flatMap((id) => {
      const { atom, next: to } = states[id] as State
      return atom >= 0 && alphabet.fits(atom, symbol) ? to : []
    })
    if (next.length === 0) break
    open = [...toClosure(states, next)]
    at = itemBehind(symbols, at)
    taken++
  }
  const expected = new Set(open.flatMap((id) => ((states[id] as State).atom < 0 ? [] : [texts.get((states[id] as State).atom) ?? ''])))
  return { at, taken, fits, expected: [...expected] }
}
