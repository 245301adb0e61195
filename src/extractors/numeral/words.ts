import { definePhrases, defineTable, defineWords, intern } from '../../lexicon/index.js'

export const DIGITS = defineTable<number>({
  'không': 0, 'một|mốt': 1, 'hai': 2, 'ba': 3, 'bốn|tư': 4, 'năm|lăm|nhăm': 5, 'sáu': 6, 'bảy|bẩy': 7, 'tám': 8, 'chín': 9
})
/** Forms that only stand behind tens: hai mươi mốt, hai tư, ba lăm. */
export const AFTER_TENS = defineWords('mốt tư lăm nhăm')
/** Words that begin a number. */
export const STARTS = defineWords('một hai ba bốn năm sáu bảy bẩy tám chín mười nửa')

export const W = {
  zero: intern('không'),
  one: intern('một'),
  three: intern('ba'),
  five: intern('năm'),
  ten: intern('mười'),
  tens: intern('mươi'),
  hundred: intern('trăm'),
  thousand: intern('nghìn'),
  ngan: intern('ngàn'),
  half: intern('nửa'),
  point: intern('phẩy'),
  part: intern('phần'),
  percent: intern('%'),
  permille: intern('‰'),
  ordinal: intern('thứ'),
  negative: intern('âm'),
  minus: intern('-'),
  slash: intern('/'),
  dong: intern('đồng'),
  so: intern('số'),
  k: intern('k'),
  plus: intern('+')
} as const

export const ODD = defineWords('lẻ linh')
export const HALVES = defineWords('rưỡi rưởi')
export const POINTS = defineWords('phẩy phảy')
export const DASHES = defineWords('-')

/** Powers of ten. */
export const SCALES = definePhrases<number>({
  'chục': 1,
  'trăm': 2,
  'nghìn|ngàn': 3,
  'vạn': 4,
  'chục nghìn|chục ngàn': 4,
  'trăm nghìn|trăm ngàn': 5,
  'triệu': 6,
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
export const TIGHT_SCALES = defineTable<number>({ 'k': 3, 'tr': 6, 'tỷ': 9, 'triệu': 6, 'nghìn': 3, 'ngàn': 3 })
/** Counting dozens. */
export const DOZEN = intern('tá')

/** After năm these mean the year, not five. */
export const AFTER_YEAR = defineWords(
  'nay qua ngoái trước sau tới học thứ đầu cuối đó này ấy rồi kia nữa liền liên tiếp vừa gần tài sinh mới lại ngân kế hoạch tuổi du là và để với theo của thì đã được về cũng nào ánh'
)
/** Before năm these mean the year. */
export const BEFORE_YEAR = defineWords(
  'hàng hằng mỗi trong các những cả cuối đầu giữa từng nhiều mấy vài sang bước qua quanh thường ngày tháng một hai ba bốn tư năm sáu bảy tám chín mười mươi trăm nghìn ngàn chục của theo bao đón tết bằng vào so nửa'
)

/** Words after which a number is a name or a place in an order, not a count. */
export const LABELS = definePhrases<true>({
  'thôn|ấp|khóm|khu|khu phố|tổ|tổ dân phố|đội|bản|làng|buôn|quận|q .|q|phường|p .|phường số|khu vực|xóm|cụm|lô|đường|đường số|hẻm|ngõ|số nhà|nhà số|tầng|phòng': true,
  'quốc lộ|tỉnh lộ|đường tỉnh|huyện lộ|km|ql|tl|đt|kênh|tuyến số|vòng|bảng|hạng|nhóm|mã|mã số|biển số|điện thoại|đt .|số điện thoại|sđt|hotline': true,
  'nghị quyết|nghị quyết số|chỉ thị|chỉ thị số|quyết định|quyết định số|kết luận|kết luận số|kế hoạch số|thông tư|thông tư số|nghị định|nghị định số|công văn số|luật số|hướng dẫn số|đề án|đề án số|chương trình số|thông báo số|văn bản số|pháp lệnh số': true,
  'điều|khoản|điểm|chương|mục|phụ lục|tiêu chí số|tiêu chí|lớp|khóa|khoá|kỳ|kỳ họp thứ|lần thứ|thứ|bài|trang|hình|bảng số|câu|mẫu số|đợt|giai đoạn|vùng|cấp|loại|dự án|tiểu dự án': true,
  'đoàn|đoàn số|tiểu đoàn|trung đoàn|sư đoàn|lữ đoàn|đại đội|quân khu|trạm|trạm số|cổng|ca|bệnh nhân|trại|nhà máy|xí nghiệp|công ty|bệnh viện|mỏ|số hiệu|chuyến|bến': true
})
/** "trong số 500 hộ", "tổng số 45 hộ": số is no label there. */
export const NOT_LABEL_BEFORE_SO = defineWords('trong tổng con ngoài một dân quân nhân')

/** Roman numerals are read after these words only. */
export const ROMAN_AFTER = definePhrases<true>({
  'quý|thế kỷ|khóa|khoá|lần thứ|chương|hạng|loại|cấp|vùng|giai đoạn|kỳ|nhiệm kỳ|lớp|đợt|phần|mục|thứ|tk': true
})
