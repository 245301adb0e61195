import { describe, expect, it } from 'vitest'
import { readAnnotated } from '../eval/read.js'
import { score } from '../eval/score.js'

const text = 'Xã Tân Lập góp 2 tỷ đồng và 30 ngày công.'
const mention = (kind: string, part: string, value?: unknown): object => ({
  kind,
  start: text.indexOf(part),
  end: text.indexOf(part) + part.length,
  ...(value !== undefined && { value })
})
const jsonl = (mentions: readonly object[]): string => `${JSON.stringify({ text, mentions })}\n`

describe('eval', () => {
  it('counts what is read where and as it was marked', () => {
    const { scores, misses } = score(
      readAnnotated(
        jsonl([mention('fund', '2 tỷ đồng', 2_000_000_000), mention('quantity', '30 ngày công', { value: 30, unit: 'ngày công' })])
      )
    )
    expect(scores).toEqual([
      { kind: 'fund', gold: 1, found: 1, correct: 1, precision: 1, recall: 1, f1: 1 },
      { kind: 'quantity', gold: 1, found: 1, correct: 1, precision: 1, recall: 1, f1: 1 }
    ])
    expect(misses).toEqual([])
  })

  it('names what was missed, read besides, and read with another value', () => {
    const { scores, misses } = score(
      readAnnotated(jsonl([mention('fund', '2 tỷ đồng', 3), mention('fund', 'góp'), mention('quantity', '30 ngày')]))
    )
    expect(scores.map(({ kind, correct, f1 }) => [kind, correct, f1])).toEqual([
      ['fund', 0, 0],
      ['quantity', 0, 0]
    ])
    expect(misses.map(({ what, text: part, actual }) => [what, part, actual])).toEqual([
      ['value', '2 tỷ đồng', 2_000_000_000],
      ['missed', 'góp', undefined],
      ['missed', '30 ngày', undefined],
      ['extra', '30 ngày công', 30]
    ])
  })

  it('reads BIO tags', () => {
    const [first, second] = readAnnotated('Góp O\n2 B-fund\ntỷ I-fund\nđồng I-fund\n\n30 B-quantity\nngày I-quantity\ncông I-quantity\n')
    expect(first).toEqual({ text: 'Góp 2 tỷ đồng', publishedAt: undefined, mentions: [{ kind: 'fund', start: 4, end: 13 }] })
    expect(score([first, second].filter((each) => each !== undefined)).scores.map(({ kind, f1 }) => [kind, f1])).toEqual([
      ['fund', 1],
      ['quantity', 1]
    ])
  })

  it.each([
    ['{"text":1}', 'line 1: "text" must be a string'],
    ['{"text":"a"}', 'line 1: "mentions" must be an array'],
    ['{', 'line 1: is no JSON'],
    ['{"text":"a","mentions":[{"kind":"x","start":0,"end":2}]}', 'line 1: mentions.0: 0-2 is no span of the text']
  ])('says what is wrong with %s', (line, message) => {
    expect(() => readAnnotated(line)).toThrow(new SyntaxError(message))
  })
})
