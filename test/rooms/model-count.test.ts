import { expect, it } from 'vitest'
import { parseModelCounts, parseNews, type Breakdown } from '../../src/index.js'

const OPTIONS = { publishedAt: '2024-07-23' }

/** "129 mô hình" with its parts in brackets, "=" where they add up, "≠" where not, "~" where it is not said */
const show = ({ by, parts, reconciles }: Breakdown): string =>
  `[${by} ${parts.map(({ count }) => String(count)).join('+')} ${reconciles === true ? '=' : reconciles === false ? '≠' : '~'}]`
const countsOf = (text: string): string[] =>
  parseModelCounts(text, OPTIONS).map(
    ({ count, max, unit, qualifier, breakdowns }) =>
      `${qualifier === 'exact' ? '' : `${qualifier} `}${count}${max === null ? '' : `-${max}`} ${unit}${breakdowns.map((each) => ` ${show(each)}`).join('')}`
  )

const COUNTS: readonly (readonly [string, ...string[]])[] = [
  ['129 mô hình', '129 mô hình'],
  ['42 tập thể và 64 cá nhân điển hình', '42 tập thể', '64 cá nhân'],
  ['hơn 310 mô hình, điển hình', 'over 310 mô hình'],
  ['1.364 mô hình', '1364 mô hình'],
  ['09 mô hình', '9 mô hình'],
  ['hai mươi mô hình', '20 mô hình'],
  ['gần 500 hợp tác xã', 'nearly 500 HTX'],
  ['19 liên hiệp hợp tác xã', '19 liên hiệp HTX'],
  ['168 hợp tác xã (HTX) và 506 tổ hợp tác (THT)', '168 HTX', '506 tổ hợp tác'],
  ['2 câu lạc bộ', '2 câu lạc bộ'],
  ['161 tổ vay vốn', '161 tổ'],
  ['15 tổ tự quản', '15 tổ'],
  ['12 mô hình, gồm 2 kinh tế, 4 văn hóa - xã hội, 6 quốc phòng - an ninh', '12 mô hình [field 2+4+6 =]'],
  ['xây dựng được 6 mô hình: 2 mô hình nuôi ong, 3 mô hình trồng na, 1 mô hình nuôi dê', '6 mô hình [other 2+3+1 =]'],
  ['332 mô hình (gồm tập thể 316 mô hình, cá nhân 16 mô hình)', '332 mô hình [participant 316+16 =]'],
  ['9.000 tổ truyền thông cộng đồng', '9000 tổ'],
  ['có 10 mô hình: 6 tập thể, 4 cá nhân', '10 mô hình [participant 6+4 =]'],
  ['31 đội thanh niên xung kích', '31 đội'],
  ['2 nhóm sở thích', '2 nhóm'],
  ['25 chi hội nông dân nghề nghiệp', '25 chi hội'],
  ['28 tập thể, 12 cá nhân', '28 tập thể', '12 cá nhân'],
  ['6 nông hội; 3 hội quán', '6 nông hội', '3 hội quán'],
  ['đưa tổng số mô hình của tỉnh lên con số 94.', '94 mô hình'],
  ['160 hợp tác xã (HTX), tổ hợp tác', '160 HTX'],
  ['24 tập thể và thêm 6 tập thể được tặng Bằng khen', '24 tập thể', '6 tập thể'],
  ['từ 2 mô hình HTX điển hình tiên tiến trở lên', 'atLeast 2 mô hình'],
  ['12 loại mô hình', '12 loại mô hình'],
  ['5 loại với 21 mô hình', '21 mô hình'],
  ['27 điển hình và 4 mô hình tiêu biểu', '27 điển hình', '4 mô hình'],
  ['từ 3-5 mô hình', '3-5 mô hình'],
  ['mỗi xã có ít nhất 2 mô hình', 'atLeast 2 mô hình'],
  ['10 gương điển hình', '10 điển hình'],
  ['3 mô hình, cách làm hay', '3 mô hình'],
  ['16 quỹ tín dụng nhân dân', '16 quỹ tín dụng'],
  [
    'Cả nước có 29.000 HTX, 223.000 tổ hợp tác. Riêng vùng cao có 5.000 HTX và 10.000 tổ hợp tác.',
    '29000 HTX [other 5000 ~]',
    '223000 tổ hợp tác',
    '10000 tổ hợp tác'
  ],
  ['có 60 mô hình, gồm 40 tổ tự quản và 20 câu lạc bộ', '60 mô hình [category 40+20 =]'],
  ['xây dựng 105/130 mô hình tập thể', '105 mô hình'],
  ['4/4 mô hình', '4 mô hình'],
  [
    'Huyện có 336 mô hình. Lĩnh vực kinh tế có 82 mô hình. Trong đó, trồng trọt 90 mô hình; y tế 100 mô hình; giáo dục 146 mô hình.',
    '336 mô hình [field 90+100+146 =]',
    '82 mô hình'
  ],
  ['Có 60 mô hình:\n- Kinh tế: 20\n- Văn hóa: 40', '60 mô hình [field 20+40 =]'],
  ['Có 60 mô hình, trong đó:\na) Tập thể: 35 mô hình\nb) Cá nhân: 20 mô hình', '60 mô hình [participant 35+20 ≠]'],
  [
    'Có 60 mô hình:\n- Kinh tế: 20 mô hình\n+ Trồng trọt: 12 mô hình\n+ Chăn nuôi: 8 mô hình\n- Văn hóa: 40 mô hình\n\nXã A có 5 mô hình',
    '60 mô hình [field 20+40 =]',
    '5 mô hình'
  ],
  ['Đơn vị\tSố mô hình\nXã Tân Lập\t12\nXã Hòa Bình\t8\nCộng\t20', '20 mô hình [location 12+8 =]'],
  ['| Đơn vị | Số HTX | Số hộ |\n| Xã Tân Lập | 3 | 40 |\n| Xã Hòa Bình | 2 | 30 |', '3 HTX', '2 HTX'],
  ['129 mô hình (gồm 83 tập thể; 46 cá nhân)', '129 mô hình [participant 83+46 =]'],
  ['274 mô hình, trong đó 194 mô hình tập thể và 80 mô hình cá nhân', '274 mô hình [participant 194+80 =]'],
  ['274 mô hình. Trong đó, 194 mô hình tập thể và 80 điển hình cá nhân.', '274 mô hình [participant 194+80 =]'],
  ['71 mô hình, điển hình, trong đó có 61 mô hình và 10 điển hình', '71 mô hình [category 61+10 =]'],
  ['55 mô hình (29 tập thể, 26 cá nhân)', '55 mô hình [participant 29+26 =]'],
  ['350 mô hình, trong đó 210 mô hình tập thể và 130 mô hình cá nhân', '350 mô hình [participant 210+130 ≠]'],
  ['hơn 350 mô hình, gồm 210 tập thể và 130 cá nhân', 'over 350 mô hình [participant 210+130 ~]'],
  ['2.071 mô hình, trong đó có 1.808 mô hình hoạt động hiệu quả', '2071 mô hình [status 1808 ~]'],
  ['30 HTX, trong đó dịch vụ 11 HTX, thủy sản 4 HTX, nông nghiệp 15 HTX', '30 HTX [field 11+4+15 =]'],
  [
    '100 mô hình, trong đó kinh tế 40, văn hóa - xã hội 30, quốc phòng - an ninh 20, xây dựng hệ thống chính trị 10',
    '100 mô hình [field 40+30+20+10 =]'
  ],
  [
    '87 mô hình, trong đó có 44 mô hình thuộc lĩnh vực kinh tế, 23 thuộc lĩnh vực văn hóa - xã hội và 20 về quốc phòng - an ninh',
    '87 mô hình [field 44+23+20 =]'
  ],
  [
    '1.103 tổ hợp tác. Trong đó có 396 tổ hợp tác thuộc lĩnh vực nông nghiệp; 241 tổ hợp tác thuộc lĩnh vực tín dụng và 466 tổ hợp tác thuộc lĩnh vực thủy sản.',
    '1103 tổ hợp tác [field 396+241+466 =]'
  ],
  ['122 mô hình, trong đó 87 tập thể đăng ký thực hiện 87 mô hình; 35 cá nhân đăng ký 35 mô hình', '122 mô hình [participant 87+35 =]'],
  [
    '129 mô hình (gồm 83 tập thể; 46 cá nhân), trong đó có 100 mô hình kinh tế, 29 mô hình văn hóa - xã hội',
    '129 mô hình [participant 83+46 =] [field 100+29 =]'
  ],
  ['40 mô hình, trong đó 10 mô hình kinh tế, 5 mô hình văn hóa…', '40 mô hình [field 10+5 ~]'],
  ['123 mô hình, gồm 54 cá nhân và 69 tập thể, trên cơ sở đó công nhận 55 mô hình', '123 mô hình [participant 54+69 =]', '55 mô hình']
]

const NO_COUNT: readonly string[] = [
  'Doanh thu bình quân của 1 HTX là 2 tỷ đồng.',
  'Bình quân 1 mô hình thu 300 triệu đồng.',
  '2/3 mô hình',
  '1/3 mô hình',
  'Đơn vị\tSố hộ\nXã Tân Lập\t12\nXã Hòa Bình\t8',
  'mô hình này',
  'các mô hình',
  'nhiều mô hình',
  'một mô hình',
  'mô hình số 1',
  'hàng trăm mô hình',
  'vài mô hình',
  '35% mô hình',
  'năm 2020 mô hình được duy trì',
  '5 tổ chức',
  '3 nhóm máy',
  '12 người',
  '20 hộ',
  '2 tỷ đồng',
  '7 xã',
  'thôn 5',
  'tổ 3',
  '3 tổ trưởng',
  'mô hình 3+2',
  'mô hình 5 không',
  'mô hình chi hội 3 việc',
  'tập thể dục',
  'cá nhân hóa',
  'câu lạc bộ số 2',
  '2 ha',
  '15/3 mô hình được ra mắt',
  'HTX 20-10',
  '4 mùa',
  '10 điểm',
  '5 điển tích',
  '6 gia đình trẻ',
  '8 đội bóng',
  '9 lớp',
  '11 cầu thủ',
  '30 phút',
  '2 đồng',
  'mô hình hai con',
  '3 cấp',
  '12 tháng',
  'bộ 3 cuốn',
  '5 sao',
  'nhất thể',
  'chi hội 3',
  '25 chi hội',
  '3 nhóm giải pháp',
  '5 nhóm nhiệm vụ',
  '1,5 lần',
  '80,5%'
]

const statusOf = (text: string): unknown => parseModelCounts(text, OPTIONS)[0]?.status
const STATUS: readonly (readonly [string, string | null])[] = [
  ['đăng ký 15 mô hình', 'registered'],
  ['xây dựng được 15 mô hình', 'built'],
  ['thành lập mới 15 HTX', 'built'],
  ['công nhận 15 mô hình', 'recognised'],
  ['nhân rộng 15 mô hình', 'replicated'],
  ['tặng Bằng khen cho 15 tập thể', 'rewarded'],
  ['biểu dương 15 cá nhân', 'rewarded'],
  ['duy trì 7 mô hình', 'maintained'],
  ['15 mô hình được công nhận', 'recognised'],
  ['15 mô hình hoạt động hiệu quả', 'effective'],
  ['15 mô hình được nhân rộng', 'replicated'],
  ['tặng giấy khen của Chủ tịch UBND huyện cho 253 cá nhân', 'rewarded'],
  ['45 tập thể được nhận Bằng khen', 'rewarded'],
  ['mở lớp cho 20 cá nhân', null],
  ['có 15 mô hình', null]
]

it.each(COUNTS)('counts of: %s', (text, ...counts) => expect(countsOf(text)).toEqual(counts))
it.each(NO_COUNT)('no count in: %s', (text) => expect(countsOf(text)).toEqual([]))
it.each(STATUS)('%s is %s', (text, status) => expect(statusOf(text)).toBe(status))

it.each([
  ['129 mô hình, tăng 64 mô hình so với năm 2017', { delta: 64, percent: false, direction: 'up', since: '2017' }],
  [
    '129 mô hình (gồm 83 tập thể; 46 cá nhân, tăng 64 mô hình so với năm 2017)',
    { delta: 64, percent: false, direction: 'up', since: '2017' }
  ],
  ['95 mô hình, tăng 15% so với năm 2022', { delta: 15, percent: true, direction: 'up', since: '2022' }],
  ['19 HTX (giảm 1 HTX so với năm 2015)', { delta: 1, percent: false, direction: 'down', since: '2015' }]
])('%s', (text, change) => expect(parseModelCounts(text, OPTIONS)[0]?.change).toEqual(change))

it('names both figures of a total that does not add up, and a percentage that is off', () => {
  const { diagnostics } = parseNews('Có 100 mô hình, trong đó 40 mô hình tập thể (chiếm 45%) và 50 mô hình cá nhân.', OPTIONS)
  expect(diagnostics.map(({ code, actual, expected }) => [code, actual, expected])).toEqual([
    ['model-count/does-not-reconcile', '90', '100'],
    ['model-count/percentage-mismatch', '45', '40.0']
  ])
})

it.each([
  ['Hội Nông dân huyện Cao Lộc xây dựng 45 mô hình.', 'Hội Nông dân huyện Cao Lộc'],
  ['Năm 2023, Hội Liên hiệp Phụ nữ tỉnh Lạng Sơn ra mắt 12 mô hình.', 'Hội Liên hiệp Phụ nữ tỉnh Lạng Sơn'],
  ['Huyện Cao Lộc có 45 mô hình.', null]
])('%s: the organisation', (text, organisation) => expect(parseModelCounts(text, OPTIONS)[0]?.organisation).toBe(organisation))

it('gives a count of several fields none', () => {
  const [total] = parseModelCounts(
    'Huyện có 80 mô hình, trong đó 60 mô hình trên các lĩnh vực kinh tế, xã hội, quốc phòng được duy trì.',
    OPTIONS
  )
  expect(total?.breakdowns[0]?.parts.map(({ count, field }) => [count, field])).toEqual([[60, null]])
  expect(parseModelCounts('Có 12 mô hình trên lĩnh vực kinh tế, 8 mô hình về môi trường.', OPTIONS).map(({ field }) => field)).toEqual([
    'kinh tế',
    'môi trường'
  ])
})

it('breaks down by year', () => {
  expect(parseModelCounts('Toàn huyện có 45 mô hình, trong đó năm 2022: 20 mô hình; năm 2023: 25 mô hình.', OPTIONS)).toMatchObject([
    {
      count: 45,
      breakdowns: [
        {
          by: 'year',
          sum: 45,
          reconciles: true,
          parts: [
            { count: 20, asOf: '2022' },
            { count: 25, asOf: '2023' }
          ]
        }
      ]
    }
  ])
})

it.each([
  ['xây dựng 129 mô hình “Dân vận khéo”', '129 mô hình', '“Dân vận khéo”'],
  ['có 58 mô hình cá nhân', '58 mô hình', 'cá nhân'],
  ['31 hợp tác xã (HTX) nông nghiệp', '31 hợp tác xã', 'nông nghiệp'],
  ['duy trì 17 tổ liên kết sản xuất', '17 tổ liên kết sản xuất', null]
])('%s: the span ends at the unit', (text, span, category) =>
  expect(parseModelCounts(text, OPTIONS)[0]).toMatchObject({ text: span, category })
)

it.each([
  ['Hai xã Mai Pha và Hoàng Đồng có 12 mô hình.', ['xã Mai Pha', 'Hoàng Đồng'], null],
  ['Các huyện Cao Lộc, Chi Lăng và Hữu Lũng có 40 mô hình.', ['huyện Cao Lộc', 'Chi Lăng', 'Hữu Lũng'], null],
  ['Huyện Cao Lộc có 45 mô hình.', ['Huyện Cao Lộc'], 'Huyện Cao Lộc']
])('%s: its places', (text, locations, location) => expect(parseModelCounts(text, OPTIONS)[0]).toMatchObject({ locations, location }))

it.each([
  ['Đến nay huyện có 45 mô hình.', 'actual'],
  ['Phấn đấu đến năm 2025 có 50 HTX.', 'target']
])('%s: its modality', (text, modality) => expect(parseModelCounts(text, OPTIONS)[0]?.modality).toBe(modality))
