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

/** Trades: what a small-lettered chapter or team is named by. */
export const TRADE_VERBS = 'trồng nuôi chăn sản chế kinh khai đánh phát tiêu xây đan dệt thêu may ươm cấy canh làm vận sơ nấu gieo thu gom'

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
