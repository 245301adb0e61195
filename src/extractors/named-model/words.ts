import type { ModelKind } from './schema.js'

/** Nouns whose instances have names. */
export const KINDS: Readonly<Record<string, ModelKind>> = {
  'mô hình|loại mô hình|mô hình, điển hình|điển hình, mô hình': 'mô hình',
  'hợp tác xã|htx|hợp tác xã ( htx )|liên hiệp hợp tác xã|liên hiệp htx': 'HTX',
  'tổ hợp tác|tht|tổ hợp tác ( tht )': 'tổ hợp tác',
  'câu lạc bộ|clb|câu lạc bộ ( clb )': 'câu lạc bộ',
  'chi hội': 'chi hội',
  'tổ hội': 'tổ hội',
  'hội quán|nông hội': 'hội quán'
}

/** Nouns that are a part of many others. */
export const SMALL_GROUPS: Readonly<Record<string, ModelKind>> = { tổ: 'tổ', nhóm: 'nhóm' }

/** Kinds that a name in the text may be written short by. */
export const ABBREVIATIONS: Readonly<Partial<Record<ModelKind, string>>> = { HTX: 'HTX', 'tổ hợp tác': 'THT', 'câu lạc bộ': 'CLB' }

/** Heads of the columns of a table that hold names. */
export const COLUMNS: Readonly<Record<string, ModelKind>> = {
  'mô hình|tên mô hình|tên gọi mô hình|tên các mô hình|tên mô hình, điển hình|mô hình, điển hình|mô hình dân vận khéo|tên mô hình dân vận khéo':
    'mô hình',
  'mô hình “dân vận khéo”|tên mô hình “dân vận khéo”|tên mô hình điểm|mô hình điểm|tên mô hình, nội dung|nội dung mô hình': 'mô hình',
  'htx|tên htx|hợp tác xã|tên hợp tác xã|tên hợp tác xã ( htx )': 'HTX',
  'tổ hợp tác|tên tổ hợp tác|tht|tên tht': 'tổ hợp tác',
  'câu lạc bộ|tên câu lạc bộ|clb|tên clb': 'câu lạc bộ',
  'tên chi hội|chi hội nghề nghiệp': 'chi hội',
  'tên tổ hội|tổ hội nghề nghiệp': 'tổ hội',
  'hội quán|tên hội quán': 'hội quán'
}

/** Words that make something else of tổ, nhóm, hợp tác xã before them: tổ chức, tổ trưởng. */
export const OTHER_NOUN_ENDS = 'chức trưởng phó viên quốc ấm tiên sư dân máu máy giác ong chim'

/** Associations of all cooperatives are none: Liên minh HTX Việt Nam. */
export const UNIONS = ['liên minh', 'lm', 'luật', 'phòng kinh tế']

/** Words about a model as such, between its kind and its name. */
export const ATTRIBUTES = [
  'điểm',
  'mới',
  'hay',
  'tiêu biểu',
  'điển hình',
  'dân vận khéo',
  'thí điểm',
  'hiệu quả',
  'ý nghĩa',
  'sáng tạo',
  'thiết thực',
  'nổi bật',
  'đặc biệt',
  'chung',
  'về',
  'là',
  'như',
  'mang tên',
  'mang tên gọi',
  'có tên',
  'có tên gọi',
  'có tên là',
  'với tên gọi',
  'với tên',
  'tên',
  'tên là',
  'tên gọi',
  'gọi là',
  'lấy tên',
  'lấy tên là',
  'này là',
  'đó là',
  'của',
  'kinh tế',
  'kinh tế tập thể',
  'tự quản',
  'tự quản về',
  'an ninh trật tự',
  'bảo vệ môi trường',
  'phòng chống tội phạm',
  'phòng, chống tội phạm',
  'học tập và làm theo bác',
  'học và làm theo bác',
  'làm theo bác',
  'kiểu mẫu',
  'sinh hoạt',
  'hoạt động',
  'cấp tỉnh',
  'cấp huyện',
  'cấp xã',
  'cấp cơ sở',
  'số'
]

/** What such a quotation or phrase is called by is no model: movements, funds, programmes, books, slogans, titles. */
export const OTHER_NOUNS = [
  'phong trào',
  'phong trào thi đua',
  'cuộc vận động',
  'chương trình',
  'quỹ',
  'nguồn quỹ',
  'đề án',
  'dự án',
  'phương châm',
  'khẩu hiệu',
  'chủ đề',
  'danh hiệu',
  'giải thưởng',
  'hội thi',
  'cuộc thi',
  'liên hoan',
  'lễ hội',
  'bài hát',
  'ca khúc',
  'tác phẩm',
  'cuốn sách',
  'tiêu chí',
  'thông điệp',
  'chiến dịch',
  'ngày hội',
  'tuần lễ',
  'giai đoạn',
  'bài viết',
  'bức thư',
  'tinh thần',
  'nghị quyết',
  'kế hoạch',
  'hội nghị',
  'hội thảo',
  'tọa đàm',
  'chuyên đề',
  'nhãn hiệu',
  'thương hiệu',
  'sản phẩm',
  'kỷ niệm chương',
  'huân chương',
  'huy chương',
  'bằng khen',
  'mục tiêu',
  'nguyên tắc',
  'quan điểm',
  'thi đua',
  'công trình',
  'phần việc',
  'nhiệm vụ',
  'chỉ thị',
  'đợt thi đua',
  'ca dao',
  'câu hỏi',
  'trò chơi',
  'di tích',
  'tư tưởng',
  'truyền thống',
  'thế trận',
  'đạo lý',
  'lời dạy',
  'biệt danh',
  'biệt hiệu',
  'căn bệnh',
  'tệ nạn'
]

/** The same, where they stand right before it. */
export const OTHER_WORDS = [
  'tháng',
  'bệnh',
  'gương',
  'món',
  'giải',
  'câu',
  'từ',
  'chữ',
  'ngày',
  'lời',
  'bài',
  'đạt',
  'hưởng ứng',
  'cụm từ',
  'điệu',
  'thói',
  'cơn',
  'vụ',
  'phim',
  'tờ',
  'hai chữ',
  'mấy chữ',
  'tục',
  'tiếng'
]

/** Quotations of speech stand behind them. */
export const SAYINGS = 'tiếp viết rõ thấy nói kể sẻ biết tỏ lại sự hay định mạnh bạch khoe rằng đáp hỏi bảo thích cười nhận ngợi hứng khởi'

/** Organisations that follow a name: Tổ hội ươm cây cảnh | Hội ND xã A. */
export const ORGANISATIONS = [
  'hội nd',
  'hội nông dân',
  'hội phụ nữ',
  'hội lhpn',
  'hội liên hiệp',
  'hội ccb',
  'hội cựu chiến binh',
  'đoàn xã',
  'đoàn phường',
  'đoàn thanh niên',
  'huyện đoàn',
  'tỉnh đoàn',
  'thành đoàn',
  'ubnd',
  'ubmttq',
  'mttq',
  'ủy ban',
  'công an',
  'ban chqs',
  'bộ chqs',
  'ban chỉ huy',
  'bộ chỉ huy',
  'đồn biên phòng',
  'chi cục',
  'sở nông nghiệp',
  'phòng nông nghiệp',
  'công ty',
  'ngân hàng',
  'ban chủ nhiệm',
  'ban giám đốc',
  'hội đồng quản trị'
]

/** A quotation that is no model's name by itself: the movement, and what is done everywhere. */
export const MOVEMENTS = [
  'dân vận khéo',
  'dân vận',
  'dân vận tốt',
  'đơn vị dân vận tốt',
  'học tập và làm theo bác',
  'học và làm theo bác',
  'nông thôn mới',
  'thi đua yêu nước',
  'toàn dân đoàn kết xây dựng đời sống văn hóa',
  'toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh',
  'toàn dân bảo vệ an ninh tổ quốc',
  'chung sức xây dựng nông thôn mới',
  'vì người nghèo',
  'đền ơn đáp nghĩa',
  'tương thân tương ái',
  'lá lành đùm lá rách',
  'uống nước nhớ nguồn',
  'ngày vì người nghèo',
  'dân biết, dân bàn, dân làm, dân kiểm tra',
  'mỗi xã một sản phẩm',
  'ocop',
  'vac',
  'việc tử tế',
  'người tốt, việc tốt',
  'người tốt việc tốt'
]

/** Plurals before a kind: what follows are models in general, unless a list of names comes. */
export const MANY = [
  'các',
  'những',
  'nhiều',
  'mọi',
  'vài',
  'số',
  'không ít',
  'hàng loạt',
  'một số',
  'hàng trăm',
  'hàng chục',
  'hàng nghìn',
  'loạt',
  'từng',
  'mỗi',
  'mấy'
]

/** Opens a list of models. */
export const LEADS = [
  'như',
  'gồm',
  'bao gồm',
  'gồm có',
  'là',
  'có',
  'cụ thể',
  'cụ thể là',
  'cụ thể như',
  'điển hình',
  'điển hình là',
  'điển hình như',
  'tiêu biểu',
  'tiêu biểu là',
  'tiêu biểu như',
  'nổi bật',
  'nổi bật là',
  'nổi bật như',
  'đó là',
  'trong đó',
  'trong đó có',
  'trong đó tiêu biểu là',
  'có thể kể đến',
  'có thể kể đến như',
  'có thể kể ra',
  'có thể kể ra như',
  'phải kể đến',
  'kể đến là',
  'kể đến như',
  'kể đến',
  'như là',
  'đáng chú ý',
  'đáng chú ý là',
  'với tên gọi',
  'sau',
  'sau đây',
  'ấy là',
  'này là'
]

/** Joins the names of a list, with or without an owner between. */
export const JOINS = ', ; và hoặc hay cùng & -'

/** Words that end a name where they are small: whose it is, where, what it does. */
export const ENDS =
  'nhiều của ở tại do được bị đã đang sẽ sắp vừa có thuộc trên là này đó ấy nhằm thì mà đạt tạo rất cũng nên khi theo như thu khá những các mỗi hiện nay còn ra gồm cho để giữa luôn vẫn đều từng hơn gần khoảng nếu nhờ qua sau trước bởi vì dù tuy ngoài đến nổi'

/** So do verbs, but in a list and in names of what is done: vận động nhân dân mở đường. */
export const VERBS = 'đem đưa mang giúp khiến bày vấp khoe nói kể chia cử bầu bước bán mở ký trao tặng nhận'

/** Phrases that end one too. */
export const END_PHRASES = [
  'hàng ngày',
  'hàng tuần',
  'hàng tháng',
  'hàng quý',
  'hàng năm',
  'hằng ngày',
  'hằng tuần',
  'hằng tháng',
  'hằng quý',
  'hằng năm',
  'hàng chục',
  'hàng trăm',
  'hàng nghìn',
  'hàng ngàn',
  'nhiệm kỳ',
  'giai đoạn',
  'cấp tỉnh',
  'cấp huyện',
  'cấp xã',
  'cấp quận',
  'cấp thành phố',
  'cấp trung ương',
  'toàn tỉnh',
  'toàn huyện',
  'toàn quốc',
  'cả nước',
  'trên địa bàn',
  'với quy mô',
  'với sự',
  'với diện tích',
  'với mục đích',
  'với mục tiêu',
  'với mong muốn',
  'với nhau',
  'huyện',
  'tỉnh',
  'thành phố',
  'thị xã',
  'quận',
  'nói chung',
  'nói riêng',
  'trực thuộc',
  'kiểu mới',
  'đồng thời',
  'không chỉ',
  'không những',
  'cho biết',
  'mới thành lập',
  'mới ra',
  'mới được',
  'cho hay',
  'với phương châm',
  'với chủ đề',
  'với tổng',
  'với số',
  'với hơn',
  'với trên',
  'thành viên'
]

/** Verbs of more than one word. */
export const VERB_PHRASES = [
  'quản lý',
  'hướng dẫn',
  'hỗ trợ',
  'phụ trách',
  'trưng bày',
  'chính thức',
  'hoạt động',
  'thực hiện',
  'phát huy',
  'triển khai',
  'tham gia',
  'thành lập',
  'xây dựng',
  'phối hợp',
  'tiếp tục',
  'bước đầu',
  'liên kết với',
  'ký kết',
  'cung cấp',
  'cung ứng',
  'bao tiêu',
  'thu mua',
  'xuất khẩu',
  'xuất bán',
  'áp dụng',
  'ứng dụng',
  'đăng ký',
  'tập trung',
  'chủ động',
  'mở rộng',
  'chia sẻ',
  'khẳng định',
  'ngày càng',
  'duy trì',
  'thu hút',
  'chuyên sản xuất',
  'chuyên trồng',
  'lần lượt',
  'thường xuyên',
  'nằm',
  'đi vào',
  'ra đời',
  'ra mắt',
  'chuẩn bị',
  'giới thiệu',
  'khoe'
]

/** What a club or a cooperative does: no trade, so that its name ends before. */
export const DEEDS = [
  'họp',
  'đặt',
  'dùng',
  'mời',
  'mua',
  'góp',
  'đóng góp',
  'góp vốn',
  'ủng hộ',
  'quyên góp',
  'thắp',
  'sở hữu',
  'phân công',
  'trích',
  'đón',
  'phấn đấu',
  'dọn',
  'khởi công',
  'kết nạp',
  'giữ vai trò',
  'chuyển sang',
  'chuyển giao',
  'lên kế hoạch',
  'vận động',
  'lắp',
  'lại',
  'tiếp nhận'
]

/** Words that make a noun of the deed behind them, or join it to a trade: tiêu dùng, thu mua, đưa đón, sản xuất và mua bán. */
export const DEED_COMPOUNDS = 'truyền tiêu người thu đưa lắp cuộc hội phòng và chung đi trở còn sự , -'

/** What names of clubs and cooperatives speak of, and what these do too. */
export const TRADES = [
  'trồng',
  'nuôi',
  'chăn nuôi',
  'chế biến',
  'sản xuất',
  'chăm sóc',
  'tư vấn',
  'tiêu thụ',
  'đầu tư',
  'đào tạo',
  'cải tạo',
  'trang bị',
  'trợ cấp',
  'buôn bán',
  'mua bán',
  'xây',
  'may',
  'gieo',
  'cấy',
  'thu hoạch',
  'thu gom'
]

/** Words of a name that a trade belongs to: HTX Dịch vụ tư vấn. */
export const TRADE_JOINTS = [
  'và',
  ',',
  '-',
  'dịch vụ',
  'thương mại',
  'nghề',
  'hội',
  'biết',
  'làm',
  'nhau',
  'cùng',
  'sản xuất',
  'trồng',
  'nuôi',
  'chế biến',
  'chăn nuôi',
  'trồng trọt'
]

/** Behind a proper noun they go on with the name: CLB Bác Hồ với thiếu nhi. */
export const PROPER_GOES_ON = 'và với yêu vì xứ trẻ của hay hoặc cùng - / & kiểu theo trong về mới'

/** A number behind them is a part of a name: số 2, thôn 3. */
export const NUMBERED = 'số thôn xóm ấp tổ khu khóm đội bản buôn phường năm'

/** Who does something with a club. */
export const COMPANIONS = [
  'bà con',
  'người dân',
  'nhân dân',
  'hội viên',
  'chính quyền',
  'gia đình',
  'lực lượng',
  'cán bộ',
  'thanh niên',
  'nhà trường'
]

/** Small words of names that look like their ends: bếp ăn từ thiện, không có ma túy. */
export const GOES_ON = [
  'không có',
  'có ích',
  'có trách nhiệm',
  'từ thiện',
  'thu gom',
  'thu đổi',
  'thu hoạch',
  'ra khơi',
  'giúp nhau',
  'giúp bạn',
  'giúp đỡ',
  'đỡ đầu',
  'thoát nghèo',
  'vì người nghèo',
  'vì môi trường',
  'làm giàu',
  'làm kinh tế',
  'cho em',
  'cho trẻ em',
  'đến trường',
  'tới trường',
  'vượt khó',
  'vươn lên',
  'làm đẹp',
  'thiết bị',
  'dự bị',
  'trang bị',
  'đào tạo',
  'sáng tạo',
  'cải tạo',
  'nhân tạo',
  'tái tạo',
  'tự do',
  'nhà ở',
  'chợ nổi',
  'làng nổi',
  'trung thu',
  'mùa thu',
  'thành đạt',
  'truyền đạt',
  'biểu hiện',
  'của cải',
  'buôn bán',
  'mua bán',
  'bán trú',
  'bán hàng',
  'trợ cấp',
  'sơ cấp',
  'cao cấp'
]

/** What a trade brings, behind cho: nuôi ong | cho thu nhập 200 triệu đồng. */
export const YIELDS = 'thu hiệu năng lãi thấy biết hay phép doanh sản kết lợi giá nguồn ra rằng đến tới vay'

/** Behind ở, no seat of one model: thu gom rác ở khu dân cư. */
export const ANYWHERE = [
  'khu dân cư',
  'cơ sở',
  'nông thôn',
  'trường học',
  'vùng giáo',
  'vùng đạo',
  'vùng cao',
  'biên giới',
  'vùng biên',
  'nơi công cộng'
]

/** Show one of many. */
export const EXAMPLES = [
  'điển hình như',
  'điển hình là',
  'tiêu biểu như',
  'tiêu biểu là',
  'nổi bật là',
  'nổi bật như',
  'phải kể đến',
  'đó là',
  'ra mắt',
  'thành lập'
]

/** What a team that has a name of its own works at. */
export const TEAM_WORK = [
  'cất nhà',
  'xây nhà',
  'từ thiện',
  'nấu cháo',
  'nấu ăn',
  'thu gom',
  'phụ nữ',
  'nông dân',
  'thanh niên',
  'cựu chiến binh',
  'tiết kiệm',
  'tự quản',
  'liên gia',
  'liên kết',
  'hùn vốn',
  'góp vốn',
  'giúp nhau',
  'hòa giải',
  'an ninh',
  'tàu thuyền',
  'nghề',
  'đan',
  'may',
  'dệt',
  'thêu',
  'nuôi',
  'trồng',
  'chăn nuôi',
  'sản xuất',
  'chế biến',
  'dịch vụ'
]

/** What a name ends with no more than begins: a dangling joint. */
export const TAILS = 'và với bằng trong về - / theo cùng tới đến & hay hoặc vào'

/** People a model may belong to. */
export const OWNERS =
  'ông bà anh chị em hội gia hộ đoàn chi đồng cựu nông vợ thanh nhóm tác các bộ công ban đồn trường ubmttq ubnd mttq lđlđ'

export const PLACE_LINKS = '| tại ở , ( của trên địa bàn thuộc và - đóng'
export const MEMBERS = [
  'thành viên',
  'hộ',
  'hộ thành viên',
  'hội viên',
  'xã viên',
  'người',
  'hộ tham gia',
  'hộ dân',
  'hội viên tham gia',
  'thành viên tham gia',
  'hộ gia đình',
  'đoàn viên',
  'chị em'
]
export const FOUNDED = [
  'thành lập',
  'thành lập năm',
  'ra mắt',
  'thành lập từ',
  'được thành lập',
  'được thành lập từ',
  'thành lập vào',
  'ra đời',
  'được thành lập vào',
  'ra đời từ',
  'hoạt động từ',
  'ra đời từ năm',
  'được thành lập năm'
]

/** What calls a quotation behind it the name of what stands before. */
export const NAMING = [
  'mang tên',
  'mang tên gọi',
  'có tên',
  'có tên gọi',
  'có tên là',
  'với tên gọi',
  'với tên',
  'tên',
  'tên là',
  'tên gọi',
  'gọi là',
  'lấy tên',
  'lấy tên là',
  'điểm',
  'mới',
  'là'
]

/** Opens a sentence that goes on with the models of the one before. */
export const TYPICAL = [
  'tiêu biểu',
  'điển hình',
  'nổi bật',
  'nổi bật nhất',
  'cụ thể',
  'trong đó',
  'đáng chú ý',
  'đáng kể',
  'có thể kể đến',
  'phải kể đến',
  'phải kể',
  'nổi lên',
  'sáng nhất',
  'đó',
  'đáng nói'
]

/** Before a small-lettered name they make it a model in general: theo mô hình nuôi cá; là mô hình tự quản. */
export const GENERAL_BEFORE = 'theo là như thành bằng một qua'

/** Who stands before the kind word of one that has a name. */
export const TITLES = [
  'giám đốc',
  'phó giám đốc',
  'chủ nhiệm',
  'phó chủ nhiệm',
  'chủ tịch hđqt',
  'chủ tịch hội đồng quản trị',
  'tổ trưởng',
  'tổ phó',
  'thành viên',
  'hội viên',
  'xã viên',
  'trưởng',
  'ban chủ nhiệm',
  'ban giám đốc',
  'đại diện'
]

/** What is done to one that is new. */
export const FOUNDING = [
  'thành lập',
  'ra mắt',
  'công bố',
  'lập',
  'lập ra',
  'lập nên',
  'cho ra đời',
  'giới thiệu',
  'ra đời',
  'sáng lập',
  'khai trương',
  'thành lập được',
  'thành lập mới'
]

/** Small-lettered beginnings that say what sort a model is, not which: mô hình kinh tế, mô hình sản xuất. */
export const GENERAL_STARTS = [
  'sản xuất',
  'phát triển',
  'kinh tế',
  'kinh doanh',
  'chăn nuôi theo',
  'trồng trọt',
  'sinh kế',
  'liên kết',
  'du lịch',
  'nhà nước',
  'chính quyền',
  'nuôi trồng',
  'chuyển đổi',
  'tổ chức',
  'chi bộ',
  'làm ăn',
  'làm giàu',
  'làm kinh tế',
  'tự quản',
  'nông nghiệp',
  'nông thôn',
  'khởi nghiệp',
  'giảm nghèo',
  'thoát nghèo',
  'xây dựng',
  'văn hóa',
  'dân vận',
  'công nghệ',
  'canh tác',
  'trình diễn',
  'hợp tác',
  'kết hợp',
  'tập thể',
  'cá nhân',
  'điểm',
  'mới',
  'hay',
  'này',
  'tiêu biểu',
  'điển hình',
  'hiệu quả',
  'quản lý',
  'hoạt động',
  'phòng',
  'phòng, chống',
  'bảo vệ',
  'số',
  'cấp',
  'thí điểm',
  'học tập',
  'khuyến học',
  'sinh hoạt',
  'đầu tiên',
  'kiểu mới',
  'vac',
  'dòng họ đầu tiên',
  'thuộc',
  'an ninh',
  'ứng dụng',
  'giáo dục',
  'đào tạo',
  'y tế',
  'nghiên cứu',
  'thiết kế',
  'máy bay',
  'toán học',
  'tăng trưởng',
  'dự báo',
  'thu gom phế liệu',
  'tiết kiệm',
  'vận động',
  'hai con'
]

/** Themes of movements: a list that has one of them, and no seat, names no models. */
export const THEMES = [
  'xóa đói',
  'giảm nghèo',
  'giúp nhau',
  'toàn dân',
  'phát triển kinh tế',
  'xây dựng nông thôn mới',
  'xây dựng đời sống',
  'đoàn kết',
  'thi đua',
  'đền ơn',
  'nhà nông',
  'nông dân thi đua',
  'nông dân sản xuất',
  'kinh tế',
  'văn hóa',
  'môi trường',
  'an ninh',
  'quốc phòng',
  'giao thông',
  'giáo dục'
]

/** Trades: what a small-lettered chapter or team is named by. */
export const TRADE_VERBS = 'trồng nuôi chăn sản chế kinh khai đánh phát tiêu xây đan dệt thêu may ươm cấy canh làm vận sơ nấu gieo thu gom'

/** Trades that name no cooperative by themselves. */
export const GENERAL_TRADES = [
  'nông nghiệp',
  'nông lâm nghiệp',
  'phi nông nghiệp',
  'dịch vụ nông nghiệp',
  'nông nghiệp công nghệ cao',
  'nông nghiệp hữu cơ',
  'dịch vụ',
  'dịch vụ tổng hợp',
  'sản xuất',
  'sản xuất nông nghiệp',
  'sản xuất kinh doanh',
  'thủy sản',
  'lâm nghiệp',
  'vận tải',
  'tín dụng',
  'xây dựng',
  'thương mại',
  'thương mại dịch vụ',
  'tiểu thủ công nghiệp',
  'công nghiệp',
  'môi trường',
  'giao thông vận tải',
  'việt nam',
  'trồng trọt',
  'chăn nuôi',
  'thủ công mỹ nghệ'
]

/** Who belongs to an ordinary chapter or club: chi hội phụ nữ thôn A, CLB thanh niên. */
export const MEMBERS_OF_CHAPTERS = [
  'phụ nữ',
  'nông dân',
  'cựu chiến binh',
  'ccb',
  'người cao tuổi',
  'chữ thập đỏ',
  'khuyến học',
  'thanh niên',
  'đoàn thanh niên',
  'hội viên',
  'nghề nghiệp',
  'luật gia',
  'nhà báo',
  'phật tử',
  'nông dân nghề nghiệp',
  'làm vườn',
  'sinh vật cảnh',
  'người mù'
]

/** Clubs of players, and those found everywhere. */
export const SPORTS = [
  'bóng',
  'bđ',
  'thể công',
  'viettel',
  'cờ',
  'võ',
  'bơi',
  'cầu lông',
  'quần vợt',
  'thể thao',
  'văn nghệ',
  'thơ',
  'dưỡng sinh',
  'báo chí',
  'đội bóng',
  'fc'
]
/** Firms and places that clubs of players are called by. */
export const TEAMS =
  'viettel|thể công|công an hà nội|hà nội|nam định|thanh hóa|hải phòng|quảng nam|bình dương|bình định|sài gòn|đà nẵng|cần thơ|hoàng anh gia lai|hagl|khánh hòa|sông lam nghệ an|slna|quảng ninh|hà tĩnh|hồng lĩnh hà tĩnh|bình phước|long an|đồng tháp|an giang|phú thọ|huế|becamex|shb|tphcm|tp . hcm|tp hcm|thép xanh nam định|ninh bình|đồng nai|phố hiến|manchester|barcelona|real|chelsea|arsenal|liverpool'

/** First words of Vietnamese persons' names. */
export const SURNAMES =
  'nguyễn trần lê phạm huỳnh hoàng phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đoàn lâm trịnh mai đào cao lương tạ hà tô chu lưu tống vi lò quàng tòng cầm bàn triệu nông hứa lục hoàng giàng sùng vàng thào h y rơ siu ksor kpă rmah đàm quách thái châu phùng kiều văn la thạch kim danh sơn lữ khổng nghiêm ninh mạc'

/** Commas inside a name: the word before, and what follows. */
export const JOINED = [
  'cháy , chữa cháy',
  'cháy , cứu nạn',
  'cháy , nổ',
  'sáng , xanh',
  'xanh , sạch',
  'sạch , đẹp',
  'sạch , xanh',
  'sạch , sáng',
  'đẹp , an toàn',
  'chống , trộm',
  'phòng , chống',
  'văn minh , sạch đẹp',
  'văn minh , hạnh phúc',
  'sản xuất , kinh doanh',
  'sản xuất , chế biến',
  'sản xuất , tiêu thụ',
  'nuôi trồng , chế biến',
  'trồng trọt , chăn nuôi',
  'chăn nuôi , trồng trọt',
  'chế biến , tiêu thụ',
  'an ninh , trật tự',
  'trật tự , an toàn',
  'trật tự , an ninh',
  'no ấm , bình đẳng',
  'no ấm , hạnh phúc',
  'no ấm , tiến bộ',
  'tiến bộ , hạnh phúc',
  'thể dục , thể thao',
  'văn hóa , văn nghệ',
  'văn hóa , thể thao',
  'văn nghệ , thể thao',
  'an toàn , văn minh',
  'an toàn , thân thiện',
  'đoàn kết , gương mẫu',
  'không , 3 sạch',
  'có , 3 sạch',
  'lâm , ngư',
  'nông , lâm'
]

/** Ends that a name written to the end of its line may hold. */
export const SOFT_ENDS = 'và , theo trên trong về mô hình địa bàn cùng nhằm với'

/** Last words of plurals: không ít, hàng loạt. */
export const PLURAL_ENDS = 'mọi vài số ít loạt mấy trăm chục nghìn từng đa'

/** From a quoted movement on into the words that make it one model of many: “Dân vận khéo” | trong xây dựng nông thôn mới */
export const CONTINUES = 'trong về'

/** Trades that are left out where a cooperative is named short. */
export const TRADE_PREFIXES = [
  'nông nghiệp',
  'nn',
  'dvnn',
  'dịch vụ',
  'dv',
  'sản xuất',
  'sx',
  'thương mại',
  'tm',
  'tổng hợp',
  'kinh doanh',
  'và',
  'nông lâm nghiệp',
  'lâm nghiệp',
  'thủy sản',
  'công nghệ cao',
  'hữu cơ',
  'chăn nuôi',
  'trồng trọt',
  'chế biến',
  'tiêu thụ',
  'nông sản',
  'du lịch',
  'cộng đồng'
]
