import { expect, it } from 'vitest'
import { parseDates, parseNews } from '../../src/index.js'

const PUBLISHED = '2024-07-23'
const edtfOf = (text: string): (string | null)[] => parseDates(text, { publishedAt: PUBLISHED }).map(({ edtf }) => edtf)

const YES: readonly (readonly [string, ...string[]])[] = [
  // figures
  ['15/3/2024', '2024-03-15'],
  ['05/03/2024', '2024-03-05'],
  ['15-3-2024', '2024-03-15'],
  ['15.3.2024', '2024-03-15'],
  ['2024-03-15', '2024-03-15'],
  ['15/3/24', '2024-03-15'],
  ['30/4/75', '1975-04-30'],
  ['ngày 15/3', '2024-03-15'],
  ['ngày 15-3', '2024-03-15'],
  ['ngày 15.3', '2024-03-15'],
  ['Ngày 3-11, công ty', '2024-11-03'],
  ['sáng 3-6', '2024-06-03'],
  ['tối 6.12', '2024-12-06'],
  ['hôm 20/10', '2024-10-20'],
  ['(8/3)', '2024-03-08'],
  ['dịp 30/4', '2024-04-30'],
  ['Quốc khánh 2/9', '2024-09-02'],
  ['mừng ngày 20/11', '2024-11-20'],
  ['lễ 2/9', '2024-09-02'],
  ['kỷ niệm 19/5', '2024-05-19'],
  ['tháng 9/2025', '2025-09'],
  ['tháng 9-2025', '2025-09'],
  ['tháng 9.2025', '2025-09'],
  ['đầu 9/2025', '2025-09'],
  ['tháng 9 năm 2025', '2025-09'],
  ['tháng 9', '2024-09'],
  ['tháng 09', '2024-09'],
  // words
  ['ngày 21 tháng 9 năm 2025', '2025-09-21'],
  ['ngày 21 tháng 9', '2024-09-21'],
  ['21 tháng 9 năm 2025', '2025-09-21'],
  ['ngày mười lăm tháng tám', '2024-08-15'],
  ['ngày hai mươi mốt tháng mười hai', '2024-12-21'],
  ['tháng mười một', '2024-11'],
  ['tháng tư năm 2023', '2023-04'],
  ['ngày 1 tháng năm', '2024-05-01'],
  ['năm 2020', '2020'],
  ['năm 1945', '1945'],
  // lists and ranges
  ['(17.10 - 18.11.2021)', '2021-10-17/2021-11-18'],
  ['5.9-12.10.2023', '2023-09-05/2023-10-12'],
  ['ngày 8 và 9/3', '2024-03-08', '2024-03-09'],
  ['trong 3 ngày 11, 12 và 13/6', '2024-06-11', '2024-06-12', '2024-06-13'],
  ['các ngày 26 và 27/10/2016', '2016-10-26', '2016-10-27'],
  ['trong hai ngày 10 và 14-10', '2024-10-10', '2024-10-14'],
  ['Từ 5-25/8', '2024-08-05/2024-08-25'],
  ['ngày 8 -9/3', '2024-03-08/2024-03-09'],
  ['từ 3-6 đến 9-7', '2024-06-03/2024-07-09'],
  ['từ ngày 3-6 đến 9-7', '2024-06-03/2024-07-09'],
  ['từ ngày 11-17/9', '2024-09-11/2024-09-17'],
  ['từ ngày 11-10 đến 2-11', '2024-10-11/2024-11-02'],
  ['từ ngày 1/3 đến ngày 5/4/2023', '2023-03-01/2023-04-05'],
  ['từ 25/12 đến 5/1', '2024-12-25/2025-01-05'],
  ['từ 25/12/2023 đến 5/1/2024', '2023-12-25/2024-01-05'],
  ['ngày 1 đến ngày 15 tháng 3', '2024-03-01/2024-03-15'],
  ['(3/2 - 3/3)', '2024-02-03/2024-03-03'],
  ['15-16.3 ở ngày 15-16.3', '2024-03-15/2024-03-16'],
  ['tháng 3, 4 và 5/2024', '2024-03', '2024-04', '2024-05'],
  ['tháng 3 đến tháng 5', '2024-03/2024-05'],
  ['tháng 3-5/2023', '2023-03/2023-05'],
  ['từ tháng 7/2023 đến tháng 6/2024', '2023-07/2024-06'],
  ['tháng 3 và tháng 4/2023', '2023-03', '2023-04'],
  ['các năm 2019, 2020 và 2021', '2019', '2020', '2021'],
  ['năm 2018-2019', '2018/2019'],
  ['từ năm 2016 đến năm 2020', '2016/2020'],
  ['từ 2017 đến 2020', '2017/2020'],
  ['(2017 – 2020)', '2017/2020'],
  ['2021-2025', '2021/2025'],
  ['giai đoạn 2016 - 2020', '2016/2020'],
  ['nhiệm kỳ 2020-2025', '2020/2025'],
  ['năm học 2023-2024', '2023/2024'],
  ['niên khóa 2021-2024', '2021/2024'],
  ['từ năm 2017 đến nay', '2017/..'],
  ['từ tháng 3/2023 đến nay', '2023-03/..'],
  ['từ đầu năm đến nay', '2024-01-01/..'],
  ['từ đầu năm 2019 đến nay', '2019/..'],
  ['từ 2013 đến nay', '2013/..'],
  ['Đạt 2 tiêu chí năm 2010, đến nay mỗi xã đạt 15 tiêu chí', '2010'],
  ['từ năm 2017, đến nay', '2017/..'],
  ['từ năm 2019 đến tháng 6/2024', '2019/2024-06'],
  ['từ tháng 11/2012 đến ngày 31/12/2012', '2012-11/2012-12-31'],
  ['từ ngày 15/3/2024 đến hết năm 2024', '2024-03-15/2024'],
  ['từ năm 2020 đến hết quý I/2024', '2020/2024-03'],
  ['từ quý II/2023 đến tháng 6/2024', '2023-04/2024-06'],
  ['từ tháng 1 đến ngày 15/6/2024', '2024-01/2024-06-15'],
  ['từ năm 2019 đến tháng 6', '2019', '2024-06'],
  ['năm 2019 đến ngày 5/3/2020', '2019', '2020-03-05'],
  ['từ đầu năm đến ngày 15/6', '2024-01-01/2024-06-15'],
  ['từ đầu năm đến hết tháng 6/2023', '2023-01-01/2023-06'],
  ['từ đầu năm nay đến hết tháng 6', '2024-01-01/2024-06'],
  // quarters, halves, decades
  ['quý I/2024', '2024-33'],
  ['quý II năm 2023', '2023-34'],
  ['quý 3', '2024-35'],
  ['quý IV-2022', '2022-36'],
  ['quý tư năm 2022', '2022-36'],
  ['6 tháng đầu năm', '2024-40'],
  ['6 tháng cuối năm 2023', '2023-41'],
  ['sáu tháng đầu năm 2022', '2022-40'],
  ['9 tháng của năm 2021', '2021-01/2021-09'],
  ['10 tháng năm 2023', '2023-01/2023-10'],
  ['3 tháng cuối năm', '2024-10/2024-12'],
  ['nửa đầu năm 2024', '2024-40'],
  ['nửa cuối năm 2022', '2022-41'],
  ['thập niên 90', '199X'],
  ['những năm 1980', '198X'],
  ['thế kỷ 20', '1901/2000'],
  ['thế kỷ XXI', '2001/2100'],
  ['cuối thế kỷ XIX', '1801/1900'],
  // relative
  ['hôm qua', '2024-07-22'],
  ['hôm nay', '2024-07-23'],
  ['hôm kia', '2024-07-21'],
  ['ngày mai', '2024-07-24'],
  ['sáng mai', '2024-07-24'],
  ['chiều qua', '2024-07-22'],
  ['tối nay', '2024-07-23'],
  ['sáng hôm qua', '2024-07-22'],
  ['tuần trước', '2024-07-15/2024-07-21'],
  ['tuần này', '2024-07-22/2024-07-28'],
  ['tuần tới', '2024-07-29/2024-08-04'],
  ['cuối tuần này', '2024-07-27/2024-07-28'],
  ['thứ năm tuần tới', '2024-08-01'],
  ['thứ hai tuần trước', '2024-07-15'],
  ['chủ nhật tuần này', '2024-07-28'],
  ['sáng thứ Hai', '2024-07-22'],
  ['tháng trước', '2024-06'],
  ['tháng này', '2024-07'],
  ['tháng tới', '2024-08'],
  ['quý trước', '2024-34'],
  ['năm ngoái', '2023'],
  ['năm nay', '2024'],
  ['năm tới', '2025'],
  ['đầu năm nay', '2024'],
  ['cuối năm ngoái', '2023'],
  ['ngày 5/3. Cùng ngày', '2024-03-05', '2024-03-05'],
  ['ngày 5/3 năm ngoái', '2023-03-05'],
  ['tháng 9 năm tới', '2025-09'],
  ['cuối tháng 12 năm trước', '2023-12'],
  ['quý IV năm ngoái', '2023-36'],
  ['ngày 12 tháng trước', '2024-06-12'],
  ['ngày 30 tháng này', '2024-07-30'],
  ['hơn hai năm qua', '2022/2023'],
  ['hơn 10 năm nay', '2014/2023'],
  ['Suốt 5 năm qua', '2019/2023'],
  ['Trong gần hai năm qua, xã', '2022/2023'],
  ['từ tháng một đến tháng năm', '2024-01/2024-05'],
  ['dịp Quốc khánh năm nay', '2024-09-02'],
  ['đêm Giáng sinh năm ngoái', '2023-12-24'],
  ['7 giờ rưỡi sáng mai', '2024-07-24'],
  ['năm 40 sau Công nguyên', '0040'],
  ['tháng 12 vừa qua', '2023-12'],
  ['tháng 6 vừa qua', '2024-06'],
  ['ngày 28/12 vừa rồi', '2023-12-28'],
  ['ngày 5/1 tới, xã', '2025-01-05'],
  ['tháng 9 sắp tới', '2024-09'],
  ['ngày 5/3 tới Hà Nội', '2024-03-05'],
  ['tháng 3 năm trước đó', '2024-03'],
  // with clocks, weekdays and parts of a day
  ['7h15 ngày 2/12/2025', '2025-12-02'],
  ['19 giờ 30 phút ngày 5/3', '2024-03-05'],
  ['lúc 14h, ngày 6/3', '2024-03-06'],
  ['8h 5/3', '2024-03-05'],
  ['Thứ Ba, 23/7/2024', '2024-07-23'],
  ['thứ bảy (ngày 27/7/2024)', '2024-07-27'],
  ['Chủ nhật, ngày 28/7', '2024-07-28'],
  ['rạng sáng 13/6', '2024-06-13'],
  ['15 giờ 27 phút hôm qua', '2024-07-22'],
  // a space beside the slash, the day of a session
  ['trong ngày 29- 30 /9', '2024-09-29/2024-09-30'],
  ['ngày 27 và 28 /9', '2024-09-27', '2024-09-28'],
  ['từ 7 /10 đến 9 /10/2025', '2025-10-07/2025-10-09'],
  ['sáng 30/ 9', '2024-09-30'],
  ['Trong ngày thi đấu 11-12, đoàn có 2 huy chương vàng.', '2024-12-11'],
  ['ngày tranh tài 13-12', '2024-12-13'],
  ['ngày làm việc 5/3', '2024-03-05'],
  ['ngày thi đấu thứ hai (11.12)', '2024-12-11'],
  // lunar
  ['Tết Trung thu', '2024-09-17'],
  ['dịp Tết Trung thu, xã tặng quà', '2024-09-17'],
  ['Tết Đoan ngọ năm nay', '2024-06-10'],
  ['mùa Vu lan năm 2025', '2025-09-06'],
  ['mùng 5 đến mùng 7 tháng Giêng', '2024-02-14/2024-02-16'],
  ['12/10 - 14/10 âm lịch', '2024-11-12/2024-11-14'],
  ['từ ngày 10 đến 15 tháng 3 (âm lịch)', '2024-04-18/2024-04-23'],
  ['từ 10 - 12/3 âm lịch', '2024-04-18/2024-04-20'],
  ['rằm tháng Giêng', '2024-02-24'],
  ['rằm tháng Giêng năm Ất Tỵ', '2025-02-12'],
  ['30 tháng Chạp năm Giáp Ngọ', '2015-02-18'],
  ['mùng 3 Tết Nguyên đán Ất Tỵ 2025', '2025-01-31'],
  ['mùng 10 tháng 3 năm Giáp Thìn', '2024-04-18'],
  ['10/3 âm lịch năm Quý Mão', '2023-04-29'],
  ['mùng 3 Tết', '2024-02-12'],
  ['10/3 âm lịch', '2024-04-18'],
  ['ngày 10/3 âm lịch', '2024-04-18'],
  ['23 tháng Chạp', '2024-02-02'],
  ['rằm tháng 8', '2024-09-17'],
  ['30 Tết', '2024-02-09'],
  ['mùng 10 tháng 3 âm lịch', '2024-04-18'],
  ['mùng 2/9', '2024-09-02']
]

const NO: readonly string[] = [
  'hoạt động “Ngày thứ Bảy cùng dân”',
  'mô hình "Ngày thứ bảy tình nguyện"',
  '17.10 - 18.11 điểm',
  'Nghị quyết 19',
  'Nghị quyết số 19-NQ/TW',
  'Nghị định 62/2011/NĐ-CP',
  'Chỉ thị số 05-CT/TW',
  'Quyết định số 1600/QĐ-TTg',
  'Thông tư 05/2024/TT-BTC',
  'Kế hoạch số 280/KH-UBND',
  'Luật số 17/2023/QH15',
  'trực 24/7',
  'xổ số 6/55',
  'nhiệt độ 28-33 độ',
  'gió cấp 6-7',
  'thắng 3-0',
  'tỷ số 2-1',
  '1/3 diện tích',
  '2/3 số hộ',
  '7/9 trường',
  'đạt 9/10 tiêu chí',
  '5/7 xã đạt chuẩn',
  'hẻm 12/3',
  'số nhà 15/4',
  'đường 30/4',
  'lớp 10/12',
  'tổ 3/5',
  'năm người',
  'năm mô hình',
  'hơn ba năm trước',
  'gần 5 năm tới',
  'trong 6 tháng',
  '3 tháng 10 ngày',
  'mỗi tháng',
  'hằng năm',
  'nhiều năm nay',
  'những năm qua',
  'mỗi năm',
  'cả năm',
  '100 năm',
  'năm học',
  'hai mươi năm',
  'khoảng 2000 người',
  'từ 2000 - 2500 con',
  'từ đầu năm đến trường',
  '1975 hộ',
  '2.024 mô hình',
  'xe 29A-123.45',
  'điện thoại 0912.345.678',
  'QL1A',
  'khóa XIII',
  'lần thứ XVIII',
  'chương II',
  'IP 10.12.2020.1',
  'bản 4.0',
  'Covid-19',
  'thứ nhất',
  'thứ tư là giảm nghèo',
  'các ngày thứ bảy, chủ nhật hàng tuần',
  'từ thứ Hai đến thứ Sáu',
  'tuần lễ',
  'quý vị đại biểu',
  'quý khách',
  'chủ nhật xanh',
  'đầu năm học',
  'giữa hai bên',
  'cuối cùng',
  'tối đa',
  'sáng tạo',
  'sáng kiến',
  'chiều dài 5 m',
  'đêm hội',
  'Tết đến',
  'mùng tơi',
  'thế kỷ',
  'tháng ngày',
  'ngày công',
  '20 ngày công',
  '3 ngày',
  'ngày càng',
  'ngày nay',
  'năm sau đó',
  'tỷ lệ 1/500',
  '50-50',
  'size 5/6',
  '3+2',
  '9-3=6 phép tính'
]

it.each(YES)('%s', (text, ...edtf) => {
  expect(edtfOf(text)).toEqual(edtf)
})

it.each(NO)('no date in: %s', (text) => {
  expect(edtfOf(text)).toEqual([])
})

it.each([
  ['ngày 31/2', 'date/impossible'],
  ['31/4', 'date/impossible'],
  ['ngày 50/6', 'date/impossible'],
  ['ngày 31/02/2024', 'date/impossible'],
  ['ngày 29/2/2023', 'date/impossible'],
  ['Thứ Hai, 23/7/2024', 'date/weekday-mismatch']
])('%s is doubted as %s', (text, code) => {
  expect(parseNews(text, { publishedAt: PUBLISHED }).diagnostics.map((each) => each.code)).toContain(code)
})

it.each([
  ['Tính đến năm 2020, xã có', 'asOf'],
  ['đến hết năm 2016', 'asOf'],
  ['tính đến cuối năm 2018', 'asOf'],
  ['Đến năm 2025, toàn tỉnh', 'asOf'],
  ['so với năm 2017', 'baseline'],
  ['so với cùng kỳ năm 2019', 'baseline'],
  ['từ năm 2017', 'since'],
  ['kể từ ngày 1/7/2025', 'since'],
  ['giai đoạn 2016-2020', 'period'],
  ['từ năm 2017 đến nay', 'since'],
  ['trong năm 2014', null]
])('%s has the role %s', (text, role) => {
  expect(parseDates(text, { publishedAt: PUBLISHED })[0]?.role).toBe(role)
})

it.each([
  ['19/5', 'XXXX-05-19'],
  ['tháng 9', 'XXXX-09'],
  ['ngày 8 và 9/3', 'XXXX-03-08'],
  ['hôm qua', null],
  ['năm nay', null]
])('%s without a publication date is %s', (text, edtf) => {
  expect(parseDates(text)[0]?.edtf).toBe(edtf)
})

it.each([
  ['khoảng 11h50’ ngày 18/2', '11:50'],
  ['20 giờ 00 ngày 18/2', '20:00'],
  ['7 giờ 30 phút ngày 18/2', '07:30'],
  ['15h ngày 18/2', '15:00'],
  ['8 giờ tối 18/2', '20:00'],
  ['3 giờ 15 chiều 18/2', '15:15'],
  ['14h30 chiều 18/2', '14:30'],
  ['8 giờ sáng 18/2', '08:00']
])('%s is at %s', (text, time) => {
  expect(parseDates(text, { publishedAt: PUBLISHED })).toMatchObject([{ edtf: '2024-02-18', time }])
})

it('takes the caller’s day only where the text has none', () => {
  expect(parseDates('Thứ Ba, 23/7/2024\nTin vui từ xã\n\nHôm qua, xã họp.', { referenceDate: '2030-01-01' })[1]?.edtf).toBe('2024-07-22')
  expect(parseDates('Hôm qua, xã họp.', { referenceDate: '2030-01-01' })[0]?.edtf).toBe('2029-12-31')
})

it.each([
  ['hôm qua', '-P1D'],
  ['tuần tới', 'P1W'],
  ['quý trước', '-P3M'],
  ['đầu năm nay', 'P0Y'],
  ['3 ngày trước', '-P3D'],
  ['hai tuần nữa', 'P14D'],
  ['5 năm qua', '-P5Y'],
  ['cuối tuần qua', '-P1W'],
  ['từ đầu năm đến nay', 'P0Y'],
  ['Sáng nay, xã họp', 'P0D']
])('%s without a publication date is an offset', (text, relative) => {
  expect(parseDates(text)).toMatchObject([{ edtf: null, start: null, end: null, relative }])
})

it.each([
  ['2025-01-03', 'Ngày 28/12, xã họp', '2024-12-28'],
  ['2025-01-03', 'Tháng 12, xã đã họp', '2024-12'],
  ['2025-01-03', 'Quý IV, xã thu 5 tỷ đồng', '2024-36'],
  ['2024-12-20', 'Ngày 5/1, xã sẽ họp', '2025-01-05'],
  ['2024-12-20', 'Tháng 3, xã họp', '2024-03'],
  ['2024-12-20', 'Hội thi sẽ mở vào tháng 3', '2025-03'],
  ['2024-12-20', 'Ngày 5/3, xã họp', '2024-03-05'],
  ['2024-07-23', 'Ngày 19/5, xã họp', '2024-05-19'],
  ['2024-02-08', 'nghỉ từ 30 đến mùng 3 Tết', '2024-02-09/2024-02-12'],
  ['2024-11-08', '29 Tết đến mùng 5 Tết', '2025-01-28/2025-02-02']
])('an article of %s: %s', (publishedAt, text, edtf) => {
  expect(parseDates(text, { publishedAt })[0]?.edtf).toBe(edtf)
})

it.each([
  ['Năm 2023, sản lượng tăng 5% so với năm trước.', '2023 2022'],
  ['6 tháng đầu năm 2024, xã thu 5 tỷ đồng, tăng 3% so với cùng kỳ năm trước.', '2024-40 2023-40'],
  ['Quý 2/2024, xã thu 5 tỷ đồng, tăng 3% so với cùng kỳ.', '2024-34 2023-34'],
  ['Năm 2023, số vụ giảm 10% so với cùng kỳ.', '2023 2022'],
  ['Tháng 3/2024, giá tăng so với tháng trước và giảm so với cùng kỳ năm trước.', '2024-03 2024-02 2023-03'],
  ['Năm 2023, giá tăng so với cuối năm trước.', '2023 2022'],
  ['9 tháng năm 2025, giá tăng so với cùng kỳ năm ngoái.', '2025-01/2025-09 2024-01/2024-09'],
  ['Năm 2023 được mùa. Sản lượng tăng 5% so với năm trước.', '2023 2024'],
  ['Năm 2023, giá tăng so với tháng trước.', '2023 2025-11'],
  ['Năm 2023, giá tăng so với năm ngoái.', '2023 2024']
])('what is compared: %s', (text, found) => {
  expect(
    parseDates(text, { publishedAt: '2025-12-12' })
      .map(({ edtf }) => edtf)
      .join(' ')
  ).toBe(found)
})

it.each([
  ['Ngày 27-8, xã họp. Đợt hai từ 31-3, hạn trước 15-8.', 'Ngày 27-8 31-3 15-8'],
  ['Ngày 27-8, xã họp. Đội thắng 3-1, mỗi hộ 10-12 con, nhiệt độ 20-25 độ.', 'Ngày 27-8'],
  ['Chiều 27.8, xã họp. Trước 31.8, giá 3.5 USD.', 'Chiều 27.8 31.8'],
  ['Ngày 27/8, xã họp. Đợt hai 31-3, hạn 15-8.', 'Ngày 27/8'],
  ['Sáng nay 1-4, có 3 ca; các ca 20 và 21-4 lại dương tính', 'Sáng nay 1-4 20 21-4']
])('days as the article writes them: %s', (text, found) => {
  expect(
    parseDates(text, { publishedAt: PUBLISHED })
      .map((each) => each.text)
      .join(' ')
  ).toBe(found)
})

it.each([
  ['Hợp tác xã thành lập năm 2015, đến nay có 295 thành viên', ['năm 2015']],
  ['Công ty ra đời từ năm 1981, đến năm 2010 thì niêm yết', ['năm 1981', 'năm 2010']],
  ['anh Lê Văn Ba (SN 1981), cháu Hoa (sinh 2010)', ['1981', '2010']],
  ['Hạn chốt danh sách là 03/11', ['03/11']],
  ['Hội mở từ ngày 6 đến ngày 8 âm lịch', ['ngày 6 đến ngày 8 âm lịch']],
  ['Phiên hôm nay (24/7), cà phê giảm', ['hôm nay', '24/7']]
])('%s', (text, found) => {
  expect(parseDates(text, { publishedAt: PUBLISHED }).map((each) => each.text)).toEqual(found)
})

it('reads the day that the text calls today’s as its own', () => {
  expect(parseNews('Điểm tin hôm nay 22/11/2025\n\nTối qua, ở xã Mai Pha, hai xe va nhau.')).toMatchObject({
    date: '2025-11-22',
    dates: [{ role: 'published' }, { edtf: '2025-11-21' }]
  })
})

it.each(['9999-12-31', '0001-01-01'])('makes valid records at the edge of the calendar: %s', (publishedAt) => {
  const text =
    'tuần này\ncuối tuần này\nngày mai\nnăm tới\nnăm ngoái\ntháng sau\n500 năm tới\n999 ngày qua\n30 Tết\ntháng Giêng\nthứ năm tuần tới\nmùa đông này\n25/12 đến 5/1\ntrong vòng 3 tháng\nhôm qua'
  for (const { start, end } of parseNews(text, { publishedAt }).dates) expect((start ?? '0000-00-00') <= (end ?? '9999-99-99')).toBe(true)
})
