import { describe, expect, it } from 'vitest'
import { createFolder, runHere } from './project.js'

const { write } = createFolder()
const parse = (out: string): Record<string, unknown>[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

describe('places', () => {
  it('says what an address is today', async () => {
    const { code, out } = await runHere(['places', 'thôn A, xã Mai Pha, TP Lạng Sơn'])
    expect(code).toBe(0)
    expect(parse(out)).toEqual([
      {
        text: 'thôn A, xã Mai Pha, TP Lạng Sơn',
        detail: 'thôn A',
        unit: {
          era: '2024',
          code: '05992',
          level: 'commune',
          type: 'xã',
          name: 'Mai Pha',
          within: ['thành phố Lạng Sơn', 'tỉnh Lạng Sơn']
        },
        to: '2025',
        heir: { era: '2025', code: '05977', level: 'commune', type: 'phường', name: 'Đông Kinh', within: ['tỉnh Lạng Sơn'] },
        reason: 'only',
        act: '1672/NQ-UBTVQH15',
        heirs: [
          { era: '2025', code: '05977', level: 'commune', type: 'phường', name: 'Đông Kinh', within: ['tỉnh Lạng Sơn'], extent: 'whole' }
        ],
        candidates: [],
        unknown: []
      }
    ])
  })

  it('and what it was', async () => {
    const { out } = await runHere(['places', '--to', '2024', '--format', 'pretty', 'phường Đông Kinh, tỉnh Lạng Sơn'])
    expect(out.split('\n').slice(0, 3)).toEqual([
      'phường Đông Kinh, tỉnh Lạng Sơn',
      '  2025  phường Đông Kinh [05977] < tỉnh Lạng Sơn',
      '  2024  phường Đông Kinh [05980] < thành phố Lạng Sơn < tỉnh Lạng Sơn  whole  (name, 1672/NQ-UBTVQH15)'
    ])
  })

  it('says of which it cannot tell, and which it does not know', async () => {
    const { out } = await runHere(['places', '--format', 'pretty', 'xã Tân Lập', 'không đâu cả', 'Hà Tây'])
    expect(out).toMatch(/^xã Tân Lập\n {2}one of \d+:\n {4}xã Tân Lập \[/)
    expect(out).toContain('không đâu cả\n  no unit is known by this: không đâu cả\n')
    expect(out).toContain('Hà Tây\n  until 2008  tỉnh Hà Tây\n  2025  thành phố Hà Nội [01]  whole')
  })

  it('reads a line each of a file and of standard input', async () => {
    const file = write('addresses.txt', 'hoan kiem ha noi\n\nQ1, TPHCM\n')
    const { out } = await runHere(['places', '-', '--from', file], { input: ['Cà Mau\r\n'] })
    expect(parse(out).map(({ text }) => text)).toEqual(['Cà Mau', 'hoan kiem ha noi', 'Q1, TPHCM'])
  })

  it.each([
    [['places'], 'places takes addresses'],
    [['places', '--to', '2026', 'x'], '--to takes 2024 or 2025, got "2026"'],
    [['places', '--format', 'csv', 'x'], 'places are printed as pretty or ndjson, not csv'],
    [['places', '--from', '/none.txt'], '/none.txt: no such file']
  ])('%j is wrong usage', async (args, message) => {
    expect(await runHere(args)).toMatchObject({ code: 2, out: '', error: expect.stringContaining(message) as string })
  })
})
