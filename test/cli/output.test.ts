import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { toMentionsCsv as toCsv } from '../../src/cli/csv.js'
import { toSafeJson, toVisible } from '../../src/cli/safe.js'
import { parseNews } from '../../src/index.js'
import { createFolder, runHere } from './project.js'

const { folder, write } = createFolder()
// eslint-disable-next-line no-control-regex
const STEERS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/
const ESCAPES = ['\u001b[2J', '\u001b]0;title\u0007', '\u009b31m', '\r', '\u0008', '\u202e', '\u2066']

describe('terminal escapes', () => {
  it.each(ESCAPES)('%j is shown, and JSON means the same', (escape) => {
    expect(toVisible(`a${escape}b`)).not.toMatch(STEERS)
    const json = JSON.stringify({ [`k${escape}`]: `a${escape}b\n` })
    expect(toSafeJson(json)).not.toMatch(STEERS)
    expect(JSON.parse(toSafeJson(json))).toEqual(JSON.parse(json))
  })

  it.each(['pretty', 'json', 'ndjson', 'csv'])('in titles, names, ids and file names steer nothing in %s', async (format) => {
    const evil = ESCAPES.join('x')
    const lines = [
      { id: evil, title: `Tên ${evil}`, source: evil, url: evil, text: `Mô hình “Ngõ ${evil} xanh” ở xã Mai ${evil} Pha góp 2 tỷ đồng.` },
      { id: evil, text: 7 },
      { id: evil, text: 'x', options: { [evil]: 1 } }
    ]
    const path = write(`tin\u001b[2J\n.ndjson`, `${lines.map((line) => JSON.stringify(line)).join('\n')}\n${evil}\n`)
    const { code, out, error } = await runHere(['--format', format, path, `${folder}/none\u001b[2J`])
    expect([code, out === '', error.trimEnd().split('\n').length]).toEqual([1, false, 4])
    expect(out).not.toMatch(STEERS)
    expect(error).not.toMatch(STEERS)
  })

  it('in what is wrong with the usage steer nothing', async () => {
    expect((await runHere(['--format', '\u001b[2J', 'x'])).error).not.toMatch(STEERS)
  })
})

describe('CSV', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠x'])('%j is no formula', (formula) => {
    const record = parseNews('Mô hình “Ngõ xanh” góp 2 tỷ đồng.')
    const [name] = record.namedModels
    const csv = toCsv(
      { ...record, namedModels: [{ ...name, name: formula, field: formula, location: formula, text: formula } as never] },
      `${formula}.ndjson`
    )
    const rows = parse(csv)
    expect(rows).toHaveLength(2)
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/)
  })

  it('keeps what it quotes', () => {
    const record = parseNews('Mô hình "Ngõ, hẻm xanh" góp 2 tỷ đồng.')
    expect(parse(toCsv(record, 'a "b", c.txt')).map((row) => [row[0], row[4]])).toEqual([
      ['a "b", c.txt', '"Ngõ, hẻm xanh"'],
      ['a "b", c.txt', '2 tỷ đồng']
    ])
  })
})

describe('--language', () => {
  const text = 'Có 100 mô hình, trong đó 40 mô hình tập thể và 50 mô hình cá nhân.'

  it.each([
    [[], 'The parts do not add up to the stated total.'],
    [['--language', 'vi'], 'Các phần cộng lại không bằng tổng số mô hình đã nêu.']
  ])('%j is that of messages', async (args, message) => {
    const { out } = await runHere(['--format', 'json', ...args, write('lech.txt', text)])
    expect((JSON.parse(out) as { diagnostics: { message: string }[] }).diagnostics.map((each) => each.message)).toEqual([message])
  })

  it.each([
    [[], 'vi'],
    [['--language', 'en'], 'en']
  ])('%j is that of the page', async (args, language) => {
    expect((await runHere(['--format', 'html', ...args, write('lech.txt', text)])).out).toContain(`<html lang="${language}">`)
  })

  it('is one of two', async () => {
    expect((await runHere(['--language', 'fr', 'x'])).error).toContain('unknown language "fr": en, vi')
  })
})
