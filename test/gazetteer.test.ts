import { describe, expect, it } from 'vitest'
import { gazetteer, type Unit } from '../src/gazetteer/index.js'

const codesOf = (name: string): string[] => gazetteer.named(name).map(({ code, era }) => `${code} ${era}`)

describe('names are found under every spelling', () => {
  it.each([
    ['Đak Pling', '23843 2024'],
    ['Đăk Pling', '23843 2024'],
    ['Đắk Pling', '23843 2024'],
    ['ĐAK PLING', '23843 2024'],
    ['N.T Phong Hải', '02902 2024'],
    ['NT Phong Hải', ''],
    ['Sơn Kim 1', '18196 2024'],
    ['Đakrông', '467 2024'],
    ['Pleiku', '622 2024'],
    ['Plei Ku', '622 2024'],
    ['Bà Rịa-Vũng Tàu', '77 2024'],
    ['Bà Rịa – Vũng Tàu', '77 2024'],
    ['Bà Rịa Vũng Tàu', '77 2024'],
    ['Cư M’gar', '648 2024'],
    ["Cư M'gar", '648 2024'],
    ['Cư Mgar', '648 2024'],
    ['Quan Hoá', '385 2024'],
    ['Quan Hóa', '385 2024'],
    ['Qui Nhơn', '540 2024'],
    ['Ðồng Tháp', '87 2024'],
    ['TPHCM', '79 2024'],
    ['5', '774 2024'],
    ['05', '774 2024']
  ])('%s', (name, code) => {
    if (code === '') expect(codesOf(name)).toEqual([])
    else expect(codesOf(name)).toContain(code)
  })

  it.each(['', '-', 'Lạng', 'Lạng Sơn Lạng', 'Không Có Đâu', '0', '000', 'a'.repeat(10_000)])('nothing under “%s”', (name) => {
    expect(codesOf(name)).toEqual([])
  })

  it('finds each unit of both eras under its own name', () => {
    const provinces = (era: '2024' | '2025'): Unit[] =>
      Array.from({ length: 100 }, (_, code) => gazetteer.unit(String(code).padStart(2, '0'), era)).filter((unit) => unit !== null)
    const below = (unit: Unit): Unit[] => [unit, ...gazetteer.children(unit).flatMap(below)]
    const units = [...provinces('2024'), ...provinces('2025')].flatMap(below)
    expect(units.filter((unit) => !gazetteer.named(unit.name).includes(unit))).toEqual([])
  })
})

describe('units of the past', () => {
  it.each([
    ['Hà Nam Ninh', 'province', 1975, 1991, '35 36 37'],
    ['Hà Sơn Bình', 'province', 1975, 1991, '01 17'],
    ['Sông Bé', 'province', 1976, 1996, '74 70'],
    ['Minh Hải', 'province', 1976, 1996, '95 96'],
    ['Bình Trị Thiên', 'province', 1976, 1989, '44 45 46'],
    ['Hà Tây', 'province', 1991, 2008, '01'],
    ['Quảng Nam - Đà Nẵng', 'province', 1975, 1996, '49 48'],
    ['Gia Lai - Kon Tum', 'province', 1975, 1991, '64 62'],
    ['Nam Hà', 'province', 1991, 1996, '35 36'],
    ['Kiến Hòa', 'province', 1956, 1976, '83'],
    ['Phúc Yên', 'province', 1905, 1950, '26 01'],
    ['Kim Anh', 'district', 1901, 1977, '016'],
    ['Tiên Sơn', 'district', 1963, 1999, '260 261']
  ])('%s', (name, level, from, until, heirs) => {
    const found = gazetteer.former(name).find((unit) => unit.level === level)
    expect(found).toMatchObject({ level, from, until, isRenamed: false })
    expect(found?.heirs.map(({ code }) => code).join(' ')).toBe(heirs)
  })

  it('tells what a unit was called on a day', () => {
    const hue = gazetteer.unit('46', '2024') as Unit
    expect(gazetteer.nameAt(hue, '2024-12-31')).toBe('Thừa Thiên Huế')
    expect(gazetteer.nameAt(hue, '2025-03-01')).toBe('Huế')
    expect(gazetteer.nameAt(gazetteer.unit('20', '2024') as Unit, '2024-12-31')).toBe('Lạng Sơn')
  })
})
