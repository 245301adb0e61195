import { definePhrases, defineWords, intern, type Phrases } from '../../../lexicon/index.js'
import type { Concept } from '../schema.js'
import { COMPOUNDS } from './compounds.js'
import { GRAMMAR_WORDS } from './grammar-words.js'
import { MODIFIER_WORDS } from './modifiers.js'
import { NOT_COUNTED } from './no-count.js'
import { STATES } from './states.js'
import { CASES } from './verbal.js'
import { VERBS } from './verbs.js'

const each = <T>(phrases: readonly string[], value: T): Readonly<Record<string, T>> =>
  Object.fromEntries(phrases.map((phrase) => [phrase, value]))
const defineSet = (phrases: readonly string[]): Phrases<true> => definePhrases<true>(each(phrases, true))

/**
 * Where a counted noun phrase ends. False marks words that begin like one of these and go on as a noun. The longest phrase
 * is what counts.
 */
export const STOPS = definePhrases<boolean>({
  ...each([...GRAMMAR_WORDS, ...VERBS, ...STATES], true),
  ...each(COMPOUNDS, false)
})
export const MODIFIERS = defineSet(MODIFIER_WORDS)
export const NO_COUNT = defineSet(NOT_COUNTED)
export const VERBAL = defineSet(CASES)

/** Behind these nghèo is of the noun: hộ nghèo. */
export const POOR_AFTER = defineWords('hộ người sinh xã huyện thôn cận')
export const POOR = intern('nghèo')
/** Between what is counted and its number. */
export const IS = ['là', ':', 'lên tới', 'lên đến', 'đạt', 'còn', 'có', 'ở mức', 'tới', 'đến']
/** Marks that end what is told of a noun. */
export const STRONG = '; . : ! ? … ( )'
/** Behind a number that stands alone. */
export const PREPOSITIONS = 'ở tại trong và với so tăng giảm gồm do theo là'
/** Between nouns that share a number. */
export const SIBLINGS = defineWords(', / - và')

/** Words with a capital that a counted phrase may go on with. */
export const CAPITALS = defineWords('ocop ccb tết đại đoàn led bhyt atm sim chữ vietgap globalgap')

/** Before a number these say that it is a score, a share or a property, and no count. */
export const SCORES = defineWords('số thắng thua hòa dẫn lệ huề cách cao sâu dày kính độ')
/** Before a measure these say that it is of what is told of: cao 1,65 m, cách 5 km, tốc độ 80 km. */
export const PROPERTIES = defineWords('container cân cao sâu dày kính cách ly li chạy bơi tầm khổ tốc vận tốc độ loại máy cỡ bán xa')
/** These are a property where a clause begins with them: (máy 240 CV, dài 16 m). */
export const EXTENTS = defineWords('dài rộng nặng')
export const WIDE = intern('rộng')
export const AWAY = intern('cách')
/** Between one of them and its measure. */
export const PROPERTY_LEADS = defineWords('khoảng chừng hơn gần là tới đến nhau đây từ')
/** Behind those that are counted: what befell them. */
export const CASUALTIES = [
  'chết',
  'tử vong',
  'thiệt mạng',
  'mất tích',
  'bị thương',
  'thương vong',
  'tử nạn',
  'trọng thương',
  'thương nặng',
  'bị chết',
  'bị mất tích',
  'bị thiệt mạng'
]

/** What a rate may be of. */
export const PER = [
  'ha',
  'người',
  'hộ',
  'năm',
  'tháng',
  'ngày',
  'tuần',
  'sào',
  'vụ',
  'm2',
  'm3',
  'con',
  'cây',
  'lứa',
  'công',
  'xã',
  'thôn',
  'phường',
  'huyện',
  'lớp',
  'trường',
  'vùng',
  'thửa',
  'ao',
  'bè',
  'lồng',
  'buổi',
  'khách',
  'cụm',
  'đơn',
  'tỉnh',
  'đợt',
  'lượt',
  'suất',
  'xe',
  'chuyến',
  'ca',
  'phòng',
  'căn',
  'em',
  'học',
  'km',
  'mẫu',
  'đêm',
  'quý',
  'mùa',
  'phụ nữ',
  'bà mẹ',
  'vạn dân',
  'nghìn dân',
  'giường',
  'bệnh nhân',
  'trận',
  'phiên',
  'hộ gia đình',
  'lao động'
]
export const OPEN = defineWords('( [')
export const SLASH = intern('/')
/** Marks of a quotation that opens. */
export const QUOTE_OPEN = defineWords('“ " ‘ «')
export const QUOTE_CLOSE = defineWords('” " ’ »')
/** "1 người": a person told of, not counted. */
export const ONE = '1'
export const PAIR = '2'
/** năm, which may be the year. */
export const FIVE = '5'
/** Things and those who live, that năm counts more often than it names the year. */
export const SOLID: ReadonlySet<Concept> = new Set(['person', 'casualty', 'household', 'animal', 'vehicle', 'goods', 'building', 'award'])
/** What befalls those who are told by their number alone: ghi nhận 6.779 | mắc. */
export const ILL = ['mắc', 'mắc mới', 'nhiễm', 'nhiễm mới', 'dương tính']
/** Behind these, those who are counted were told of before: cả hai xe. */
export const BOTH = ['cả', 'cả thảy']
/** … and before these: ba bệnh viện | này. */
export const POINTED = ['này', 'đó', 'ấy', 'kia', 'nói trên', 'nêu trên', 'vừa nêu']
/** Before the noun in the head of a column that counts: Số hộ. */
export const HOW_MANY = defineSet(['số', 'số lượng', 'tổng số', 'tổng'])
/** A row or a column of sums. */
export const SUMS = defineSet([
  'tổng',
  'tổng số',
  'tổng cộng',
  'cộng',
  'toàn tỉnh',
  'toàn huyện',
  'toàn xã',
  'toàn quốc',
  'cả nước',
  'tổng huy chương'
])
/** Columns of a table of medals. */
export const MEDALS = definePhrases<string>({
  'vàng|hcv|hc vàng|huy chương vàng': 'huy chương vàng',
  'bạc|hcb|hc bạc|huy chương bạc': 'huy chương bạc',
  'đồng|hcđ|hc đồng|huy chương đồng': 'huy chương đồng'
})
/** Concepts of columns that name more often than they count: Xã, Đơn vị, Lớp. */
export const NAMED_COLUMNS: ReadonlySet<Concept | null> = new Set([
  'place',
  'organisation',
  'event',
  'person',
  'document',
  'works',
  'other',
  null
])
