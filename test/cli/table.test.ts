import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { TABLES, TABLE_NAMES } from '../../src/tables/index.js'
import { query } from '../duckdb.js'
import { createFolder, run, runHere, toArticles } from './project.js'

const { folder, write } = createFolder()
const articles = toArticles(40)
const news = write('news.ndjson', `${articles.join('\n')}\n`)

describe('--table', () => {
  it('prints CSV with the names once', async () => {
    const { code, out } = await runHere([
      '--table',
      'funds',
      news,
      write('more.txt', 'Góp 7 triệu đồng, 8 triệu đồng.'),
      write('none.txt', 'Không có gì.')
    ])
    const { data, errors } = Papa.parse<Record<string, string>>(out, { header: true, skipEmptyLines: true })
    expect([code, errors, data.length]).toEqual([0, [], 42])
    expect(data.at(0)).toMatchObject({ article: 'n0', id: '0', vnd: '2000000' })
    expect(data.slice(-2).map(({ article, id, vnd }) => [article?.endsWith('more.txt'), id, vnd])).toEqual([
      [true, '0', '7000000'],
      [true, '1', '8000000']
    ])
  })

  it.each(TABLE_NAMES)('prints NDJSON of %s that DuckDB reads', async (table) => {
    const output = join(folder, `${table}.ndjson`)
    expect(await runHere(['--table', table, '--format', 'ndjson', '--output', output, news])).toMatchObject({ code: 0, error: '' })
    const [rows] =
      readFileSync(output, 'utf8') === '' ? [[]] : await query(`SELECT * FROM read_json('${output}', format = 'newline_delimited')`)
    expect(rows?.length).toBe(table === 'articles' || table === 'funds' ? 40 : 0)
    if (rows?.[0] !== undefined) expect(Object.keys(rows[0])).toEqual(TABLES[table].columns.map(({ name }) => name))
  })

  it.each([[['--jobs', '1']], [['--jobs', '2']]])('writes Parquet that DuckDB reads, with %j', async (jobs) => {
    const output = join(folder, `funds${jobs[1]}.parquet`)
    expect(run(['--table', 'funds', '--format', 'parquet', '--output', output, ...jobs, news])).toMatchObject({ code: 0, error: '' })
    const [sums] = await query(`SELECT count(*)::INT AS n, sum(vnd)::DOUBLE AS vnd, min(article) AS first FROM '${output}'`)
    expect(sums).toEqual([{ n: 40, vnd: 860_000_000, first: 'n0' }])
  })

  it('writes Parquet to standard output that is no terminal', async () => {
    const { spawnSync } = await import('node:child_process')
    const { cli } = await import('./project.js')
    const { writeFileSync } = await import('node:fs')
    const { stdout } = spawnSync(process.execPath, [cli, '--table', 'articles', '--format', 'parquet', news])
    const path = join(folder, 'out.parquet')
    writeFileSync(path, stdout)
    expect((await query(`SELECT count(*)::INT AS n FROM '${path}'`))[0]).toEqual([{ n: 40 }])
  })

  it('goes on where a file of lines ends', async () => {
    const output = join(folder, 'resumed.ndjson')
    const few = write('few.ndjson', `${articles.slice(0, 10).join('\n')}\n`)
    const args = ['--table', 'funds', '--format', 'ndjson', '--output', output, '--resume', few]
    expect(await runHere(args)).toMatchObject({ code: 0 })
    write('few.ndjson', `${articles.slice(0, 20).join('\n')}\n`)
    expect(await runHere(args)).toMatchObject({ code: 0, error: '' })
    expect(readFileSync(output, 'utf8').trimEnd().split('\n')).toHaveLength(20)
    expect((await runHere(args.map((arg) => (arg === 'funds' ? 'dates' : arg)))).error).toContain(
      'was written with table "funds", and this is "dates"'
    )
  })

  it('begins with a byte order mark where one is asked for', async () => {
    expect((await runHere(['--table', 'dates', '--bom', news])).out.startsWith('\ufeff"article"')).toBe(true)
    expect((await runHere(['--format', 'csv', '--bom', news])).out.startsWith('\ufefffile,')).toBe(true)
    expect((await runHere(['--table', 'dates', news])).out.startsWith('"article"')).toBe(true)
  })

  it('carries what else a row has into the articles', async () => {
    const path = write('bài.csv', 'Số,Nội dung,Ngày,url\nb1,Hôm qua góp 2 tỷ đồng,2024-03-02,https://a\n')
    const { out } = await runHere([
      '--table',
      'articles',
      '--format',
      'ndjson',
      '--text-column',
      'Nội dung',
      '--date-column',
      'Ngày',
      '--id-column',
      'Số',
      path
    ])
    expect(JSON.parse(out)).toMatchObject({
      article: 'b1',
      file: path,
      line: 2,
      articleDate: '2024-03-02',
      funds: 1,
      item: '{"url":"https://a"}'
    })
  })

  it.each([
    [['--table', 'money', news], 'unknown table "money": articles, dates, places, funds, counts, names, quantities'],
    [['--table', 'funds', '--format', 'json', news], 'a table is csv, ndjson, parquet, not json'],
    [['--format', 'parquet', news], 'parquet holds a table: name one by --table articles|dates'],
    [['--table', 'funds', '--only', 'funds', news], '--only chooses fields of records'],
    [['--table', 'funds', '--format', 'ndjson', '--bom', news], '--bom is for CSV']
  ])('%j is wrong usage', async (args, message) => {
    expect(await runHere(args)).toMatchObject({ code: 2, out: '', error: expect.stringContaining(message) as string })
  })
})
