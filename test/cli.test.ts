import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { runCli } from '../src/cli/cli.js'

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const seed = fileURLToPath(new URL('../fixtures/lang-son-dan-van-kheo/input.txt', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'boctach-'))
const write = (name: string, content: string | Buffer): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const run = (args: readonly string[], input?: string): { code: number | null; out: string; error: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { input, encoding: 'utf8' })
  return { code: status, out: stdout, error: stderr }
}

describe('boctach', () => {
  it('prints one file as JSON when it writes to no terminal', () => {
    const { code, out } = run([seed])
    expect(code).toBe(0)
    expect((JSON.parse(out) as { date: string }).date).toBe('2024-07-23')
  })

  it('prints totals with their sums for a person', () => {
    const { out } = run(['--format', 'pretty', seed])
    expect(out).toContain('by participant: 83 + 46 = 129 ✓')
    expect(out).toContain('thành phố Lạng Sơn [178] < tỉnh Lạng Sơn')
  })

  it('reads standard input, chooses fields and takes the date', () => {
    const { code, out } = run(['--only', 'dates,funds', '--published-at', '2024-07-23', '-'], 'Hôm qua trao 5 triệu đồng.')
    const record = JSON.parse(out) as { dates: { edtf: string }[]; funds: { vnd: number }[] }
    expect([code, Object.keys(record), record.dates[0]?.edtf, record.funds[0]?.vnd]).toEqual([
      0,
      ['dates', 'funds'],
      '2024-07-22',
      5_000_000
    ])
  })

  it('does the good files and says what is wrong with the others', () => {
    const good = write('good.txt', 'Ngày 3/4/2024')
    const binary = write('binary.txt', Buffer.from([0x50, 0x4b, 0, 1]))
    const latin = write('latin.txt', Buffer.from([0xe1, 0xe0, 0x20, 0xff]))
    const { code, out, error } = run(['--format', 'ndjson', binary, good, latin, join(folder, 'none.txt'), folder])
    expect(code).toBe(1)
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { file: string }).file)
    ).toEqual([good])
    expect(
      error
        .trimEnd()
        .split('\n')
        .map((line) => line.slice(line.lastIndexOf(': ') + 2).split(',')[0])
    ).toEqual(['is binary', 'convert it first', 'no such file', 'is a directory'])
  })

  it('expands globs into one list', () => {
    write('a1.txt', 'Ngày 3/4/2024')
    write('a2.txt', 'Ngày 4/4/2024')
    const { out } = run(['--only', 'dates', join(folder, 'a*.txt')])
    expect((JSON.parse(out) as { dates: { edtf: string }[] }[]).map(({ dates }) => dates[0]?.edtf)).toEqual(['2024-04-03', '2024-04-04'])
  })

  it.each([
    [['--format', 'xml', seed], 'unknown format "xml"'],
    [['--only', 'years', seed], 'unknown field "years"'],
    [['--published-at', '31/2', seed], 'options.publishedAt must be an ISO date'],
    [['--colour', seed], '--colour'],
    [[], 'no input']
  ])('refuses %j', (args, message) => {
    const { code, error } = run(args)
    expect(code).toBe(2)
    expect(error).toContain(message)
  })

  it('helps and tells its version', () => {
    expect(run(['--help']).out).toContain('--published-at YYYY-MM-DD')
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
    expect(run(['--version']).out).toBe(`${version}\n`)
  })
})

describe('boctach over many articles', () => {
  const lines = Array.from({ length: 60 }, (_, index) => JSON.stringify({ id: `n${index}`, text: `Góp ${index + 2} triệu đồng.` }))
  const news = write('news.ndjson', `${lines.join('\n')}\n`)
  const idsOf = (out: string): string[] =>
    out
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: string }).id)

  it('reads lines of NDJSON, and says which line is none', () => {
    const { code, out, error } = run(
      ['--from', 'ndjson', '--format', 'ndjson', '--published-at', '2024-03-02', '-'],
      '{"id":"a","text":"Hôm qua"}\n\n{"text":\n{"id":"c"}\n{"text":"Hôm qua","options":{"publishedAt":"2024-01-02"}}\n'
    )
    expect(code).toBe(1)
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as { id?: string; line: number; dates: { edtf: string }[] })
        .map(({ id, line, dates }) => [id, line, dates[0]?.edtf])
    ).toEqual([
      ['a', 1, '2024-03-01'],
      [undefined, 5, '2024-01-01']
    ])
    expect(error).toMatch(/^boctach: -:3: is no JSON: .*\nboctach: -:4: c: Expected a string of text, got undefined\n$/)
  })

  it('prints on two threads what it prints on one', () => {
    const [one, two] = ['1', '2'].map((jobs) => run(['--format', 'ndjson', '--jobs', jobs, news]))
    expect([two?.code, idsOf(two?.out ?? '').length]).toEqual([0, 60])
    expect(two?.out).toBe(one?.out)
  })

  it.each(['1', '2'])('leaves whole lines when it is interrupted on %s threads', async (jobs) => {
    const child = spawn(process.execPath, [cli, '--from', 'ndjson', '--format', 'ndjson', '--jobs', jobs, '-'])
    let out = ''
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (out += chunk))
    child.stdin.on('error', () => undefined)
    // Standard input stays open: only the signal ends it.
    for (let round = 0; round < 20; round++) child.stdin.write(`${lines.join('\n')}\n`)
    await once(child.stdout, 'data')
    child.kill('SIGINT')
    expect(await once(child, 'close')).toEqual([130, null])
    expect(out.endsWith('\n')).toBe(true)
    expect(idsOf(out).every((id, index) => id === `n${index % 60}`)).toBe(true)
  })

  it('draws a bar where the errors go to a terminal and the records do not', async () => {
    const [printed, drawn] = [new PassThrough(), new PassThrough()]
    printed.resume()
    const code = await runCli(['--format', 'ndjson', seed, join(folder, 'none.txt')], {
      stdin: Readable.from([]),
      stdout: printed,
      stderr: Object.assign(drawn, { isTTY: true })
    })
    expect([code, (drawn.read() as Buffer).toString()]).toEqual([
      1,
      `\r\u001b[2K████████████░░░░░░░░░░░░ 1/2\r\u001b[2Kboctach: ${join(folder, 'none.txt')}: no such file\n\r\u001b[2K████████████████████████ 2/2, 1 failed\r\u001b[2K`
    ])
  })

  it.each([
    [['--jobs', '0', seed], '--jobs takes a whole number of 1 or more, got "0"'],
    [['--resume', seed], '--resume goes on with a file of lines'],
    [['--from', 'pdf', seed], 'unknown source "pdf": text, html, ndjson, csv, json'],
    [['--output', join(folder, 'no', 'folder'), seed], 'no such file']
  ])('refuses %j', (args, message) => expect(run(args)).toMatchObject({ code: 2, error: expect.stringContaining(message) as string }))
})

describe('boctach for other tools', () => {
  it('reads HTML by its name, and draws what a reader sees of it', () => {
    const page = write('page.html', '<title>Trang</title><nav>9 tỷ đồng</nav><article><p>Góp <b>2</b> tỷ&nbsp;đồng</p></article>')
    expect(JSON.parse(run([page]).out)).toMatchObject({ title: 'Trang', funds: [{ vnd: 2_000_000_000, span: { start: 59, end: 77 } }] })
    expect(run(['--format', 'html', page]).out).toContain('<mark class="fund" tabindex="0" id="fund-0" data-of="fund-0">2 tỷ\u00a0đồng')
    expect(JSON.parse(run(['--from', 'html', '-'], '<p>3 tỷ &#273;ồng').out)).toMatchObject({
      funds: [{ vnd: 3_000_000_000, text: '3 tỷ đồng' }]
    })
  })

  it('prints a line of CSV a mention', () => {
    const { out } = run(['--format', 'csv', '-'], 'Góp 2 tỷ đồng, 30 ngày công cho mô hình "Ngõ, hẻm xanh".')
    expect(out.split('\n')).toEqual([
      'file,kind,start,end,text,value,max,unit,qualifier,code,role,field,location,rule,id,sameAs,modality,era,placeId,district,province,heirId,heir,giver,receiver,purpose,articleDate,articleTitle',
      'stdin,fund,4,13,2 tỷ đồng,2000000000,,VND,exact,,,,,amount-currency,0,,actual,,,,,,,,,,,',
      'stdin,quantity,15,27,30 ngày công,30,,ngày công,exact,,,,,count,0,,actual,,,,,,,,,,,',
      'stdin,named-model,40,55,"""Ngõ, hẻm xanh""","Ngõ, hẻm xanh",,mô hình,,,,,,model-quotation,0,,,,,,,,,,,,,',
      ''
    ])
  })

  it('draws one text as a page', () => {
    expect(run(['--format', 'html', '-'], 'Góp 2 tỷ đồng.').out).toContain(
      '<mark class="fund" tabindex="0" id="fund-0" data-of="fund-0">2 tỷ đồng'
    )
    expect(run(['--format', 'html', seed, seed])).toMatchObject({
      code: 2,
      error: expect.stringContaining('html draws one text') as string
    })
  })
})
