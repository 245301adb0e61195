import { describe, expect, it } from 'vitest'
import { fromTables, readActs, scoreConversions } from '../eval/conversions/conversions.js'
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

describe('eval of conversions', () => {
  it('has 1,000 made from the tables, of which all but the unaccented that fit two are right', () => {
    const { accuracy } = scoreConversions('tables', fromTables())
    expect(accuracy.conversions).toBe(1_000)
    expect(accuracy.right).toBeGreaterThanOrEqual(990)
  })

  it('has 200 and more that were read off acts', () => {
    const { accuracy, wrong } = scoreConversions('acts', readActs())
    expect(accuracy.conversions).toBeGreaterThanOrEqual(200)
    // The act calls the old commune so, and the province by its new name: to us that is the new commune of this name.
    expect(wrong.map((line) => line.split(': ')[1])).toEqual(['xã Cao Phong, tỉnh Phú Thọ in 2025'])
  })

  it('says where it is wrong', () => {
    const wrong = readActs('= 1/NQ, tỉnh Lạng Sơn\n1 x Mai Pha > p Tam Thanh\n2 x Không Đâu > p Đông Kinh')
    expect(scoreConversions('one', wrong)).toMatchObject({
      accuracy: { conversions: 2, read: 2, right: 0 },
      wrong: [expect.stringContaining('xã Mai Pha'), expect.any(String)]
    })
    expect(() => readActs('1 x A > B')).toThrow(SyntaxError)
  })
})
