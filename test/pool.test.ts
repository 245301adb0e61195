import { spawnSync } from 'node:child_process'
import { mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, describe, expect, it } from 'vitest'
import type { NewsRecord } from 'boctach'
// The threads run what was built.
import { createPool, PoolFullError } from 'boctach/pool'
import { parseNews } from 'boctach'
import { root } from './project.js'

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

  it.each([
    [{ maxQueue: -1 }, 'maxQueue must be a whole number of 0 or more, got -1'],
    [{ maxThreadMegabytes: 1 }, 'maxThreadMegabytes must be a whole number of 16 or more, got 1'],
    [{ thread: '/nowhere.js' }, "The pool's threads run /nowhere.js, which is not there"]
  ])('refuses %j', (options, message) => {
    expect(() => createPool(options)).toThrow(message)
  })
})

describe('a pool with a text that hangs', () => {
  const thread = new URL('hanging-thread.mjs', import.meta.url)

  it('gives it up after its own time, and not another for having waited', async () => {
    const one = createPool({ threads: 1, thread })
    await one.parse('x')
    const outcomes = await Promise.all(
      ['HANG', '2 tỷ đồng', 'HANG', '3 tỷ đồng'].map((text) =>
        one.parse(text, {}, { timeoutMs: 1_500 }).then(
          ({ funds }) => funds[0]?.vnd,
          (error: unknown) => (error as Error).name
        )
      )
    )
    // The last one waited for longer than it may be read.
    expect(outcomes).toEqual(['TimeoutError', 2_000_000_000, 'TimeoutError', 3_000_000_000])
    await one.close()
  }, 60_000)

  it('refuses at once what it was told not to hold, and takes more when there is room', async () => {
    const one = createPool({ threads: 1, maxQueue: 2, thread })
    const held = [
      one.parse('HANG', {}, { timeoutMs: 300 }).catch((error: unknown) => (error as Error).name),
      one.parse('2 tỷ đồng'),
      one.parse('3 tỷ đồng')
    ]
    expect(one.waiting()).toBe(2)
    await expect(one.parse('4 tỷ đồng')).rejects.toThrow(new PoolFullError('2 texts wait already'))
    await Promise.all(held)
    expect((await one.parse('5 tỷ đồng')).funds[0]?.vnd).toBe(5_000_000_000)
    await one.close()
  }, 60_000)

  it('outlives a text that takes all memory', async () => {
    const one = createPool({ threads: 1, maxThreadMegabytes: 128, thread })
    await expect(one.parse('HANG MEMORY')).rejects.toMatchObject({ code: 'ERR_WORKER_OUT_OF_MEMORY' })
    expect((await one.parse('5 tỷ đồng')).funds[0]?.vnd).toBe(5_000_000_000)
    await one.close()
  }, 60_000)
})

describe('a pool in a bundle', () => {
  const bundle = async (options: string): Promise<string> => {
    const folder = mkdtempSync(join(tmpdir(), 'boctach-bundle-'))
    const contents = `import { createPool } from 'boctach/pool'; const pool = createPool(${options}); console.log((await pool.parse('2 tỷ đồng')).funds[0].vnd); await pool.close()`
    await build({
      stdin: { contents, resolveDir: root },
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: join(folder, 'app.mjs'),
      banner: {
        js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url); const __dirname = ''; const __filename = ''"
      },
      external: ['piscina']
    })
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
    const { stdout, stderr } = spawnSync(process.execPath, [join(folder, 'app.mjs')], { encoding: 'utf8' })
    return stdout + stderr
  }

  it('says what to set, and works when it is set', async () => {
    expect(await bundle('{ threads: 1 }')).toContain("Set createPool({ thread: import.meta.resolve('boctach/pool-thread') })")
    expect(await bundle(`{ threads: 1, thread: ${JSON.stringify(new URL('../dist/worker-thread.js', import.meta.url).href)} }`)).toBe(
      '2000000000\n'
    )
  }, 60_000)
})
