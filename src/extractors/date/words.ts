import { definePhrases, defineWords, intern } from '../../lexicon/index.js'
import type { DateValue } from './schema.js'

export type Role = NonNullable<DateValue['role']>
export type Modifier = NonNullable<DateValue['modifier']>
export type DayPart = NonNullable<DateValue['dayPart']>

export const W = {
  day: intern('ngày'),
  month: intern('tháng'),
  year: intern('năm'),
  quarter: intern('quý'),
  week: intern('tuần'),
  weekdayMark: intern('thứ'),
  chu: intern('chủ'),
  nhat: intern('nhật'),
  century: intern('kỷ'),
  the: intern('thế'),
  slash: intern('/'),
  dot: intern('.'),
  colon: intern(':'),
  comma: intern(','),
  open: intern('('),
  close: intern(')'),
  hyphen: intern('-'),
  hour: intern('giờ'),
  minute: intern('phút'),
  and: intern('và'),
  to: intern('đến'),
  from: intern('từ'),
  beginning: intern('đầu'),
  end: intern('cuối'),
  so: intern('số'),
  tet: intern('tết'),
  ram: intern('rằm'),
  t: intern('t'),
  cung: intern('cùng'),
  ky: intern('kỳ'),
  half: intern('nửa'),
  percent: intern('%'),
  nhung: intern('những'),
  thap: intern('thập'),
  hom: intern('hôm')
} as const

export const DASHES = defineWords('-')
export const DATE_SEPARATORS = defineWords('/ - .')
export const RANGE_MARKS = defineWords('- đến tới ~')
export const RANGE_WORDS = defineWords('đến tới')
export const LIST_MARKS = defineWords(', và hoặc & +')
export const DAYS_WORD = defineWords('ngày hôm')
/** Minutes are marked by a prime, or stand before the day: 20 giờ 00 | ngày 18/2. */
export const PRIMES = defineWords("' ’ ′")
export const DAY_LEADS = defineWords('ngày sáng trưa chiều tối đêm cùng hôm')
export const HOUR_MARKS = defineWords('h giờ g')
export const DAY_MARKS = defineWords('mùng mồng')

/** Months in words. Bare một is read only after tháng. */
export const MONTHS = definePhrases<number>({
  'giêng|một': 1,
  'hai': 2,
  'ba': 3,
  'tư|bốn': 4,
  'năm': 5,
  'sáu': 6,
  'bảy|bẩy': 7,
  'tám': 8,
  'chín': 9,
  'mười': 10,
  'mười một|mươi một': 11,
  'mười hai|mươi hai': 12,
  'chạp': 12
})
export const LUNAR_MONTHS = definePhrases<number>({ 'giêng': 1, 'chạp': 12 })

export const DAYS = definePhrases<number>({
  'một': 1, 'hai': 2, 'ba': 3, 'bốn|tư': 4, 'năm': 5, 'sáu': 6, 'bảy|bẩy': 7, 'tám': 8, 'chín': 9, 'mười': 10,
  'mười một': 11, 'mười hai': 12, 'mười ba': 13, 'mười bốn': 14, 'mười lăm|rằm': 15, 'mười sáu': 16, 'mười bảy|mười bẩy': 17, 'mười tám': 18, 'mười chín': 19,
  'hai mươi': 20, 'hai mươi mốt|hai mốt': 21, 'hai mươi hai|hai hai': 22, 'hai mươi ba|hai ba': 23, 'hai mươi tư|hai mươi bốn|hai tư': 24, 'hai mươi lăm|hai lăm|hai nhăm': 25,
  'hai mươi sáu': 26, 'hai mươi bảy': 27, 'hai mươi tám': 28, 'hai mươi chín': 29, 'ba mươi': 30, 'ba mươi mốt|ba mốt': 31
})

/** ISO weekdays. */
export const WEEKDAYS = definePhrases<number>({
  'thứ hai|thứ 2': 1,
  'thứ ba|thứ 3': 2,
  'thứ tư|thứ 4': 3,
  'thứ năm|thứ 5': 4,
  'thứ sáu|thứ 6': 5,
  'thứ bảy|thứ bẩy|thứ 7': 6,
  'chủ nhật|chúa nhật': 7
})

export const DAY_PARTS = definePhrases<DayPart>({
  'sáng|sáng sớm|buổi sáng|rạng sáng|sáng ngày': 'morning',
  'trưa|buổi trưa|trưa ngày': 'noon',
  'chiều|buổi chiều|đầu giờ chiều|cuối giờ chiều|chiều tối|xế chiều|chiều ngày': 'afternoon',
  'tối|buổi tối|tối ngày': 'evening',
  'đêm|khuya|đêm khuya|nửa đêm|đêm ngày': 'night'
})
export const DAY_PART_FIRST = defineWords('sáng trưa chiều tối đêm khuya rạng buổi đầu cuối xế nửa')

/** Days from the reference day. */
export const RELATIVE_DAYS = definePhrases<{ days: number; part: DayPart | null }>({
  'hôm nay|ngày hôm nay': { days: 0, part: null },
  'hôm qua|ngày hôm qua': { days: -1, part: null },
  'hôm kia|ngày hôm kia': { days: -2, part: null },
  'ngày mai|ngày hôm mai': { days: 1, part: null },
  'ngày kia|ngày mốt': { days: 2, part: null },
  'sáng nay|sáng hôm nay|sáng sớm nay|rạng sáng nay|sáng sớm hôm nay|rạng sáng hôm nay': { days: 0, part: 'morning' },
  'trưa nay|trưa hôm nay': { days: 0, part: 'noon' },
  'chiều nay|chiều hôm nay|chiều tối nay': { days: 0, part: 'afternoon' },
  'tối nay|tối hôm nay': { days: 0, part: 'evening' },
  'đêm nay|đêm hôm nay': { days: 0, part: 'night' },
  'sáng qua|sáng hôm qua|sáng ngày hôm qua': { days: -1, part: 'morning' },
  'trưa qua|trưa hôm qua': { days: -1, part: 'noon' },
  'chiều qua|chiều hôm qua|chiều tối qua|chiều tối hôm qua|chiều ngày hôm qua': { days: -1, part: 'afternoon' },
  'tối qua|tối hôm qua': { days: -1, part: 'evening' },
  'đêm qua|đêm hôm qua|khuya qua': { days: -1, part: 'night' },
  'sáng mai|sáng ngày mai|rạng sáng mai': { days: 1, part: 'morning' },
  'trưa mai|trưa ngày mai': { days: 1, part: 'noon' },
  'chiều mai|chiều ngày mai': { days: 1, part: 'afternoon' },
  'tối mai|tối ngày mai': { days: 1, part: 'evening' },
  'đêm mai|đêm ngày mai': { days: 1, part: 'night' }
})
export const SAME_DAY = definePhrases<DayPart | null>({
  'cùng ngày': null,
  'sáng cùng ngày': 'morning',
  'trưa cùng ngày': 'noon',
  'chiều cùng ngày': 'afternoon',
  'tối cùng ngày': 'evening',
  'đêm cùng ngày': 'night'
})

/** Behind tuần, tháng, quý, năm: steps from the one the reference day is in. */
export const STEPS = definePhrases<number>({
  'này|nay': 0,
  'trước|ngoái|vừa qua|vừa rồi|rồi': -1,
  'tới|sau|sắp tới|kế tiếp': 1,
  'kia': -2
})
/** Behind a date with no year: the side of the reference day it lies on. */
export const SIDES = definePhrases<-1 | 1>({ 'vừa qua|vừa rồi': -1, 'sắp tới|tới đây|tới': 1 })
/** năm trước đó, năm sau khi: reckoned from something else, or no date at all. */
export const NOT_A_STEP = defineWords('đó khi đây ấy thềm và nữa những với')

export const MODIFIERS = definePhrases<Modifier>({
  'đầu|hồi đầu|đầu mùa|những ngày đầu|những tháng đầu|thượng tuần': 'early',
  'giữa|hồi giữa|trung tuần': 'mid',
  'cuối|hồi cuối|gần cuối|những ngày cuối|những tháng cuối|hạ tuần': 'late'
})

/** Said before two years: the whole is one period. */
export const PERIOD_NOUNS = definePhrases<true>({
  'giai đoạn|thời kỳ|nhiệm kỳ|niên khóa|niên khoá|năm học|niên vụ|niên độ|giai đoạn từ|giai đoạn năm|giai đoạn từ năm|khóa|khoá|vụ|mùa giải': true
})

/** Bare years are read after these. */
export const BEFORE_YEAR = definePhrases<true>({
  'từ|đến|tới|kể từ|trước|sau|cuối|đầu|giữa|hè|xuân|thu|đông|mùa hè|mùa xuân|mùa thu|mùa đông|tết|trong|hồi|vụ xuân|vụ mùa|world cup|euro|sea games|olympic|nguyên đán|giáp thìn|ất tỵ|quý mão|nhâm dần|tân sửu|canh tý|bính ngọ': true
})

/** What a date was printed for, right before it. */
export const ROLES = definePhrases<Role>({
  'tính đến|tính tới|tính đến hết|tính tới hết|đến hết|tính đến cuối|cho đến|cho tới|đến thời điểm|tính đến thời điểm|tính đến ngày|tính đến nay|đến cuối|tính hết|tính đến đầu|đến thời điểm hiện tại|đến đầu': 'asOf',
  'so với|so với cùng kỳ|so với thời điểm|so|so cùng kỳ|hơn so với|so với cuối|so với đầu|so với cả|so với kế hoạch': 'baseline',
  'từ|kể từ|từ sau|bắt đầu từ|từ đầu|từ cuối|từ giữa|ngay từ|tính từ|kể từ sau|kể từ đầu|kể từ khi|từ ngày|từ năm|từ tháng': 'since',
  'giai đoạn|trong giai đoạn|thời kỳ': 'period'
})
export const UNTIL = defineWords('đến tới')

/** A number over another before these nouns is a share, not a date. */
export const COUNTED = definePhrases<true>({
  'số|diện tích|dân số|tổng số|trường|xã|phường|thôn|ấp|khóm|bản|buôn|khu|tổ|hộ|huyện|tỉnh|quận|thị trấn|thành phố|đơn vị|cơ quan|mô hình|tiêu chí|chỉ tiêu|nhóm|đại biểu|phiếu|thành viên|ủy viên|uỷ viên|đồng chí|học sinh|em|người|cháu|giáo viên|chi bộ|chi hội|đảng bộ|chi đoàn|hội viên|đoàn viên|hợp tác xã|htx|doanh nghiệp|cụm|khu phố|khu dân cư|tổ dân phố|nội dung|nhiệm vụ|dự án|công trình|sản phẩm|lượt|điểm|vụ|ca|mẫu|trạm|bệnh viện|sở|ngành|địa phương|môn|trận|ván|hiệp|set|vòng|giờ|ngày|tuần|tháng|năm|đoạn|km|m|ha|kg|tấn|quãng|chiều|chặng|cầu thủ|vận động viên|lớp|phòng|nhà|căn|suất|cây|con|bài|câu|tập thể|cá nhân|gia đình|hạng mục|gói thầu|thủ tục|dịch vụ|hồ sơ|đề tài|thế giới|dân|lực lượng|thời gian|quân|đường|giá trị|kế hoạch|vốn|nguồn': true
})
/** Before a share: đạt 9/10, được 3/5. */
export const SHARE_BEFORE = definePhrases<true>({
  'đạt|có|chiếm|được|với|hơn|gần|khoảng|tới|hạng|tỷ lệ|điểm|hoàn thành|còn|thang|thị lực|quá|bình quân|xếp thứ|thứ|bằng|mất|trên|ít nhất|cỡ|size|dưới|là|lên|xuống|khoảng hơn|toàn bộ': true
})
/** Before a name, an address or a document number, which may look like a date. */
export const LABEL_BEFORE = definePhrases<true>({
  'hẻm|ngõ|kiệt|số|số nhà|đường|quốc lộ|tỉnh lộ|phố|tổ|tờ|thửa|lớp|khoá|khóa|cấp|tỷ số|f|kênh|hòm thư|nghị quyết|nghị quyết số|quyết định|quyết định số|chỉ thị|chỉ thị số|thông tư|thông tư số|nghị định|nghị định số|luật|luật số|công văn|công văn số|kế hoạch số|hướng dẫn số|đề án số|văn bản số|kết luận số|báo cáo số|tờ trình số|thông báo số|pháp lệnh|phòng|lô|căn|tỷ lệ bản đồ|bản đồ': true
})

/** A range of clock or years is broken by these behind it: units, not dates. */
export const UNITS_AFTER = defineWords(
  'đồng triệu tỷ nghìn ngàn người hộ m m2 m² m3 ha km kg tấn tạ lít con cây cái chiếc mô suất phần lượt vụ độ % usd công em cháu học giáo căn nhà mét mm cm tuổi điểm trang từ bài giờ phút giây cấp lớp gam bao quả trái cán chi đoàn hội viên doanh xe máy lần ca thành tập cá'
)

export const LUNAR_AFTER = definePhrases<true>({ 'âm lịch|( âm lịch )|âl|( âl )|tết|al': true })
const STEMS = ['giáp', 'ất', 'bính', 'đinh', 'mậu', 'kỷ|kỉ', 'canh', 'tân', 'nhâm', 'quý|quí']
const BRANCHES = ['tý|tí', 'sửu', 'dần', 'mão|mẹo', 'thìn', 'tỵ|tị', 'ngọ', 'mùi', 'thân', 'dậu', 'tuất', 'hợi']
const pairs = (stem: string, branch: string): string[] => stem.split('|').flatMap((left) => branch.split('|').map((right) => `${left} ${right}`))
/** Years of the sexagenary cycle from 1984 on, the one that today's news speaks of: Giáp Thìn is 2024. */
export const CYCLIC_YEARS = definePhrases<number>(
  Object.fromEntries(Array.from({ length: 60 }, (_, index) => [pairs(STEMS[index % 10] as string, BRANCHES[index % 12] as string).join('|'), 1984 + index]))
)
export const FESTIVAL_NAME = definePhrases<true>({ 'nguyên đán': true })
export const GREGORIAN_AFTER = definePhrases<true>({ 'dương lịch|( dương lịch )': true })
export const NOW = definePhrases<true>({ 'nay|hiện nay|bây giờ|hiện tại|thời điểm hiện tại|thời điểm này': true })
export const DURATION_HALF = definePhrases<'early' | 'late'>({ 'đầu|đầu tiên|đầu của': 'early', 'cuối|cuối của': 'late' })
export const DECADE = definePhrases<true>({ 'thập niên|thập kỷ|những năm|thập niên những năm|những năm thập kỷ|những năm thập niên': true })
export const CENTURY = definePhrases<true>({ 'thế kỷ|tk|thế kỷ thứ': true })
export const COMING = definePhrases<true>({ 'tới|tuần tới|tuần sau|sắp tới|này tuần sau': true })
export const WEEK_BEFORE = definePhrases<true>({ 'tuần trước|tuần rồi|tuần vừa qua|tuần qua|vừa qua|vừa rồi|trước': true })
export const WEEK_THIS = definePhrases<true>({ 'tuần này|này': true })
export const WILL = intern('sẽ')
/** Fills the gap between đến and the date: đến hết ngày 30/6. */
export const AFTER_TO = definePhrases<true>({ 'hết|cuối|khoảng|trước|giữa|đầu': true })
export const NOT_A_YEAR_AFTER = defineWords('lên xuống hoặc %')
/** First words of everything that may begin a date. */
export const STARTS = defineWords(
  'ngày hôm tháng quý năm tuần thứ chủ chúa rằm mùng mồng sáng trưa chiều tối đêm khuya rạng buổi đầu cuối giữa hồi gần nửa thế thập những cùng giai thời nhiệm niên khóa khoá vụ mùa hai ba bốn sáu bảy bẩy tám chín mười tk xế thượng trung hạ'
)
/** A list of days may start without ngày behind these: từ 5-25/8, (11, 12 và 13/6). */
export const GOVERNORS = defineWords('từ vào dịp ( hôm ngày trong tới đến trước sau lễ')
export const MODIFIED = defineWords('tháng năm quý tuần thế thập những niên giai')
export const BETWEEN_CLOCK_AND_DATE = defineWords(', ngày của vào -')
/** What stands right behind a number that begins a date, a clock or a list of days. */
export const AFTER_DATE_NUMBER = defineWords('/ - : h g giờ tháng quý tết')
/** Behind the day of a lunar date: 3 Tết, 23 tháng Chạp, 10/3 âm lịch. */
export const MAY_BE_LUNAR = defineWords('tết tháng / -')
/** Before a number of days or months that something lasts. */
export const DURING = defineWords('trong suốt cả qua sau')

/** Marks that open a name in quotation marks. */
export const QUOTES = defineWords('“ " ‘ «')
