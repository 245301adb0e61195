import { definePhrases, defineWords, intern } from '../../lexicon/index.js'

/**
 * Where a counted noun phrase ends: a word of grammar, a verb, an adjective of state, a new noun phrase. False marks words
 * that begin like one of them and go on as a noun: giao, but giao thông. The longest phrase is what counts.
 */
export const STOPS = definePhrases<boolean>({
  // words of grammar
  'bị|được|đã|đang|sẽ|vừa|mới|cũng|đều|vẫn|còn|chỉ|chưa|không|chẳng|có|là|và|hoặc|hay|với|của|cho|tại|ở|trong|ngoài|trên|dưới': true,
  'từ|đến|tới|thuộc|do|nhờ|vì|để|mà|nhưng|thì|nên|nếu|khi|lúc|sau|trước|theo|như|gồm|bao gồm|về|qua|vào|ra|lên|xuống|lại|trở|cùng': true,
  'bằng|cả|mỗi|từng|các|những|mọi|này|đó|đây|kia|ấy|nọ|nào|rồi|nữa|hơn|gần|khoảng|chừng|so|giữa|quanh|ven|dọc|cạnh|nhằm|mức|tổng': true,
  'số|kèm|cách|tính|ước|tăng|giảm|đạt|chiếm|vượt|trị|giá|tương|trừ|ngay|luôn|thêm|đi|hết|xong|nay|vậy|thế|nhất|tức|liền|rất|quá|tự': true,
  'phải|cần|muốn|biết|thấy|nghe|hiểu|tin|khác|riêng|chung|chính|phụ|đầu|cuối|giờ|phút|ngày|tháng|năm|tuần|quý|hôm|sáng|chiều|tối': true,
  'đêm|trưa|mùa|kỳ|tuổi|hàng|nhiều|ít|vài|một|hai|ba|bốn|sáu|bảy|tám|chín|mười|trăm|nghìn|ngàn|triệu|tỷ|rưỡi|đồng|cụ thể|đối với': true,
  bởi: true,
  'trong đó|trong số|trở lên|trở xuống|mang|tên|diện|dạng|cỡ|kiểu|hạng|cấp|loại|màu|quốc tịch|quê|trú|ngụ|nguyên|cựu|sao|chống': true,
  'số lượng|số tiền|khoản|chị|anh|ông|bà|thầy|cô|cái|chiếc|suất|người|nhà|trường|tỉnh|xã|huyện|quận|phường|thôn|bản|ấp|buôn|làng': true,
  'thành phố|thị xã|thị trấn|khu|vùng|miền|địa phương|địa bàn|nơi|lần|phía|bên|trụ sở|tên|nếu|dù|tuy|song|mặc dù|rằng|liệu|ai|gì': true,
  // verbs
  'chết|chạy|làm|nói|nhận|trao|tặng|mua|bán|nuôi|góp|gặp|đóng|đưa|đem|chở|lái|rơi|ngã|trôi|cuốn|vùi|sập|đổ|cháy|nổ|tông|đâm|húc': true,
  'va|lật|chìm|đắm|vỡ|ngập|hư|hỏng|lở|bay|xiêu|tốc|mất|bắt|giữ|lừa|giết|đánh|đập|chém|bắn|ném|kéo|đẩy|trốn|ngồi|đứng|nằm|sống|lập': true,
  'mắc|nhiễm|khỏi|nhập|dự|đậu|đỗ|trúng|thắng|thua|hòa|ghi|phá|vươn|thoát|ký|gửi|nộp|trả|vay|nợ|đền|chuyển|thuê|mướn|dùng|dành|nâng': true,
  'đi|vượt|chọn|bầu|hiến|tham|xin|viết|đọc|vẽ|hát|múa|xem|chơi|ăn|uống|ngủ|nghỉ|dậy|tìm|cứu|giải|gây|khiến|tạo|chia|tách|gộp|hợp': true,
  'thành lập|tham gia|tham dự|có mặt|sinh sống|làm việc|hoạt động|hưởng ứng|đăng ký|thực hiện|triển khai|xây|trồng|dựng|lắp|sửa': true,
  'sửa chữa|lắp đặt|phát hiện|phát triển|phát sinh|phát động|phát huy|hoàn thành|hoàn lương|tiếp|vươn lên|tử vong|thiệt mạng': true,
  'thương vong|cấp cứu|điều trị|dương tính|âm tính|xuất viện|phạm|lĩnh|hầu tòa|khai|bỏ|chống đối|cầm|tàng trữ|tổ chức|sử dụng': true,
  'liên quan|khởi|khánh thành|xuất khẩu|nhập khẩu|phục vụ|phối hợp|ủng hộ|hỗ trợ|đóng góp|quyên góp|di dời|sơ tán|ảnh hưởng': true,
  'thiệt hại|hư hỏng|hư hại|xảy ra|diễn ra|kết thúc|bắt đầu|tiếp tục|tranh tài|thi đấu|giành|đoạt|dẫn|tập trung|triệu tập|tiến': true,
  'sinh năm|sinh ngày|sinh ra|sinh con|học tại|học ở|học giỏi|học lớp|học lực|học nghề|thu về|thu được|thu hút|thu hoạch|thu giữ': true,
  'thu nhập|thu lãi|cung|cho thuê|rủ|kêu|gọi|hẹn|đòi|dọa|ép|đuổi|chặn|bao vây|khống chế|tấn công|truy|nghi|tố|kiện|khiếu|xét': true,
  'tái|phủ|rải|đổi|bơi|lao|nhảy|leo|trèo|bò lên|lội|băng|vây|bám|treo|gắn|đặt|nối|đo|cân|đếm|kiểm|chấm|giao lưu|giao|chú|đáp': true,
  'quy|góp mặt|mở|khắc phục|đấu|hưởng|thừa|thụ hưởng|thi|thử|luyện|cư trú|lưu trú|lưu|đến từ|thất|rút|lui|trốn|hứa|cam|ngừng|dừng': true,
  // adjectives of state
  'nghèo|nặng|nhẹ|giỏi|khá|tốt|xấu|đẹp|cao|thấp|dài|rộng|sâu|dày|lớn|nhỏ|vừa|khó khăn|khó|hiệu quả|tiêu biểu|xuất sắc|ổn định': true,
  'thường xuyên|đông|vắng|dang dở|nguyên vẹn|lành lặn|đủ|an toàn|sạch|đầy|rẻ|đắt|nhanh|chậm|mạnh|yếu|nguy kịch|nguy hiểm|nghiêm': true,
  'cũ nát|dột nát|xuống cấp|còn lại|liên tiếp|liên tục|đồng loạt|cơ bản|chủ yếu|chủ lực|trọng điểm|điển hình|tương ứng|tương đương': true,
  'sắp|lây|dang dở|sa lưới|đúng|sai|thật|giả|già|trẻ|xanh tươi|thương tích|trọng thương|bất ngờ|lần lượt|trực tiếp|gián tiếp': true,
  'đạt chuẩn|hợp pháp|trái phép': true,
  'đại diện|chứa': true,
  // nouns that begin like them
  'giao thông|giao dịch|giao dịch viên|hợp tác|hợp đồng|hợp tác xã|trường hợp|nhà văn hóa|nhà ở|nhà nước|nhà đất|nhà cửa|trẻ em': false,
  'dân số|số hóa|số liệu|lại sức|hàng hóa|hàng hoá|hàng không|hàng rào|giả mạo|tiền giả|giải trí|giải pháp|giải khát|giải thưởng': false,
  'hòa giải|tự quản|tự vệ|tự nguyện|chính sách|chính trị|chính quyền|chính phủ|nhập cảnh|nhập cư|có công|thi thể|thi đua': false,
  'khai thác': false,
  'đầu tư|đầu tư công|đầu kéo|khai sinh|tiếp sức|hộ nghèo|người nghèo|đại học|phụ nữ|phụ huynh|phụ tùng|tên lửa|giá trị|tổng hợp': false,
  'bán trú|nội trú|trên không|sáng tạo|sáng kiến|tin học|cao tuổi|cao đẳng|cao cấp|cao su|cao tốc|lớn tuổi|xanh|làm vườn': false,
  'nghỉ dưỡng': false,
  'trồng trọt|nuôi trồng|tham quan|đánh bắt|đánh cá|đánh bạc|ăn quả|ăn trái|ăn uống|uống nước|viết|hiến máu|cung cầu|đông xuân': false,
  'ma túy tổng hợp|tiểu học|chiều dài|mùa màng|kỳ thi|kỳ họp|tuần tra|ngày công|năm học|dự án|dự phòng|dự toán|thi công': false,
  'chuyển đổi': false,
  'chuyển giao|cấp nước|bay không người lái|cân điện tử|tiến sĩ|khu công nghiệp|khu dân cư|khu phố|tìm kiếm|cứu hộ|cứu nạn': false,
  'cứu thương': false,
  'cứu hỏa|bảo vệ|ký túc xá|tự do|tin tức|tin nhắn|cuối cấp|lập trình|đẻ trứng|đẻ|đồng bào|đồng hồ|đồng phạm|đồng tính|đồng bộ': false,
  'chống đạn': false,
  'bạn trẻ|dân tộc thiểu số|khó|người dân|người khách|người lớn|người nhà|chiến sĩ|loại gỗ|trường học|bản đồ|bản án|bản sao': false,
  'ba lô|ba kích': false,
  'ba ba|hai chiều|một chiều|hai cánh|ba chân|một cửa|nhà vệ sinh|nhà trọ|nhà máy|nhà xưởng|nhà hàng|nhà đầu tư|nhà thầu': false,
  'nhà khoa học': false,
  'nhà báo|nhà giáo|nhà hảo tâm|nhà kính|nhà lưới|hư cấu|đóng tàu|đóng gói|đóng chai|đồng chí|đồng đội|cứu trợ|gặp mặt|tiếp dân': false,
  'tiếp nhận|tiếp viên|tiếp thị|mất sức|quản lý|ghi âm|ghi hình|hát|quá khổ|vệ sinh|đỗ xe|bán hàng|bán lẻ|bán buôn|bán tải': false,
  'mua bán': false,
  'lao động|cho vay|đi bộ|biết chữ|nghe nhìn|giá rẻ|hòa bình|thắng cảnh|tham mưu|xây dựng|xét nghiệm|lắp ráp|lập nghiệp|viện trợ': false,
  'phụ kiện|chung cư|chung kết|đầu mối|đầu đạn|đầu sách|đầu việc|giờ dạy|giờ học|giờ bay|hàng cây|hàng quán|hàng ghế|tổng kho': false,
  'số điện thoại|số thuê bao|tính năng|bằng cấp|bằng lái|bằng chứng|giá sách|giá đỡ|cách làm|cách thức|tổng đài|mức án|mức phạt': false,
  'nông thôn|nông thôn mới|sầu riêng|hội trường|môi trường|thị trường|công trường|quảng trường|khách hàng|ngân hàng|cửa hàng': false,
  'gian hàng|mặt hàng': false,
  'đơn hàng|lô hàng|con người|tài chính|hành chính|bưu chính|hội đồng|cộng đồng|thiểu số|chỉ số|hệ số|kỹ thuật số|biển số': false,
  'trung cấp': false,
  'sơ cấp|trợ cấp|kim loại|chủng loại|máy tính|giới tính|thiết bị|trang bị|thông tin|định kỳ|học kỳ|văn bản|kịch bản|xuất bản': false,
  'nhật bản': false,
  'đặc khu|công suất|lãi suất|năng suất|tài khoản|điều khoản|chữ ký|nhật ký|cuộc thi|bài viết|chữ viết|bản vẽ|bài hát|thức ăn': false,
  'món ăn': false,
  'bữa ăn|quán ăn|đồ ăn|đồ uống|nước uống|đám cháy|chữa cháy|phòng cháy|vật nổ|pháo nổ|máy bay|sân bay|chuyến bay|sạt lở|đầu kéo': false,
  'nghiên cứu|sư phạm|tội phạm|quy phạm|công khai|cuộc gọi|chứng nhận|công nhận|khoản vay|khoản nợ|bàn giao|trao đổi|nước sạch': false,
  'rau sạch': false,
  'hàng giả|tác giả|độc giả|cổ đông|đông trùng|trí tuệ nhân tạo|cấp tỉnh|phân loại|đồng hành|song song|học bổng|đá hoa|quý hiếm': false,
  'nhân đạo|nhân tạo|bảo hiểm|y tế|quần áo|cây cảnh|cá cảnh|bê tông|mầm non|mẫu giáo|hoa màu|rau màu|lúa nước|cá chép|cá lóc': false,
  'chiếu sáng|thắp sáng|ánh sáng|buổi sáng|đường sắt|đường bộ|đường thủy|đường ống|đường dây|đường huyện|đường tỉnh|cầu đường': false,
  'cuốn chiếu|đo đạc|kiểm tra|kiểm lâm|kiểm sát|kiểm định|đấu giá|đấu thầu|thừa kế|thử nghiệm|luyện tập|tấn|quy hoạch|tái định cư': false
})

/** Behind these nghèo is of the noun: hộ nghèo. */
export const POOR_AFTER = defineWords('hộ người sinh xã huyện thôn cận')
export const POOR = intern('nghèo')
/** What those who are counted are told by, where other words are verbs: hộ nghèo, học sinh tiểu học. */
export const MODIFIERS = definePhrases<true>({
  'dân|gia đình|nghèo|cận nghèo|mới thoát nghèo|thoát nghèo|nghèo, cận nghèo|nghèo, hộ cận nghèo|nghèo và cận nghèo': true,
  'nghèo và hộ cận nghèo': true,
  'chính sách|gia đình chính sách|đồng bào|đồng bào dân tộc|đồng bào dân tộc thiểu số|dân tộc|dân tộc thiểu số': true,
  'người dân tộc thiểu số': true,
  'khuyết tật|cao tuổi|cao niên|nữ|nam|nước ngoài|quốc tế|trong nước|nội địa|tình nguyện|sản xuất|kinh doanh|sản xuất kinh doanh': true,
  'sản xuất, kinh doanh|chăn nuôi|trồng trọt|nông nghiệp|nuôi trồng thủy sản|nông nghiệp, nông thôn|tiểu học|mầm non|trung học': true,
  'trung học cơ sở|trung học phổ thông|phổ thông|đại học|cao đẳng|thcs|thpt|bán trú|nội trú|dân tộc nội trú|y tế|công an|quân đội': true,
  'biên phòng|bảo vệ|an ninh|kỹ thuật|vũ trang|dự bị|chính thức|danh dự|nhân dân|ưu tú|khoa học|kinh tế|công nghệ|công nghiệp': true,
  'nông thôn|thành thị|địa phương|thường xuyên|thời vụ|thường trực|chuyên trách|kiêm nhiệm|bán chuyên trách|sơ sinh|mồ côi': true,
  'nghèo vượt khó|hiếu học|khó khăn|nhỏ|em|khách du lịch|du lịch|thuê bao|sử dụng điện|dùng điện|tái định cư|nhà|liệt sĩ': true,
  'chất độc da cam': true,
  'tham gia giao thông|giao thông|cứu hỏa|cứu hộ|cứu nạn|phục vụ|quản lý|tổ chức|giám sát|điều hành|lái xe|bốc vác|xây dựng': true,
  'may mặc': true,
  'máy|tải|khách|con|bồn|container|đầu kéo|bán tải|buýt|cứu thương|chữa cháy|chuyên dụng|đạp|đạp điện|mô tô|ô tô|lăn|ben|ba gác': true,
  'công nông': true,
  'hàng|cá|du lịch|vận tải|chở hàng|cao tốc|không người lái|quân sự|chiến đấu|cơ giới|thủy|thuỷ|nội địa|vỏ gỗ|vỏ thép|ocop|ccb': true,
  'tiêm kích': true
})
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

/** Nouns that a number is told with and that nothing counts: time, ages, scores, grades, money, properties. */
export const NO_COUNT = definePhrases<true>({
  'năm|tháng|ngày|giờ|phút|giây|tuần|quý|thập kỷ|thế kỷ|đêm|tiếng|hôm|mùa|buổi sáng|buổi chiều|tuổi|lần|độ|cấp|sao|bậc|chỗ': true,
  'chỗ ngồi': true,
  'sáng|trưa|chiều|tối|khuya|thập niên|vụ mùa|niên|nhiệm kỳ|giai đoạn|học kỳ|niên khóa|năm học|ngày đêm|canh giờ|tiếng đồng hồ': true,
  'điểm|điểm phần trăm|điểm cơ bản|phần trăm|phần nghìn|âm lịch|dương lịch|chiều dài|phía|bên|mặt|chiều|hướng|phương|nơi|chốn|bờ': true,
  'đầu người|trong một': true,
  'đồng|đ|vnđ|vnd|usd|đô|đô la|euro|yên|won|bảng anh|nhân dân tệ|ndt|tệ|cent|xu|franc|baht|kíp|rúp|aud|eur|gbp|jpy|krw|cny': true,
  'đồng tiền': true,
  'kv|v|kva|mva|hz|khz|mhz|ghz|kb|mb|gb|tb|vôn|oát|mã lực|con giáp': true,
  'cm|mm|inch|dm|phân|ly|hp|cv|mã lực|richter|độ richter|độ c|calo|kcal|carat|k|fps|hz|dpi|bar|atm|ký tự|kí tự|chữ số|con số|dòng': true,
  'gang|sải|bước|bước chân|tầng|lầu|lớp đất|mặt tiền|mặt sàn|tầng hầm|nội|ngoại|năm tuổi|tháng tuổi|tuần tuổi|ngày tuổi|trong số': true,
  'vụ lúa|vụ màu|vụ đông|vụ mùa|vụ đông xuân|vụ hè thu|vụ thu đông|vụ chiêm|vụ xuân|con đường|con số|con người|mô hình|điển hình': true,
  'tập thể|cá nhân|câu lạc bộ|clb|hợp tác xã|htx|tổ hợp tác|tht|tổ hợp|loại mô hình|loại hình|liên hiệp hợp tác xã|gương điển hình': true,
  'bao giờ|bao nhiêu|phần thi|phần thưởng|phần việc nào|phần lớn|phần đầu|phần cuối|phần còn|cây viết|trong những|tỷ lệ|tỉ lệ': true,
  'trong|x': true,
  'sạch|không|có|tốt|cứng|biết|cùng|tại chỗ|nhất|trong 1|trong 2|tròn|lẻ|chẵn|rưỡi|cấp độ|giai|nhân|ở|ma|lớp trẻ|cuộc sống|vòng': true
})
/** Before a number these say that it is a score, a share or a property, and no count. */
export const SCORES = defineWords('số thắng thua hòa dẫn lệ huề cách cao sâu dày kính độ')
/** Before a measure these say that it is of what is told of: cao 1,65 m, cách 5 km, tốc độ 80 km. */
export const PROPERTIES = defineWords('cao sâu dày kính cách ly li chạy bơi tầm khổ tốc vận tốc độ loại máy cỡ bán xa')
/** These are a property where a clause begins with them: (máy 240 CV, dài 16 m). */
export const EXTENTS = defineWords('dài rộng nặng')
export const WIDE = intern('rộng')
export const AWAY = intern('cách')
/** Between one of them and its measure. */
export const PROPERTY_LEADS = defineWords('khoảng chừng hơn gần là tới đến nhau đây từ')
/** What a case is of, though it is a verb: vụ lừa đảo, ca mắc. */
export const VERBAL = definePhrases<true>({
  'lừa đảo|cháy|nổ|cháy nổ|đánh nhau|giết người|cướp|cướp giật|cướp tài sản|trộm|trộm cắp|tông xe|đâm xe|chìm tàu|chìm đò': true,
  'đuối nước': true,
  'phạm pháp|phạm tội|vi phạm|mua bán|vận chuyển|tàng trữ|đánh bạc|ngộ độc|xâm hại|bạo hành|ly hôn|kiện|buôn lậu|va chạm|sạt lở': true,
  'mắc|mắc mới|nhiễm|nhiễm mới|tử vong|sinh|sinh đôi|mổ|phẫu thuật|ghép|cấp cứu|thắng|thua|hòa|thi|thi đấu|bay|xem|truy cập|khám': true,
  'khám bệnh|điều trị|tham quan|tập huấn|tuyên truyền|kiểm tra|thanh tra|giám sát|đối thoại|tiếp xúc|họp|diễn tập|ra quân|tấn công': true,
  'xét xử|bán|bán đấu giá|giao dịch|chuyển tiền|vay|hiến máu|tình nguyện|phát quà|từ thiện|rung lắc|lật xe|lật tàu': true
})
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
export const PER =
  'ha người hộ năm tháng ngày tuần sào vụ m2 m3 con cây lứa công xã thôn phường huyện lớp trường lứa vùng thửa ao bè lồng buổi khách cụm đơn tỉnh đợt lượt suất xe chuyến ca phòng căn em học km mẫu đêm'
export const OPEN = defineWords('( [')
export const SLASH = intern('/')
/** Marks of a quotation that opens. */
export const QUOTE_OPEN = defineWords('“ " ‘ «')
export const QUOTE_CLOSE = defineWords('” " ’ »')
/** "1 người": a person told of, not counted. */
export const ONE = '1'
