import { definePhrases, defineWords } from '../lexicon/index.js'

/** Abbreviations whose full stop ends no sentence. */
export const ABBREVIATIONS = defineWords(
  'tp ts ths pgs gs bs ks cn ls kts nsnd nsưt q p h x t tx tt đ ô tr st tk vd mr mrs ms dr prof sgk nxb bộ. cty ubnd tw ư th no đ/c gđ pgđ csgt hđnd'
)

export const TERMINATORS = defineWords('. ! ? …')
export const OPENING = defineWords('“ ‘ « „ ( [')
export const CLOSING = defineWords('” ’ » ) ] "')

/** Words that a date line is made of, besides numbers and marks. */
export const DATELINE_WORDS = defineWords(
  'thứ hai ba tư năm sáu bảy chủ nhật cn t2 t3 t4 t5 t6 t7 ngày tháng giờ phút lúc cập đăng gmt am pm h g xuất bản sáng trưa chiều tối hôm nay thời gian cập_nhật utc in'
)
export const DATE_MARKS = defineWords('/ - .')
export const WEEKDAY_START = defineWords('thứ chủ')

/** Lines of a web page around the article. The value says whether what follows is chrome too. */
export const CHROME = definePhrases<'line' | 'tail'>({
  'gửi cho bạn bè|gửi bình luận|gửi phản hồi|gửi ý kiến|gửi email|gửi bài viết': 'line',
  'phản hồi|ý kiến bạn đọc|bình luận|viết bình luận|ý kiến của bạn|bạn đọc bình luận|nhập bình luận|vui lòng nhập': 'line',
  'thông tin người gửi phản hồi|họ và tên|mã xác nhận|nhập mã|email của bạn': 'line',
  'chia sẻ|chia sẻ bài viết|chia sẻ facebook|in bài viết|in trang|bản in|lưu bài|trở về|về trang chủ|quay lại|theo dõi chúng tôi|đăng nhập|đăng ký nhận tin|tải ứng dụng': 'line',
  'từ khóa|từ khoá|tags|tag|chủ đề|thẻ': 'line',
  'comment|comments|like|share|facebook|zalo|twitter|google news': 'line',
  'xem nhiều nhất|xem nhiều|đọc nhiều|đọc nhiều nhất|tin đọc nhiều|tin xem nhiều|tin nổi bật|bài nổi bật|tin mới nhất|tin mới|mới nhất': 'tail',
  'tin liên quan|bài liên quan|tin bài liên quan|bài viết liên quan|các tin liên quan|tin cùng chuyên mục|cùng chuyên mục|các bài khác|tin khác|các tin khác|bài viết khác|tin cùng loại|các tin đã đưa|tin cũ hơn|có thể bạn quan tâm|đọc thêm|xem thêm|đừng bỏ lỡ|video đang hot': 'tail'
})

/** Openings of a line that names its authors. */
export const BYLINE_START = definePhrases<true>({
  'bài, ảnh|bài và ảnh|tin, ảnh|tin và ảnh|tin, bài|tin bài|bài, ảnh, clip|ảnh, clip|bài|tin|thực hiện|tác giả|pv|theo|nhóm pv|nhóm phóng viên|ctv': true
})

/** Openings of a caption or a credit. */
export const CAPTION_START = definePhrases<true>({ 'ảnh|ảnh minh họa|ảnh minh hoạ|ảnh tư liệu|trong ảnh|đồ họa|nguồn ảnh': true })
export const PHOTO = defineWords('ảnh')
export const SOURCE_START = definePhrases<true>({ 'nguồn|theo': true })
export const BULLETS = defineWords('- – — + * • ·')
export const ITEM_ENDS = defineWords('. ) /')
