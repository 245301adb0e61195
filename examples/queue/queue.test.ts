import { parseNews } from 'boctach'
import { describe, expect, it } from 'vitest'
import { hasCommand, MAY_SKIP } from '../../test/needs.js'
import { toArticles } from './articles.js'
import { toJobId } from './queue.js'
import { runQueue } from './run.js'

const COUNT = 10_000

describe.skipIf(!hasCommand('redis-server') && MAY_SKIP)('the queue, on a real Redis', () => {
  it('loses and doubles no record when a worker is killed', async () => {
    const articles = toArticles(COUNT)
    const { sent, completed, failed, readAgain, records } = await runQueue(articles)
    expect([sent, completed, failed, records.size]).toEqual([COUNT * 1.1, COUNT, 0, COUNT])
    // The killed worker held jobs; each was read by another.
    expect(readAgain).toBeGreaterThan(0)
    const amounts = articles.map((article) => records.get(toJobId(article))?.funds[0]?.vnd)
    expect(amounts.slice(0, COUNT)).toEqual(Array.from({ length: COUNT }, (_, index) => (index + 2) * 1_000_000))
    for (const article of articles.slice(0, 20)) expect(records.get(toJobId(article))).toEqual(parseNews(article.text, article.options))
  }, 180_000)
})

describe('toJobId', () => {
  it('is the same for the same article, and no other', () => {
    const article = { text: 'Góp 2 tỷ đồng', options: {} }
    const ids = [article, { ...article }, { text: 'Góp 3 tỷ đồng', options: {} }, { ...article, options: { publishedAt: '2024-03-02' } }].map(toJobId)
    expect(ids[1]).toBe(ids[0])
    expect(new Set(ids).size).toBe(3)
    expect(ids[0]).toMatch(/^sha256-[\da-f]{64}$/)
  })
})
