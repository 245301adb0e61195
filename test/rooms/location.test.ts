import { describe, expect, it } from 'vitest'
import { parseLocations, parseNews } from '../../src/index.js'
import { gazetteer, type Unit } from '../../src/gazetteer/index.js'

const OLD = '2024-07-23'
const NEW = '2025-10-14'
/** code, or level for what has none; "?" where candidates stay open */
const placesOf = (text: string, publishedAt = OLD): string[] =>
  parseLocations(text, { publishedAt }).map(({ code, level, candidates }) => code ?? (candidates.length > 0 ? '?' : level))

const MERGED: readonly (readonly [string, ...string[]])[] = [
  ['Xã Đại Sơn, Đại Lãnh và Đại Hưng nhập thành xã Thượng Đức, thành phố Đà Nẵng', '20503', '20506', '20509', '20506', '48'],
  [
    'Xã Thượng Đức (thành phố Đà Nẵng) được thành lập trên cơ sở sáp nhập 3 xã Đại Sơn, Đại Lãnh và Đại Hưng',
    '20506',
    '48',
    '20503',
    '20506',
    '20509'
  ],
  ['xã Thượng Đức, thành phố Đà Nẵng; ở xã Đại Hưng cũ', '20506', '48', '20509'],
  ['Lào Cai: Lũ lớn ở Dương Quỳ, Mường Bo và xã Mường Hum', '15', '03106', '03043', '02728'],
  ['xã Xuân Dương (nay là xã Xuân Lâm) có mưa', '17779', '17779'],
  ['xã Tân Thành, huyện Yên Thành (cũ), nay thuộc xã Quan Thành', '17515', '426', '17569'],
  ['xã Minh Thạnh, TP HCM sau khi sáp nhập toàn bộ diện tích và dân số của xã Minh Hòa', '25780', '79', '25780'],
  ['tỉnh Quảng Ngãi: xã Ngok Bay, xã Đăk Rơ Wa', '51', '23317', '23332'],
  ['bàn giao cho khu Đông và khu Đoài xã Lai Đồng, tỉnh Phú Thọ', 'village', 'village', '08560', '25'],
  ['Trung tâm Phục vụ hành chính công phường Sài Gòn', '26740'],
  ['Ủy ban MTTQ Việt Nam TP HCM, Hội Nông dân', '79']
]

const YES: readonly (readonly [string, ...string[]])[] = [
  ['Đồng NaiTòa xác định Nam cầm đầu.', '75'],
  ['Hà NộiCông an phường Láng bắt một người', '01', '00199'],
  ['Tây NinhTheo nhận định của tòa', '72'],
  ['TP HCMChiều 8/10', '79'],
  ['có 2 thôn: Ngọc lâm, Tân Bình; cả hai', 'village', 'village'],
  ['Theo các tỉnh, thành phố Lào Cai, Sơn La, Hà Nội', '10', '14', '01'],
  ['các tỉnh và thành phố Lào Cai, Cần Thơ', '10', '92'],
  ['tỉnh/thành phố Lào Cai, Sơn La', '10', '14'],
  ['các tỉnh, thành phố Vinh', '412'],
  ['TPHCM, TP Hồ Chí Minh', '79', '79'],
  ['Xã Hồng Giang, Giáp Sơn', '07561', '07570'],
  ['thôn Bảo Tân 1 ngập sâu', 'village'],
  ['BĐBP Gia Lai đã họp', '64'],
  ['Xã Đại Hưng, huyện Đại Lộc họp. Công an Đại Hưng vui.', '20509', '506', '20509'],
  ['Xã Đại Hưng, huyện Đại Lộc họp. Ủy ban MTTQ Việt Nam Đại Hưng vui.', '20509', '506', '20509'],
  ['Xã Đại Hưng, huyện Đại Lộc họp. Trường Mầm non Đại Hưng vui.', '20509', '506'],
  ['Với Hội LHPN Cẩm Xuyên, mô hình', '446'],
  ['Chi hội Khối phố An Đông', 'village'],
  ['VKSND Hà Nội và LĐLĐ Nghệ An', '01', '40'],
  ['HTX Thương mại và Dịch vụ nông nghiệp Hòa Bình, huyện Đồng Hỷ', '169'],
  ['tỉnh Lạng Sơn', '20'],
  ['Tỉnh Lạng Sơn', '20'],
  ['tại Lạng Sơn', '20'],
  ['TP Hà Nội', '01'],
  ['TP. Hà Nội', '01'],
  ['Tp.Hà Nội', '01'],
  ['T.P Đà Nẵng', '48'],
  ['TP.HCM', '79'],
  ['TPHCM', '79'],
  ['TP HCM', '79'],
  ['Thành phố Hồ Chí Minh', '79'],
  ['Sài Gòn', '79'],
  ['Bà Rịa - Vũng Tàu', '77'],
  ['Bà Rịa – Vũng Tàu', '77'],
  ['Bà Rịa-Vũng Tàu', '77'],
  ['Thừa Thiên Huế', '46'],
  ['Thừa Thiên - Huế', '46'],
  ['Đắk Lắk', '66'],
  ['Đăk Lăk', '66'],
  ['Đắc Lắc', '66'],
  ['Daklak', '66'],
  ['Đắk Nông', '67'],
  ['Kon Tum', '62'],
  ['Kontum', '62'],
  ['Ðồng Tháp', '87'],
  ['Thanh Hoá', '38'],
  ['Khánh Hoà', '56'],
  ['huyện Cao Lộc', '183'],
  ['H.Bình Sơn (Quảng Ngãi)', '524', '51'],
  ['quận 1, TP.HCM', '760', '79'],
  ['Q.1, TP.HCM', '760', '79'],
  ['Q1, TP.HCM', '760', '79'],
  ['quận Gò Vấp', '764'],
  ['thị xã Buôn Hồ', '644'],
  ['TX Buôn Hồ', '644'],
  ['TP Buôn Ma Thuột', '643'],
  ['Buôn Mê Thuột', '643'],
  ['Đà Lạt', '672'],
  ['TP Quy Nhơn', '540'],
  ['TP Qui Nhơn', '540'],
  ['Hội An', '503'],
  ['Sa Pa, Lào Cai', '088', '10'],
  ['huyện Mù Cang Chải', '137'],
  ['Đam Rông: tin vui', '674'],
  ['huyện miền núi Ba Tơ', '535'],
  ['huyện đảo Lý Sơn', '536'],
  ['HUYỆN CAO LỘC', '183'],
  ['xã Hoàng Đồng, thành phố Lạng Sơn', '05986', '178'],
  ['phường Chi Lăng, TP Lạng Sơn', '05983', '178'],
  ['thị trấn Đồng Đăng, huyện Cao Lộc', '06184', '183'],
  ['TT Đồng Đăng', '06184'],
  ['xã Long hòa, huyện Cần Giờ', '27679', '787'],
  ['xã hiền Kiệt, huyện Quan Hóa', '14899', '385'],
  ['phường 12, quận Gò Vấp', '26881', '764'],
  ['P.12, Q.Gò Vấp', '26881', '764'],
  ['phường 05, quận 3, TP.HCM', '27151', '770', '79'],
  ['thôn Hoàng Thanh, xã Hoàng Đồng, thành phố Lạng Sơn', 'village', '05986', '178'],
  ['thôn Bản Duồng 1, thị trấn Bằng Lũng, huyện Chợ Đồn', 'village', '02020', '064'],
  ['ấp 6, xã Xuân Bắc (huyện Xuân Lộc)', 'village', '26428', '741'],
  ['tổ 5, phường Chi Lăng, TP Lạng Sơn', 'village', '05983', '178'],
  ['khu 3, thị trấn Đồng Đăng', 'village', '06184'],
  ['buôn Ea Kruế', 'village'],
  ['làng Tờ Nùng', 'village'],
  ['tổ dân phố 4', 'village'],
  ['khu phố 4A', 'village'],
  ['xóm Mỏ', 'village'],
  ['khóm 2', 'village'],
  ['bản Cọ Muồng', 'village'],
  ['phum Soài', 'village'],
  ['các xã Đak Pling, Sró và Ya Ma (huyện Kông Chro, Gia Lai)', '23843', '23839', '23848', '630', '64'],
  ['2 huyện Ba Tơ và Minh Long, tỉnh Quảng Ngãi', '535', '531', '51'],
  ['quận 5, 6 và Tân Phú, TP.HCM', '774', '775', '767', '79'],
  ['tỉnh Hà Tĩnh và Quảng Bình', '42', '44'],
  ['các tỉnh: Nghệ An, Hà Tĩnh', '40', '42'],
  ['hai xã Hương Xuân, Hương Trà của huyện Hương Khê, tỉnh Hà Tĩnh', '18544', '18550', '444', '42'],
  ['xã Dương Hưu, Lệ Viễn (huyện Sơn Động)', '07666', '07654', '220'],
  ['các thôn Đông, Đoài và Thượng', 'village', 'village', 'village'],
  ['huyện Sơn Động (Bắc Giang)', '220', '24'],
  ['xã Cồn Thoi (Kim Sơn, Ninh Bình)', '14689', '376', '37'],
  ['Can Lộc, Hương Khê (Hà Tĩnh)', '443', '444', '42'],
  ['Quảng Trạch, Quảng Bình', '454', '44'],
  ['huyện Đakrông, Quảng Trị', '467', '45'],
  ['xã Quảng Phong, Quảng Trạch, Quảng Bình', '19078', '454', '44'],
  ['UBND tỉnh Lạng Sơn', '20'],
  ['Báo Lạng Sơn', '20'],
  ['Công an huyện Cao Lộc', '183'],
  ['Huyện ủy Cao Lộc', '183'],
  ['Tỉnh ủy Tây Ninh', '72'],
  ['Bí thư Huyện ủy Cao Lộc Nguyễn Văn An', '183'],
  ['huyện Mỏ Cày Nam Trần Văn Hải', '833'],
  ['Chủ tịch UBND xã Hoàng Đồng Nguyễn Thị Hoa', '05986'],
  ['tỉnh Hà Tây', 'province'],
  ['tỉnh Hà Nam Ninh', 'province'],
  ['tỉnh Sông Bé', 'province'],
  ['huyện Kim Anh, tỉnh Phúc Yên', 'district', 'province'],
  ['phường/thị xã Buôn Hồ', '644'],
  ['xã Mỹ Ðức (thị xã Hà Tiên, tỉnh Kiên Giang)', '30778', '900', '91'],
  ['xã Lăng Can (Lâm Bình)', '02266', '071'],
  ['tại Sóc Trăng', '94'],
  ['Tại Điện Biên, Lai Châu và Sơn La', '11', '12', '14'],
  ['từ Yên Bái đến Lào Cai', '15', '10'],
  ['Bạc Liêu: mở lớp dạy nghề', '95'],
  ['Cà Mau - Tổ chức hội thi', '96'],
  ['hai tỉnh Hậu Giang, Vĩnh Long', '93', '86'],
  ['Công an tỉnh Hưng Yên', '33'],
  ['ở Ninh Thuận', '58'],
  ['khu vực Nà Tâm, phường Tam Thanh, TP Lạng Sơn', 'village', '05974', '178']
]

const NO: readonly string[] = [
  'mỗi xã 6 con bò',
  'mỗi thôn 5 hộ',
  'mỗi phường 12 tổ',
  'xã hội',
  'thành phố',
  'huyện ủy',
  'tỉnh ủy',
  'bản thân',
  'văn bản',
  'cơ bản',
  'bản Hiến pháp',
  'bản Tuyên ngôn',
  'tổ chức',
  'Tổ chức',
  'làng nghề',
  'Làng Văn hóa',
  'đội tuyển',
  'khu vực',
  'khu công nghiệp',
  'ấp ủ',
  'buôn bán',
  'Buôn bán',
  'thôn quê',
  'xã viên',
  'xã đội',
  'tỉnh táo',
  'phường hội',
  'thị trường',
  'quận công',
  'đường Trần Phú',
  'phố Lê Lợi',
  'ông Nguyễn Thái Bình',
  'bà Lê Thị Hà',
  'anh Trần Văn Nam',
  'sông Hồng',
  'cầu Cần Thơ',
  'sông Sài Gòn',
  'chợ Bến Thành',
  'CLB Nam Định',
  'Châu Á - Thái Bình Dương',
  'hòa bình',
  'Hòa bình cho mọi người',
  'an ninh',
  'thống nhất',
  'Đoàn kết là sức mạnh',
  'phong cách Hồ Chí Minh',
  'tư tưởng Hồ Chí Minh',
  'Chủ tịch Hồ Chí Minh',
  'Trần Phú',
  'Lê Lợi',
  'Quang Trung',
  'Nguyễn Huệ',
  'đường Hà Nội',
  'hồ Tây',
  'núi Bà Đen',
  'đèo Hải Vân',
  'bia Sài Gòn',
  'nước mắm Phú Quốc',
  'bún bò Huế',
  'Nguyễn Văn Bình Định',
  'Kim Bình Minh',
  'anh hùng',
  'bình định',
  'phú quý',
  'Bình Minh',
  'Thanh Xuân',
  'Yên Bình',
  'Thống Nhất',
  'Tân Tiến',
  'An Toàn giao thông',
  'Văn Minh',
  'ba đình',
  'U23 Việt Nam',
  'Tổ 3 người',
  'đội 3 người',
  'tổ 5 thành viên',
  'khu 4 tầng',
  'hai bà trưng',
  'mùng 5',
  'Q&A',
  'P.',
  'TT Trump',
  'T. An',
  'H. giả',
  'Xã luận',
  'Huyện có',
  'Phường đã',
  'Thị trấn',
  'quận 99',
  'phường 77 ở đâu',
  'vịnh Hạ Long',
  'biển Vũng Tàu',
  'bà Trần Thị Hậu Giang',
  'anh Lê Bắc Giang giành huy chương vàng',
  'chị Nguyễn Thị Thái Bình nói',
  'công tác xã hội hóa giáo dục',
  'Huyện đoàn phát động',
  'thành phố thông minh',
  'UBND xã đã báo cáo UBND huyện',
  'Bản án sơ thẩm',
  'Bản tin tài chính',
  '34 tỉnh, thành phố',
  'thuận lợi cho việc thu hoạch',
  'Vua Quang Trung',
  'nhà thơ Tế Hanh',
  'Phường hội nghề thủ công',
  'khu vực Bến xe, phường nào cũng đông',
  'tại khu vực Cột Cờ'
]

it.each(MERGED)('since the reform: %s', (text, ...codes) => {
  expect(placesOf(text, NEW)).toEqual(codes)
})

it.each(YES)('%s', (text, ...codes) => {
  expect(placesOf(text)).toEqual(codes)
})

it.each(NO)('no place in: %s', (text) => {
  expect(placesOf(text)).toEqual([])
})

describe('since 2025-07-01', () => {
  it.each([
    ['tỉnh Lâm Đồng', '68'],
    ['phường Tam Thanh, tỉnh Lạng Sơn', '05986', '20'],
    ['xã Tà Lài, tỉnh Đồng Nai', '26134', '75'],
    ['đặc khu Phú Quốc', '31078'],
    ['phường Ninh Kiều, TP Cần Thơ', '31135', '92'],
    ['xã Cẩm Xuyên (Hà Tĩnh)', '18673', '42']
  ])('%s', (text, ...codes) => {
    expect(placesOf(text, NEW)).toEqual(codes)
    expect(parseLocations(text, { publishedAt: NEW }).every(({ era }) => era === '2025')).toBe(true)
  })

  it('still reads the old districts, and says that the era is inferred', () => {
    expect(parseLocations('huyện Cao Lộc', { publishedAt: NEW })[0]).toMatchObject({ code: '183', era: '2024', implied: ['era'] })
  })

  it.each([
    ['phường Hàm Thắng (Bình Thuận cũ)', '22933 2025', '60 2024'],
    ['xã Hưng Nguyên (huyện Hưng Nguyên cũ)', '18001 2025', '431 2024'],
    ['xã Tuy Phước Đông (thuộc H.Tuy Phước, Bình Định cũ)', '21970 2025', '550 2024', '52 2024'],
    ['xã Hưng Tây, huyện Hưng Nguyên cũ (nay là xã Hưng Nguyên)', '18010 2024', '431 2024', '18001 2025'],
    ['phường Đông Kinh, TP Lạng Sơn (cũ)', '05980 2024', '178 2024'],
    ['hai tỉnh Bình Dương, Gia Lai cũ', '74 2024', '64 2024'],
    ['tỉnh Gia Lai trước đây', '64 2024'],
    ['tỉnh Gia Lai trước đây có ba mô hình', '52 2025'],
    ['tỉnh Gia Lai (mới) rộng gấp rưỡi tỉnh Gia Lai cũ', '52 2025', '64 2024'],
    ['Chợ ở Gia Lai\nTrước đây, chợ họp sáng', '52 2025']
  ])('follows what the text says of the era: %s', (text, ...codes) => {
    const found = parseLocations(text, { publishedAt: NEW })
    expect(found.map(({ code, era }) => `${code} ${era}`)).toEqual(codes)
    expect(found.map(({ implied }) => implied)).toEqual(codes.map(() => []))
  })

  it('takes the bare name of a former huyện for the commune that has it now, in the article’s province', () => {
    const text = 'Tại tỉnh Lâm Đồng, mưa lớn ở Hàm Thuận Bắc, Lương Sơn và Bắc Bình.'
    const found = parseLocations(text, { publishedAt: NEW }).slice(1)
    expect(found.map(({ name, level, era }) => `${name} ${level} ${era}`)).toEqual([
      'Hàm Thuận Bắc commune 2025',
      'Lương Sơn commune 2025',
      'Bắc Bình commune 2025'
    ])
    expect(found.every(({ path }) => path.at(-1)?.name === 'Lâm Đồng')).toBe(true)
  })

  it('knows the types of 2026', () => {
    expect(parseLocations('tại Đồng Nai', { publishedAt: '2026-05-02' })[0]?.type).toBe('thành phố')
    expect(parseLocations('tại Đồng Nai', { publishedAt: '2026-04-02' })[0]?.type).toBe('tỉnh')
  })
})

describe('resolution', () => {
  it('follows what the article has named already', () => {
    expect(placesOf('Tại xã Hoàng Đồng, thành phố Lạng Sơn. Đoàn đến phường Tam Thanh.')).toEqual(['05986', '178', '05974'])
    expect(placesOf('Huyện Sơn Động họp. Xã An Lạc đạt chuẩn.')).toEqual(['220', '07645'])
  })

  it('ends a list of places at an organisation', () => {
    expect(
      parseLocations('Sáng 18/8, 2 phường Hồng Sơn, Trung Đô và Phòng Cảnh sát giao thông ra quân.', { publishedAt: OLD }).map(
        ({ name }) => name
      )
    ).toEqual(['Hồng Sơn', 'Trung Đô'])
  })

  it('leaves open what nothing decides', () => {
    const { locations, diagnostics } = parseNews('Đoàn đến xã Tân Lập.')
    expect(locations[0]).toMatchObject({ code: null, level: 'commune' })
    expect(locations[0]?.candidates.length).toBeGreaterThan(10)
    expect(diagnostics.map(({ code }) => code)).toEqual(['location/ambiguous'])
  })

  it('follows the outlet', () => {
    expect(placesOf('Đoàn đến xã Tân Thanh, trao quà cho trường học của xã.\n\n(baolangson.vn)')).toEqual([
      gazetteer.named('Tân Thanh').find((unit) => gazetteer.ancestors(unit).at(-1)?.code === '20')?.code
    ])
  })

  it('gives old units their heirs, and new ones their origins', () => {
    const [old] = parseLocations('thành phố Lạng Sơn', { publishedAt: OLD })
    expect(old?.successors.map(({ name }) => name).sort()).toEqual(['Kỳ Lừa', 'Lương Văn Tri', 'Tam Thanh', 'Đông Kinh'].sort())
    const [young] = parseLocations('phường Tam Thanh, tỉnh Lạng Sơn', { publishedAt: NEW })
    expect(young?.predecessors.map(({ name, extent }) => [name, extent])).toEqual([
      ['Tam Thanh', 'whole'],
      ['Hoàng Đồng', 'whole']
    ])
  })

  it('marks places in the names of organisations', () => {
    expect(parseLocations('UBND tỉnh Lạng Sơn').map(({ inOrganisation }) => inOrganisation)).toEqual([true])
    expect(parseLocations('tại tỉnh Lạng Sơn').map(({ inOrganisation }) => inOrganisation)).toEqual([false])
  })
})

describe('every unit of the tables', () => {
  const sentence = (unit: Unit): string => {
    const above = gazetteer.ancestors(unit).map(({ type, name }) => `${type} ${name}`)
    return `Đoàn công tác đến ${[`${unit.type} ${unit.name}`, ...above].join(', ')}.`
  }
  const provinces = (era: '2024' | '2025'): Unit[] =>
    Array.from({ length: 100 }, (_, code) => gazetteer.unit(String(code).padStart(2, '0'), era)).filter((unit) => unit !== null)
  const below = (unit: Unit): Unit[] => [unit, ...gazetteer.children(unit).flatMap(below)]

  it.each([
    ['2024', 10_794, OLD],
    ['2025', 3_355, NEW]
  ] as const)('of %s, all %i, is found by its full name and resolved by its chain', (era, count, publishedAt) => {
    const units = provinces(era).flatMap(below)
    expect(units).toHaveLength(count)
    const wrong = units.flatMap((unit) => {
      const [found] = parseLocations(sentence(unit), { publishedAt })
      return found?.code === unit.code && found.era === era && found.text === `${unit.type} ${unit.name}`
        ? []
        : [`${sentence(unit)} ${found?.text ?? ''} ${found?.code ?? ''}`]
    })
    expect(wrong).toEqual([])
  })
})

describe('the article as a whole', () => {
  /** name, and the province it is put into */
  const provincesOf = (text: string, publishedAt?: string): string[] =>
    parseLocations(text, publishedAt === undefined ? {} : { publishedAt }).map(
      ({ name, path }) => `${name} < ${path.find(({ level }) => level === 'province')?.name ?? '?'}`
    )

  it.each([
    [
      'printed parents win over a name unique elsewhere',
      'xã Đồng Quang, huyện Từ Sơn, tỉnh Bắc Ninh',
      ['Đồng Quang < Bắc Ninh', 'Từ Sơn < Bắc Ninh', 'Bắc Ninh < Bắc Ninh']
    ],
    [
      'a head holds its list',
      'Tỉnh Bình Dương gồm 3 huyện: Bến Cát, Tân Uyên',
      ['Bình Dương < Bình Dương', 'Bến Cát < Bình Dương', 'Tân Uyên < Bình Dương']
    ],
    [
      'a head of a line holds its figures',
      'Lào Cai: Bảo Yên 109, Bắc Hà 15',
      ['Lào Cai < Lào Cai', 'Bảo Yên < Lào Cai', 'Bắc Hà < Lào Cai']
    ],
    [
      'villages lie where the article is',
      'Xã Hoàng Đồng, thành phố Lạng Sơn. Dân thôn Đoài góp đất.',
      ['Hoàng Đồng < Lạng Sơn', 'Lạng Sơn < Lạng Sơn', 'Đoài < Lạng Sơn']
    ],
    [
      'a unit of the past holds its districts',
      'tỉnh Sông Bé quản lý các huyện: Lộc Ninh, Bến Cát',
      ['Sông Bé < Sông Bé', 'Lộc Ninh < Sông Bé', 'Bến Cát < Sông Bé']
    ]
  ])('%s', (_, text, expected) => {
    expect(provincesOf(text, OLD)).toEqual(expected)
  })

  it.each([
    ['Chị em Hương Toàn ra quân\n\nHội Phụ nữ xã Hương Toàn (TX. Hương Trà) họp.', 'Hương Toàn'],
    ['Đảng bộ Trung Hạ họp. Đoàn về xã Trung Hạ, huyện Quan Sơn.', 'Trung Hạ']
  ])('knows what was named with its type: %s', (text, name) => {
    const [first] = parseLocations(text, { publishedAt: OLD })
    expect(first).toMatchObject({ name, level: 'commune', rule: 'again' })
    expect(first?.code).not.toBeNull()
  })

  it.each([
    ['TPHCM', 'Hồ Chí Minh'],
    ['TP.HCM', 'Hồ Chí Minh'],
    ['Daklak', 'Đắk Lắk'],
    ['Thừa Thiên - Huế', 'Thừa Thiên Huế']
  ])('names %s %s', (text, name) => {
    expect(parseLocations(`tại ${text}`, { publishedAt: OLD })[0]).toMatchObject({ name, text })
  })

  it.each([
    'hợp tác xã Tú An',
    'giao thông nông thôn Kênh B',
    'Thông tấn xã Việt Nam',
    'Nhà xuất bản Trẻ',
    'kịch bản Vũ điệu',
    'phiên bản Android',
    'văn bản Hướng dẫn',
    'Trình làng 2 mô hình',
    'cao tốc Đà Nẵng - Quảng Ngãi',
    'đường tránh Huế',
    'Công ty vàng bạc đá quý Sài Gòn',
    'Đài Phát thanh - Truyền hình Nghệ An',
    'chăm sóc Bà mẹ',
    'các tỉnh Tây Nguyên'
  ])('finds no place in: %s', (text) => {
    expect(placesOf(text)).toEqual([])
  })

  it('keeps units of the past apart from those of today', () => {
    const [found] = parseLocations('Bộ CHQS tỉnh Hà Nam Ninh (cũ)', { publishedAt: OLD })
    expect(found).toMatchObject({ name: 'Hà Nam Ninh', level: 'province', code: null, formerUntil: 1991 })
    expect(found?.successors.map(({ name }) => name)).toEqual(['Hà Nam', 'Nam Định', 'Ninh Bình'])
  })

  it.each(['xã, ', '– TP. ', 'Q.1 ', 'Q.1<', '– tổ số ', 'xã Tân Lập, ', 'các xã gồm ', 'Công ty a b c ', 'Hà Nội 3, '])(
    'reads "%s" over and over in linear time',
    (piece) => {
      const timeOf = (count: number): number => {
        const text = piece.repeat(count)
        const start = performance.now()
        parseLocations(text)
        return performance.now() - start
      }
      timeOf(500)
      expect(timeOf(8000)).toBeLessThan(60 * Math.max(timeOf(500), 5))
    }
  )
})
