import { spawnSync } from 'node:child_process'
import { linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DISK, type Disk } from '../../src/cli/output.js'
import { cli, createFolder, runHere, toArticles } from './project.js'

const { folder, write } = createFolder()
const articles = toArticles(40)
const news = write('news.ndjson', `${articles.join('\n')}\n`)
const linesOf = (text: string): { id: string }[] =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as { id: string })

describe('an output that is an input', () => {
  const content = `${articles.slice(0, 3).join('\n')}\n`
  const setUp = (name: string): string => {
    const home = join(folder, name)
    mkdirSync(home)
    writeFileSync(join(home, 'a.ndjson'), content)
    return home
  }

  it.each<readonly [name: string, toOutput: (home: string) => string, inputs: readonly string[]]>([
    ['by its name', (home) => join(home, 'a.ndjson'), ['a.ndjson']],
    ['by another way to it', (home) => join(home, 'x', '..', 'a.ndjson'), ['a.ndjson']],
    ['by a link', (home) => (symlinkSync('a.ndjson', join(home, 'link.ndjson')), join(home, 'link.ndjson')), ['a.ndjson']],
    ['by a hard link', (home) => (linkSync(join(home, 'a.ndjson'), join(home, 'hard.out')), join(home, 'hard.out')), ['a.ndjson']],
    ['among a glob’s files', (home) => join(home, 'a.ndjson'), ['*.ndjson']],
    ['among a glob’s files when it is run again', (home) => join(home, 'new.ndjson'), ['*.ndjson']]
  ])('is refused %s, before anything is opened', async (name, toOutput, inputs) => {
    const home = setUp(name)
    const output = toOutput(home)
    const before = readdirSync(home)
    for (const extra of [[], ['--resume']]) {
      const { code, error } = await runHere([
        '--format',
        'ndjson',
        '--output',
        output,
        ...extra,
        ...inputs.map((input) => join(home, input))
      ])
      expect([code, error]).toEqual([2, expect.stringContaining('is also an input') as string])
    }
    expect([readdirSync(home), readFileSync(join(home, 'a.ndjson'), 'utf8')]).toEqual([before, content])
  })

  it('is refused where the shell made it so', () => {
    const path = write('shell.ndjson', content)
    const { status, stderr } = spawnSync('bash', ['-c', `"${process.execPath}" "${cli}" --format ndjson "${path}" >> "${path}"`], {
      encoding: 'utf8'
    })
    expect([status, stderr, readFileSync(path, 'utf8')]).toEqual([2, expect.stringContaining('standard output is also an input'), content])
  })
})

/** A disk that takes so many bytes of a path, the last of them without their line, and then fails. */
function createFullDisk(limit: number, code: string): Disk {
  let left = limit
  const write = async (fd: number, bytes: Uint8Array, at: number, length: number, position: null): Promise<{ bytesWritten: number }> => {
    if (left === 0) throw Object.assign(new Error(`${code}: fault`), { code })
    const taken = Math.min(left, length)
    left -= taken
    return DISK.write(fd, bytes, at, taken, position)
  }
  return { ...DISK, write: write as Disk['write'] }
}

describe.each([
  ['ENOSPC', 'the disk is full'],
  ['EIO', 'the device failed (EIO)'],
  ['EDQUOT', 'the disk quota is used up']
])('%s', (code, reason) => {
  it.each([1, 700, 5_000, 9_999])('after %i bytes of a file of lines is one clear line, and what is written is whole', async (limit) => {
    const output = join(folder, `${code}-${limit}.ndjson`)
    const ran = await runHere(['--format', 'ndjson', '--output', output, news], { disk: createFullDisk(limit, code) })
    expect(ran).toEqual({ code: 1, out: '', error: `boctach: ${output}: ${reason}: what was written before is whole\n` })
    const written = readFileSync(output, 'utf8')
    expect(linesOf(written).map(({ id }) => id)).toEqual(articles.slice(0, linesOf(written).length).map((_, index) => `n${index}`))
    expect(written.length === 0 || written.endsWith('\n')).toBe(true)
    // When there is room again, it goes on.
    expect(await runHere(['--format', 'ndjson', '--output', output, '--resume', news])).toMatchObject({ code: 0, error: '' })
    expect(linesOf(readFileSync(output, 'utf8'))).toHaveLength(articles.length)
  })

  it('leaves a file that is written whole as it was', async () => {
    const output = write(`${code}.csv`, 'old\n')
    expect(await runHere(['--format', 'csv', '--output', output, news], { disk: createFullDisk(700, code) })).toMatchObject({
      code: 1,
      error: expect.stringContaining(reason) as string
    })
    expect([readFileSync(output, 'utf8'), readdirSync(folder).filter((name) => name.endsWith('.tmp'))]).toEqual(['old\n', []])
  })

  it('on standard output is the same', async () => {
    let [out, left] = ['', 3]
    const stdout = {
      write(text: string, done: (error?: Error) => void) {
        if (left-- > 0) out += text
        done(left < 0 ? Object.assign(new Error(code), { code }) : undefined)
        return true
      },
      on: () => undefined
    }
    expect(await runHere(['--format', 'ndjson', news], { stdout })).toEqual({
      code: 1,
      out: '',
      error: `boctach: standard output: ${reason}: what was written before is whole\n`
    })
    expect(linesOf(out)).toHaveLength(3)
  })

  it('of an input is its error, and what came before is read', async () => {
    const input = async function* (): AsyncGenerator<string> {
      await Promise.resolve()
      yield `${articles.slice(0, 2).join('\n')}\n`
      throw Object.assign(new Error(code), { code })
    }
    const { code: exit, out, error } = await runHere(['--from', 'ndjson', '--format', 'ndjson', '-'], { input: input() })
    expect([exit, linesOf(out).length, error]).toEqual([1, 2, `boctach: -: ${reason}\n`])
  })
})

describe('a real disk', () => {
  const shell = (command: string): { code: number | null; error: string } => {
    const { status, stderr } = spawnSync('bash', ['-c', command], { encoding: 'utf8' })
    return { code: status, error: stderr }
  }
  const command = `"${process.execPath}" "${cli}" --format ndjson`

  it('that is full takes nothing', () => {
    for (const where of ['> /dev/full', '--output /dev/full'])
      expect(shell(`${command} "${news}" ${where}`)).toEqual({
        code: 1,
        error: expect.stringMatching(/^boctach: (standard output|\/dev\/full): the disk is full: .*\n$/) as string
      })
  })

  // A limit on the size of files takes half a line, as a full disk does.
  it.each(['--output', '>', '>>'])('that ends in the middle of a line has whole lines (%s)', (way) => {
    const path = write(`limited-${way.length}${way.startsWith('>') ? 'o' : ''}`, '')
    expect(shell(`ulimit -f 8; ${command} "${news}" ${way} "${path}"`)).toEqual({
      code: 1,
      error: expect.stringMatching(/^boctach: .*: the file would be larger than is allowed: .*\n$/) as string
    })
    const written = readFileSync(path, 'utf8')
    expect([written.length > 4_000, written.endsWith('\n')]).toEqual([true, true])
    expect(linesOf(written).map(({ id }) => id)).toEqual(linesOf(written).map((_, index) => `n${index}`))
  })

  it('whose reader has gone is no error', () => {
    const { code, error } = shell(`set -o pipefail; ${command} "${news}" | head -n 1 | wc -l`)
    expect([code, error]).toEqual([0, ''])
    expect(shell(`${command} "${news}" "${folder}/none.txt" 2>&- >/dev/null`).code).toBe(1)
  })
})
