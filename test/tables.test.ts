import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { parseNews } from '../src/index.js'
import { gazetteer, toKey } from '../src/gazetteer/index.js'
import { TABLE_NAMES, TABLES, toCsv, toParquet, toRows, type TableName } from '../src/tables/index.js'
import { query } from './duckdb.js'
import { root } from './project.js'

const folder = mkdtempSync(join(tmpdir(), 'boctach-tables-'))
const seed = parseNews(readFileSync(join(root, 'fixtures/lang-son-dan-van-kheo/input.txt'), 'utf8'))
const SQL_TYPES = { text: 'VARCHAR', integer: 'BIGINT', number: 'DOUBLE', boolean: 'BOOLEAN', date: 'DATE' }

const rowsOf = <T extends TableName>(table: T, text: string, publishedAt = '2024-07-23') =>
  toRows(table, parseNews(text, { publishedAt }), { article: 'a' })

describe('rows', () => {
  it.each(TABLE_NAMES)('of %s have the columns that are described, in their order, and fit their types', (table) => {
    const { columns } = TABLES[table]
    const rows = toRows(table, seed, { article: 'a' }) as readonly Record<string, unknown>[]
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(columns.map(({ name }) => name))
      for (const { name, type } of columns) {
        const cell = row[name]
        const actual =
          cell === null
            ? type
            : typeof cell === 'number'
              ? type === 'number'
                ? 'number'
                : Number.isSafeInteger(cell)
                  ? 'integer'
                  : 'no integer'
              : typeof cell === 'string'
                ? type === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(cell)
                  ? 'date'
                  : 'text'
                : typeof cell
        expect(actual, name).toBe(type)
      }
    }
  })

  it('of counts have totals, and their parts below them', () => {
    const rows = rowsOf('counts', 'Huyện Mai Sơn có 52 mô hình, gồm 30 tập thể và 20 cá nhân.')
    expect(rows.map(({ id, parent, partBy, count, unit, sum, reconciles }) => [id, parent, partBy, count, unit, sum, reconciles])).toEqual([
      ['0', null, null, 52, 'mô hình', 50, false],
      ['0.0.0', '0', 'participant', 30, 'tập thể', 50, false],
      ['0.0.1', '0', 'participant', 20, 'cá nhân', 50, false]
    ])
  })

  it('of counts say which states a fact once more, by the id of the other', () => {
    const rows = rowsOf(
      'counts',
      'Mai Sơn có hơn 310 mô hình dân vận khéo\n\nĐến nay, huyện Mai Sơn (tỉnh Sơn La) có 316 mô hình dân vận khéo.'
    )
    expect(rows.map(({ count, id, sameAs }) => [count, id, sameAs])).toEqual([
      [310, '0', '1'],
      [316, '1', null]
    ])
  })

  it('of funds and quantities have parts once, also where the record has them as mentions', () => {
    const funds = rowsOf('funds', 'Tổng kinh phí 35 tỷ đồng, trong đó ngân sách nhà nước 20 tỷ đồng, nhân dân đóng góp 15 tỷ đồng.')
    expect(funds.map(({ id, parent, partBy, label, vnd, text, reconciles }) => [id, parent, partBy, label, vnd, text, reconciles])).toEqual(
      [
        ['0', null, null, null, 35_000_000_000, '35 tỷ đồng', true],
        ['1', '0', 'source', 'ngân sách nhà nước', 20_000_000_000, '20 tỷ đồng', true],
        ['2', '0', 'source', 'nhân dân đóng góp', 15_000_000_000, '15 tỷ đồng', true]
      ]
    )
    const quantities = rowsOf('quantities', 'Bão làm 2 người chết (Quảng Bình 1, Quảng Trị 1).')
    expect(quantities.map(({ id, parent, label, value, place, province }) => [id, parent, label, value, place, province])).toEqual([
      ['0', null, null, 2, null, null],
      ['1', '0', 'Quảng Bình', 1, 'Quảng Bình', 'Quảng Bình'],
      ['2', '0', 'Quảng Trị', 1, 'Quảng Trị', 'Quảng Trị']
    ])
  })

  it.each([
    ['Góp gần 4 tỷ đồng xây nhà\n\nĐến nay, huyện Mai Sơn đã góp 3,85 tỷ đồng xây 12 căn nhà; xã Cò Nòi góp 4 tỷ đồng.', ['1', null, null]],
    ['Góp 2 tỷ đồng xây nhà\n\nHuyện đã góp 2 tỷ đồng. Tỉnh cũng góp 2 tỷ đồng.', ['1', null, null]],
    ['Xây nhà cho hộ nghèo\n\nHuyện đã góp 2 tỷ đồng. Tỉnh cũng góp 2 tỷ đồng.', [null, null]]
  ])('of funds say which of the headline comes again in the body: %j', (text, same) => {
    expect(rowsOf('funds', text).map(({ sameAs }) => sameAs)).toEqual(same)
  })

  it('of funds have who gives what to whom, and the place that these name', () => {
    const [fund] = rowsOf('funds', 'Hội Phụ nữ tỉnh Sơn La trao 20 triệu đồng cho hộ nghèo xã Cò Nòi, huyện Mai Sơn.')
    expect(fund).toMatchObject({
      vnd: 20_000_000,
      amount: '20000000',
      currency: 'VND',
      modality: 'actual',
      province: 'Sơn La',
      district: 'Mai Sơn'
    })
    expect([fund?.giver, fund?.receiver?.includes('Cò Nòi'), fund?.placeId, fund?.placeFrom]).toEqual([
      'Hội Phụ nữ tỉnh Sơn La',
      true,
      '2024_04138',
      'mention'
    ])
  })

  it.each(['NFC', 'NFD'])('of funds have the place that the record says, of %s too', (form) => {
    const record = parseNews('Năm 2023, huyện Mai Sơn (tỉnh Sơn La) chi 3 tỷ đồng.'.normalize(form), { publishedAt: '2024-07-23' })
    expect(toRows('funds', record)).toMatchObject([{ district: 'Mai Sơn', placeFrom: 'mention', placeId: '2024_125' }])
  })

  it('of places have era and code together, and what the place is today', () => {
    const [place] = rowsOf('places', 'xã Mai Pha, thành phố Lạng Sơn')
    expect(place).toMatchObject({
      placeId: '2024_05992',
      era: '2024',
      code: '05992',
      commune: 'Mai Pha',
      district: 'Lạng Sơn',
      province: 'Lạng Sơn',
      heirId: '2025_05977',
      heir: 'phường Đông Kinh',
      heirs: 1,
      heirReason: 'only'
    })
    const [village] = rowsOf('places', 'thôn Hoàng Thanh, xã Hoàng Đồng, thành phố Lạng Sơn')
    expect(village).toMatchObject({ level: 'village', placeId: null, communeId: '2024_05986', heir: 'phường Tam Thanh' })
    const [after] = rowsOf('places', 'phường Đông Kinh, tỉnh Lạng Sơn', '2025-09-01')
    expect(after).toMatchObject({ placeId: '2025_05977', district: null, heirId: '2025_05977', heirReason: 'same' })
    const [past] = rowsOf('places', 'tỉnh Hà Nam Ninh (cũ)')
    expect(past).toMatchObject({ name: 'Hà Nam Ninh', placeId: null, formerUntil: 1991, heirId: '2025_37', heirProvince: 'Ninh Bình' })
    const [split] = rowsOf('places', 'phường Cống Vị, quận Ba Đình, Hà Nội')
    expect(split).toMatchObject({ heir: 'phường Giảng Võ', heirs: 2, heirReason: 'rest' })
  })

  it('a code alone names other units in the other era: 1,815 of them', () => {
    const provinces = Array.from({ length: 100 }, (_, code) => String(code).padStart(2, '0'))
    const below = (code: string) => {
      const unit = gazetteer.unit(code, '2024')
      return unit === null ? [] : [unit, ...gazetteer.children(unit).flatMap((district) => [district, ...gazetteer.children(district)])]
    }
    const others = provinces.flatMap(below).filter((unit) => {
      const other = gazetteer.unit(unit.code, '2025')
      return other !== null && toKey(other.name) !== toKey(unit.name)
    })
    expect(others.length).toBe(1_815)
  })

  it('know no other table', () => {
    expect(() => toRows('money' as never, seed)).toThrow(new TypeError(`Unknown table "money": ${TABLE_NAMES.join(', ')}`))
  })
})

describe('CSV, read by others', () => {
  it.each(TABLE_NAMES)('%s is read by Papa Parse as it was', (table) => {
    const rows = toRows(table, seed, { article: 'a' }) as readonly Record<string, unknown>[]
    const csv = toCsv(table, rows, { bom: true })
    expect(csv.startsWith('\ufeff"article"')).toBe(true)
    const { data, errors, meta } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true })
    expect([errors, meta.linebreak, data.length]).toEqual([[], '\r\n', rows.length])
    const printed = rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, cell]) => [name, cell === null ? '' : typeof cell === 'string' ? cell : JSON.stringify(cell)])
      )
    )
    expect(data).toEqual(printed)
  })

  it('has commas, quotes and line breaks of the text', () => {
    const [name] = rowsOf('names', 'mô hình "Ngõ, hẻm\n“xanh”"')
    const row = { ...name, name: 'a,"b"\nc', field: ' d ' }
    expect(Papa.parse<{ name: string; field: string }>(toCsv('names', [row]), { header: true }).data[0]).toMatchObject({
      name: 'a,"b"\nc',
      field: ' d '
    })
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('%j is no formula', (formula) => {
    const [, line] = Papa.parse<string[]>(toCsv('names', [{ name: formula, owner: formula }])).data
    for (const cell of line ?? []) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
  })

  it('a number below zero stays one', () => {
    expect(toCsv('quantities', [{ value: -5 }], { header: false })).toContain(',-5,')
  })

  it('is read by DuckDB, and no name of a column needs quotes', async () => {
    for (const table of TABLE_NAMES) {
      const path = join(folder, `${table}.csv`)
      writeFileSync(path, toCsv(table, toRows(table, seed, { article: 'a' })))
      const names = TABLES[table].columns.map(({ name }) => name).join(', ')
      const [rows] = await query(`SELECT ${names} FROM read_csv('${path}', all_varchar = true)`)
      expect(rows?.length).toBe(toRows(table, seed).length)
    }
  })
})

describe('Parquet, read by DuckDB', () => {
  it.each(TABLE_NAMES)('%s has the same rows and the described types', async (table) => {
    const path = join(folder, `${table}.parquet`)
    const rows = toRows(table, seed, { article: 'a', file: 'a.txt', line: 3, version: '1.0.0', item: { url: 'https://a', n: 1 } })
    writeFileSync(path, await toParquet(table, rows))
    const { columns } = TABLES[table]
    const [types, read] = await query(
      `DESCRIBE SELECT * FROM '${path}'`,
      `SELECT ${columns.map(({ name }) => name).join(', ')} FROM '${path}'`
    )
    expect(types?.map(({ column_name, column_type }) => [column_name, column_type])).toEqual(
      columns.map(({ name, type }) => [name, SQL_TYPES[type]])
    )
    // Its JSON prints 64-bit integers as text.
    const plain = read?.map((row) =>
      Object.fromEntries(columns.map(({ name, type }) => [name, type === 'integer' && row[name] !== null ? Number(row[name]) : row[name]]))
    )
    expect(plain).toEqual(rows)
  })

  it.each(TABLE_NAMES)('%s without rows has its columns', async (table) => {
    const path = join(folder, `none-${table}.parquet`)
    writeFileSync(path, await toParquet(table, []))
    const [types, rows] = await query(`DESCRIBE SELECT * FROM '${path}'`, `SELECT * FROM '${path}'`)
    expect([types?.length, rows]).toEqual([TABLES[table].columns.length, []])
  })

  it('is what a data team asks of it: sums of today’s provinces, nothing counted twice', async () => {
    const texts: readonly (readonly [string, string])[] = [
      ['2024-07-23', 'Hội Nông dân xã Mai Pha, thành phố Lạng Sơn hỗ trợ 30 triệu đồng.'],
      ['2024-05-02', 'Huyện Tuy Phước (tỉnh Bình Định) đã chi 2 tỷ đồng; năm 2025 phấn đấu chi 3 tỷ đồng.'],
      ['2025-09-01', 'Xã Tuy Phước (tỉnh Gia Lai) đã chi 500 triệu đồng.']
    ]
    const path = join(folder, 'sums.parquet')
    const rows = texts.flatMap(([publishedAt, text], index) => toRows('funds', parseNews(text, { publishedAt }), { article: `a${index}` }))
    writeFileSync(path, await toParquet('funds', rows))
    const [sums] = await query(
      `SELECT heirProvince, sum(vnd)::DOUBLE AS vnd FROM '${path}' WHERE parent IS NULL AND sameAs IS NULL AND per IS NULL AND modality = 'actual' GROUP BY ALL ORDER BY 1`
    )
    expect(sums).toEqual([
      { heirProvince: 'Gia Lai', vnd: 2_500_000_000 },
      { heirProvince: 'Lạng Sơn', vnd: 30_000_000 }
    ])
  })
})
