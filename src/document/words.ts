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
  'thứ hai ba tư năm sáu bảy chủ nhật cn t2 t3 t4 t5 t6 t7 ngày tháng giờ phút lúc cập đăng gmt am pm h g xuất bản sáng trưa chiều tối hôm nay thời gian cập_nhật utc in gửi vào bởi'
)
export const DATE_MARKS = defineWords('/ - .')
export const CLOCK_MARKS = defineWords(': h g')
export const WEEKDAY_START = defineWords('thứ chủ')

/** Lines of a web page around the article. The value says whether what follows is chrome too. */
export const CHROME = definePhrases<'line' | 'tail'>({
  'gửi cho bạn bè|gởi cho bạn bè|gửi bình luận|gửi phản hồi|gửi ý kiến|gửi email|gửi bài viết': 'line',
  'phản hồi|ý kiến bạn đọc|bình luận|viết bình luận|ý kiến của bạn|bạn đọc bình luận|nhập bình luận|vui lòng nhập|vui lòng gõ': 'line',
  'thông tin người gửi phản hồi|thông tin bạn đọc|họ và tên|mã xác nhận|nhập mã|email của bạn|lưu thông tin|đóng lưu thông tin': 'line',
  'chia sẻ|chia sẻ bài viết|chia sẻ facebook|in bài viết|in trang|bản in|rss in gởi cho bạn bè|lưu bài|trở về|về trang chủ|quay lại|theo dõi chúng tôi|đăng nhập|đăng nhập bằng|đăng ký nhận tin|tải ứng dụng':
    'line',
  'đang truy cập|tổng số lượt xem|tổng lượt truy cập|tổng số lượt truy cập|số lượt truy cập|lượt truy cập|số lượt xem|đang online|đang xem':
    'line',
  'từ khóa|từ khoá|tags|tag|thẻ|lượt xem|nghe đọc bài|nghe bài viết|cỡ chữ|đặt báo|đọc báo in|danh mục|menu|chủ đề|chủ đề nóng|dòng sự kiện|published in':
    'line',
  'comment|comments|like|share|facebook|zalo|twitter|google|google facebook|google news|top|đóng|xem thêm tại đây': 'line',
  'xem nhiều nhất|xem nhiều|đọc nhiều|đọc nhiều nhất|tin đọc nhiều|tin xem nhiều|tin nổi bật|bài nổi bật|tin mới nhất|tin mới|mới nhất|bài mới đăng|tiêu điểm|tâm điểm|thông báo':
    'tail',
  'tin liên quan|bài liên quan|tin bài liên quan|bài viết liên quan|các tin liên quan|tin cùng chuyên mục|cùng chuyên mục|các bài khác|tin khác|các tin khác|bài viết khác|tin cùng loại|các tin đã đưa|tin đã đưa|tin cũ hơn|có thể bạn quan tâm|đọc thêm|xem thêm|đừng bỏ lỡ|video đang hot':
    'tail'
})

/** What a page counts its visits by: only the number follows on the line. */
export const COUNTERS = definePhrases<true>({
  'hôm nay|hôm qua|tuần này|tuần trước|tháng này|tháng trước|tháng hiện tại|tất cả|tổng cộng|khách viếng thăm|máy chủ tìm kiếm|lượt xem': true
})

/** What only the page around an article says, wherever in a line. */
export const CHROME_INSIDE = definePhrases<true>({
  'google news|bản gọn|phiên bản mobile|cho mobile|trình duyệt|javascript|hotline|powered by|rss|banner|trang chủ báo|tìm kiếm trên': true,
  'vui lòng nhập|vui lòng gõ|vui lòng đăng nhập|đăng nhập để|chưa có bình luận|người đầu tiên bình luận|chia sẻ bài viết|mail tòa soạn|ý kiến độc giả': true
})
export const SYMBOLS_LEFT = definePhrases<true>({ 'ký tự': true })

/** Names of a paper's sections, as they stand alone over a headline. */
export const SECTIONS = definePhrases<true>({
  'trang chủ|home|chuyên mục|chuyên đề|tin tức|tin|tin nóng|tin tức sự kiện|tin tức - sự kiện|sự kiện|thời sự|thời sự - chính trị|thời sự trong nước|thời sự tổng hợp': true,
  'chính trị|chính trị - xã hội|xây dựng đảng|xây dựng đảng - chính quyền|đảng và cuộc sống|tin mặt trận|mặt trận|dân vận|công tác dân vận|đoàn thể|hội nông dân|cựu chiến binh|phụ nữ|công đoàn|thanh niên': true,
  'xã hội|văn hóa|văn hóa - xã hội|văn hóa - thể thao|văn hóa - giải trí|văn nghệ|thể thao|bóng đá|giải trí|giáo dục|giáo dục - đào tạo|y tế|sức khỏe|y tế - sức khỏe|đời sống|nhịp sống|nhịp sống phương nam|gia đình': true,
  'kinh tế|kinh tế - xã hội|kinh doanh|tài chính|tài chính - ngân hàng|chứng khoán|bất động sản|thị trường|giá cả|doanh nghiệp|công thương|nông nghiệp|nông nghiệp - nông thôn|nông thôn mới|xây dựng nông thôn mới|khuyến nông|ocop': true,
  'pháp luật|pháp luật - đời sống|pháp đình|vụ án|an ninh|an ninh trật tự|an ninh - trật tự|an ninh - quốc phòng|quốc phòng - an ninh|quốc phòng|an toàn giao thông|giao thông|phòng, chống ma túy|cải cách hành chính': true,
  'thế giới|quốc tế|trong nước|trong tỉnh|tin trong nước|tin trong tỉnh|địa phương|tin địa phương|đô thị|môi trường|khoa học|công nghệ|khoa học - công nghệ|chuyển đổi số|du lịch|xe|biển đảo|dân tộc|tôn giáo|dân tộc - tôn giáo': true,
  'bạn đọc|phóng sự|phóng sự - ký sự|ký sự|ghi chép|góc nhìn|diễn đàn|người tốt việc tốt|người tốt - việc tốt|gương sáng|gương điển hình|nhân ái|tấm lòng nhân ái|từ thiện|an sinh xã hội|lao động - việc làm': true,
  'multimedia|media|video|clip|ảnh|photo|infographic|podcast|emagazine|longform|tư liệu|các đề án|liên kết': true
})
/** Marks between the steps of a breadcrumb. */
export const BREADCRUMB_MARKS = defineWords('/ > » › | • · - \\')

/** Openings of a line that names its authors. */
export const BYLINE_START = definePhrases<true>({
  'bài, ảnh|bài và ảnh|tin, ảnh|tin và ảnh|tin, bài|tin bài|bài, ảnh, clip|ảnh, clip|bài|tin|thực hiện|tác giả|pv|theo|nhóm pv|nhóm phóng viên|ctv|tổng hợp|biên tập|người viết': true
})

/** Openings of a caption or a credit. */
export const CAPTION_START = definePhrases<true>({
  'ảnh|ảnh minh họa|ảnh minh hoạ|ảnh tư liệu|ảnh lưu trữ|ảnh chụp|trong ảnh|chú thích ảnh|đồ họa|nguồn ảnh': true
})
export const PHOTO = defineWords('ảnh')
/** Types of units: a caption says where it was taken, with the whole chain; a headline does not. */
export const UNIT_TYPES = definePhrases<true>({
  'thôn|bản|ấp|buôn|khu phố|khóm|tổ dân phố|xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tp|tỉnh': true
})
export const SOURCE_START = definePhrases<true>({ 'nguồn|theo': true })
export const BULLETS = defineWords('- – — + * • ·')
export const ITEM_ENDS = defineWords('. ) /')

/**
 * Words that open a sentence and are part of no name: with a capital, and no full stop before, they begin a lead
 * whose line break was lost.
 */
export const LEAD_START = definePhrases<true>({
  'hôm nay|hôm qua|mới đây|vừa qua|thời gian qua|những ngày qua|nhiều năm qua|những năm qua|ngày mai|sáng nay|chiều nay|tối nay|trưa nay|đêm qua|sáng qua|chiều qua|tối qua': true,
  'trong khi|trong những|trong các|trước khi|trước đó|sau khi|sau hơn|sau gần|sau nhiều|tại|theo|với|nhằm|nhân dịp|nhân kỷ niệm|nhờ|khi|dù|tuy|mặc dù|không chỉ|tính đến|cùng với|bên cạnh|hưởng ứng|liên quan đến': true
})
/** These do before a number: Sáng 3/4, Ngày 24-7, Sau 3 ngày. */
export const LEAD_START_OF_NUMBER = definePhrases<true>({
  'sáng|trưa|chiều|tối|đêm|rạng sáng|sáng sớm|chiều tối|ngày|sáng ngày|chiều ngày|tối ngày|trong|từ|sau|lúc|khoảng|vào lúc|gần|hơn': true
})
/** Words too small to say what a text is about. */
export const SMALL_WORDS = defineWords(
  'và của các những cho với để từ về trong ở tại là có được đã đang sẽ một không khi trên ra đến theo này đó nhiều hơn gần vì do bị cùng lại nên mà người việc'
)
