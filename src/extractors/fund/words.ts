import { definePhrases, defineTable, defineWords, intern } from '../../lexicon/index.js'

/** Names and signs of currencies, by ISO 4217 code. */
export const CURRENCIES = definePhrases<string>({
  'đồng|đ|vnđ|vnd|₫|đồng việt nam|đồng vn|việt nam đồng|vn đồng|đồng vnd|đồng vnđ': 'VND',
  'usd|đô la|đô la mỹ|đô-la|đô-la mỹ|đôla|đôla mỹ|us$|$|đô mỹ|mỹ kim|dollar|đồng đô la mỹ': 'USD',
  'euro|eur|€|ơ-rô': 'EUR',
  'yên|yên nhật|jpy|yen|¥': 'JPY',
  'won|won hàn quốc|krw': 'KRW',
  'nhân dân tệ|ndt|cny|rmb|tệ': 'CNY',
  'bảng anh|gbp|£': 'GBP',
  'baht|bạt thái|thb': 'THB',
  'đô la úc|aud|đô-la úc|đôla úc': 'AUD',
  'đô la canada|cad|đô la canađa': 'CAD',
  'đô la singapore|sgd': 'SGD',
  'đô la hồng kông|hkd': 'HKD',
  'đài tệ|twd|đô la đài loan': 'TWD',
  'kíp|lak': 'LAK',
  'riel|khr': 'KHR',
  'rúp|rub|rúp nga': 'RUB',
  'franc thụy sĩ|chf': 'CHF',
  'rupee|inr': 'INR',
  'ringgit|myr': 'MYR',
  'rupiah|idr': 'IDR'
})
export const PREFIX_SIGNS = defineTable<string>({ '$': 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', 'usd': 'USD', 'eur': 'EUR' })

/** đồng before these is another word: đồng chí, đồng hồ, đồng bào. */
export const NOT_MONEY_AFTER_DONG = defineWords(
  'hồ đội bào chí thời hành bộ loạt tình thuận lòng nghiệp ruộng bằng minh thau dạng phục hương phạm quan môn niên sàng lúa muối cỏ nát hóa nhất đều tiền thể diễn đẳng điệu khởi tháp nai đen chiêm'
)
export const DONG = intern('đồng')
export const D = intern('đ')
export const SLASH = intern('/')
export const OPEN = intern('(')
export const EQUALS = definePhrases<true>({ 'tương đương|tương đương khoảng|tương đương với|khoảng|gần|hơn|quy đổi|bằng|=': true })

/** What may follow a bare "148 tỷ" that is money. Counting nouns (người, cổ phiếu, con) are not here. */
export const AFTER_BARE = defineWords(
  'để cho từ và trong ủng hỗ với của là so tăng bằng đầu nhằm vào tại mỗi mà thì được đến theo trên do như xây mua sửa làm giúp tặng trao lên xuống giảm nhưng song hoặc tới cùng thông qua đã đang sẽ còn có vốn tiền một gồm bao ngoài tương không chưa kinh hàng nữa rồi này nhờ bởi thuộc dự trước sau tuy vì chi nộp đền bồi bị khi cũng ngân xã nhân doanh'
)
/** Words of money: a bare amount in their clause is money. */
export const MONEY_WORDS = defineWords(
  'chi thu giá phí sách vốn tiền quỹ lãi lợi nhuận doanh nợ vay phạt thưởng thuế cấp trợ đóng góp quyên ủng hộ đầu tư tài thù lao lương mức bán mua lỗ thất thoát thiệt hại nộp giải ngân trị gửi tiết kiệm bồi thường chuyển nhượng ký nguồn lực tích lũy thầu kiếm'
)
/** Units after a slash that are more than one word. */
export const PER_PHRASES = definePhrases<true>({
  'hợp tác xã|hộ gia đình|nhân khẩu|lao động|sản phẩm|học sinh|thành viên|hội viên|trường hợp|gia đình|công lao động|ngày công|mô hình|suất quà|phần quà|cá nhân|tập thể|đơn vị|công trình|dự án|nông dân|sinh viên|giáo viên|héc ta|đơn hàng|thửa đất|mét vuông|cổ phiếu|cổ phần|nhà báo|người dân': true
})
export const EACH = intern('mỗi')
export const EVERY = defineWords('mỗi từng')
/** Units that "mỗi" may part an amount by, after it. */
export const PER_UNITS = defineWords(
  'năm tháng ngày tuần quý người hộ suất cháu em phần căn nhà con cây kg ký ha sào m2 m² m3 m³ lít tấn tạ yến buổi lần vụ lượt công trường lớp gia đình mô hình giờ xã thôn huyện đội chiếc cái bộ km m mét đơn vị hợp học sinh viên khẩu nhân tỉnh nơi cá lao động chuyến sản phẩm vé bao gói thùng chai quả trái bó lượng chỉ ounce đêm phòng khách'
)
export const WORTH = definePhrases<true>({ 'trị giá|trị giá là|giá|được hỗ trợ|được nhận|nhận|được|được vay|hỗ trợ|là|có giá|có trị giá|gồm|giá trị|được tặng|được thưởng': true })

/** Counted nouns in front of which a bare million is people or things. */
export const VAGUE_STARTS = definePhrases<true>({
  'hàng|vài|nhiều|mấy|dăm|cả|bạc|hàng chục|hàng trăm|hàng nghìn|hàng ngàn|vài chục|vài trăm|vài nghìn|nhiều chục|nhiều trăm|hàng vạn|chục|trăm': true
})
export const VAGUE_SCALES = definePhrases<true>({
  'tỷ|triệu|chục triệu|trăm triệu|chục tỷ|trăm tỷ|nghìn tỷ|ngàn tỷ|chục nghìn|chục ngàn|trăm nghìn|trăm ngàn|nghìn|ngàn|trăm nghìn tỷ|chục nghìn tỷ|chục ngàn tỷ': true
})

/** Introduces the parts of a sum. The value says whether they are all of it. */
export const PARTS = definePhrases<'all' | 'some'>({
  'gồm|bao gồm|gồm có|trong đó gồm|cụ thể|cụ thể là|cụ thể như sau|trong đó bao gồm': 'all',
  'trong đó|trong đó có|trong số đó|trong số này|riêng': 'some'
})

/** Verbs of giving: what stands before them gives; behind some of them, who gets it may stand before the money. */
export const GIVING = definePhrases<'to' | 'only'>({
  'ủng hộ|hỗ trợ|tài trợ|trao|trao tặng|tặng|biếu|thưởng|hỗ trợ cho|trao cho|tặng cho|ủng hộ cho|giúp|giúp đỡ': 'to',
  'đóng góp|quyên góp|hiến tặng|góp|cấp|bố trí|đầu tư|chi|dành|trích|cho vay|giải ngân|nộp': 'only'
})
/** quà tặng, vốn đầu tư, mức hỗ trợ: nouns, no verbs. */
export const GIFTS = definePhrases<true>({ 'quà|phần|suất|vốn|mức|kinh phí|số tiền|quỹ|khoản|gói|giải': true })
/** Lead from who gets money on to what it is for. */
export const AIMS = defineWords('để nhằm')
/** Behind do, who raised it counts as who gave it: do các xã | vận động. */
export const RAISING = definePhrases<true>({ 'vận động|huy động|bảo trợ|chi trả': true })
/** 25 triệu đồng do Tỉnh đoàn hỗ trợ */
export const BY = intern('do')
export const COMMA = intern(',')
export const FOR = intern('cho')
export const PASSIVE = intern('được')
/** Words of what somebody does or has: no part of a receiver's name. */
export const NOT_IN_RECEIVER = defineWords('vay vốn tăng thu có được đạt xây làm mua là lên để với từ sửa kinh mỗi nhận nuôi trồng phát thoát vươn khắc tiền theo trên hơn còn trong vào bằng qua nâng giảm lắp')
/** What is mobilised and gives nothing. */
export const RESOURCES = definePhrases<true>({ 'nguồn lực|các nguồn lực|mọi nguồn lực|tối đa các nguồn lực|sức dân|sức người': true })
/** Verbs whose object gives. */
export const CALLING = definePhrases<true>({ 'vận động|huy động|kêu gọi|vận động được|huy động được|kết nối|kêu gọi được': true })
/** First words of a giver. */
export const GIVERS = defineWords(
  'trung chính mặt đồn phòng sở ngành liên lãnh nhân người ngân doanh các bà ông anh chị gia hội đoàn chi mạnh nhà tập cán thành hộ công ty quỹ nguồn tỉnh huyện xã chủ bạn em một nhóm'
)

/** Leads from the money to what it is for. The value says whether the words themselves belong to the purpose. */
export const PURPOSE = definePhrases<'drop' | 'keep'>({
  'để|nhằm|vào|cho việc|ủng hộ|đóng góp cho|đóng góp vào|ủng hộ cho|góp vào|nộp vào|gửi vào|vào việc|cho công tác|cho hoạt động|đầu tư cho|chi cho|phục vụ cho': 'drop',
  'xây dựng|xây|xây mới|làm|làm đường|sửa chữa|sửa|mua|mua sắm|hỗ trợ|giúp đỡ|giúp|thăm|tặng|trao|đầu tư|phục vụ|nâng cấp|cải tạo|chăm lo|khắc phục|tu sửa|lắp đặt|trồng|phát triển|trả|chi trả': 'keep'
})
export const RECEIVER = definePhrases<true>({ 'cho|tới|tặng|đến tay|tặng cho|trao cho': true })
/** Receivers begin like this; "cho" before anything else leads to a purpose. */
export const RECEIVERS = defineWords(
  'tỉnh huyện phường thị ủy trạm ngư tổ hộ gia các em cháu người bà ông anh chị đồng nhân hội học sinh nạn xã thôn trường quỹ đoàn chi bệnh đối hàng nông công trẻ cựu thành đội 1 câu hai ba bốn cán bộ phụ'
)

export const CLAUSE_END = defineWords(', ; . : ! ? … ) (')
/** Marks of tense: they begin the verb. */
export const TENSES = defineWords('đã đang sẽ vừa')
export const BEFORE_GIVING = defineWords('đã đang cũng còn sẽ vừa tiếp tục tự nguyện cùng phối hợp đăng ký trực')
/** đóng góp được 2 tỷ: between the verb and the money. */
export const AFTER_GIVING = defineWords('được số tiền kinh phí tổng với là hơn gần thêm đã tới đến trị giá')
export const LIST_MARKS = defineWords(', và hoặc hay')
/** First words of VAGUE_STARTS. */
export const VAGUE_FIRST = defineWords('hàng vài nhiều mấy dăm cả bạc chục trăm')
/** Words that lead on to what a phrase was cut before. */
export const NOT_LAST = defineWords('ở của tại cho với và từ gồm trong là có đến thuộc hơn gần trên khoảng trị giá mỗi các')
/** People and things that there are billions of. */
export const COUNTED_IN_BILLIONS = defineWords('người dân cổ lượt con cây mét m m2 m3 m² m³ ha km kwh kw tấn liều năm tham sản thiết tài thư tin đơn lít viên bit phép tế khách tệ usd nhân ánh lệ trọng phú số')
/** Heads of a clause that give nothing: occasions, sums, words of time and place. */
export const NOT_GIVERS = defineWords('ước buổi chương lễ đợt tổng trong tại số qua theo sau trước đến từ với để khi năm ngày mỗi bình dự kết kinh mức giá thu sáng chiều tối')

/** Trường Tiểu học số | 2: the number is of the name. */
export const ORDINAL = intern('số')
export const BORN = definePhrases<true>({ 'sinh năm|sinh ngày': true })
export const AND = intern('và')
export const DOT = intern('.')
