import { expect, it } from 'vitest'
import { extract, numeral, parseFunds, parseNews } from '../../src/index.js'

/** currency omitted for VND; a range as "low-high" */
const amountsOf = (text: string): string[] =>
  parseFunds(text).map(
    ({ currency, amount, max, qualifier, per }) =>
      `${qualifier === 'exact' ? '' : `${qualifier} `}${amount}${max === null ? '' : `-${max}`}${currency === 'VND' ? '' : ` ${currency}`}${per === null ? '' : ` /${per}`}`
  )

const YES: readonly (readonly [string, ...string[]])[] = [
  ['5.000.000 đồng', '5000000'],
  ['5.000.000đ', '5000000'],
  ['5,000,000 VND', '5000000'],
  ['5.000.000 VNĐ', '5000000'],
  ['12 500 000 đồng', '12500000'],
  ['31.208.450.917 đồng', '31208450917'],
  ['500 đồng', '500'],
  ['3,425 đồng', '3425'],
  ['₫ hay 20.000 ₫', '20000'],
  ['1,5 tỷ đồng', '1500000000'],
  ['1.5 tỷ đồng', '1500000000'],
  ['12,375 tỉ đồng', '12375000000'],
  ['3.200 tỉ đồng', '3200000000000'],
  ['2.048,615 tỷ đồng', '2048615000000'],
  ['700 nghìn tỷ đồng', '700000000000000'],
  ['10 ngàn tỷ đồng', '10000000000000'],
  ['893 triệu đồng', '893000000'],
  ['20,9triệu đồng', '20900000'],
  ['100 ngàn đồng', '100000'],
  ['5 chục triệu đồng', '50000000'],
  ['3 trăm triệu đồng', '300000000'],
  ['2 vạn đồng', '20000'],
  ['145 triệu 600 nghìn đồng', '145600000'],
  ['2 tỷ 500 triệu đồng', '2500000000'],
  ['2 tỷ rưỡi đồng', '2500000000'],
  ['3 triệu rưởi đồng', '3500000'],
  ['1 triệu 2 đồng', '1200000'],
  ['giá 1 triệu 2.', '1200000'],
  ['1 tỷ 250 triệu 500 nghìn đồng', '1250500000'],
  ['50tr đồng', '50000000'],
  ['phí 100k', '100000'],
  ['giá 25k', '25000'],
  ['hai tỷ rưỡi đồng', '2500000000'],
  ['mười lăm nghìn đồng', '15000'],
  ['ba trăm năm mươi triệu đồng', '350000000'],
  ['một trăm hai mươi tỷ đồng', '120000000000'],
  ['hai phẩy năm tỷ đồng', '2500000000'],
  ['nửa tỷ đồng', '500000000'],
  ['một tỷ đồng', '1000000000'],
  ['mười triệu đồng', '10000000'],
  ['năm triệu đồng', '5000000'],
  ['gần 2 tỷ đồng', 'nearly 2000000000'],
  ['hơn 156 tỷ đồng', 'over 156000000000'],
  ['trên 893 triệu đồng', 'over 893000000'],
  ['khoảng 200 triệu đồng', 'about 200000000'],
  ['ước đạt 108 tỷ đồng', 'about 108000000000'],
  ['tối đa 50 triệu đồng', 'atMost 50000000'],
  ['không quá 5 triệu đồng', 'atMost 5000000'],
  ['ít nhất 3 tỷ đồng', 'atLeast 3000000000'],
  ['từ 5 triệu đồng trở lên', 'atLeast 5000000'],
  ['từ 30 triệu đồng/năm trở lên', 'atLeast 30000000 /năm'],
  ['vay đến 100 triệu đồng', 'atMost 100000000'],
  ['xấp xỉ 40 tỷ đồng', 'about 40000000000'],
  ['khoảng hơn 3 tỷ đồng', 'over 3000000000'],
  ['3-5 triệu đồng', '3000000-5000000'],
  ['1,4 đến 1,8 tỷ đồng', '1400000000-1800000000'],
  ['từ 25 đến 30 triệu đồng', '25000000-30000000'],
  ['150-300 ngàn đồng/người', '150000-300000 /người'],
  ['27.000 - 32.000 đồng/kg', '27000-32000 /kg'],
  ['500 triệu - 1 tỷ đồng/năm', '500000000-1000000000 /năm'],
  ['từ 500 - 1 triệu đồng', '500000-1000000'],
  ['2 đến 3 triệu đồng', '2000000-3000000'],
  ['12.300 và 9.850 đồng', '12300', '9850'],
  ['2, 3 và 5 triệu đồng', '2000000', '3000000', '5000000'],
  ['100 triệu đồng và 50 triệu đồng', '100000000', '50000000'],
  ['4,5 triệu đồng/người/tháng', '4500000 /người/tháng'],
  ['10.000đ/công/vụ', '10000 /công/vụ'],
  ['1,1 tỷ đồng/hợp tác xã', '1100000000 /hợp tác xã'],
  ['200 triệu đồng/năm/HTX', '200000000 /năm/HTX'],
  ['mỗi suất 500.000 đồng', '500000 /suất'],
  ['mỗi suất trị giá 500 ngàn đồng', '500000 /suất'],
  ['mỗi hộ được hỗ trợ 60 triệu đồng', '60000000 /hộ'],
  ['500.000 đồng mỗi tháng', '500000 /tháng'],
  ['2 triệu đồng/gia đình', '2000000 /gia đình'],
  ['mỗi tỉnh 500 triệu đồng', '500000000 /tỉnh'],
  ['chi 148 tỷ cho hạ tầng', '148000000000'],
  ['tổng kinh phí 893 triệu, còn lại', '893000000'],
  ['doanh thu trên 10 tỷ/năm', 'over 10000000000 /năm'],
  ['lãi 200 triệu.', '200000000'],
  ['chi 330 tỷ trả lãi', '330000000000'],
  ['1,4 tỉ đồng tiền mặt', '1400000000'],
  ['ngân sách 3 tỷ, dân góp 2 tỷ', '3000000000', '2000000000'],
  ['300.000 đồng đến 5 triệu đồng', '300000-5000000'],
  ['từ 2 triệu đồng tới 3 triệu đồng', '2000000-3000000'],
  ['giữa 1000 và 2000 đồng', '1000-2000'],
  ['giữa 3 triệu đồng và 5 triệu đồng', '3000000-5000000'],
  ['từ 10 triệu đồng đến dưới 50 triệu đồng', '10000000-50000000'],
  ['2.870 đồng/m² đến 437.002.000 đồng/m²', '2870-437002000 /m²'],
  ['50.000đ - 100.000đ', '50000-100000'],
  ['tăng từ 2 triệu đồng lên 3 triệu đồng', '2000000', '3000000'],
  ['5 triệu đồng từng hộ', '5000000 /hộ'],
  ['200 triệu đồng/huy chương vàng', '200000000 /huy chương vàng'],
  ['10.000 đồng/cổ phiếu', '10000 /cổ phiếu'],
  ['mỗi năm thu lãi 300 triệu đồng', '300000000 /năm'],
  ['2 triệu đồng cho mỗi gia đình', '2000000 /gia đình'],
  ['1.500 VN$', '1500'],
  ['VN$5000', '5000'],
  ['VND 1.000', '1000'],
  ['20 trđ', '20000000'],
  ['để nhận 150 triệu.', '150000000'],
  ['ngân sách ước đạt mức chi 1.472,5 tỉ đồng', 'about 1472500000000'],
  ['đạt và vượt 750 triệu đồng', 'atLeast 750000000'],
  ['3,4 triệu USD', '3400000 USD'],
  ['$5 triệu', '5000000 USD'],
  ['200 triệu yên', '200000000 JPY'],
  ['1,2 triệu euro', '1200000 EUR'],
  ['50.000 nhân dân tệ', '50000 CNY'],
  ['10 tỷ đô la Mỹ', '10000000000 USD'],
  ['500 nghìn won', '500000 KRW'],
  ['2.000 bảng Anh', '2000 GBP'],
  ['300 baht', '300 THB'],
  ['15.000 AUD', '15000 AUD']
]

const NO: readonly string[] = [
  '1.200 đồng chí',
  '83.000 đồng hồ',
  '2 triệu đồng bào',
  '3 tệ nạn',
  '2 kíp trực',
  'để nhận 2 triệu liều vắc xin',
  '2 đồng chí',
  '5 đồng hồ',
  '3 đồng bào',
  '20 đồng đội',
  '12 đồng nghiệp',
  'đồng thời',
  'hội đồng',
  'Đồng Tháp',
  '15 Đồng Nai',
  'cánh đồng',
  '4 đồng phạm',
  'triệu chứng',
  'gần 9 triệu cổ phiếu',
  'hơn 1,6 triệu người',
  '7 tỷ người',
  '3 triệu lượt khách',
  '2 triệu cây',
  '1,2 tỷ cổ phiếu',
  '5 triệu liều vắc xin',
  'tỷ lệ 35%',
  'tỷ trọng 20%',
  'tỷ số 2-1',
  'hàng tỷ đồng',
  'vài triệu đồng',
  'hàng chục triệu đồng',
  'hàng trăm tỷ đồng',
  'nhiều tỷ đồng',
  'cả trăm triệu đồng',
  '35%',
  '10km',
  '5k1 mét',
  '4K',
  'chạy 10K',
  '5K',
  'xe 0 đồng',
  'năm 2020',
  '1975',
  'tháng 5',
  'quỹ “Vì người nghèo”',
  'triệu phú',
  'tỷ phú',
  '129 mô hình',
  '2.600 ngày công',
  '36 nhà',
  '500 suất quà',
  'số 5/2024',
  '3 triệu học sinh',
  '20 triệu tấn',
  '1 triệu m3',
  '2 tỷ kWh',
  'đồng 2',
  'mười đồng chí',
  'hai đồng hồ',
  '3 đồng minh',
  'trống đồng 2 mặt',
  '8 đồng tình',
  'bản đồ',
  '100 tỷ lệ'
]

it.each(YES)('%s', (text, ...amounts) => {
  expect(amountsOf(text)).toEqual(amounts)
})

it.each(NO)('no money in: %s', (text) => {
  expect(amountsOf(text)).toEqual([])
})

it.each(['hàng tỷ đồng', 'vài triệu đồng', 'hàng chục triệu đồng', 'hàng trăm tỷ đồng', 'vài trăm nghìn đồng'])('%s is vague', (text) => {
  expect(parseNews(text).diagnostics.map(({ code }) => code)).toEqual(['fund/vague'])
})

it.each([
  [
    'Công ty Hưng Phát đã ủng hộ 200 triệu đồng cho gia đình bà Hoa.',
    { giver: 'Công ty Hưng Phát', receiver: 'gia đình bà Hoa', purpose: null }
  ],
  ['Hội tặng Công ty Hưng Phát 5 triệu đồng.', { giver: 'Hội', receiver: 'Công ty Hưng Phát', purpose: null }],
  [
    'Công ty An Phú trao 200 triệu đồng cho “Quỹ vì người nghèo xã Tân Lập”.',
    { giver: 'Công ty An Phú', receiver: '“Quỹ vì người nghèo xã Tân Lập”' }
  ],
  ['Đội tuyển được Liên đoàn thưởng 2 tỷ đồng.', { giver: 'Liên đoàn', receiver: 'Đội tuyển' }],
  ['Nguồn kinh phí trên do Sở Ngoại vụ ủng hộ 50 triệu đồng.', { giver: 'Sở Ngoại vụ' }],
  ['Bạn đọc đã góp 73 triệu đồng cho hai bệnh nhi.', { giver: 'Bạn đọc', receiver: 'hai bệnh nhi' }],
  ['Xã góp 30 triệu đồng để xây nhà văn hóa.', { giver: 'Xã', receiver: null, purpose: 'xây nhà văn hóa' }],
  ['Huy động 893 triệu đồng ủng hộ quỹ “Vì người nghèo”, xây 3 nhà.', { giver: null, receiver: null, purpose: 'quỹ “Vì người nghèo”' }],
  ['Công ty An Phú trao 450 triệu đồng cho Trường Tiểu học số 2.', { receiver: 'Trường Tiểu học số 2' }],
  ['Hội trao 20 triệu đồng cho gia đình ông Lê Văn Sáu sinh năm 1955, ở ấp 4.', { receiver: 'gia đình ông Lê Văn Sáu' }],
  ['Chi 5 tỷ đồng hỗ trợ hộ nghèo.', { giver: null, receiver: null, purpose: 'hỗ trợ hộ nghèo' }],
  [
    'Xã đã vận động các nhà hảo tâm đóng góp được 130 triệu đồng mua máy bơm.',
    { giver: 'các nhà hảo tâm', receiver: null, purpose: 'mua máy bơm' }
  ],
  [
    'Hội Nông dân tỉnh đã hỗ trợ gia đình ông Tạ Văn Hai 50 triệu đồng xây nhà.',
    { giver: 'Hội Nông dân tỉnh', receiver: 'gia đình ông Tạ Văn Hai', purpose: 'xây nhà' }
  ],
  [
    'Công ty An Phú ủng hộ quỹ “Vì người nghèo” xã số tiền 300 triệu đồng.',
    { giver: 'Công ty An Phú', receiver: 'quỹ “Vì người nghèo” xã' }
  ],
  ['Đồn Biên phòng Bình An đã nhận đỡ đầu và hỗ trợ 6 triệu đồng.', { giver: 'Đồn Biên phòng Bình An' }],
  ['Gia đình ông Hai được tỉnh hỗ trợ 40 triệu đồng.', { giver: 'tỉnh', receiver: 'Gia đình ông Hai' }],
  ['Học sinh được hỗ trợ 500.000 đồng để mua sách.', { giver: null, receiver: 'Học sinh', purpose: 'mua sách' }],
  [
    'Ngân hàng trao 300 triệu đồng cho tỉnh Hà Giang để khắc phục hậu quả.',
    { giver: 'Ngân hàng', receiver: 'tỉnh Hà Giang', purpose: 'khắc phục hậu quả' }
  ],
  ['Tổng kinh phí 25 triệu đồng do Tỉnh đoàn hỗ trợ.', { giver: 'Tỉnh đoàn' }],
  ['Nguồn lực 290 triệu đồng do các huyện, thị xã vận động, trong năm.', { giver: 'các huyện, thị xã' }],
  ['Xã nhận 30 triệu đồng do năm nay mất mùa.', { giver: null }],
  ['Đoàn trao cho Trạm Y tế xã 20 triệu đồng.', { giver: 'Đoàn', receiver: 'Trạm Y tế xã' }],
  ['Chi hội giúp các hộ tăng thu nhập lên 50 triệu đồng.', { giver: null, receiver: null }],
  ['Huyện hỗ trợ xây dựng nhà văn hóa 200 triệu đồng.', { giver: null, receiver: null }],
  ['Ước tính trị giá quà tặng hơn 700 triệu đồng.', { giver: null, receiver: null }],
  ['Mặt trận huy động các nguồn lực đóng góp được gần 2 tỷ đồng.', { giver: null, receiver: null }],
  ['Ngân hàng hỗ trợ hộ nghèo vay vốn 50 triệu đồng.', { giver: null, receiver: null }]
])('%s', (text, context) => {
  expect(parseFunds(text)[0]).toMatchObject(context)
})

it.each([
  ['tổng 5 tỷ đồng, trong đó ngân sách 3 tỷ đồng, nhân dân đóng góp 2 tỷ đồng', true, '5000000000'],
  ['tổng 5 tỷ đồng, gồm ngân sách 3 tỷ, nhân dân 2,5 tỷ', false, '5500000000'],
  ['được 705 tỉ đồng (trong đó Quỹ T.Ư vận động được 103 tỉ đồng)', null, '103000000000'],
  ['trên 293 tỷ đồng; trong đó nhân dân đóng góp 216 tỷ đồng', null, '216000000000'],
  ['10 tỷ đồng làm 24 tuyến đường qua các thôn; trong đó ngân sách 7 tỷ đồng, nhân dân góp 3 tỷ đồng', true, '10000000000'],
  ['phân bổ 9 tỷ đồng qua các tài khoản; trong đó, tiền mặt là 8 tỷ đồng; hiện vật là 1 tỷ đồng', true, '9000000000']
])('%s', (text, reconciles, sum) => {
  expect(parseFunds(text)[0]?.breakdowns[0]).toMatchObject({ by: 'source', reconciles, sum })
})

/** Numbers as the numeral room reads them; "a/b" for fractions. */
const numbersOf = (text: string): string[] =>
  extract(text, [numeral])
    .mentions.filter(({ value }) => !value.ordinal)
    .map(({ value }) => value.value ?? `${value.fraction?.numerator ?? ''}/${value.fraction?.denominator ?? ''}`)

it.each([
  ['2.600', '2600'],
  ['09 mô hình', '9'],
  ['1.364 mô hình', '1364'],
  ['1,048,512', '1048512'],
  ['2.048,615', '2048.615'],
  ['0,64', '0.64'],
  ['3,818kg', '3.818'],
  ['45.000m2', '45000'],
  ['xuống -5 độ', '-5'],
  ['âm 3 độ', '-3'],
  ['35%', '35'],
  ['hai phần trăm', '2'],
  ['7/9 trường', '7/9'],
  ['một phần ba', '1/3'],
  ['hai mươi mốt người', '21'],
  ['một trăm lẻ năm hộ', '105'],
  ['một trăm linh hai hộ', '102'],
  ['hai mươi tư giờ', '24'],
  ['ba lăm tuổi', '35'],
  ['mười lăm người', '15'],
  ['năm mươi người', '50'],
  ['hai nghìn không trăm linh năm', '2005'],
  ['ba vạn người', '30000'],
  ['hai chục quả', '20'],
  ['5 tá bút', '60'],
  ['một triệu hai trăm nghìn', '1200000'],
  ['hai mươi năm', '20'],
  ['mười năm', '10'],
  ['trăm năm', undefined],
  ['quý IV', undefined],
  ['Ba Đình', undefined],
  ['Hai Bà Trưng', undefined],
  ['Năm Căn', undefined],
  ['năm nay', undefined],
  ['xe 29A', undefined],
  ['Covid-19', undefined],
  ['10-CT/TW', undefined],
  ['62/2011/NĐ-CP', undefined],
  ['5G', undefined],
  ['12.6.2020', undefined]
])('numbers of %s', (text, value) => {
  expect(numbersOf(text)).toEqual(value === undefined ? [] : [value])
})
