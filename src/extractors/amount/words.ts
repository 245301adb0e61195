import { definePhrases, defineWords, intern } from '../../lexicon/index.js'
import type { Qualifier } from './schema.js'

/** Said before a number. */
export const QUALIFIERS: Readonly<Record<string, Qualifier>> = {
  'khoảng|ước|ước tính|ước đạt|ước khoảng|chừng|xấp xỉ|tầm|độ chừng|khoảng chừng|trên dưới|dao động|dao động từ|vào khoảng': 'about',
  'hơn|trên|quá|vượt|vượt quá|hơn cả': 'over',
  'gần|ngót|gần đến|gần tới|suýt soát|ngót nghét|sát|xấp': 'nearly',
  'ít nhất|tối thiểu|không dưới|chí ít|không ít hơn|ít nhất là|tối thiểu là': 'atLeast',
  'tối đa|không quá|dưới|không vượt quá|cao nhất|nhiều nhất|tối đa là|tối đa không quá|không hơn': 'atMost'
}

/** đến and tới cap an amount behind these words: hỗ trợ đến 50 triệu. */
export const CAPPING = 'trợ vay phạt mức thưởng thường bảo'
export const UP_TO = 'đến tới'
/** Between the ends of a range. */
export const RANGE = '- đến tới ~'
export const RANGE_WORDS = defineWords('đến tới')
/** Said after a number and its unit. */
export const TRAILING = definePhrases<Qualifier>({ 'trở lên': 'atLeast', 'trở xuống|đổ lại|trở lại': 'atMost' })
export const FROM = intern('từ')
export const ABOUT = ['khoảng', 'ước', 'ước tính', 'ước đạt', 'chừng']
/** "nhiều hơn 5": hơn compares there and qualifies nothing. */
export const COMPARING = defineWords('nhiều ít cao thấp lớn nhỏ tốt kém')
export const SLASH = intern('/')
export const ON = intern('trên')
/** Those who may be on something: 10 người | trên 2 tàu cá. */
export const RIDERS = [
  'người',
  'em',
  'cháu',
  'học sinh',
  'sinh viên',
  'hành khách',
  'khách',
  'du khách',
  'công nhân',
  'lao động',
  'ngư dân',
  'thuyền viên',
  'thủy thủ',
  'thuỷ thủ',
  'chiến sĩ',
  'chiến sỹ',
  'cán bộ',
  'bộ đội',
  'tài xế',
  'lái xe',
  'nạn nhân',
  'đối tượng',
  'thanh niên',
  'nam',
  'nữ',
  'dân',
  'hộ'
]
/** … and what those do, or what is done with goods, before trên. */
export const RIDING = ['đi', 'chở', 'chất', 'chất đầy', 'xếp', 'ngồi', 'di chuyển', 'lưu thông', 'được chở', 'chạy']
export const VEHICLES = [
  'xe',
  'ô tô',
  'mô tô',
  'tàu',
  'thuyền',
  'ghe',
  'xuồng',
  'ca nô',
  'cano',
  'sà lan',
  'bè',
  'phà',
  'đò',
  'máy bay',
  'trực thăng',
  'toa',
  'chiếc xe',
  'chiếc tàu',
  'chiếc thuyền',
  'chiếc ghe',
  'chiếc xuồng',
  'chiếc ca nô',
  'chiếc ô tô',
  'phương tiện'
]
/** Vehicles, areas and surfaces. */
export const CARRIERS = [
  ...VEHICLES,
  'ha',
  'héc ta',
  'hécta',
  'sào',
  'đảo',
  'hòn đảo',
  'tuyến',
  'tuyến đường',
  'con đường',
  'cánh đồng',
  'thửa',
  'thửa ruộng',
  'giàn',
  'giàn khoan'
]
