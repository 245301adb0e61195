import { expect, it } from 'vitest'
import { extract, numeral } from '../../src/index.js'

/** "2.5%", "3/4 0.75", "9 label" */
const read = (text: string): string[] =>
  extract(text, [numeral]).mentions.map(({ value: { value, fraction, percent, label, ordinal } }) => {
    const number = fraction === null ? String(value) : `${fraction.numerator}/${fraction.denominator}${value === null ? '' : ` ${value}`}`
    return `${number}${percent ? '%' : ''}${label ? ' label' : ''}${ordinal ? ' ordinal' : ''}`
  })

const NUMBERS: readonly (readonly [string, ...string[]])[] = [
  // negatives
  ['âm sáu mươi', '-60'],
  ['âm 12,5 độ', '-12.5'],
  ['nhiệt độ xuống trừ 5 độ', '-5'],
  ['-12,5', '-12.5'],
  ['-99,95 tỷ đồng', '-99950000000'],
  ['lợi nhuận -99,95 tỷ đồng', '-99950000000'],
  ['giảm mạnh (-12,5%)', '-12.5%'],
  ['từ -5 đến 10 độ', '-5', '10'],
  ['-12 hộ nghèo', '12'],
  ['- 12 hộ nghèo', '12'],
  ['1.200-1.500 hộ', '1200', '1500'],
  ['ghi âm 3 bài hát', '3'],
  ['trừ 5 triệu đồng tiền giống', '5000000'],
  // labels and names
  ['Hải Phòng 57 nhà', '57'],
  ['Theo Điều 6 người dân', '6'],
  ['Theo Điều 6 của luật', '6 label'],
  ['UBND Phường 5 họp', '5 label'],
  ['tại Km31+250 quốc lộ'],
  // words
  ['hai mươi mốt', '21'],
  ['một trăm lẻ năm', '105'],
  ['một nghìn không trăm linh năm', '1005'],
  ['hai nghìn không trăm hai mươi ba', '2023'],
  ['hai tỷ rưỡi', '2500000000'],
  ['một triệu mười', '1000010'],
  ['hai triệu lẻ ba nghìn', '2003000'],
  ['một triệu hai', '1200000'],
  ['hai ngàn tư', '2400'],
  ['1 triệu tư.', '1400000'],
  ['hai nghìn tư liệu', '2000'],
  ['không phẩy năm', '0.5'],
  ['không phẩy không năm', '0.05'],
  ['không phẩy năm triệu', '500000'],
  ['ba phẩy mười bốn', '3.14'],
  ['hai chấm năm', '2.5'],
  ['không năm nào'],
  // năm behind a scale
  ['lịch sử bốn nghìn năm văn hiến', '4000'],
  ['lịch sử ba nghìn năm.', '3000'],
  ['bán với giá ba nghìn năm.', '3500'],
  ['ba nghìn năm đồng', '3500'],
  ['vé hai triệu năm', '2500000'],
  // shares
  ['năm phần trăm', '5%'],
  ['hai phẩy năm phần trăm', '2.5%'],
  ['hai phần ba', '2/3'],
  ['ba phần tư', '3/4 0.75'],
  ['7/9', '7/9'],
  ['1/2', '1/2 0.5'],
  ['824/1.002 sản phẩm', '824/1002'],
  // against their units
  ['220v', '220'],
  ['512Mb', '512'],
  ['100Mhz', '100'],
  ['16GB', '16'],
  ['100K', '100000'],
  ['tivi 4K', '4'],
  ['cự ly 10K', '10'],
  ['mạng 5G'],
  ['xe 29A-12345'],
  ['50.000đ-100.000đ', '50000', '100000'],
  ['VND1000', '1000'],
  ['10-CT/TW'],
  ['phụ xe 89K-4186'],
  ['Theo Điều 134 Bộ luật', '134 label'],
  ['đã điều 4 xe chữa cháy', '4'],
  // names and counts
  ['khoản 168.527.394 đồng', '168527394'],
  ['khoản 3', '3 label'],
  ['thôn 5', '5 label'],
  ['lớp 9', '9 label'],
  ['tổ 3 người', '3'],
  ['đoàn 30 khách', '30'],
  ['nhà máy 300 công nhân', '300'],
  ['Bệnh viện 108', '108 label'],
  ['giống lúa IR 50404 vụ này', '50404 label'],
  ['SEA Games 34', '34 label'],
  ['thế kỷ XX', '20 label ordinal'],
  ['thứ ba', '3 ordinal'],
  ['thứ nhất', '1 ordinal'],
  ['thứ nhì', '2 ordinal'],
  ['thứ tư', '4 ordinal'],
  ['thứ mười', '10 ordinal'],
  ['thứ mười hai', '12 ordinal'],
  ['thứ hai mươi mốt', '21 ordinal'],
  ['thứ 15', '15 label ordinal'],
  ['lần thứ 3', '3 label ordinal'],
  // dozens, halves, twenties
  ['một tá', '12'],
  ['hai tá bút chì', '24'],
  ['nửa tá', '6'],
  ['3 tá', '36'],
  ['một nửa số hộ', '1/2 0.5'],
  ['hăm lăm tháng Chạp', '25'],
  ['bị hăm dọa'],
  ['5‰', '0.5%'],
  ['\u221212,5 độ', '-12.5']
]

it.each(NUMBERS)('numbers of: %s', (text, ...numbers) => expect(read(text)).toEqual(numbers))
