import type { DateValue } from './schema.js'

export type Role = NonNullable<DateValue['role']>
export type Modifier = NonNullable<DateValue['modifier']>
export type DayPart = NonNullable<DateValue['dayPart']>

/** Sets of words by the name that `@` gives them in a pattern: a string of single words, or a list of phrases. */
export const SETS = {
  /** Before a day in figures; part of the mention. */
  DAYS: ['ngày', 'hôm', 'mùng', 'mồng', 'ngày mùng', 'ngày mồng', 'hôm mùng', 'hôm mồng'],
  /** Before the first ten days of a lunar month. */
  FIRST_TEN: 'mùng mồng',
  /** Between a point and the next of a range. */
  UPTO: ['hết', 'cuối', 'khoảng', 'trước', 'giữa', 'đầu', 'hết cả'],
  HOUR: 'h giờ g',
  MINUTE: "phút ' ’ ′",
  OF: 'của',
  NOW: ['nay', 'hiện nay', 'bây giờ', 'giờ', 'hiện tại', 'thời điểm hiện tại', 'thời điểm này'],
  SINCE: ['từ', 'kể từ', 'tính từ', 'bắt đầu từ', 'ngay từ', 'kể từ khi', 'từ sau', 'kể từ sau'],

  /** A number over another is a share behind these: đạt 9/10. */
  SHARE_BEFORE: [
    'đạt',
    'có',
    'chiếm',
    'được',
    'với',
    'hơn',
    'gần',
    'khoảng',
    'tới',
    'hạng',
    'tỷ lệ',
    'điểm',
    'hoàn thành',
    'còn',
    'thang',
    'thị lực',
    'quá',
    'bình quân',
    'xếp thứ',
    'thứ',
    'bằng',
    'mất',
    'trên',
    'ít nhất',
    'cỡ',
    'size',
    'dưới',
    'là',
    'lên',
    'xuống',
    'khoảng hơn',
    'toàn bộ'
  ],
  /** A number over another is a share before these: 7/9 trường. */
  COUNTED: [
    'số',
    'diện tích',
    'dân số',
    'tổng số',
    'trường',
    'xã',
    'phường',
    'thôn',
    'ấp',
    'khóm',
    'bản',
    'buôn',
    'khu',
    'tổ',
    'hộ',
    'huyện',
    'tỉnh',
    'quận',
    'thị trấn',
    'thành phố',
    'đơn vị',
    'cơ quan',
    'mô hình',
    'tiêu chí',
    'chỉ tiêu',
    'nhóm',
    'đại biểu',
    'phiếu',
    'thành viên',
    'ủy viên',
    'đồng chí',
    'học sinh',
    'em',
    'người',
    'cháu',
    'giáo viên',
    'chi bộ',
    'chi hội',
    'đảng bộ',
    'chi đoàn',
    'hội viên',
    'đoàn viên',
    'hợp tác xã',
    'htx',
    'doanh nghiệp',
    'cụm',
    'khu phố',
    'khu dân cư',
    'tổ dân phố',
    'nội dung',
    'nhiệm vụ',
    'dự án',
    'công trình',
    'sản phẩm',
    'lượt',
    'điểm',
    'vụ',
    'ca',
    'mẫu',
    'trạm',
    'bệnh viện',
    'sở',
    'ngành',
    'địa phương',
    'môn',
    'trận',
    'ván',
    'hiệp',
    'set',
    'vòng',
    'giờ',
    'ngày',
    'tuần',
    'tháng',
    'năm',
    'đoạn',
    'km',
    'm',
    'ha',
    'kg',
    'tấn',
    'quãng',
    'chiều',
    'chặng',
    'cầu thủ',
    'vận động viên',
    'lớp',
    'phòng',
    'nhà',
    'căn',
    'suất',
    'cây',
    'con',
    'bài',
    'câu',
    'tập thể',
    'cá nhân',
    'gia đình',
    'hạng mục',
    'gói thầu',
    'thủ tục',
    'dịch vụ',
    'hồ sơ',
    'đề tài',
    'thế giới',
    'dân',
    'lực lượng',
    'thời gian',
    'quân',
    'đường',
    'giá trị',
    'kế hoạch',
    'vốn',
    'nguồn',
    'bị cáo',
    'nạn nhân',
    'bệnh nhân',
    'cổ phần',
    'cổ phiếu',
    'quốc gia',
    'thẩm phán',
    'lần',
    'phần',
    'mục tiêu',
    'ghế',
    '%'
  ],
  /** Before a name, an address, a document's number or a score, which may look like a date. */
  LABELS: [
    'hẻm',
    'ngõ',
    'kiệt',
    'số',
    'số nhà',
    'đường',
    'quốc lộ',
    'tỉnh lộ',
    'phố',
    'tổ',
    'tờ',
    'thửa',
    'lớp',
    'khóa',
    'cấp',
    'tỷ số',
    'f',
    'kênh',
    'hòm thư',
    'nghị quyết',
    'quyết định',
    'chỉ thị',
    'thông tư',
    'nghị định',
    'luật',
    'công văn',
    'pháp lệnh',
    'phòng',
    'lô',
    'căn',
    'bản đồ',
    'km',
    'cọc',
    'xưởng',
    'mã',
    'hiệu',
    'kết luận',
    'hướng dẫn',
    'điều',
    'khoản',
    'điểm',
    'mục',
    'trang',
    'bảng',
    'hình',
    'ql',
    'tl',
    'đt',
    'ngách',
    'thpt',
    'thcs',
    'chặng',
    'bản án',
    'vụ án',
    'công ty',
    'xí nghiệp'
  ],
  /** Before two numbers with a dash: a score. */
  SCORES: [
    'thắng',
    'thua',
    'hòa',
    'dẫn',
    'tỷ số',
    'gỡ hòa',
    'kết quả',
    'chung cuộc',
    'đè bẹp',
    'vượt qua',
    'hạ',
    'đánh bại',
    'cầm hòa',
    'bại',
    'đậm',
    'sát nút',
    'tỷ lệ',
    'sơ đồ',
    'đội hình',
    'chiến thắng',
    'thất bại',
    'ngược dòng'
  ],
  /** Behind a number that counts something, so that it is no year and no day. */
  UNITS: [
    'đồng',
    'triệu',
    'tỷ',
    'nghìn',
    'ngàn',
    'người',
    'hộ',
    'm',
    'm2',
    'm²',
    'm3',
    'ha',
    'km',
    'kg',
    'tấn',
    'tạ',
    'lít',
    'con',
    'cây',
    'cái',
    'chiếc',
    'mô',
    'suất',
    'phần',
    'lượt',
    'vụ',
    'độ',
    '%',
    'usd',
    'công',
    'em',
    'cháu',
    'học',
    'giáo',
    'căn',
    'nhà',
    'mét',
    'mm',
    'cm',
    'tuổi',
    'điểm',
    'trang',
    'từ',
    'bài',
    'giờ',
    'phút',
    'giây',
    'cấp',
    'lớp',
    'gam',
    'bao',
    'quả',
    'trái',
    'cán',
    'chi',
    'đoàn',
    'hội viên',
    'doanh',
    'xe',
    'máy',
    'lần',
    'ca',
    'thành viên',
    'tập',
    'cá',
    'thửa',
    'khẩu',
    'bộ',
    'sản phẩm',
    'tàu',
    'lao động',
    'bị cáo',
    'nạn nhân',
    'trường',
    'xã',
    'thôn',
    'bản',
    'ngày',
    'tuần',
    'tháng',
    'năm',
    'đô',
    'h',
    'g',
    'vnđ',
    'đ',
    'cổ',
    'sinh',
    'bệnh',
    'khách',
    'vé',
    'sào',
    'mẫu',
    'thùng',
    'chai',
    'hải lý'
  ],
  /** năm 1200 con: five, and a number. */
  COUNTS_OF: 'con hộ người đồng ha tấn kg',
  /** Behind a number after năm or alone: it goes up, or counts. */
  NOT_A_YEAR_AFTER: ['lên', 'xuống', 'hoặc', '%', '/', ':'],
  /** Before a number that is a name. */
  STREETS: [
    'quốc lộ',
    'tỉnh lộ',
    'tổng đài',
    'hotline',
    'đường',
    'hẻm',
    'phòng',
    'lô',
    'km',
    'ql',
    'tl',
    'đt',
    'mã',
    'iso',
    'iq',
    'xe',
    'biển',
    'kênh'
  ],
  /** Before a bare number that is no year. */
  NUMBERED: [
    'mã',
    'hiệu',
    'đạt',
    'có',
    'gồm',
    'là',
    'khoảng',
    'hơn',
    'gần',
    'trên',
    'dưới',
    'còn',
    'tổng',
    'chỉ',
    'quá',
    'được',
    'với',
    'thêm',
    'tăng',
    'giảm',
    'lên',
    'xuống',
    'bằng',
    'điểm',
    'đường',
    'phòng',
    'lô',
    'quyết định',
    'nghị quyết',
    'nghị định',
    'thông tư',
    'tới',
    'đến',
    'công văn',
    'kế hoạch',
    'hotline',
    'tổng đài',
    'iso',
    'mô hình',
    'xe',
    'biển'
  ],
  /** Bare years are read behind these. */
  BEFORE_YEAR: [
    'từ',
    'đến',
    'tới',
    'kể từ',
    'trước',
    'sau',
    'cuối',
    'đầu',
    'giữa',
    'hè',
    'xuân',
    'thu',
    'đông',
    'tết',
    'trong',
    'hồi',
    'vụ mùa',
    'world cup',
    'euro',
    'sea games',
    'olympic',
    'nguyên đán',
    'asiad',
    'asian cup',
    'aff cup',
    'asean cup',
    'mùa giải',
    'festival',
    'paralympic',
    'para games'
  ],
  /** Before the year of a birth in a person's bracket: SN 1981. */
  BORN: ['sn', 's n', 'sinh', 'ns', 'nữ sinh', 'nam sinh'],
  /** Said before two years: the whole is one period. */
  PERIOD_NOUN: [
    'giai đoạn',
    'thời kỳ',
    'nhiệm kỳ',
    'niên khóa',
    'năm học',
    'niên vụ',
    'niên độ',
    'khóa',
    'vụ',
    'mùa giải',
    'mùa bóng',
    'vụ đông xuân',
    'mùa đông',
    'năm tài chính'
  ],
  DECADE: ['thập niên', 'thập kỷ', 'những năm', 'thập niên những năm', 'những năm thập kỷ', 'những năm thập niên', 'các thập niên'],
  CENTURY: ['thế kỷ', 'tk', 'thế kỷ thứ'],
  BEFORE_CHRIST: ['tcn', 'trước công nguyên', 'tr cn'],
  AFTER_CHRIST: ['scn', 'sau công nguyên'],

  /** Words before tuần, tháng, năm that make a stretch of time of it: mỗi tháng này, nhiều năm nay. */
  COUNTING: [
    'những',
    'các',
    'nhiều',
    'mấy',
    'vài',
    'mỗi',
    'hàng',
    'hằng',
    'bao',
    'mươi',
    'trăm',
    'nghìn',
    'chục',
    'từng',
    'suốt',
    'bao nhiêu',
    'lắm'
  ],
  /** Before a number that is a date's, so that what stands behind is no stretch of so many: ngày 12 | tháng trước. */
  OF_DATE: 'ngày hôm mùng mồng tháng quý thứ / -',
  /** năm trước đó, năm sau khi: reckoned from something else, or no date at all. */
  NOT_A_STEP: [
    'đó',
    'khi',
    'đây',
    'ấy',
    'thềm',
    'và',
    'nữa',
    'những',
    'với',
    'ngày',
    'lúc',
    'giờ',
    'bầu',
    'tết',
    'kia',
    'thời',
    'lễ',
    'sinh',
    'mắt',
    'hết',
    'tiên',
    'năm',
    'tháng',
    'tuần',
    'mùa'
  ],
  /** Before a count that is only about: hơn 62 năm qua. */
  ABOUT: 'hơn gần khoảng chừng độ ngót trên mấy vài quá dưới tầm',
  /** Before a stretch up to now that is still one: gần hai năm nay, suốt 5 năm nay. */
  ROUGHLY: ['hơn', 'gần', 'khoảng', 'chừng', 'độ', 'ngót', 'trên', 'tầm', 'suốt'],
  /** Before a count of no certain size, or one that comes again. */
  VAGUE: [
    'những',
    'các',
    'nhiều',
    'mấy',
    'vài',
    'mỗi',
    'hàng',
    'hằng',
    'bao',
    'mươi',
    'trăm',
    'nghìn',
    'chục',
    'từng',
    'bao nhiêu',
    'lắm',
    'quá',
    'dưới'
  ],
  /** Behind the words that count time ahead or back. */
  AGO: ['trước', 'trước đây', 'về trước', 'trước nay'],
  PAST_RANGE: ['qua', 'vừa qua', 'vừa rồi', 'gần nhất', 'đã qua'],
  COMING_RANGE: ['tới', 'sắp tới', 'tới đây', 'tiếp theo', 'kế tiếp'],
  /** tới is a verb of going before these. */
  PLACES: 'trường lớp nơi nay nhà cơ khi khoảng ủy trụ bệnh công chợ hiện tận với từng mức gần hơn',
  /** Before a number of days or months that something lasts. */
  DURING: 'trong suốt cả qua sau mỗi cứ từng thêm gần hơn khoảng dưới trên',

  /** Before quý that means precious: kim loại quý này. */
  PRECIOUS: 'loại đá gỗ vật liệu sản vị thuốc rất cùng ngọc giống hàng quà lộc sâm cây con bảo đáng cao quyền hiếm món loài vốn rượu bậc',
  /** Behind a weekday that comes again and again. */
  EVERY: 'hàng hằng mỗi',
  /** Before a weekday that is one. */
  BEFORE_WEEKDAY: 'sáng trưa chiều tối đêm khuya vào từ đến tới trước sau và hết',
  /** Behind a weekday that gives a movement its name: Chủ nhật xanh. */
  MOVEMENT: [
    'xanh',
    'đỏ',
    'hồng',
    'tình nguyện',
    'văn minh',
    'vì',
    'cùng',
    'sạch',
    'nhân ái',
    'nông thôn',
    'nghĩa tình',
    'an toàn',
    'không',
    'về'
  ],
  /** Before thứ hai, thứ ba: an ordinal. */
  ORDERED:
    'lần người đứa vụ trận thai kỳ nhóm loại điểm ý nhà nước bậc hạng vị trí cái con đợt tầng giai bước tập ngôi suất phần bản chương câu cấp khóa mùa năm tháng',

  LUNAR: ['âm lịch', '( âm lịch )', 'âl', '( âl )', 'al', 'ta', '( al )'],
  GREGORIAN: ['dương lịch', '( dương lịch )'],
  TET: ['tết', 'tết nguyên đán', 'tết ta', 'tết âm lịch', 'nguyên đán', 'tết cổ truyền'],

  /** Before a feast that is meant as a day: dịp Tết Trung thu. */
  TO_FEAST: ['dịp', 'nhân', 'vào', 'đón', 'mừng', 'trước', 'sau', 'đến', 'tới', 'ngày', 'mùa', 'đêm', 'từ', 'hôm', 'cận'],
  /** Before a day whose slash has a space beside it: từ 7 /10. */
  TO_SPACED: [
    'ngày',
    'hôm',
    'từ',
    'kể từ',
    'đến',
    'tới',
    'hết',
    'trước',
    'sau',
    'vào',
    'dịp',
    'sáng',
    'trưa',
    'chiều',
    'tối',
    'đêm',
    'khuya',
    'rạng sáng',
    'lễ',
    'lúc',
    'nay (',
    'qua (',
    'mai (',
    'nay',
    'qua',
    'thứ hai ,',
    'thứ ba ,',
    'thứ tư ,',
    'thứ năm ,',
    'thứ sáu ,',
    'thứ bảy ,',
    'chủ nhật ,'
  ],
  /** What a day or a session is of, before its figures: ngày thi đấu 11-12, phiên giao dịch 11-12. */
  OF_DAY: [
    'thi đấu',
    'tranh tài',
    'đấu',
    'thi',
    'làm việc',
    'giao dịch',
    'họp',
    'xét xử',
    'xử',
    'chất vấn',
    'thảo luận',
    'bỏ phiếu',
    'bầu cử',
    'hội',
    'lễ',
    'nghỉ',
    'nghỉ lễ',
    'khai mạc',
    'bế mạc',
    'ra quân',
    'khai trường',
    'khai giảng',
    'cuối tuần',
    'đầu tuần',
    'cao điểm',
    'chính hội',
    'mở màn',
    'mở cửa',
    'sáng',
    'chiều',
    'khớp lệnh',
    'đấu giá',
    'đấu thầu',
    'bình chọn'
  ],
  /** Behind that: which of them. */
  WHICH_DAY: [
    'đầu tiên',
    'cuối cùng',
    'thứ nhất',
    'thứ hai',
    'thứ ba',
    'thứ tư',
    'thứ năm',
    'thứ sáu',
    'thứ bảy',
    'mở màn',
    'cuối',
    'chính thức',
    'hôm qua',
    'hôm nay',
    'gần nhất'
  ],

  /** Words that lead to a day in dashes or dots: sáng 3-6, đêm 24.9. */
  DAY_PART: ['sáng', 'trưa', 'chiều', 'tối', 'đêm', 'khuya', 'rạng sáng'],
  DAY_LEADS: [
    'sáng',
    'trưa',
    'chiều',
    'tối',
    'đêm',
    'khuya',
    'rạng sáng',
    'rạng',
    'nay',
    'hôm nay (',
    'sáng nay (',
    'chiều nay (',
    'tối nay (',
    'nay (',
    'hôm qua',
    'hôm qua (',
    'sáng qua',
    'chiều qua',
    'tối qua',
    'đêm qua',
    'ngày mai',
    'ngày mai (',
    'sáng mai',
    'h',
    'h ,',
    'giờ',
    'giờ ,',
    'giờ sáng',
    'lễ',
    'dịp lễ',
    'bữa',
    'tức',
    'tức ngày',
    'nhật',
    'nhật ,',
    'nhật (',
    'tới',
    'này'
  ],
  /** Words that time hangs on, before a bare day in the manner of the article: trước 15-8. */
  PREPOSITIONS: [
    'từ',
    'trước',
    'sau',
    'đến',
    'tới',
    'vào',
    'dịp',
    'hết',
    'kể từ',
    'hôm',
    'là',
    'tính đến',
    'qua',
    'cho đến',
    '(',
    'và',
    'ngày',
    'các ngày',
    'lúc',
    'trong'
  ],
  /** A list of days may start without ngày behind these: từ 5-25/8, (11, 12 và 13/6). */
  GOVERNORS: 'từ vào dịp ( hôm ngày trong tới đến trước sau lễ là tức sáng chiều tối đêm trưa rạng'
} as const satisfies Readonly<Record<string, string | readonly string[]>>

/** Months in words. */
export const MONTHS: Readonly<Record<string, number>> = {
  'giêng|một': 1,
  hai: 2,
  ba: 3,
  'tư|bốn': 4,
  năm: 5,
  sáu: 6,
  'bảy|bẩy': 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một|mươi một': 11,
  'mười hai|mươi hai|chạp': 12
}
/** tháng một and tháng năm are more often one month, and months and years. */
export const DOUBTFUL_MONTHS: Readonly<Record<string, number>> = { một: 1, năm: 5 }
export const SURE_MONTHS: Readonly<Record<string, number>> = {
  hai: 2,
  ba: 3,
  'tư|bốn': 4,
  sáu: 6,
  'bảy|bẩy': 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một|mươi một': 11,
  'mười hai|mươi hai': 12
}
export const LUNAR_MONTHS: Readonly<Record<string, number>> = { giêng: 1, chạp: 12 }

/** Days whose name is one syllable: bare, they count. */
export const SHORT_DAYS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  'bốn|tư': 4,
  năm: 5,
  sáu: 6,
  'bảy|bẩy': 7,
  tám: 8,
  chín: 9,
  mười: 10
}
export const LONG_DAYS: Readonly<Record<string, number>> = {
  'mười một': 11,
  'mười hai': 12,
  'mười ba': 13,
  'mười bốn': 14,
  'mười lăm': 15,
  'mười sáu': 16,
  'mười bảy|mười bẩy': 17,
  'mười tám': 18,
  'mười chín': 19,
  'hai mươi': 20,
  'hai mươi mốt|hai mốt': 21,
  'hai mươi hai|hai hai': 22,
  'hai mươi ba|hai ba': 23,
  'hai mươi tư|hai mươi bốn|hai tư': 24,
  'hai mươi lăm|hai lăm|hai nhăm': 25,
  'hai mươi sáu|hai sáu': 26,
  'hai mươi bảy|hai bảy': 27,
  'hai mươi tám|hai tám': 28,
  'hai mươi chín|hai chín': 29,
  'ba mươi': 30,
  'ba mươi mốt|ba mốt': 31
}

/** Counts of days, weeks, months and years in words. */
export const COUNTS: Readonly<Record<string, number>> = {
  ...SHORT_DAYS,
  ...LONG_DAYS
}

/** ISO weekdays in words. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  'thứ hai': 1,
  'thứ ba': 2,
  'thứ tư': 3,
  'thứ năm': 4,
  'thứ sáu': 5,
  'thứ bảy|thứ bẩy': 6,
  'chủ nhật|chúa nhật|cn': 7
}

export const ROMANS: Readonly<Record<string, number>> = Object.fromEntries(
  'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi'.split(' ').map((word, index) => [word, index + 1])
)
export const ROMAN_QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 }
export const QUARTERS: Readonly<Record<string, number>> = { một: 1, hai: 2, ba: 3, 'tư|bốn': 4 }

export const DAY_PARTS: Readonly<Record<string, DayPart>> = {
  'sáng|sáng sớm|buổi sáng|rạng sáng|rạng|sớm': 'morning',
  'trưa|buổi trưa|giữa trưa': 'noon',
  'chiều|buổi chiều|đầu giờ chiều|cuối giờ chiều|chiều tối|xế chiều|cuối chiều': 'afternoon',
  'tối|buổi tối|chập tối': 'evening',
  'đêm|khuya|đêm khuya|nửa đêm|đêm muộn': 'night'
}

export interface RelativeDay {
  readonly days: number
  readonly part: DayPart | null
}

/** Days from the reference day. */
export const RELATIVE_DAYS: Readonly<Record<string, RelativeDay>> = {
  'hôm nay|ngày hôm nay|bữa nay': { days: 0, part: null },
  'hôm qua|ngày hôm qua|bữa qua': { days: -1, part: null },
  'hôm kia|ngày hôm kia': { days: -2, part: null },
  'ngày mai|ngày hôm mai': { days: 1, part: null },
  'ngày kia|ngày mốt': { days: 2, part: null },
  'sáng nay|sáng hôm nay|sáng ngày hôm nay|sáng sớm nay|rạng sáng nay|sáng sớm hôm nay|rạng sáng hôm nay|buổi sáng hôm nay': {
    days: 0,
    part: 'morning'
  },
  'trưa nay|trưa hôm nay': { days: 0, part: 'noon' },
  'chiều nay|chiều hôm nay|chiều tối nay|chiều ngày hôm nay|buổi chiều hôm nay': { days: 0, part: 'afternoon' },
  'tối nay|tối hôm nay|tối ngày hôm nay': { days: 0, part: 'evening' },
  'đêm nay|đêm hôm nay': { days: 0, part: 'night' },
  'sáng qua|sáng hôm qua|sáng ngày hôm qua|rạng sáng qua|rạng sáng hôm qua|buổi sáng hôm qua': { days: -1, part: 'morning' },
  'trưa qua|trưa hôm qua': { days: -1, part: 'noon' },
  'chiều qua|chiều hôm qua|chiều tối qua|chiều tối hôm qua|chiều ngày hôm qua': { days: -1, part: 'afternoon' },
  'tối qua|tối hôm qua': { days: -1, part: 'evening' },
  'đêm qua|đêm hôm qua|khuya qua': { days: -1, part: 'night' },
  'sáng mai|sáng ngày mai|rạng sáng mai|sáng sớm mai|sáng sớm ngày mai': { days: 1, part: 'morning' },
  'trưa mai|trưa ngày mai': { days: 1, part: 'noon' },
  'chiều mai|chiều ngày mai': { days: 1, part: 'afternoon' },
  'tối mai|tối ngày mai': { days: 1, part: 'evening' },
  'đêm mai|đêm ngày mai': { days: 1, part: 'night' }
}

/** Behind tuần, tháng, quý, năm: the one the reference day is in. */
export const AT_HAND: Readonly<Record<string, number>> = { 'này|nay': 0 }
/** Behind tuần, tháng, quý, năm: steps from there. */
export const STEPS: Readonly<Record<string, number>> = {
  'trước|ngoái|vừa qua|vừa rồi|rồi|qua': -1,
  'tới|sau|sắp tới|kế tiếp|tiếp theo|tiếp|tới đây': 1,
  kia: -2
}

/** Behind a unit that something is compared with: of what is spoken of, or of the day of the article. */
export const BEFORE = { 'trước|liền trước': true } as const
export const LAST_YEAR = { ngoái: true } as const

/** Behind a weekday alone, without a week: the side of the reference day. */
export const WEEKDAY_SIDES: Readonly<Record<string, -1 | 0 | 1>> = {
  'này|tuần này|của tuần này': 0,
  'trước|vừa rồi|vừa qua|rồi|qua': -1,
  'tới|sau|sắp tới|tới đây|kế tiếp': 1
}

/** Behind a date with no year: the side of the reference day it lies on. */
export const SIDES: Readonly<Record<string, -1 | 1>> = { 'vừa qua|vừa rồi': -1, 'sắp tới|tới đây': 1 }

export const MODIFIERS: Readonly<Record<string, Modifier>> = {
  'đầu|hồi đầu|đầu mùa|những ngày đầu|những tháng đầu|thượng tuần|đầu của|hồi đầu những': 'early',
  'giữa|hồi giữa|trung tuần|khoảng giữa': 'mid',
  'cuối|hồi cuối|gần cuối|những ngày cuối|những tháng cuối|hạ tuần|cuối của|cuối những': 'late'
}

/** Counted back and ahead. */
export const UNITS_OF_TIME: Readonly<Record<string, 'D' | 'W' | 'M' | 'Q' | 'Y'>> = {
  ngày: 'D',
  'tuần|tuần lễ': 'W',
  tháng: 'M',
  quý: 'Q',
  năm: 'Y'
}
export const MONTH_UNIT = { tháng: 'M' } as const
export const QUARTER_UNIT = { quý: 'Q' } as const
export const DAY_UNIT = { ngày: 'day' } as const
export const WEEK_UNIT = { tuần: 'week' } as const
export const HALF_UNIT = { nửa: 'half' } as const
export const AT_FIRST = { 'đầu|đầu tiên|đầu của|đầu tiên của|đầu tiên trong': 1 } as const
export const AT_LAST = { 'cuối|cuối cùng|cuối của|cuối cùng của': -1 } as const
/** đầu năm | đến nay */
export const TO_NOW = {
  'đến nay|tới nay|đến giờ|tới giờ|đến bây giờ|đến thời điểm này|đến thời điểm hiện tại|đến hiện tại|đến hiện nay': true
} as const
/** Of a month's days and weeks. */
export const ORDINALS: Readonly<Record<string, number>> = { 'thứ nhất': 1, 'thứ hai': 2, 'thứ ba': 3, 'thứ tư': 4, 'thứ năm': 5 }
/** The day after the one named last. */
export const DAY_AFTER = { 'hôm sau': 1 } as const
export const NEW_YEARS_EVE = { 'giao thừa': true } as const
/** Behind a month: the last, the next. */
export const BACK = { 'vừa qua|vừa rồi|rồi': -1 } as const
export const ON = { 'tới|sắp tới|tới đây': 1 } as const

const STEMS = ['giáp', 'ất', 'bính', 'đinh', 'mậu', 'kỷ', 'canh', 'tân', 'nhâm', 'quý']
const BRANCHES = ['tý', 'sửu', 'dần', 'mão|mẹo', 'thìn', 'tỵ', 'ngọ', 'mùi', 'thân', 'dậu', 'tuất', 'hợi']
const pairs = (stem: string, branch: string): string[] => branch.split('|').map((right) => `${stem} ${right}`)
/** Years of the sexagenary cycle from 1984 on, the one that today's news speaks of: Giáp Thìn is 2024. */
export const CYCLIC_YEARS: Readonly<Record<string, number>> = Object.fromEntries(
  Array.from({ length: 60 }, (_, index) => [pairs(STEMS[index % 10] as string, BRANCHES[index % 12] as string).join('|'), 1984 + index])
)

/** First and last month and day of a season; winter ends in the year after. */
export const SEASONS: Readonly<Record<string, 1 | 2 | 3 | 4>> = { 'mùa xuân': 1, 'mùa hè|mùa hạ|hè': 2, 'mùa thu': 3, 'mùa đông': 4 }

/** Feasts of the solar calendar: month and day. */
export const FEASTS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  'giáng sinh|lễ giáng sinh|noel|lễ noel|nô-en': [12, 25],
  'quốc khánh|lễ quốc khánh|tết độc lập': [9, 2],
  'tết dương lịch|tết tây|tết dương|năm mới dương lịch': [1, 1],
  'cá tháng tư': [4, 1],
  'quốc tế lao động': [5, 1],
  'quốc tế phụ nữ': [3, 8],
  'phụ nữ việt nam': [10, 20],
  'nhà giáo việt nam': [11, 20],
  'quốc tế thiếu nhi': [6, 1],
  'giải phóng miền nam|giải phóng hoàn toàn miền nam|thống nhất đất nước': [4, 30],
  'thương binh liệt sĩ|thương binh - liệt sĩ': [7, 27],
  'thầy thuốc việt nam': [2, 27],
  'lễ tình nhân|valentine': [2, 14],
  halloween: [10, 31]
}
/** Before a feast that is meant as a day. */
export const FEAST_LEADS = { 'đêm|đúng đêm|ngày lễ|đúng ngày|đúng dịp': true } as const
/** The night before a feast. */
export const EVES: Readonly<Record<string, readonly [month: number, day: number]>> = {
  'đêm giáng sinh|đêm noel|đêm nô-en': [12, 24]
}
/** Feasts of the lunar calendar. */
export const LUNAR_FEASTS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  'tết trung thu|trung thu|rằm trung thu|tết trông trăng': [8, 15],
  'giỗ tổ hùng vương|giỗ tổ': [3, 10],
  'tết đoan ngọ|tết đoan dương': [5, 5],
  'lễ vu lan|vu lan|đại lễ vu lan|lễ vu lan báo hiếu': [7, 15],
  'tết nguyên tiêu': [1, 15],
  'tết hàn thực': [3, 3],
  'ông công ông táo': [12, 23]
}

/** What a date was printed for, right before it. */
export const ROLE_WORDS = {
  AS_OF: [
    'tính đến',
    'tính tới',
    'tính đến hết',
    'tính tới hết',
    'đến hết',
    'tới hết',
    'tính đến cuối',
    'cho đến',
    'cho tới',
    'đến thời điểm',
    'tính đến thời điểm',
    'đến cuối',
    'tính hết',
    'tính đến đầu',
    'đến thời điểm hiện tại',
    'đến đầu',
    'lũy kế đến',
    'lũy kế đến hết',
    'tính tới thời điểm'
  ],
  COMPARED: [
    'so với',
    'so với cùng kỳ',
    'so với thời điểm',
    'so',
    'so cùng kỳ',
    'so với cuối',
    'so với đầu',
    'so với cả',
    'so với kế hoạch',
    'so với cùng kỳ của',
    'so với mức',
    'cùng kỳ',
    'so với cùng quãng',
    'so với cùng tháng'
  ],
  FROM_ON: [
    'từ',
    'kể từ',
    'từ sau',
    'bắt đầu từ',
    'từ đầu',
    'từ cuối',
    'từ giữa',
    'ngay từ',
    'tính từ',
    'kể từ sau',
    'kể từ đầu',
    'kể từ khi'
  ],
  PERIOD: ['giai đoạn', 'trong giai đoạn', 'thời kỳ']
} as const

/** Words in a clause that tell its tense. */
export const FUTURE = 'sẽ sắp'
export const PAST = 'đã vừa hồi'
