import { definePhrases, defineWords } from '../../lexicon/index.js'

/** Heads of organisations. A place behind one, with only ORGANISATION_TAIL words or capitals between, is in its name. */
export const ORGANISATIONS = defineWords(
  'ubnd hđnd ủy mttq báo đài sở hội đoàn ban cục bệnh trường đại kho tòa viện đảng bộ trung liên cơ trạm đồn phòng ngân công xí nhà hợp quỹ chi học hạt tạp văn câu clb đội bưu điện vnpt viettel agribank bđbp lđlđ ldld đbqh cđ cđcs tct hlhpn hnd htx cty tnhh lđ'
)
export const ORGANISATION_TAIL = defineWords(
  'nhân dân ban ủy mặt trận tổ quốc việt nam an quân sự chỉ huy hội nông phụ nữ liên hiệp cựu chiến binh thanh niên cộng sản hồ chí minh học đa khoa kỹ thuật và thông tin tế giáo dục đào tạo nghiệp phát triển thôn tài nguyên môi lao động thương nội vụ văn hóa hoá thể thao du lịch xây dựng giao vận tải công đoàn khuyến chữ thập đỏ y thường trực chấp hành dự phòng pht th truyền hình sát tối cao trị cấp thống kê thi án bảo hiểm xã kiểm lâm chính biên bộ viện ngành đảng chi cục lđ cơ khí điện lực cổ phần mại xuất dầu phân bón chất tập viên hợp tác kinh doanh lãnh đạo đại sư phạm đẳng nghề đồng quản lý phối trung tâm nhà vì người nghèo trẻ em khối đội cảnh tư pháp luật biểu hữu nghị ngoại vệ trang tra nước đầu khu mầm non mẫu phổ thcs thpt'
)
/** Of those, what bears a place's name without being of it: HTX Phước Quới, Trường Tiểu học Tân Lập. */
export const NAMESAKES = defineWords('trường đại kho công xí nhà cty tnhh clb câu bệnh trạm htx hợp cơ quỹ văn tạp')
/** Of those, gatherings and bodies, which their place names: Đại hội | Hội Nông dân Mỹ Lâm, but Đại học Thái Bình. */
export const GATHERINGS = definePhrases<true>({ 'đại hội|công an|công đoàn': true })
/** Abbreviations of bodies that a place has; of others a capital before is a part of the name (FLC Thanh Hóa). */
export const BODY_ABBREVIATIONS = defineWords(
  'bđbp bộ chqs tand vksnd vks ccb hnd lđlđ hlhpn lhpn bhxh csgt csđt csđtlđ pccc cnch cqđt mttq ubmttq ctđ đbqh bch bcđ gdđt ttyt pv ctv tnxp đtn lhtn qlđb'
)
/** Bodies that a place has: công an Sa Pa. */
export const BODIES = [
  'công an',
  'ubnd',
  'hđnd',
  'ủy ban nhân dân',
  'hội đồng nhân dân',
  'ban chỉ huy quân sự',
  'hội nông dân',
  'hội phụ nữ',
  'hội lhpn',
  'hội liên hiệp phụ nữ',
  'hội nd',
  'hội ccb',
  'hội cựu chiến binh',
  'đoàn thanh niên',
  'hạt kiểm lâm'
]
/** The smallest bodies, which quarters have: chi bộ khu Trung Sơn. */
export const CELLS = [
  'chi bộ',
  'chi hội',
  'chi đoàn',
  'chi hội phụ nữ',
  'chi hội nông dân',
  'chi hội cựu chiến binh',
  'ban công tác mặt trận',
  'trưởng'
]

/** Roads are called after where they lead. */
export const ROADS = [
  'cao tốc',
  'đường cao tốc',
  'đường tránh',
  'quốc lộ',
  'tỉnh lộ',
  'đường sắt',
  'vành đai',
  'tuyến đường',
  'tuyến cao tốc',
  'tuyến xe',
  'đường dây'
]
/** Firms and broadcasters, which only bear a place's name. */
export const COMPANIES = [
  'công ty',
  'tổng công ty',
  'tập đoàn',
  'nhà xuất bản',
  'nxb',
  'ngân hàng',
  'đài phát thanh',
  'đài truyền hình',
  'nhà máy',
  'xí nghiệp',
  'khách sạn',
  'hãng',
  'doanh nghiệp tư nhân'
]
/** No name of a place begins with them. */
export const COMPANY_HEADS = definePhrases<true>({ [[...COMPANIES, 'htx', 'hợp tác xã'].join('|')]: true })
/** Words that part a cooperative's name from a place that is none of it. */
export const NOT_COOPERATIVE =
  'tại ở của trên từ đến về vào ra với cho có là đã sẽ đang bị được thuộc do để khi theo nằm gần cùng trong này'
/** Words that part a firm from a place that is none of its name. */
export const APART =
  'tại ở của trên từ đến về vào ra và với cho có là đã sẽ đang bị được thuộc do để tỉnh huyện xã phường quận thị thành phố thôn khi theo nằm gần cùng trong này các những'
