import { parseNews } from 'boctach'
import { describe, expect, it } from 'vitest'
import { hasCommand, MAY_SKIP } from '../../test/needs.js'
import { toArticles } from './articles.js'
import { toJobId } from './queue.js'
import { runQueue, until } from './run.js'

// One of them hangs: 9,999 records, and one dead letter.
const COUNT = 9_999
const thread = new URL('../../test/hanging-thread.mjs', import.meta.url).href

describe.skipIf(!hasCommand('redis-server') && MAY_SKIP)('the queue, on a real Redis', () => {
  it('loses and doubles no record when workers and Redis are killed, and lays a text that hangs aside', async () => {
    const articles = toArticles(COUNT)
    const wrong = { text: 'x', options: { publishedat: '2024-01-01' } as never }
    const { sent, completed, dead, readAgain, records } = await runQueue(
      [...articles.slice(0, 100), { text: 'HANG', options: {} }, wrong, ...articles.slice(100)],
      { thread }
    )
    expect([sent, completed, records.size]).toEqual([articles.length + 2, COUNT, COUNT])
    // A programming error is not tried again.
    expect([...dead].sort((left, right) => left.attempts - right.attempts)).toEqual([
      { text: 'x', reason: 'options.publishedat is unknown: did you mean publishedAt?', attempts: 1 },
      { text: 'HANG', reason: 'the text took longer than 2000 ms to read', attempts: 3 }
    ])
    // The killed workers held jobs; each was read by another.
    expect(readAgain).toBeGreaterThan(0)
    const amounts = articles.map((article) => records.get(toJobId(article))?.funds[0]?.vnd)
    expect(amounts.slice(0, COUNT)).toEqual(Array.from({ length: COUNT }, (_, index) => (index + 2) * 1_000_000))
    for (const article of articles.slice(0, 20)) expect(records.get(toJobId(article))).toEqual(parseNews(article.text, article.options))
  }, 400_000)
})

describe('until', () => {
  const stub = (done: () => number): Parameters<typeof until>[0] => ({
    getCompletedCount: () => Promise.resolve(done()),
    getFailedCount: () => Promise.resolve(0),
    getJobCounts: () => Promise.resolve({ active: 2 })
  })

  it('has an end when nothing moves, and none while something does', async () => {
    await expect(
      until(
        stub(() => 3),
        10,
        200
      )
    ).rejects.toThrow('No job was done for 200 ms: 3 of 10 are, the queue has {"active":2}')
    let done = 0
    await until(
      stub(() => done++),
      10,
      200
    )
    expect(done).toBeGreaterThan(10)
  })
})

describe('toJobId', () => {
  it('is the same for the same article, and no other', () => {
    const article = { text: 'Góp 2 tỷ đồng', options: {} }
    const ids = [
      article,
      { ...article },
      { text: 'Góp 3 tỷ đồng', options: {} },
      { ...article, options: { publishedAt: '2024-03-02' } }
    ].map(toJobId)
    expect(ids[1]).toBe(ids[0])
    expect(new Set(ids).size).toBe(3)
    expect(ids[0]).toMatch(/^sha256-[\da-f]{64}$/)
  })
})
