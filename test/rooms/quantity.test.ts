import { expect, it } from 'vitest'
import { parseNews, parseQuantities } from '../../src/index.js'

const OPTIONS = { publishedAt: '2024-07-23' }

/** "over 2600 ngày công", "7/9 trường", "60 tạ/ha" */
const quantitiesOf = (text: string): string[] =>
  parseQuantities(text, OPTIONS).map(({ value, max, of, unit, per, qualifier }) => {
    const number = `${value}${max === null ? '' : `-${max}`}${of === null ? '' : `/${of}`}`
    return `${qualifier === 'exact' ? '' : `${qualifier} `}${number} ${unit}${per === null ? '' : `/${per}`}`
  })

const QUANTITIES: readonly (readonly [string, ...string[]])[] = [
  // kinds of counts and measures, one of each
  ['xét xử 46 bị cáo', '46 bị cáo'],
  ['5 nạn nhân được đưa đi cấp cứu', '5 nạn nhân'],
  ['giành 11 huy chương vàng', '11 huy chương vàng'],
  ['xã đạt 8 tiêu chí', '8 tiêu chí'],
  ['có 424 “tỷ phú” nông dân', '424 tỷ phú'],
  ['thu 81 chiếc', '81 chiếc'],
  ['ký 12 văn kiện', '12 văn kiện'],
  ['đón 2.150 lượt khách du lịch', '2150 lượt'],
  ['có 16 sáng kiến được công nhận', '16 sáng kiến'],
  ['làm đổ 8.515 cột điện', '8515 cột điện'],
  ['9 chiến sĩ bị thương', '9 chiến sĩ'],
  ['2 thanh niên đi xe máy', '2 thanh niên'],
  ['152 người chết', '152 người'],
  ['97 sinh viên gia đình nghèo', '97 sinh viên'],
  ['824/1.002 sản phẩm đạt chuẩn', '824/1002 sản phẩm'],
  ['trung bình 3 vụ/năm', '3 vụ/năm'],
  ['ba giải nhất', '3 giải nhất'],
  ['tại mười giải đấu', '10 giải đấu'],
  ['hai giải Nhất, ba giải Nhì', '2 giải Nhất', '3 giải Nhì'],
  ['bốn căn nhà bị cháy', '4 căn nhà'],
  ['ba bệnh viện tiếp nhận', '3 bệnh viện'],
  ['hai con trâu bị chết', '2 con'],
  ['bình quân 1,9 con/phụ nữ', '1.9 con/phụ nữ'],
  ['10,5 bác sĩ trên 10.000 dân', '10.5 bác sĩ/10.000 dân'],
  ['trung bình 3,2 ca mỗi ngày', '3.2 ca/ngày'],
  ['xuất khẩu 4,2 triệu tấn gạo', '4200000 t'],
  ['1,2 vạn hộ', '12000 hộ'],
  ['mất 3 tàu (Cà Mau 2, TP Hồ Chí Minh 1)', '3 tàu', '2 tàu', '1 tàu'],
  ['152 người chết, gồm: Bảo Yên 109, Sa Pa 8', '152 người', '109 người', '8 người'],
  ['tai nạn làm 2 người (1 chết, 1 bị thương)', '2 người', '1 người', '1 người'],
  ['số nhà sập đổ, hư hỏng là 108', '108 nhà'],
  ['Tổng: 40 nhà sập; trong đó: Tân An 25; Long Hòa 15', '40 nhà', '25 nhà', '15 nhà'],
  ['2, 5 và 7 tấn lúa', '2 t', '5 t', '7 t'],
  ['lần lượt 20, 30 và 45 học sinh', '20 học sinh', '30 học sinh', '45 học sinh'],
  ['5 km', '5 km'],
  ['3 dặm', '3 [mi_i]'],
  ['mua 100 ounce vàng', '100 [oz_tr]'],
  ['10 gallon xăng', '10 [gal_us]'],
  ['5 công đất', '5 công'],
  ['700 GWh', '700 GW.h'],
  ['2 mét', '2 m'],
  ['200 ml sữa', '200 mL'],
  ['5 kg', '5 kg'],
  ['10 tạ lúa', '10 tạ'],
  ['3 tấn gạo', '3 t'],
  ['20 mét vuông', '20 m2'],
  ['100 ha', '100 har'],
  ['2 cốc nước', '2 cốc'],
  ['500 gam bột', '500 g'],
  ['12 quả trứng', '12 quả'],
  ['một tá trứng', '12 trứng'],
  ['hai chục trứng', '20 trứng'],
  ['3 chiếc xe', '3 chiếc'],
  ['hai trăm người', '200 người'],
  ['mười hai con gà', '12 con'],
  ['khoảng 30 học sinh', 'about 30 học sinh'],
  ['hơn 1.000 hộ dân', 'over 1000 hộ'],
  ['ít nhất 5 người chết', 'atLeast 5 người'],
  ['từ 10 đến 15 người', '10-15 người'],
  ['10-15 người', '10-15 người'],
  ['5 lít xăng', '5 L'],
  ['40 feet', '40 [ft_i]'],
  ['mười nhà', '10 nhà'],
  ['mười giải', '10 giải'],
  ['ba mươi ngôi nhà', '30 ngôi nhà'],
  ['2,5 triệu lượt khách', '2500000 lượt'],
  ['Hải Phòng 57 nhà, Cà Mau 3 nhà', '57 nhà', '3 nhà'],
  ['Nghệ An 9, Hải Phòng 12 tàu', '12 tàu'],
  ['tại Km31+250 quốc lộ 1'],
  ['12 môn thể thao', '12 môn thể thao'],
  ['7 HC vàng, 2 HC đồng', '7 HC vàng', '2 HC đồng'],
  ['chìm 9 ghe: Cà Mau 5, Vĩnh Long 4.', '9 ghe', '5 ghe', '4 ghe'],
  ['74 nhà tốc mái. Trong đó Cà Mau 40, Vĩnh Long 34.', '74 nhà', '40 nhà', '34 nhà'],
  ['74 nhà tốc mái. Cà Mau 40, Vĩnh Long 34.', '74 nhà'],
  ['từ km12+100 đến Km12+900 tuyến tránh'],
  ['trên 2.600 ngày công lao động', 'over 2600 ngày công'],
  ['180 thiếu nhi', '180 thiếu nhi'],
  ['4 cổng rào an ninh', '4 cổng'],
  ['193 nghìn ngày công', '193000 ngày công'],
  ['462.585m2 đất', '462585 m2'],
  ['2.500m²', '2500 m2'],
  ['70 - 90 m2', '70-90 m2'],
  ['419,7 ha đất', '419.7 har'],
  ['2,5 km đường', '2.5 km'],
  ['hơn 1.600m', 'over 1600 m'],
  ['300 mét đường', '300 m'],
  ['258,89 km2', '258.89 km2'],
  ['10 kg gạo', '10 kg'],
  ['3.818kg', '3818 kg'],
  ['trên 8 tấn hàng', 'over 8 t'],
  ['60 tạ/ha', '60 tạ/ha'],
  ['500 lít', '500 L'],
  ['1.200 m3 bê tông', '1200 m3'],
  ['36 nhà đại đoàn kết', '36 nhà'],
  ['5.411 căn nhà tình thương', '5411 căn nhà'],
  ['12 ngôi nhà', '12 ngôi nhà'],
  ['55 hộ dân', '55 hộ'],
  ['3,425 hộ', '3425 hộ'],
  ['159 hộ nghèo', '159 hộ'],
  ['1,6 triệu người', '1600000 người'],
  ['82 người', '82 người'],
  ['8 hộ nghèo', '8 hộ'],
  ['18 trẻ mồ côi', '18 trẻ'],
  ['200 học sinh', '200 học sinh'],
  ['34 hội viên', '34 hội viên'],
  ['90.523 thành viên', '90523 thành viên'],
  ['12.000 lượt khách', '12000 lượt'],
  ['hai trăm hộ', '200 hộ'],
  ['3-5 người', '3-5 người'],
  ['8 ngư dân', '8 ngư dân'],
  ['812 chị', '812 chị'],
  ['61 cơ quan, đơn vị', '61 cơ quan'],
  ['300 suất quà', '300 suất quà'],
  ['850 phần quà', '850 phần quà'],
  ['200 suất học bổng', '200 suất học bổng'],
  ['30 xe đạp', '30 xe đạp'],
  ['150 thẻ bảo hiểm y tế', '150 thẻ bảo hiểm y tế'],
  ['1.500 cây xanh', '1500 cây'],
  ['hơn 150 cây dầu', 'over 150 cây'],
  ['20 con bò', '20 con'],
  ['15 con bò giống', '15 con'],
  ['45 camera an ninh', '45 camera'],
  ['120 bóng đèn', '120 bóng đèn'],
  ['20 thùng rác', '20 thùng'],
  ['3 cây cầu', '3 cây cầu'],
  ['gần 2.000 tuyến đường', 'nearly 2000 tuyến đường'],
  ['25 công trình', '25 công trình'],
  ['6 phòng học', '6 phòng học'],
  ['2 nhà văn hóa', '2 nhà văn hóa'],
  ['7/9 trường', '7/9 trường'],
  ['148/148 thôn', '148/148 thôn'],
  ['5.813/8.227 xã', '5813/8227 xã'],
  ['36 xã đạt chuẩn', '36 xã'],
  ['15 buổi tuyên truyền', '15 buổi'],
  ['2 lớp tập huấn', '2 lớp'],
  ['17 dự án', '17 dự án'],
  ['66 sản phẩm OCOP', '66 sản phẩm'],
  ['5 nhà máy', '5 nhà máy'],
  ['3 nhà thầu', '3 nhà thầu'],
  ['2 nhà báo', '2 nhà báo'],
  ['4 công ty', '4 công ty'],
  ['7 xã', '7 xã'],
  ['25 đơn vị', '25 đơn vị'],
  ['10 bộ trưởng', '10 bộ trưởng'],
  ['3 phần mềm', '3 phần mềm'],
  // any noun
  ['46 bị cáo cùng kháng cáo', '46 bị cáo'],
  ['11 huy chương vàng, 9 huy chương bạc', '11 huy chương vàng', '9 huy chương bạc'],
  ['8.515 cột điện', '8515 cột điện'],
  ['9 chiến sĩ', '9 chiến sĩ'],
  ['2 thanh niên', '2 thanh niên'],
  ['424 “tỷ phú”', '424 tỷ phú'],
  ['2.150 lượt khách du lịch', '2150 lượt'],
  ['16 sáng kiến cải tiến kỹ thuật', '16 sáng kiến'],
  ['gần 64,2 triệu cổ phiếu', 'nearly 64200000 cổ phiếu'],
  ['152 người chết, 97 sinh viên gia đình nghèo', '152 người', '97 sinh viên'],
  ['2 nạn nhân và ba ngư dân', '2 nạn nhân', '3 ngư dân'],
  ['thu 4 bánh hê-rô-in', '4 bánh'],
  ['nhà máy 300 công nhân', '300 công nhân'],
  // once for many
  ['3, 4 và 5 ha đất', '3 har', '4 har', '5 har'],
  ['10 và 12 hộ nghèo', '10 hộ', '12 hộ'],
  ['hiến 4.708m 2 đất', '4708 m2'],
  ['7 tàu chìm (Cà Mau 3, Bình Định 4)', '7 tàu', '3 tàu', '4 tàu'],
  ['152 người chết, gồm: Bảo Yên 109, Sa Pa 43', '152 người', '109 người', '43 người'],
  ['317 nhà hư hỏng, gồm: Hà Giang (42), Yên Bái (275)', '317 nhà', '42 nhà', '275 nhà'],
  ['3 người (1 chết, 2 bị thương)', '3 người', '1 người', '2 người'],
  ['số nhà sập đổ, hư hỏng là 108.', '108 nhà'],
  ['40 nhà sập; trong đó Tân An 25, Long Hòa 15', '40 nhà', '25 nhà', '15 nhà'],
  // number words
  ['hai nhà bị sập', '2 nhà'],
  ['ba giải nhất, mười giải nhì', '3 giải nhất', '10 giải nhì'],
  ['mười nhà bị tốc mái', '10 nhà'],
  ['năm căn nhà bị cháy', '5 căn nhà'],
  ['bảy cây cầu', '7 cây cầu'],
  ['ba trường học phải đóng cửa', '3 trường học'],
  // shares and rates
  ['2,5 người mỗi hộ', '2.5 người/hộ'],
  ['4,5 bác sĩ/vạn dân', '4.5 bác sĩ/vạn dân'],
  ['12 ca mắc trên 100.000 dân', '12 ca mắc/100.000 dân'],
  ['824/1.002 sản phẩm', '824/1002 sản phẩm'],
  ['quay vòng 3 vụ/năm', '3 vụ/năm'],
  ['30-100 ha/vùng', '30-100 har/vùng']
]
const NO_QUANTITY: readonly string[] = [
  'ở thôn 5, khóa 12, lớp 9',
  'giống lúa IR 50404 và OM 5451',
  'mật khẩu 8 ký tự',
  'ông cao 1,75 m, nặng 80 kg',
  '(Cà Mau 2, TP Hồ Chí Minh 1)',
  '37 tuổi',
  '9 giờ',
  '37 độ C',
  '2-1',
  'lớp 5',
  'hạng 3',
  '5 năm',
  'khóa 12',
  'học lớp 9',
  'cao 1,65 m',
  'cách nhà 2 km',
  'đường rộng 6m',
  'tốc độ 60 km/h',
  'tốc độ 60 dặm/giờ',
  'cao 20 feet',
  'lúa IR 50404 vụ này',
  'tối thiểu 10 ký tự',
  'lúc 9 giờ 10 trên quốc lộ 22',
  'phút thứ 3',
  'thắng 3-1 trước đội khách',
  'xe khách 46 chỗ',
  'loại 7 chỗ ngồi',
  'căn nhà 3 tầng',
  'hai bên đường',
  'hai nước',
  'SEA Games 34 nhận cờ',
  'phong trào “5 không, 3 sạch”',
  '83.000 đồng/kg',
  'mũi 4 vaccine',
  '3 xã Đại Sơn, Đại Lãnh',
  '13 năm tù',
  '35%',
  '75 tuổi',
  '3 năm',
  '6 tháng',
  '20 ngày',
  '2 giờ',
  '30 phút',
  '3-0',
  'tỷ số 2-1',
  '28 độ',
  '129 mô hình',
  '83 tập thể',
  '46 cá nhân',
  '2 tỷ đồng',
  '500.000 đồng',
  '2 huyện Ba Tơ và Minh Long',
  'thôn 5',
  'tổ 3',
  'một người',
  'một căn nhà',
  'năm nay',
  'ngày 15/3',
  'quý I',
  'lớp 12',
  'cấp 3',
  'vụ án',
  '2 vụ lúa',
  'km 12',
  'Quốc lộ 1',
  'khu phố 4',
  '5 M',
  'nhà số 5',
  'hàng nghìn người',
  'vài hộ',
  'nhiều cây',
  '1,5 lần',
  '4 mùa',
  'tăng 20%',
  'mùng 5',
  '3 bao giờ',
  'điều 5',
  '2 phần trăm'
]

it.each(QUANTITIES)('quantities of: %s', (text, ...quantities) => expect(quantitiesOf(text)).toEqual(quantities))
it.each(NO_QUANTITY)('no quantity in: %s', (text) => expect(quantitiesOf(text)).toEqual([]))

/** What else is said of the quantities of a text. */
const MORE: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ['26 con cá sấu', { unit: 'con', object: 'con cá sấu', concept: 'animal' }],
  ['46 chiếc xe đạp', { unit: 'chiếc', object: 'chiếc xe đạp', concept: 'vehicle' }],
  ['4 người thiệt mạng', { unit: 'người', concept: 'casualty' }],
  ['làm chết 4 người', { concept: 'casualty' }],
  ['11 tuyến đường', { concept: 'works' }],
  ['12 phụ kiện', { concept: null }],
  ['Năm 2025, xã phấn đấu trồng 50 ha rau', { modality: 'target', asOf: '2025' }],
  ['Sản lượng ước đạt 40 tấn', { modality: 'estimate' }],
  ['Mỗi lớp phải có 2 giáo viên', { modality: 'requirement' }],
  ['giảm từ 15 hộ xuống còn 3 hộ', { value: 15, modality: 'previous' }],
  ['không có 1 vụ cháy nào', { modality: 'denied' }],
  ['Tại tỉnh Lào Cai, 12 người mất tích', { location: 'tỉnh Lào Cai', modality: 'actual' }]
]
it.each(MORE)('of %s', (text, more) => expect(parseQuantities(text, OPTIONS)[0]).toMatchObject(more))

/** Parts of the first quantity, their sum, and whether they add up. */
const PARTS: readonly (readonly [string, string])[] = [
  ['7 tàu chìm (Cà Mau 3, Bình Định 4)', 'Cà Mau 3, Bình Định 4 = 7 true'],
  ['12 nhà sập (Cà Mau 9 nhà, Bình Định 1 nhà)', 'Cà Mau 9, Bình Định 1 = 10 null'],
  ['12 nhà sập (Cà Mau 9 nhà, Bình Định 5 nhà)', 'Cà Mau 9, Bình Định 5 = 14 false'],
  ['467 huy chương, gồm 214 huy chương vàng và 253 huy chương bạc', ' 214,  253 = 467 true'],
  ['hơn 40 xe, trong đó có 12 xe và 5 xe hỏng', ' 12,  5 = 17 null']
]
it.each(PARTS)('parts of %s', (text, parts) => {
  const breakdown = parseQuantities(text, OPTIONS)[0]?.breakdowns[0]
  const shown = breakdown?.parts.map(({ label, value }) => `${label ?? ''} ${value}`).join(', ') ?? ''
  expect(`${shown} = ${breakdown?.sum} ${breakdown?.reconciles}`).toBe(parts)
})

/** "12 người Lào Cai": what the numbers of a table count, and where. */
const TABLES: readonly (readonly [string, ...string[]])[] = [
  [
    'Địa phương\tSố người chết\tNhà sập\nLào Cai\t12\t30\nBắc Ninh\t3\t1.200\nTổng cộng\t15\t1.230',
    '12 người Lào Cai',
    '30 nhà Lào Cai',
    '3 người Bắc Ninh',
    '1200 nhà Bắc Ninh',
    '15 người = 15 true',
    '1230 nhà = 1230 true'
  ],
  [
    '| TT | Đoàn | Vàng | Bạc | Đồng | Tổng |\n| 1 | Hà Nội | 12 | 9 | 7 | 28 |',
    '12 huy chương vàng Hà Nội',
    '9 huy chương bạc Hà Nội',
    '7 huy chương đồng Hà Nội',
    '28 huy chương Hà Nội'
  ],
  ['Cây | Diện tích (ha) | Năng suất (tạ/ha)\nLúa | 1.200 | 60,5', '1200 har', '60.5 tạ/ha'],
  [
    'Trường | Lớp | Số học sinh\nHoa Sen | 12 | 400\nHoa Mai | 10 | 350\nTổng | 22 | 760',
    '400 học sinh',
    '350 học sinh',
    '760 học sinh = 750 false'
  ],
  ['Năm | Tỷ lệ (%) | Giá (đồng/kg)\n2020 | 35 | 12.000'],
  ['Xã | Thôn | Giá\nMai Pha | 5 | 30.000']
]
it.each(TABLES)('table %s', (text, ...quantities) =>
  expect(
    parseQuantities(text).map(({ value, unit, per, location, breakdowns: [sum] }) => {
      const what = `${value} ${unit}${per === null ? '' : `/${per}`}`
      return `${what}${location === null ? '' : ` ${location}`}${sum === undefined ? '' : ` = ${sum.sum} ${sum.reconciles}`}`
    })
  ).toEqual(quantities)
)

it('says where parts do not add up', () => {
  const { diagnostics } = parseNews('12 nhà sập (Cà Mau 9 nhà, Bình Định 5 nhà)', OPTIONS)
  expect(diagnostics).toMatchObject([{ code: 'quantity/does-not-reconcile', actual: '14', expected: '12' }])
})

it.each([['có 9007199254740993 người'], ['từ 5 đến 99999999999999999999 người'], ['3 tỷ tỷ người']])(
  'does not round the number of: %s',
  (text) => {
    const { quantities, diagnostics } = parseNews(text, OPTIONS)
    expect(quantities).toEqual([])
    expect(diagnostics.map(({ code }) => code)).toEqual(['quantity/beyond-safe-integer'])
  }
)
