import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { cli, createFolder, runHere, toArticles, type Ran } from './project.js'

const { folder, write } = createFolder()
const articles = toArticles(30)
const args = (output: string, ...rest: string[]): string[] => ['--format', 'ndjson', '--output', output, ...rest]
const idsOf = (path: string): (string | undefined)[] =>
  readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { id?: string }).id)
const fresh = async (input: string): Promise<string> => {
  const output = `${input}.fresh`
  await runHere(args(output, input))
  return readFileSync(output, 'utf8')
}

describe('--resume', () => {
  it.each<readonly [name: string, lines: readonly string[], last: string]>([
    ['articles with their ids', articles, '\n'],
    ['repeated ids', articles.map((line) => line.replace(/"n\d+"/, '"same"')), '\n'],
    ['articles without ids', articles.map((line) => line.replace(/"id":"n\d+",/, '')), '\n'],
    ['a last line without its end', articles, ''],
    ['lines that fail', articles.map((line, index) => (index % 5 === 1 ? '{"text":7}' : line)), '\n']
  ])('goes on with %s', async (name, lines, last) => {
    const input = write(`${name}.ndjson`, `${lines.slice(0, 11).join('\n')}\n`)
    const output = `${input}.out`
    const first = await runHere(args(output, '--resume', input))
    const begun = readFileSync(output, 'utf8')
    writeFileSync(input, lines.join('\n') + last)
    const second = await runHere(args(output, '--resume', input))
    const whole = readFileSync(output, 'utf8')
    expect([whole.startsWith(begun), whole]).toEqual([true, await fresh(input)])
    const failed = lines.some((line) => line === '{"text":7}') ? 1 : 0
    expect([first.code, second.code]).toEqual([failed, failed])
    // What failed is said again each time, so that nobody takes the file for complete.
    expect(second.error.split('\n').length - 1).toBe(lines.filter((line) => line === '{"text":7}').length)
    await runHere(args(output, '--resume', input))
    expect(readFileSync(output, 'utf8')).toBe(whole)
  })

  it('reads half a last line again when it is whole', async () => {
    const input = write('growing.ndjson', `${articles[0]}\n${articles[1]?.slice(0, 20)}`)
    const output = `${input}.out`
    expect((await runHere(args(output, '--resume', input))).code).toBe(1)
    writeFileSync(input, `${articles.slice(0, 3).join('\n')}\n`)
    expect(await runHere(args(output, '--resume', input))).toMatchObject({ code: 0, error: '' })
    expect(idsOf(output)).toEqual(['n0', 'n1', 'n2'])
  })

  it('takes new files in, and keeps a journal only while there is something to go on with', async () => {
    const [a, b] = [write('a.txt', 'Góp 2 tỷ đồng.'), write('b.txt', 'Góp 3 tỷ đồng.')]
    const output = join(folder, 'files.out')
    await runHere(args(output, '--resume', b))
    expect(await runHere(args(output, '--resume', a, b))).toMatchObject({ code: 0, error: '' })
    expect(
      readFileSync(output, 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { file: string }).file)
    ).toEqual([b, a])
    await runHere(args(output, a))
    expect([existsSync(`${output}.journal`), existsSync(`${output}.lock`)]).toEqual([false, false])
  })

  it('begins anew where the output is gone', async () => {
    const input = write('gone.ndjson', `${articles.join('\n')}\n`)
    const output = `${input}.out`
    await runHere(args(output, '--resume', input))
    rmSync(output)
    await runHere(args(output, '--resume', input))
    expect(idsOf(output)).toHaveLength(30)
  })

  const cut = (path: string, change: (text: string) => string): void => writeFileSync(path, change(readFileSync(path, 'utf8')))
  const tampered: readonly (readonly [
    name: string,
    tamper: (output: string, input: string) => void,
    message: string,
    extra?: readonly string[]
  ])[] = [
    ['a changed byte', (output) => cut(output, (text) => text.replace('VND', 'USD')), 'was changed since it was written'],
    [
      'a lost line',
      (output) => cut(output, (text) => text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1)),
      'is shorter than its journal says'
    ],
    ['a line of another', (output) => appendFileSync(output, 'my notes\n'), 'has lines that this command did not write'],
    ['half a line of another', (output) => appendFileSync(output, 'my notes'), 'has lines that this command did not write'],
    ['no journal', (output) => rmSync(`${output}.journal`), 'has no journal'],
    ['another journal', (output) => writeFileSync(`${output}.journal`, 'notes\n'), 'is no journal of'],
    ['a changed journal', (output) => cut(`${output}.journal`, (text) => text.replace('"bytes":', '"byte":')), 'was changed'],
    [
      'another version',
      (output) => cut(`${output}.journal`, (text) => text.replace(/"boctach":"[^"]*"/, '"boctach":"0.0.1"')),
      'was written with boctach "0.0.1"'
    ],
    [
      'other options',
      () => undefined,
      'was written with options {}, and this is {"publishedAt":"2024-01-01"}',
      ['--published-at', '2024-01-01']
    ],
    ['other fields', () => undefined, 'was written with only null, and this is ["dates"]', ['--only', 'dates']],
    ['a changed input', (_, input) => cut(input, (text) => text.replace('"n3"', '"m3"')), 'was changed since it was read'],
    ['a shorter input', (_, input) => cut(input, (text) => text.slice(0, text.indexOf('\n') + 1)), 'was changed since it was read']
  ]
  it.each(tampered.map(([name, tamper, message, extra = []]) => ({ name, tamper, message, extra })))(
    'refuses $name, and leaves all as it is',
    async ({ name, tamper, message, extra }) => {
      const input = write(`${name}.ndjson`, `${articles.join('\n')}\n`)
      const output = `${input}.out`
      await runHere(args(output, '--resume', input))
      tamper(output, input)
      const before = readFileSync(output, 'utf8')
      expect(await runHere(args(output, '--resume', ...extra, input))).toMatchObject({
        code: 2,
        error: expect.stringContaining(message) as string
      })
      expect(readFileSync(output, 'utf8')).toBe(before)
    }
  )

  it('refuses another input', async () => {
    const [one, two] = [write('one.ndjson', `${articles[0]}\n`), write('two.ndjson', `${articles[1]}\n`)]
    const output = join(folder, 'of-one.out')
    await runHere(args(output, '--resume', one))
    expect(await runHere(args(output, '--resume', two))).toMatchObject({
      code: 2,
      error: expect.stringContaining('one.ndjson, which is no input now') as string
    })
  })
})

const long = write(
  'long.ndjson',
  `${toArticles(400)
    .map((line) => line.replace('Góp', `${'Xã Mai Pha trao quà cho 20 hộ nghèo. '.repeat(20)}Góp`))
    .join('\n')}\n`
)
const start = (output: string, jobs: number): { ended: Promise<Ran>; kill(this: void): void } => {
  const child = spawn(process.execPath, [cli, ...args(output, '--resume', '--jobs', String(jobs), long)])
  let error = ''
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (error += chunk))
  return {
    ended: once(child, 'close').then(([code]) => ({ code: code as number | null, out: '', error })),
    kill: () => void child.kill('SIGKILL')
  }
}
const hasBegun = async (output: string, size: number): Promise<void> => {
  while (!existsSync(output) || statSync(output).size <= size) await sleep(5)
}

describe('a run', () => {
  it.each([1, 2])(
    'that is killed at any moment loses nothing and doubles nothing, on %i threads',
    async (jobs) => {
      const output = join(folder, `killed-${jobs}.out`)
      const clean = await fresh(long)
      const pauses: number[] = []
      for (let round = 0; round < 3; round++) {
        const size = existsSync(output) ? statSync(output).size : 0
        const { ended, kill } = start(output, jobs)
        await Promise.race([hasBegun(output, size), ended])
        pauses.push(Math.floor(Math.random() * 300))
        await sleep(pauses.at(-1))
        kill()
        await ended
      }
      expect(await start(output, jobs).ended, `killed after ${pauses.join(', ')} ms`).toEqual({ code: 0, out: '', error: '' })
      expect(readFileSync(output, 'utf8') === clean, `killed after ${pauses.join(', ')} ms`).toBe(true)
    },
    120_000
  )

  it('has its file to itself', async () => {
    const output = join(folder, 'two.out')
    const first = start(output, 1)
    await hasBegun(output, 0)
    // The lock outlives a run that is killed by seconds, so one that is only slow is waited for no longer.
    const second = await start(output, 1).ended
    expect(await first.ended).toEqual({ code: 0, out: '', error: '' })
    expect(second.code === 0 || second.error.includes('is being written by another run')).toBe(true)
    expect(readFileSync(output, 'utf8')).toBe(await fresh(long))
  }, 120_000)
})
