import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { convertUnit, gazetteer, parseAddress, type FormerUnit, type Unit } from '../src/gazetteer/index.js'

const show = (unit: Unit | FormerUnit | null): string =>
  unit === null ? '-' : `${unit.type} ${unit.name}${'era' in unit ? ` ${unit.code}/${unit.era}` : ''}`

describe('an address', () => {
  it('written in full is the unit that it names, for every seventh of both eras', () => {
    const units: Unit[] = []
    const add = (unit: Unit): void => {
      units.push(unit)
      gazetteer.children(unit).forEach(add)
    }
    for (const era of ['2024', '2025'] as const)
      for (let code = 0; code < 100; code++) {
        const province = gazetteer.unit(String(code).padStart(2, '0'), era)
        if (province !== null) add(province)
      }
    const wrong = units
      .filter((_, index) => index % 7 === 0)
      .map((unit) => ({ unit, text: [unit, ...gazetteer.ancestors(unit)].map(({ type, name }) => `${type} ${name}`).join(', ') }))
      .filter(({ unit, text }) => parseAddress(text, { era: unit.era }).unit !== unit)
    expect([units.length > 14_000, wrong.map(({ text }) => text)]).toEqual([true, []])
  })

  it('is never thrown at, and what it has no place for is kept', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc
            .array(fc.constantFrom('xã ', 'P.', 'Q', '1', 'Hà Nội', ', ', ' - ', 'tan phu ', '(', '\u0301', 'Ð'))
            .map((parts) => parts.join(''))
        ),
        (text) => {
          const { unit, candidates } = parseAddress(text)
          expect(unit === null || candidates.length === 0).toBe(true)
          convertUnit(text, { to: '2025' })
          gazetteer.named(text)
        }
      ),
      { seed: 1, numRuns: 300 }
    )
  })

  it.each([
    ['thôn A, xã Mai Pha, TP Lạng Sơn', 'xã Mai Pha 05992/2024', 'thôn A'],
    ['xa mai pha tp lang son', 'xã Mai Pha 05992/2024', null],
    ['mai pha, lang son', 'xã Mai Pha 05992/2024', null],
    ['MAI PHA - LANG SON', 'xã Mai Pha 05992/2024', null],
    ['lang son', 'tỉnh Lạng Sơn 20/2025', null],
    ['P.12, Q.Gò Vấp, TP.HCM', 'phường 12 26881/2024', null],
    ['phường 12 quận Gò Vấp thành phố Hồ Chí Minh', 'phường 12 26881/2024', null],
    ['q.1 tphcm', 'quận 1 760/2024', null],
    ['hoan kiem ha noi', 'quận Hoàn Kiếm 002/2024', null],
    ['12 Lý Tự Trọng, Bến Nghé, Quận 1, Hồ Chí Minh', 'phường Bến Nghé 26740/2024', '12 Lý Tự Trọng'],
    ['phường Đông Kinh, tỉnh Lạng Sơn', 'phường Đông Kinh 05977/2025', null],
    ['số 5 đường Lê Lợi, phường Vĩnh Trại, TP. Lạng Sơn, tỉnh Lạng Sơn', 'phường Vĩnh Trại 05977/2024', 'số 5 đường Lê Lợi'],
    ['phường Tam Kỳ, tỉnh Quảng Nam', 'phường Tam Kỳ 20341/2025', null],
    ['thị trấn Tân Phú, huyện Đồng Phú, tỉnh Đồng Nai', 'thị trấn Tân Phú 25363/2024', null],
    ['TP Bà Rịa, tỉnh Bà Rịa - Vũng Tàu', 'thành phố Bà Rịa 748/2024', null],
    ['huyện Thạch Thất, tỉnh Hà Tây', 'huyện Thạch Thất 276/2024', null],
    ['Hà Tây', 'tỉnh Hà Tây', null],
    ['dak lak', 'tỉnh Đắk Lắk 66/2025', null],
    ['', '-', null],
    ['không đâu cả', '-', null]
  ])('%s', (text, unit, detail) => {
    const address = parseAddress(text)
    expect([show(address.unit), address.detail]).toEqual([unit, detail])
  })

  it('has what it names above its unit', () => {
    const { commune, district, province, unknown } = parseAddress('xã Mai Pha, TP Lạng Sơn, Việt Nam')
    expect([commune, district, province].map(show)).toEqual([
      'xã Mai Pha 05992/2024',
      'thành phố Lạng Sơn 178/2024',
      'tỉnh Lạng Sơn 20/2024'
    ])
    expect(unknown).toEqual(['Việt Nam'])
  })

  it('of several that fit chooses none', () => {
    const { unit, commune, candidates } = parseAddress('xã Tân Lập', { era: '2024' })
    expect([unit, commune, candidates.length > 5, candidates.every(({ name }) => name === 'Tân Lập')]).toEqual([null, null, true, true])
  })

  it('is taken in the era asked for where both fit', () => {
    expect(show(parseAddress('phường Đông Kinh', { era: '2024' }).unit)).toBe('phường Đông Kinh 05980/2024')
    expect(show(parseAddress('phường Đông Kinh').unit)).toBe('phường Đông Kinh 05977/2025')
  })

  it.each(['Sơn '.repeat(100_000), 'a,'.repeat(100_000), 'xã Sơn '.repeat(50_000), ' .'.repeat(100_000), 'Hà Nội '.repeat(10)])(
    'is read soon, whatever it is',
    (text) => {
      const start = performance.now()
      parseAddress(text)
      expect(performance.now() - start).toBeLessThan(2_000)
    }
  )
})

describe('names without accents', () => {
  it.each(['lang son', 'LANG SON', 'Lang Son', 'Lạng Sơn', 'lạng sơn'])('%s', (name) => {
    expect(gazetteer.named(name).map(show)).toEqual(
      expect.arrayContaining(['tỉnh Lạng Sơn 20/2024', 'tỉnh Lạng Sơn 20/2025', 'thành phố Lạng Sơn 178/2024'])
    )
  })

  it('that are somebody’s own are theirs', () => {
    expect(gazetteer.named('Long An').every(({ name }) => name === 'Long An')).toBe(true)
    expect(gazetteer.alike('Long An').some(({ name }) => name === 'Long Ẩn' || name === 'Lòng Ẩn' || name === 'Long An')).toBe(true)
  })
})

describe('a unit in the other era', () => {
  it.each([
    ['xã Mai Pha, TP Lạng Sơn', '2025', 'phường Đông Kinh 05977/2025', 'only', '1672/NQ-UBTVQH15'],
    ['phường Cửa Nam, quận Hoàn Kiếm', '2025', 'phường Cửa Nam 00082/2025', 'name', '1656/NQ-UBTVQH15'],
    ['phường Cống Vị, quận Ba Đình', '2025', 'phường Giảng Võ 00025/2025', 'rest', '1656/NQ-UBTVQH15'],
    ['huyện Cao Lộc, tỉnh Lạng Sơn', '2025', 'xã Cao Lộc 06211/2025', 'name', '1672/NQ-UBTVQH15'],
    ['tỉnh Bình Định', '2025', 'tỉnh Gia Lai 52/2025', 'only', '202/2025/QH15'],
    ['tỉnh Lạng Sơn', '2025', 'tỉnh Lạng Sơn 20/2025', 'only', null],
    ['tỉnh Hà Nam Ninh', '2025', 'tỉnh Ninh Bình 37/2025', 'only', '202/2025/QH15'],
    ['tỉnh Gia Lai', '2024', 'tỉnh Gia Lai 64/2024', 'name', '202/2025/QH15'],
    ['phường Đông Kinh, tỉnh Lạng Sơn', '2024', 'phường Đông Kinh 05980/2024', 'name', '1672/NQ-UBTVQH15']
  ] as const)('%s in %s', (text, to, heir, reason, act) => {
    const conversion = convertUnit(text, { to })
    expect([show(conversion.heir), conversion.reason, conversion.act]).toEqual([heir, reason, act])
  })

  it('has every heir of a split with its extent, the default first', () => {
    const { heirs } = convertUnit('phường Cống Vị, quận Ba Đình', { to: '2025' })
    expect(heirs.map(({ unit, extent }) => [unit.name, extent])).toEqual([
      ['Giảng Võ', 'rest'],
      ['Ngọc Hà', 'part']
    ])
    const back = convertUnit('phường Đông Kinh, tỉnh Lạng Sơn', { to: '2024' })
    expect(back.heirs.map(({ unit }) => unit.name).sort()).toEqual(['Mai Pha', 'Vĩnh Trại', 'Yên Trạch', 'Đông Kinh'])
  })

  it('says of one that was gone before by which act, where the tables know it', () => {
    const { from, heir, act } = convertUnit('xã Tân Lập, huyện Mộc Châu, tỉnh Sơn La', { to: '2025' })
    expect([from !== null && 'until' in from, show(heir), act]).toEqual([true, 'xã Tân Yên 03997/2025', '1280/NQ-UBTVQH15'])
  })

  it('is itself in its own era', () => {
    const unit = gazetteer.unit('05992', '2024') as Unit
    expect(convertUnit(unit, { to: '2024' })).toMatchObject({ heir: unit, reason: 'same' })
  })

  it('is none where the text names none, or several', () => {
    expect(convertUnit('không đâu cả', { to: '2025' })).toMatchObject({ from: null, heir: null, heirs: [], reason: null })
    const { heir, address } = convertUnit('xã Tân Lập', { to: '2025' })
    expect([heir, address.candidates.length > 5]).toEqual([null, true])
  })

  it('has an era that there is', () => {
    expect(() => convertUnit('Hà Nội', { to: '2026' as never })).toThrow(new TypeError(`to must be '2024' or '2025', got "2026"`))
  })
})
