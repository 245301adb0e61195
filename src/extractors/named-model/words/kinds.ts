import type { ModelKind } from '../schema.js'

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

/** First words of what a person named right before does: cho biết, chia sẻ. */
export const SPEAKING = 'cho chia nói kể thông khẳng tâm bộc phấn nhớ giới vui bày trao'

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
