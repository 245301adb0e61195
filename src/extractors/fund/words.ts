import { definePhrases, defineWords } from '../../lexicon/index.js'

/** Names and signs of currencies, by ISO 4217 code. */
export const CURRENCIES = {
  'đồng|đ|vnđ|vnd|₫|đồng việt nam|đồng vn|việt nam đồng|vn đồng|đồng vnd|đồng vnđ|vn$': 'VND',
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
  'kíp lào|lak': 'LAK',
  'riel|khr': 'KHR',
  'rúp|rub|rúp nga': 'RUB',
  'franc thụy sĩ|chf': 'CHF',
  'rupee|inr': 'INR',
  'ringgit|myr': 'MYR',
  'rupiah|idr': 'IDR',
  'kíp': 'LAK'
} as const

/** Signs that stand against their number: $500. */
export const SIGNS = { '$|us$': 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₫|vn$': 'VND' } as const
/** Codes before their number: USD 5 triệu. */
export const CODES = { 'vnd|vnđ|vn$': 'VND', 'usd': 'USD', 'eur': 'EUR', 'jpy': 'JPY', 'gbp': 'GBP' } as const
/** A scale and đồng in one, as a power of ten: 20 trđ. */
export const ABBREVIATIONS = { 'trđ|tr đ|tr.đ|tr đồng|triệu đ': 6, 'tỷđ|tỉđ': 9 } as const

/** Sets of the sums' notation. */
export const SUM_SETS = {
  /** đồng before these is a person or a thing, however many there are. */
  PEOPLE: 'bào chí đội nghiệp phạm minh môn đảng hương',
  CLOCK: 'hồ',
  FILE: ['hồ sơ'],
  /** … and before these, when fewer than a thousand. */
  COMPOUND: 'thời hành bộ loạt tình thuận lòng ruộng bằng minh thau dạng phục phạm quan niên sàng lúa muối cỏ nát hóa nhất đều tiền thể diễn đẳng điệu khởi tháp nai đen chiêm nạn ổn ngựa mổ trực thợ',
  MARKS: ', ; . : ! ? … ( ) [ ] " “ ” \' ‘ ’ « » / - – — + & ~ = > <',
  STOP: '. ! ? …',
  /** What may follow a bare "148 tỷ" that is money. Counting nouns (người, cổ phiếu, con) are not here. */
  GOES_ON: 'mới thôi thay để cho từ và trong ủng hỗ với của là so tăng bằng đầu nhằm vào tại mỗi từng mà thì được đến theo trên do như xây mua sửa làm giúp tặng trao lên xuống giảm nhưng song hoặc tới cùng thông qua đã đang sẽ còn có vốn tiền một gồm bao ngoài tương không chưa kinh hàng nữa rồi này nhờ bởi thuộc dự trước sau tuy vì chi nộp đền bồi bị khi cũng ngân xã nhân doanh nếu tùy',
  /** Words of money: a bare amount in their clause is money. */
  MONEY: [
    'chi', 'thu', 'giá', 'phí', 'vốn', 'tiền', 'quỹ', 'lãi', 'nợ', 'vay', 'phạt', 'thưởng', 'thuế', 'trợ', 'góp', 'lương', 'bán', 'mua', 'lỗ', 'nộp', 'trị', 'gửi', 'thầu', 'kiếm', 'lợi nhuận', 'doanh thu', 'doanh số',
    'ngân sách', 'ủng hộ', 'đầu tư', 'thù lao', 'mức', 'thất thoát', 'thiệt hại', 'tổn thất', 'giải ngân', 'tiết kiệm', 'bồi thường', 'chuyển nhượng', 'ký', 'nguồn lực', 'tích lũy', 'tài sản', 'tài khoản', 'cấp', 'đền bù', 'kim ngạch', 'vốn hóa', 'cổ tức', 'hợp đồng', 'đặt cọc', 'chiếm đoạt', 'hối lộ'
  ],
  /** Verbs whose object, if it is millions of nothing, is money. */
  TAKING: ['nhận', 'lấy', 'đưa', 'trả', 'đòi', 'rút', 'mượn', 'chuyển', 'trúng', 'ẵm', 'lĩnh', 'lãnh', 'bỏ ra', 'bỏ túi', 'nhận về', 'thu về', 'trả giá', 'mất', 'tốn', 'hết', 'nâng lên', 'giảm còn', 'đặt cọc', 'cọc', 'hỗ trợ', 'nhận được', 'đưa trước'],
  /** People and things that there are billions of. */
  BILLIONS: 'người dân cổ lượt con cây mét m m2 m3 m² m³ ha km kwh kw tấn liều năm tham sản thiết tài thư tin đơn lít viên bit phép tế khách tệ usd nhân ánh lệ trọng phú số euro đô yên won'
} as const

/** Sets of the notation of shared units, ranges and prices. */
export const PRICE_SETS = {
  EVERY: 'mỗi từng',
  /** Units after a slash or "mỗi" that are more than one word. */
  UNIT_PHRASES: [
    'hợp tác xã', 'hộ gia đình', 'nhân khẩu', 'lao động', 'sản phẩm', 'học sinh', 'thành viên', 'hội viên', 'trường hợp', 'gia đình', 'công lao động', 'ngày công', 'mô hình', 'suất quà', 'phần quà',
    'cá nhân', 'tập thể', 'đơn vị', 'công trình', 'dự án', 'nông dân', 'sinh viên', 'giáo viên', 'héc ta', 'đơn hàng', 'thửa đất', 'mét vuông', 'cổ phiếu', 'cổ phần', 'nhà báo', 'người dân', 'mét khối',
    'huy chương vàng', 'huy chương bạc', 'huy chương đồng', 'huy chương', 'năm học', 'học kỳ', 'nạn nhân', 'chiến sĩ', 'bệnh nhân', 'vận động viên', 'suất học bổng', 'phần thưởng', 'căn nhà', 'ngôi nhà', 'hộ nghèo', 'hộ dân', 'chứng chỉ quỹ', 'giờ học', 'tiết học', 'tín chỉ'
  ],
  /** Units of one word. */
  UNIT: 'năm tháng ngày tuần quý người hộ suất cháu em phần căn nhà con cây kg ký ha sào m2 m² m3 m³ lít tấn tạ yến buổi lần vụ lượt công trường lớp giờ xã thôn huyện đội chiếc cái bộ km m mét viên khẩu tỉnh nơi cá chuyến vé bao gói thùng chai quả trái bó lượng chỉ ounce đêm phòng khách htx clb cp cân lạng tờ tấm đôi ca mùa kwh số khối cuốn quyển hộp lon thẻ đơn gốc buồng bông cành sv hs hv đv lđ tv',
  /** Units that a noun may go on: mỗi suất quà, từng hộ nghèo. */
  UNIT_OF: 'người hộ suất cháu em phần căn nhà con cây xã thôn huyện đội chiếc cái bộ viên khẩu tỉnh vé bao gói tấm mô lớp trường cá đôi cuốn quyển đơn công',
  /** Units of time and measure: 30.000 đồng một kg. */
  EVERY_TIME: 'mỗi hằng hàng',
  TIME: 'năm tháng ngày tuần quý vụ lứa mùa đêm',
  /** What a farm or a shop does with money each year. */
  EARN: ['thu', 'lãi', 'thu lãi', 'thu nhập', 'thu về', 'kiếm', 'kiếm được', 'lời', 'cho thu', 'tiết kiệm', 'tiết kiệm được', 'doanh thu', 'lợi nhuận', 'thu được', 'bán', 'bán ra', 'bán được', 'lãi được', 'có lãi', 'có thu nhập', 'thu lợi', 'bỏ túi'],
  MEASURE: 'năm tháng ngày tuần quý kg ký ha sào m2 m² m3 m³ lít tấn tạ yến buổi giờ đêm lượng chỉ mét km cân lạng người suất con chiếc',
  /** What a unit's second word is not. */
  NOT_IN_UNIT: 'là và để cho của trong với thì được do từ đến tới tùy theo ở tại trở tăng giảm cao thấp so nên mà hoặc nhưng có đã đang sẽ còn nếu khi này đó trên dưới bằng trị giá gồm như vào lên xuống bị không một hai mỗi từng nhận hỗ thu chi đạt gần hơn khoảng vay bán đổi lãi mua góp nộp đóng trả nuôi trồng làm xây sửa chạm lời kiếm trích mất',
  MARKS: ', ; . : ! ? … ( ) [ ] " “ ” \' ‘ ’ « » / - – — + & ~ =',
  WORTH: ['trị giá', 'trị giá là', 'giá', 'được hỗ trợ', 'được nhận', 'nhận', 'nhận được', 'được', 'được vay', 'vay', 'hỗ trợ', 'là', 'có giá', 'có trị giá', 'gồm', 'giá trị', 'được tặng', 'được thưởng', 'sẽ được nhận', 'sẽ nhận', 'sẽ nhận được', 'sẽ được hỗ trợ', 'sẽ được', 'đổi được', 'số tiền', 'với số tiền', 'số tiền là', 'tương ứng', 'đóng góp', 'góp', 'ủng hộ'],
  JOINS: ', và hoặc hay ; +',
  BOTH: 'và',
  BETWEEN: 'giữa',
  /** Leads to a sum that is estimated. */
  ESTIMATED: ['ước', 'ước đạt', 'ước tính', 'ước thực hiện', 'ước được', 'ước khoảng', 'ước chừng'],
  EXCEED: ['đạt và', 'đạt ,', 'đạt hoặc', 'bằng hoặc']
} as const

/** How far before a sum "ước …" may stand, in items. */
export const ESTIMATED_REACH = 9

/** Introduces the parts of a sum. The value says whether they are all of it. */
export const PARTS = {
  'gồm|bao gồm|gồm có|trong đó gồm|cụ thể|cụ thể là|cụ thể như sau|trong đó bao gồm|bao gồm có': 'all',
  'trong đó|trong đó có|trong số đó|trong số này|riêng': 'some'
} as const

/** Longest list of numbers that share a unit, in items. */
export const LIST_REACH = 24

/** How far behind "mỗi năm" what is earned may stand. */
export const EARNING_REACH = 14

/** How many words may stand between a sum and the gồm of its parts. */
export const NEAR = 4

/** Sets of the notation of parts and equivalents. */
export const PART_SETS = {
  EQUALS: ['tương đương', 'tương đương khoảng', 'tương đương với', 'khoảng', 'gần', 'hơn', 'quy đổi', 'bằng', '=', 'tương đương hơn', 'tương đương gần'],
  STOP: '. ! ? …',
  PAUSE: ', ; . :',
  OF: ['của', 'từ', 'từ nguồn', 'của nguồn', 'là của', 'là'],
  LEADS_ON: 'và'
} as const

/** Sets of the notation of parties: who gives, who gets, what for. */
export const PARTY_SETS = {
  /** First words of whom money goes between. */
  SOMEONE: [
    'tỉnh', 'huyện', 'phường', 'thị xã', 'thị trấn', 'thành phố', 'xã', 'thôn', 'bản', 'ấp', 'ủy ban', 'trạm', 'tổ', 'hộ', 'gia đình', 'các', 'những', 'em', 'cháu', 'người', 'bà', 'ông', 'anh', 'chị', 'chú', 'cô', 'cụ',
    'đồng chí', 'đồng bào', 'nhân dân', 'nhân viên', 'ngư dân', 'hội', 'học sinh', 'sinh viên', 'nạn nhân', 'bệnh nhân', 'bệnh nhi', 'học trò', 'bệnh viện', 'trường', 'quỹ', 'đoàn', 'chi hội', 'chi bộ', 'chi đoàn', 'đối tượng', 'hàng xóm', 'nông dân',
    'công ty', 'công an', 'công đoàn', 'công nhân', 'trẻ em', 'trẻ', 'cựu chiến binh', 'cựu thanh niên', 'thành viên', 'thanh niên', 'đội', 'câu lạc bộ', 'clb', 'cán bộ', 'phụ nữ', 'hai', 'ba', 'bốn', 'một số', 'một',
    'trung ương', 'chính phủ', 'chính quyền', 'mặt trận', 'đồn biên phòng', 'phòng', 'sở', 'ngành', 'liên đoàn', 'lãnh đạo', 'ngân sách', 'ngân hàng', 'doanh nghiệp', 'mạnh thường quân', 'nhà hảo tâm', 'nhà tài trợ', 'nhà trường',
    'tập đoàn', 'tập thể', 'chủ đầu tư', 'chủ tịch', 'bạn', 'nhóm', 'đơn vị', 'địa phương', 'bộ', 'cấp ủy', 'hội viên', 'đoàn viên', 'thân nhân', 'bị hại', 'nguồn', 'hợp tác xã', 'htx', 'tổ chức', 'cá nhân', 'bà con', 'ban', 'thương binh', 'nhà thầu', 'đại diện', 'nhà nước', 'hội đồng', 'vđv', 'vận động viên', 'đội tuyển', 'thầy', 'độc giả', 'bạn đọc', 'dân', 'vợ chồng'
  ],
  /** Words of what somebody does or has: no part of who gets it. */
  NOT_RECEIVER: 'vay vốn tăng thu có được đạt xây làm mua là lên để nhằm với từ sửa kinh mỗi từng nhận nuôi trồng phát thoát vươn khắc tiền theo hơn còn trong vào bằng qua nâng giảm lắp do tại vì khi đã đang sẽ bị ở cho trị giá gần khoảng nhân tổng mà thì nên không chưa nếu',
  /** … and of who gives it: the verb begins there. */
  NOT_GIVER: 'đã đang sẽ vừa được ủng hỗ tài trao tặng biếu thưởng giúp góp đóng quyên hiến dành trích nộp cho vận huy kêu cũng còn tiếp tự cùng phối thông quyết cam thực đến thăm động có là với để do thu trong tại bằng gồm vào lên thì mà khi nếu vay xây làm mua sửa từ trực theo bị nhận kết tổ gọi yêu chuyển đề mức đạt ước khoản gây',
  /** Between the subject and its verb, and between verbs. */
  TENSE: 'đã đang sẽ vừa cũng còn mới',
  DEED: ['tiếp tục', 'tự nguyện', 'cùng', 'phối hợp', 'đăng ký', 'trực tiếp', 'thông báo', 'quyết định', 'cam kết', 'đến', 'thăm', 'động viên', 'chia buồn', 'tới', 'thống nhất', 'đồng ý', 'tổ chức', 'kịp thời', 'thay mặt', 'nhận', 'kết nối', 'lần lượt', 'chi'],
  /** Verbs of giving, behind which who gets it may stand. */
  GIVE: ['ủng hộ', 'hỗ trợ', 'tài trợ', 'trao', 'trao tặng', 'tặng', 'biếu', 'thưởng', 'giúp', 'giúp đỡ', 'trao hỗ trợ', 'hỗ trợ tặng', 'gửi tặng', 'đóng góp', 'thăm hỏi', 'bồi thường', 'thưởng nóng', 'treo thưởng', 'trao thưởng'],
  /** … and those that take the money alone. */
  SPEND: ['quyên góp', 'hiến tặng', 'góp', 'bố trí', 'đầu tư', 'chi', 'dành', 'trích', 'cho vay', 'giải ngân', 'nộp', 'góp thêm', 'góp vốn', 'hỗ trợ thêm', 'chi ra', 'bỏ ra', 'trích ra', 'phân bổ', 'rót', 'chi trả', 'cấp'],
  /** quà tặng, vốn đầu tư, mức hỗ trợ: nouns, no verbs. */
  GIFT: ['quà', 'phần', 'suất', 'vốn', 'mức', 'kinh phí', 'số tiền', 'quỹ', 'khoản', 'gói', 'giải', 'tiền', 'chính sách', 'nguồn', 'mức độ'],
  /** Behind do, who raised it counts as who gave it. */
  RAISE: ['vận động', 'huy động', 'bảo trợ', 'chi trả'],
  /** Verbs whose object gives. */
  CALL: ['vận động', 'huy động', 'kêu gọi', 'vận động được', 'huy động được', 'kết nối', 'kêu gọi được'],
  /** First words of those verbs. */
  CALLING: 'vận huy kêu',
  TO: ['cho', 'tới', 'tặng', 'đến tay', 'tặng cho', 'trao cho', 'hỗ trợ cho', 'ủng hộ cho'],
  /** Leads in the first part of a sum, and who gave it. */
  WITHIN: ['trong đó', 'gồm', 'riêng', 'bao gồm', 'trong đó có', 'cụ thể'],
  BY: 'do',
  ABOVE: ['trên', 'này', 'nêu trên', 'nói trên', 'trên đều'],
  OF: 'của từ',
  PASSIVE: 'được',
  /** Between the verb and the money. */
  LEAD: 'được số tiền kinh phí tổng với là hơn gần thêm đã tới đến trị giá toàn bộ khoản cộng mức nguồn',
  WORTH: ['trị giá', 'tổng trị giá', 'với tổng trị giá', 'có trị giá', 'với tổng số tiền', 'tổng giá trị', 'với tổng kinh phí'],
  /** Leads from the money to what it is for. */
  AIM: ['để', 'nhằm', 'vào', 'cho việc', 'ủng hộ', 'đóng góp cho', 'đóng góp vào', 'ủng hộ cho', 'góp vào', 'nộp vào', 'gửi vào', 'vào việc', 'cho công tác', 'cho hoạt động', 'đầu tư cho', 'chi cho', 'phục vụ cho', 'cho chương trình', 'cho dự án', 'cho phong trào'],
  /** The same as verbs, which belong to the purpose. */
  FOR_DOING: [
    'xây dựng', 'xây', 'xây mới', 'làm', 'làm đường', 'sửa chữa', 'sửa', 'mua', 'mua sắm', 'hỗ trợ', 'giúp đỡ', 'giúp', 'thăm', 'tặng', 'trao', 'đầu tư', 'phục vụ', 'nâng cấp', 'cải tạo', 'chăm lo', 'khắc phục', 'tu sửa', 'lắp đặt', 'trồng', 'phát triển', 'trả', 'chi trả'
  ],
  MIXED_AIM: ['công tác', 'hoạt động', 'việc', 'chương trình', 'dự án', 'phong trào', 'cuộc'],
  STOP: '. ! ? … ; : ( )',
  COMMA: ','
} as const

/** Heads of a clause that give nothing: occasions, sums, words of time and place. */
export const NOT_GIVERS = defineWords('ước buổi chương lễ đợt tổng trong tại số qua theo sau trước đến từ với để khi năm ngày mỗi bình dự kết kinh mức giá thu sáng chiều tối ngoài riêng cùng mô dịp')
/** What is mobilised and gives nothing. */
export const RESOURCES = definePhrases<true>({ 'nguồn lực|các nguồn lực|mọi nguồn lực|tối đa các nguồn lực|sức dân|sức người': true })
/** Words that lead on to what a phrase was cut before. */
export const NOT_LAST = defineWords('ở của tại cho với và từ gồm trong là có đến thuộc hơn gần trên khoảng trị giá mỗi các do cùng số')
export const BORN = definePhrases<true>({ 'sinh năm|sinh ngày': true })
/** no money: sums without a number. */
export const VAGUE_SETS = {
  MANY: ['hàng', 'vài', 'nhiều', 'mấy', 'dăm', 'cả', 'bạc', 'hàng chục', 'hàng trăm', 'hàng nghìn', 'hàng ngàn', 'vài chục', 'vài trăm', 'vài nghìn', 'nhiều chục', 'nhiều trăm', 'hàng vạn', 'chục', 'trăm'],
  SCALE: ['tỷ', 'triệu', 'chục triệu', 'trăm triệu', 'chục tỷ', 'trăm tỷ', 'nghìn tỷ', 'ngàn tỷ', 'chục nghìn', 'chục ngàn', 'trăm nghìn', 'trăm ngàn', 'nghìn', 'ngàn', 'trăm nghìn tỷ', 'chục nghìn tỷ', 'chục ngàn tỷ']
} as const
