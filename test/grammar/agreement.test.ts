import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDocument } from '../../src/document/index.js'
import { createAlphabet, symbolAt } from '../../src/grammar/alphabet.js'
import { met, numberOf } from '../../src/grammar/columns.js'
import { createAutomaton, isAccepting, START_STATE, step, toProgram } from '../../src/grammar/automaton.js'
import { createStream, defineNotation, figure, item } from '../../src/grammar/index.js'
import { isNullable, parsePattern } from '../../src/grammar/notation.js'
import type { Node } from '../../src/grammar/types.js'

const WORDS = ['an', 'ba', 'co', 'du']
const numRuns = Number(process.env.FUZZ_RUNS ?? 2000)

/** Patterns over four words, as trees of text. */
const patterns = fc.letrec<{ pattern: string; atom: string }>((tie) => ({
  atom: fc.oneof(fc.constantFrom(...WORDS), fc.constantFrom('!(an)', '!(ba | co)', '!()', 'Aa', '~ba', '^ an', '^^ an', '^^ !()')),
  pattern: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('atom'),
    fc.tuple(tie('pattern'), tie('pattern')).map(([left, right]) => `${left} ${right}`),
    fc.tuple(tie('pattern'), tie('pattern')).map(([left, right]) => `(${left} | ${right})`),
    fc.tuple(tie('pattern'), fc.constantFrom('?', '*', '+')).map(([inner, sign]) => `(${inner})${sign}`)
  )
}))
const texts = fc
  .array(fc.tuple(fc.constantFrom(...WORDS, 'An', 'BA'), fc.constantFrom(' ', ' ', ' ', ', ', '\n\nX ')), { maxLength: 12 })
  .map((parts) => parts.flat().join(''))

/** Every end that a pattern reaches from a token, by trying everything. */
function endsOf(node: Node, text: string, from: number): Set<number> {
  const document = createDocument(text)
  const { tokens } = document
  const words = Array.from({ length: tokens.length }, (_, at) => text.slice(tokens.start[at], tokens.end[at]))
  const isLine = (at: number): boolean => ((tokens.flags[at] as number) & 8) !== 0
  /** Only marks stand between the head of its block and a token. */
  const leads = (at: number): boolean =>
    isLine(at) || document.blocks.some(({ first }) => first === at) || (/^\P{L}+$/u.test(words[at - 1] as string) && leads(at - 1))
  const fits = (each: Node & { type: 'atom' }, at: number): boolean => {
    const word = words[at] as string
    if (each.isTight && ((tokens.flags[at] as number) & 4) !== 0) return false
    if (each.isFirst && at > 0 && !isLine(at) && words[at - 1] !== ',' && !document.sentences.includes(at)) return false
    if (each.isLead && !leads(at)) return false
    const isName = word[0] !== word[0]?.toLowerCase()
    if (each.isCapital) return isName
    const isListed = each.words.includes(tokens.word[at] as number)
    return each.isNegated ? isName || !isListed : isListed
  }
  const go = (each: Node, at: number): Set<number> => {
    if (each.type === 'atom') return new Set(at < tokens.length && !(at > from && isLine(at)) && fits(each, at) ? [at + 1] : [])
    if (each.type === 'choice') return new Set(each.of.flatMap((one) => [...go(one, at)]))
    if (each.type === 'sequence')
      return each.of.reduce((ends, one) => new Set([...ends].flatMap((end) => [...go(one, end)])), new Set([at]))
    if (each.type !== 'repeat') return go(each.of, at)
    const found = new Set(each.isOptional ? [at] : [])
    let wave = go(each.of, at)
    while (wave.size > 0) {
      const fresh = [...wave].filter((end) => !found.has(end))
      for (const end of fresh) found.add(end)
      wave = each.isMany ? new Set(fresh.flatMap((end) => [...go(each.of, end)])) : new Set()
    }
    return found
  }
  return go(node, from)
}

const names = { setOf: () => undefined, kinds: new Map() }

function parse(pattern: string): Node | null {
  try {
    const node = parsePattern(pattern, names)
    return isNullable(node) ? null : node
  } catch {
    return null
  }
}

describe('the automaton', () => {
  it('matches what a matcher that tries everything matches', () => {
    fc.assert(
      fc.property(patterns.pattern, texts, (pattern, text) => {
        const node = parse(pattern)
        fc.pre(node !== null)
        const notation = defineNotation<null>()({})
        const grammar = notation.grammar('it', [notation.rule({ name: 'it', like: [], read: pattern as 'x', then: () => true })], {
          show: String
        })
        const expected: [number, number][] = []
        const { length } = createDocument(text).tokens
        for (let at = 0; at < length;) {
          const end = Math.max(-1, ...endsOf(node, text, at))
          if (end > at) expected.push([at, end])
          at = Math.max(at + 1, end)
        }
        expect(grammar.scan(createStream(createDocument(text)), null).map(({ first, last }) => [first, last])).toEqual(expected)
      }),
      { numRuns }
    )
  })

  it('forgets its states when a text makes too many, and reads on', () => {
    // Whether the word twelve before the end was "an": a deterministic automaton needs a state for each of the last twelve.
    const node = parsePattern(`(an | ba)* an ${Array.from({ length: 12 }, () => '(an | ba)').join(' ')}`, names)
    const alphabet = createAlphabet()
    const program = toProgram([node], alphabet)
    alphabet.seal()
    const automaton = createAutomaton(program, alphabet)
    let seed = 1
    const text = Array.from({ length: 20_000 }, () =>
      (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) > 1_000_000_000 ? 'an' : 'ba'
    ).join(' ')
    const symbols = alphabet.read(createStream(createDocument(text)))
    let state = START_STATE
    let largest = 0
    for (let at = 0; at < 20_000; at++) {
      state = step(automaton, state, symbolAt(symbols, at))
      largest = Math.max(largest, automaton.size())
      expect(isAccepting(state)).toBe(at >= 12 && text.slice((at - 12) * 3, (at - 12) * 3 + 2) === 'an')
    }
    expect(largest).toBeGreaterThan(1000)
    expect(largest).toBeLessThanOrEqual(2048)
  })

  it('reads hostile text in linear time', () => {
    const notation = defineNotation<null>()({})
    const grammar = notation.grammar('it', [notation.rule({ name: 'it', like: [], read: '(an | !())* co', then: () => true })], {
      show: String
    })
    const timeOf = (length: number): number => {
      const stream = createStream(createDocument('an '.repeat(length)))
      const start = performance.now()
      grammar.scan(stream, null)
      return performance.now() - start
    }
    timeOf(1000)
    const growth = (): number => timeOf(80_000) / timeOf(20_000)
    expect(Math.min(growth(), growth(), growth())).toBeLessThan(8)
  })

  it('looks for what rules need in linear time, however much of it a line holds', () => {
    const notation = defineNotation<null>()({ kinds: { an: item<true>('an') } })
    const inner = notation.grammar('an', [notation.rule({ name: 'an', like: [], read: 'an', then: () => true as const })], { show: String })
    const outer = notation.grammar('two', [notation.rule({ name: 'two', like: [], read: 'ba {x:an}', then: () => true })], { show: String })
    const timeOf = (length: number): number => {
      const stream = createStream(createDocument('an '.repeat(length)))
      const next = stream.collapse(inner.scan(stream, null))
      const start = performance.now()
      outer.scan(next, null)
      return performance.now() - start
    }
    timeOf(1000)
    const growth = (): number => timeOf(80_000) / timeOf(20_000)
    expect(Math.min(growth(), growth(), growth())).toBeLessThan(8)
  })

  it('finds where each of many grammars begins, those made while a text is read too', () => {
    const document = createDocument('An ba co 12 du, ba')
    const found = Array.from({ length: 300 }, (_, index) => {
      const notation = defineNotation<null>()({ kinds: { n: figure((text, start, end) => text.slice(start, end)) } })
      const read = ['ba', '{n:n}', 'Aa', '^ !(co)', '!(an | ba)'][index % 5] as 'ba'
      const grammar = notation.grammar('it', [notation.rule({ name: 'it', like: [], read, then: () => true })], { show: String })
      return grammar.scan(createStream(document), null).map(({ first }) => first)
    })
    const expected = [[1, 6], [3], [0], [0, 6], [0, 2, 3, 4, 5]]
    expect(found).toEqual(found.map((_, index) => expected[index % 5]))
  })

  it('reads a text while it reads another, and after one that failed', () => {
    const notation = defineNotation<readonly string[]>()({})
    const grammar = notation.grammar<readonly number[]>(
      'it',
      [
        notation.rule({
          name: 'it',
          like: [],
          read: 'ba+ co?',
          then: (_, { first, env: [next, ...rest] }) => {
            if (next === 'fail') throw new RangeError('fail')
            return [first, ...(next === undefined ? [] : scan(next, rest))]
          }
        })
      ],
      { show: String }
    )
    const scan = (text: string, rest: readonly string[]): number[] =>
      grammar.scan(createStream(createDocument(text)), rest).flatMap(({ value }) => value)
    expect(scan('an ba ba co, ba', ['ba an an ba', 'du du ba'])).toEqual([1, 0, 2, 3, 2, 5, 0, 2, 3, 2])
    expect(() => scan('an ba', ['ba', 'fail'])).toThrow(RangeError)
    expect(scan('an ba, ba co', [])).toEqual([1, 3])
  })

  it('numbers a word once, whatever its id', () => {
    const first = [40_000, 3, 65_000].map(numberOf)
    const { length } = met
    expect([40_000, 3, 65_000].map(numberOf)).toEqual(first)
    expect(met).toHaveLength(length)
    expect(met[first[2] as number]).toBe(65_000)
  })
})
