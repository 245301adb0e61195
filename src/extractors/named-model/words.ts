import { definePhrases, defineWords, intern } from '../../lexicon/index.js'
import type { ModelKind } from './schema.js'

/** Nouns whose instances have names. */
export const KINDS = definePhrases<ModelKind>({
  'mô hình': 'mô hình',
  'hợp tác xã|htx|hợp tác xã ( htx )|liên hiệp hợp tác xã|liên hiệp htx': 'HTX',
  'tổ hợp tác|tht|tổ hợp tác ( tht )': 'tổ hợp tác',
  'câu lạc bộ|clb|câu lạc bộ ( clb )': 'câu lạc bộ',
  'tổ': 'tổ',
  'chi hội': 'chi hội',
  'nhóm': 'nhóm'
})
export const KIND_FIRST = defineWords('mô hợp htx liên tổ tht câu clb chi nhóm')
/** Kinds that are named without quotes by their proper name alone. */
export const ABBREVIATIONS: Readonly<Partial<Record<ModelKind, string>>> = { HTX: 'HTX', 'tổ hợp tác': 'THT', 'câu lạc bộ': 'CLB' }

/** A quotation that is no model's name by itself: the movement, and what is done everywhere. */
export const MOVEMENTS = definePhrases<true>({
  'dân vận khéo|dân vận|học tập và làm theo bác|học và làm theo bác|nông thôn mới|thi đua yêu nước|toàn dân đoàn kết xây dựng đời sống văn hóa|toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh|chung sức xây dựng nông thôn mới|vì người nghèo|đền ơn đáp nghĩa|tương thân tương ái|lá lành đùm lá rách|uống nước nhớ nguồn|ngày vì người nghèo|dân biết, dân bàn, dân làm, dân kiểm tra': true
})

/** What governs a quotation and makes it no model: movements, funds, programmes, books, slogans, titles. */
export const OTHER_GOVERNORS = definePhrases<true>({
  'phong trào|phong trào thi đua|cuộc vận động|chương trình|quỹ|đề án|dự án|phương châm|khẩu hiệu|chủ đề|danh hiệu|giải|giải thưởng|hội thi|cuộc thi|liên hoan|lễ hội|bài hát|ca khúc|tác phẩm|cuốn sách|tiêu chí|thông điệp|chiến dịch|tháng|ngày hội|tuần lễ|giai đoạn|bài|bức thư|câu|lời|tinh thần|nghị quyết|kế hoạch|hội nghị|hội thảo|tọa đàm|chuyên đề|nhãn hiệu|thương hiệu|sản phẩm|kỷ niệm chương|huân chương|huy chương|bằng khen|từ|chữ|gọi là|là|ngày|tên|gương|bệnh|thi đua|mục tiêu|nguyên tắc|quan điểm|đạt|hưởng ứng': true
})

/** Words between the kind and its quotation. */
export const BETWEEN = defineWords(
  'điểm mới hay tiêu biểu dân vận khéo tự quản về như là với tên gọi mang thí hiệu quả kinh tế xã hội trong số các có đã được hoạt động của ban sau gồm cụ thể nổi bật thực hiện “ : dịch vụ chuyển đổi điển hình chi tổ phụ nữ nông thanh niên phòng chống tội phạm bảo vệ môi trường an ninh trật sinh thi đua xây dựng này câu lạc bộ thuộc lĩnh vực đó khác đảm đoàn cộng đồng thành công chung trên địa bàn học tập làm theo bác khu cư tuyến đường phố hẻm ngõ nhà ấp nghề duy trì nhân rộng triển khai phát huy'
)

/** Opens a list of models: như, gồm, điển hình là. */
export const LIST_LEADS = definePhrases<true>({
  'như|gồm|là|bao gồm|cụ thể|cụ thể là|điển hình|điển hình là|tiêu biểu|tiêu biểu là|tiêu biểu như|điển hình như|nổi bật là|đó là|trong đó có|có thể kể đến|phải kể đến|có thể kể đến như|nổi bật như|cụ thể như|như là|kể đến là|kể đến như|kể đến|nổi bật|trong đó tiêu biểu là|trong đó|đáng chú ý': true
})

/** Last words that open a list of quotations without a colon. */
export const OPEN_LISTS = defineWords('như gồm')
/** Nouns that a list behind them belongs to, rather than to the models before. */
export const OTHER_LISTS = definePhrases<true>({
  'phong trào|cuộc vận động|chương trình|quỹ|đề án|dự án|khẩu hiệu|chủ đề|danh hiệu|giải thưởng|hội thi|cuộc thi|bài hát|ca khúc|tác phẩm|cuốn sách|tiêu chí|chiến dịch|sản phẩm|nhãn hiệu|thương hiệu|nghị quyết|công trình|phần việc|hội nghị|chuyên đề|tuyến đường|món|di tích|lễ hội': true
})

/** Ends an unquoted name: whose, where, what it does. */
export const NAME_END = defineWords(
  'của ở tại do được đã đang sẽ có cho đem mang giúp thuộc trên từ là này đó để nhằm thì mà đạt tạo góp và đến bước rất cũng nên vì khi gắn theo như thu khá những các mỗi hiện nay còn ra vừa thành năm giai gồm'
)
/** So do these phrases. */
export const NAME_END_PHRASES = definePhrases<true>({ 'hàng năm|hàng tháng|hàng ngày|hàng tuần|hàng quý|hàng chục|hàng trăm|hàng nghìn|hàng ngàn|hằng năm|hằng tháng|hằng ngày|hằng tuần|hằng quý': true })
/** Words of a name that begin like its end: bếp ăn từ thiện, đội thu gom rác. */
export const NAME_GOES_ON = definePhrases<true>({ 'từ thiện|thu gom|thu mua|thu đổi|thu hoạch|ra khơi|giúp nhau|giúp bạn|mang tên': true })
/** Ends a cooperative's name too, though they may stand in an unquoted model's. */
export const PROPER_NAME_END = defineWords('với bằng trong')

/** Verbs and nouns an unquoted model's name begins with. */
export const NAME_STARTS = defineWords(
  'nuôi trồng chăn sản chế sinh du tổ camera hũ tuyến thắp ánh cánh xử thu nhà đường hàng ngôi cổng khu vườn ao vac kết ghép chuyển sử phát hát dạy làm liên tiết bảo phân biến ủ cải cây hỗ giúp tự phòng cụm gia dòng chợ bếp thư tủ đổi nói đội câu chi nhóm xóm thôn ấp con heo nồi mái sạch chăm gom giữ dồn cấy luân xen lúa tôm cá gạo rau quả cà bưởi cam chè hoa dưa nấm ong bò dê lợn gà vịt 3 2 5 4 không tiếng quầy “ vận xây đan thêu dệt may mây ươm giống nhân ứng chính văn'
)
/** Names that say only what kind of model it is, not which. */
export const GENERIC = definePhrases<true>({
  'sản xuất|sản xuất kinh doanh|phát triển kinh tế|phát triển sản xuất|chăn nuôi|trồng trọt|sinh kế|liên kết|liên kết sản xuất|du lịch|nhà nước|chính quyền|kinh tế|nuôi trồng|chuyển đổi|chuyển đổi số|tổ chức|chi bộ|làm ăn|làm kinh tế|tự quản|nông nghiệp|sản xuất nông nghiệp|khởi nghiệp|phát triển|sản xuất hàng hóa|chính quyền địa phương|chính quyền 2 cấp|giảm nghèo|xây dựng|xây dựng nông thôn mới|vận động|văn hóa|chuyển đổi cây trồng|dân vận khéo|liên kết theo chuỗi giá trị': true
})

/** The trade words of cooperatives, small or capital, before their proper name. */
export const TRADE = defineWords(
  'nông nghiệp dịch vụ sản xuất rau an toàn hoa đào chăn nuôi trồng trọt thủy tổng hợp kinh doanh chế biến tiêu thụ và lâm thương mại du lịch cộng đồng thanh niên phụ nữ xanh sạch hữu cơ công nghệ cao dược liệu cây ăn quả chè cà phê lúa gạo giống mây tre đan thổ cẩm ong mật gà lợn bò dê cá tôm nấm bưởi cam vải nhãn na hồng xoài long vận tải xây dựng điện môi trường vệ sinh nước tiểu thủ mỹ đặc miến bún bánh tráng nghề đánh bắt khai thác muối diêm sen dừa điều ca sầu riêng măng cụt quýt dưa lưới thực phẩm ngư phát triển đa ngành'
)
/** Trade words that are verbs behind a proper name. */
export const TRADE_VERBS = defineWords('trồng nuôi sản chế kinh chăn khai đánh phát tiêu xây đan')
export const NOT_MODEL_AFTER = defineWords('chức trưởng máy toán phó viên hóa quốc ấm đình hợp')

/** Plurals before a kind: what follows are models in general, unless a list of names comes. */
export const PLURALS = defineWords('các những nhiều mọi hàng vài số')
export const MARKS = {
  open: intern('('),
  close: intern(')'),
  colon: intern(':'),
  comma: intern(','),
  semicolon: intern(';'),
  and: intern('và'),
  dot: intern('.'),
  ellipsis: intern('…'),
  of: intern('của'),
  plus: intern('+')
} as const
export const LIST_MARKS = defineWords(', và ; hoặc hay cùng -')
/** From a quoted name on into the words that make it one model of many: “Dân vận khéo” | trong xây dựng nông thôn mới */
export const CONTINUES = defineWords('trong về')

/** People a model may belong to. */
export const OWNERS = defineWords('ông bà anh chị em hội gia hộ đoàn chi đồng cựu nông vợ thanh nhóm tác các')
/** Place words between a name and where it is. */
export const PLACE_LINKS = defineWords('tại ở , ( của trên địa bàn thuộc và - đóng')
export const MEMBERS = definePhrases<true>({ 'thành viên|hộ|hộ thành viên|hội viên|xã viên|người|hộ tham gia|hộ dân|hội viên tham gia|thành viên tham gia|hộ gia đình': true })
export const FOUNDED = definePhrases<true>({ 'thành lập|thành lập năm|ra mắt|thành lập từ|được thành lập|được thành lập từ|thành lập vào|ra đời|được thành lập vào|ra đời từ|hoạt động từ': true })
export const NEAR_PLACE = defineWords('tại ở , ( trên')
export const HYPHENS = defineWords('- /')
/** Clubs of players: by their sport, or by the place or firm they play for. */
export const FOOTBALL = definePhrases<true>({
  'bóng|bđ|viettel|thể công|công an hà nội|hà nội|nam định|thanh hóa|hải phòng|quảng nam|bình dương|bình định|sài gòn|đà nẵng|cần thơ|hoàng anh gia lai|hagl|khánh hòa|sông lam nghệ an|slna|quảng ninh|hà tĩnh|hồng lĩnh hà tĩnh|bình phước|long an|đồng tháp|an giang|phú thọ|huế|becamex|shb|tphcm|tp . hcm|tp hcm|thép xanh nam định|quảng nam fc|ninh bình|đồng nai|phố hiến': true
})

/** Commas that are inside a name: phòng cháy, chữa cháy. Each phrase is the word before, the comma and what follows. */
export const JOINED = definePhrases<true>({ 'cháy , chữa cháy|cháy , nổ|sáng , xanh|xanh , sạch|sạch , đẹp|đẹp , an toàn|chống , trộm|văn minh , sạch đẹp': true })
/** Liên minh | HTX Việt Nam: an association of all, no cooperative. */
export const UNIONS = definePhrases<true>({ 'liên minh|lm': true })
