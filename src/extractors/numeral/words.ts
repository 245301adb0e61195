import { definePhrases, defineTable, defineWords, intern } from '../../lexicon/index.js'

export const DIGITS = defineTable<number>({
  không: 0,
  'một|mốt': 1,
  hai: 2,
  ba: 3,
  'bốn|tư': 4,
  'năm|lăm|nhăm': 5,
  sáu: 6,
  'bảy|bẩy': 7,
  tám: 8,
  chín: 9
})
/** Forms that only stand behind tens: hai mươi mốt, hai tư, ba lăm. */
export const AFTER_TENS = defineWords('mốt tư lăm nhăm')
/** What stands behind thứ beside the digits. */
export const ORDINALS = defineTable<number>({ nhất: 1, nhì: 2, tư: 4 })
/** Words that begin a number. */
export const STARTS = defineWords('hăm một hai ba bốn năm sáu bảy bẩy tám chín mười nửa')

export const W = {
  zero: intern('không'),
  four: intern('tư'),
  five: intern('năm'),
  ten: intern('mười'),
  twenty: intern('hăm'),
  tens: intern('mươi'),
  hundred: intern('trăm'),
  half: intern('nửa'),
  point: intern('phẩy'),
  part: intern('phần'),
  percent: intern('%'),
  permille: intern('‰'),
  ordinal: intern('thứ'),
  negative: intern('âm'),
  minus: intern('-'),
  less: intern('trừ'),
  slash: intern('/'),
  dong: intern('đồng'),
  so: intern('số'),
  k: intern('k'),
  plus: intern('+')
} as const

export const ODD = defineWords('lẻ linh')
export const HALVES = defineWords('rưỡi rưởi')
export const POINTS = defineWords('phẩy phảy chấm')
export const DASHES = defineWords('-')

/** ghi âm 3 bài: âm is a sound there. */
export const NOT_MINUS_BEFORE = defineWords('phát ghi thu siêu ngữ đồng giọng hạ thanh nguyên phụ lồng')
/** A minus may stand against these: (-5%), :-5. */
export const BEFORE_SIGN = defineWords('( [ : = /')
export const DEGREE = intern('độ')
/** What may stand behind a signed number that is alone in its line. */
export const AFTER_SIGNED = defineWords('đồng đ vnd vnđ usd độ c điểm %')
/** Within a few words before ba nghìn năm these say that it is a price. */
export const PRICE_BEFORE = defineWords('giá bán mua tiền hết tốn trả lương thuê phí vé')

/** Powers of ten. */
export const SCALES = definePhrases<number>({
  chục: 1,
  trăm: 2,
  'nghìn|ngàn': 3,
  vạn: 4,
  'chục nghìn|chục ngàn': 4,
  'trăm nghìn|trăm ngàn': 5,
  triệu: 6,
  'chục triệu': 7,
  'trăm triệu': 8,
  'tỷ|nghìn triệu|ngàn triệu': 9,
  'chục tỷ': 10,
  'trăm tỷ': 11,
  'nghìn tỷ|ngàn tỷ': 12,
  'vạn tỷ': 13,
  'triệu tỷ': 15,
  'tỷ tỷ': 18
})
/** Scales written against their number: 10k, 50tr. */
export const TIGHT_SCALES = defineTable<number>({ k: 3, tr: 6, tỷ: 9, triệu: 6, nghìn: 3, ngàn: 3 })
/** A run, not ten thousand: cự ly 10K. */
export const NOT_SCALE_BEFORE = defineWords('ly li chạy đường độ phân giải')
/** Capitals that may stand against their number; others make a code (5G, 29A). */
export const TIGHT_CAPITALS: ReadonlySet<string> = new Set(
  (
    'VNĐ VND USD EUR K Đ Km KM Kg KG Ha HA Tỷ Triệu M2 M3 W KW Kw MW Mw GW Wh KWh Kwh KWH MWh GWh V KV Kv MVA Hz KHz Khz MHz Mhz GHz Ghz ' +
    'Kb KB Mb MB Gb GB Tb TB Mbps Gbps MP CV HP Ml ML L'
  ).split(' ')
)
/** May stand against the number that they are of: USD500, 50.000đ-100.000đ. */
export const CURRENCIES = defineWords('vnd vnđ usd eur')
export const UNITS = defineWords('đ đồng k tr triệu tỷ vnd vnđ usd eur m m2 ha kg km g l tấn')
/** Behind phần: a tenth of a hundredth. */
export const THOUSANDS = defineWords('nghìn ngàn')
/** Counting dozens. */
export const DOZEN = intern('tá')

/** After năm these mean the year, not five. */
export const AFTER_YEAR = defineWords(
  [
    'nay',
    'qua',
    'ngoái',
    'trước',
    'sau',
    'tới',
    'học',
    'thứ',
    'đầu',
    'cuối',
    'đó',
    'này',
    'ấy',
    'rồi',
    'kia',
    'nữa',
    'liền',
    'liên',
    'tiếp',
    'vừa',
    'gần',
    'tài',
    'sinh',
    'mới',
    'lại',
    'ngân',
    'kế',
    'hoạch',
    'tuổi',
    'du',
    'là',
    'và',
    'để',
    'với',
    'theo',
    'của',
    'thì',
    'đã',
    'được',
    'về',
    'cũng',
    'nào',
    'ánh'
  ].join(' ')
)
/** Before năm these mean the year. */
export const BEFORE_YEAR = defineWords(
  [
    'hàng',
    'hằng',
    'mỗi',
    'trong',
    'các',
    'những',
    'cả',
    'cuối',
    'đầu',
    'giữa',
    'từng',
    'nhiều',
    'mấy',
    'vài',
    'sang',
    'bước',
    'qua',
    'quanh',
    'thường',
    'ngày',
    'tháng',
    'một',
    'hai',
    'ba',
    'bốn',
    'tư',
    'năm',
    'sáu',
    'bảy',
    'tám',
    'chín',
    'mười',
    'mươi',
    'trăm',
    'nghìn',
    'ngàn',
    'chục',
    'của',
    'theo',
    'bao',
    'đón',
    'tết',
    'bằng',
    'vào',
    'so',
    'nửa'
  ].join(' ')
)

/** "trong số 500 hộ", "tổng số 45 hộ": số is no label there. */
export const NOT_LABEL_BEFORE_SO = defineWords('trong tổng con ngoài một dân quân nhân')

/** Words that open a sentence, or a label of two words, and begin no name: Theo Điều 6, Tiểu Khu 3. */
export const OPENERS = defineWords(
  [
    'theo',
    'tại',
    'ở',
    'trên',
    'trong',
    'các',
    'những',
    'từ',
    'đến',
    'tới',
    'và',
    'hoặc',
    'do',
    'về',
    'qua',
    'với',
    'khi',
    'sau',
    'trước',
    'là',
    'có',
    'còn',
    'ngoài',
    'gần',
    'đây',
    'đó',
    'này',
    'chi',
    'liên',
    'tiểu',
    'phân',
    'khu',
    'xã',
    'phường',
    'thôn',
    'bản',
    'ấp',
    'đường',
    'ngõ',
    'nhà',
    'trường',
    'tổ',
    'đội',
    'cụm',
    'lô',
    'căn'
  ].join(' ')
)

/** Roman numerals are read after these words only. */
export const ROMAN_AFTER = definePhrases<true>({
  'quý|thế kỷ|khóa|khoá|lần thứ|chương|hạng|loại|cấp|vùng|giai đoạn|kỳ|nhiệm kỳ|lớp|đợt|phần|mục|thứ|tk': true
})
