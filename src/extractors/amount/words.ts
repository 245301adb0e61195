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
