import { afterAll, describe, expect, it } from 'vitest'
import type { NewsRecord } from 'boctach'
// The threads run what was built.
import { createPool } from 'boctach/pool'
import { parseNews } from 'boctach'

const pool = createPool({ threads: 2 })
afterAll(() => pool.close())

describe('createPool', () => {
  it('gives the records that one thread gives, in order', async () => {
    const texts = Array.from({ length: 40 }, (_, index) => `Ngày ${(index % 28) + 1}/3/2024, xã góp ${index + 2} triệu đồng.`)
    const records: NewsRecord[] = []
    for await (const record of pool.parseAll(texts, { publishedAt: '2024-04-01' })) records.push(record)
    expect(records).toEqual(texts.map((text) => parseNews(text, { publishedAt: '2024-04-01' })))
  })

  it('takes no more texts than it can hold', async () => {
    let taken = 0
    const texts = function* (): Generator<string> {
      while (true) yield `${++taken} triệu đồng`
    }
    const records = pool.parseAll(texts())
    await records.next()
    expect(taken).toBe(4)
    await records.return()
  })

  it('gives a text up when its signal says so, and goes on', async () => {
    const controller = new AbortController()
    const slow = pool.parse('ngày 3/4/2024, '.repeat(200_000), {}, { signal: controller.signal })
    setTimeout(() => controller.abort(), 20)
    await expect(slow).rejects.toMatchObject({ name: 'AbortError' })
    expect((await pool.parse('2 tỷ đồng')).funds[0]?.vnd).toBe(2_000_000_000)
  })

  it('outlives a signal that comes just as the record does', async () => {
    for (let round = 0; round < 3; round++) {
      await pool.parse('2 tỷ đồng')
      const controller = new AbortController()
      const late = pool.parse('3 tỷ đồng', {}, { signal: controller.signal })
      // The thread answers while this one sleeps, and the answer is not seen before the signal.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 150)
      controller.abort()
      await expect(late).rejects.toMatchObject({ name: 'AbortError' })
    }
    expect((await pool.parse('2 tỷ đồng')).funds[0]?.vnd).toBe(2_000_000_000)
  })

  it('rejects what parseNews would throw', async () => {
    await expect(pool.parse(7 as never)).rejects.toThrow('Expected a string of text, got number')
    expect(() => createPool({ threads: 0 })).toThrow(new TypeError('threads must be a whole number of 1 or more, got 0'))
  })
})
