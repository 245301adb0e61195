import { definePhrases, defineWords, intern } from '../../lexicon/index.js'
import type { ModelCountValue } from './schema.js'

export type Status = NonNullable<ModelCountValue['status']>

export interface UnitWord {
  readonly unit: string
  /** Counts who takes part (tập thể, cá nhân), not what is built. */
  readonly participant?: true
  /** Printed with its participant: mô hình tập thể. */
  readonly category?: string
  /** How many of its last words say what kind it is: mô hình | điểm. */
  readonly tail?: number
}

const unit = (name: string): UnitWord => ({ unit: name })
const participant = (name: string): UnitWord => ({ unit: name, participant: true })

/** What is counted; of its words the last `tail` say what kind and stand outside of the count's span. */
export const UNIT_WORDS = {
  'mô hình|mô hình, điển hình|mô hình và điển hình|mô hình, cách làm|mô hình, phần việc|mô hình/điển hình|mô hình - điển hình|mô hình, sáng kiến|mô hình, công trình|mô hình, câu lạc bộ|mô hình, tổ|mô hình, clb':
    unit('mô hình'),
  'mô hình điểm|mô hình hay': { unit: 'mô hình', tail: 1 },
  'mô hình, điển hình tiên tiến': { unit: 'mô hình', tail: 2 },
  'mô hình, cách làm hay': { unit: 'mô hình', tail: 1 },
  'loại mô hình|loại hình mô hình': unit('loại mô hình'),
  'mô hình tập thể|điển hình tập thể|mô hình, điển hình tập thể': { unit: 'mô hình', participant: true, category: 'tập thể', tail: 2 },
  'mô hình của tập thể|mô hình thuộc tập thể': { unit: 'mô hình', participant: true, category: 'tập thể', tail: 3 },
  'mô hình cá nhân|điển hình cá nhân|mô hình, điển hình cá nhân': { unit: 'mô hình', participant: true, category: 'cá nhân', tail: 2 },
  'mô hình của cá nhân|mô hình thuộc cá nhân': { unit: 'mô hình', participant: true, category: 'cá nhân', tail: 3 },
  'điển hình|gương điển hình|gương|gương người tốt, việc tốt|tấm gương|gương người tốt việc tốt|tấm gương điển hình': unit('điển hình'),
  'điển hình tiên tiến|gương điển hình tiên tiến': { unit: 'điển hình', tail: 2 },
  'điển hình dân vận khéo': { unit: 'điển hình', tail: 3 },
  'điển hình “dân vận khéo”': { unit: 'điển hình', tail: 5 },
  'tập thể': participant('tập thể'),
  'tập thể tiêu biểu|tập thể xuất sắc|tập thể điển hình': { unit: 'tập thể', participant: true, tail: 2 },
  'cá nhân': participant('cá nhân'),
  'cá nhân tiêu biểu|cá nhân xuất sắc|cá nhân điển hình': { unit: 'cá nhân', participant: true, tail: 2 },
  'hộ gia đình tiêu biểu': { unit: 'hộ gia đình', participant: true, tail: 2 },
  'câu lạc bộ|clb': unit('câu lạc bộ'),
  'câu lạc bộ (clb)': { unit: 'câu lạc bộ', tail: 3 },
  'hợp tác xã|htx|hợp tác xã, tổ hợp tác|htx, tổ hợp tác|htx, tht|hợp tác xã (htx), tổ hợp tác|hợp tác xã (htx), tổ hợp tác (tht)|hợp tác xã và tổ hợp tác':
    unit('HTX'),
  'hợp tác xã (htx)': { unit: 'HTX', tail: 3 },
  'liên hiệp hợp tác xã|liên hiệp htx|liên hợp htx|liên hợp hợp tác xã': unit('liên hiệp HTX'),
  'quỹ tín dụng nhân dân|quỹ tín dụng': unit('quỹ tín dụng'),
  'tổ hợp tác|tht|tổ hợp tác, nhóm liên kết|tổ nhóm hợp tác|tổ, nhóm hợp tác|tổ hợp tác sản xuất': unit('tổ hợp tác'),
  'tổ hợp tác (tht)': { unit: 'tổ hợp tác', tail: 3 },
  'tổ tự quản|tổ liên gia|tổ liên gia tự quản|tổ hòa giải|tổ hoà giải|tổ an ninh nhân dân|tổ nhân dân tự quản|tổ tiết kiệm|tổ phụ nữ|tổ vay vốn|tổ tiết kiệm và vay vốn':
    unit('tổ'),
  'tổ công nghệ số cộng đồng|tổ bảo vệ an ninh trật tự|tổ tự quản an ninh trật tự|tổ đoàn kết|tổ liên kết|tổ liên kết sản xuất|tổ, nhóm|tổ an ninh trật tự|tổ antt|tổ dân phòng|tổ xung kích':
    unit('tổ'),
  'tổ an ninh xã hội|tổ truyền thông|tổ truyền thông cộng đồng|tổ tiết kiệm vay vốn|tổ góp vốn|tổ góp vốn xoay vòng|tổ hùn vốn|tổ phụ nữ tiết kiệm|tổ thu gom rác|tổ đoàn kết sản xuất':
    unit('tổ'),
  'tổ hội|tổ hội nghề nghiệp|tổ hội nông dân nghề nghiệp': unit('tổ'),
  'đội dân phòng|đội xung kích|đội thanh niên xung kích|đội tự quản|đội thanh niên tình nguyện|đội văn nghệ|đội phòng cháy chữa cháy':
    unit('đội'),
  'nhóm liên kết|nhóm sở thích|nhóm hộ|nhóm nòng cốt|nhóm tự quản': unit('nhóm'),
  'chi hội nghề nghiệp|chi hội nông dân nghề nghiệp|chi, tổ hội nghề nghiệp|chi, tổ hội nông dân nghề nghiệp': unit('chi hội'),
  'hội quán|hội quán nông dân': unit('hội quán'),
  'nông hội': unit('nông hội'),
  'tập thể, cá nhân|tập thể và cá nhân|tập thể, hộ gia đình, cá nhân|tập thể, gia đình, cá nhân': participant('tập thể, cá nhân'),
  'lượt tập thể|lượt tập thể, cá nhân': participant('tập thể'),
  'lượt cá nhân': participant('cá nhân')
} as const satisfies Readonly<Record<string, UnitWord>>
/** Those who work together, where nothing says of what the group is. */
export const GROUP: UnitWord = unit('nhóm')
export const UNITS = definePhrases<UnitWord>(UNIT_WORDS)
/** Opens a list of parts. The value tells the weak word, which does so right behind the count alone. */
export const INTRODUCERS = {
  'gồm|bao gồm|gồm có|gồm các|cụ thể|cụ thể là|cụ thể như|cụ thể như sau|bao gồm có|trong đó gồm|trong đó bao gồm|trong đó gồm có|trong đó|trong đó có|trong số đó|trong số đó có|trong số này|trong số này có|trong tổng số|riêng':
    'strong',
  với: 'weak'
} as const

export const CHANGES = {
  'tăng|tăng thêm|tăng hơn|tăng được|nhiều hơn|tăng lên|tăng gần|cao hơn|đã tăng|tăng thêm được': 'up',
  'giảm|giảm đi|ít hơn|giảm còn': 'down'
} as const

/** Verbs before a count. */
export const STATUS_BEFORE = {
  'đăng ký|đăng ký xây dựng|đăng ký thực hiện|đăng kí|đăng ký mới': 'registered',
  'xây dựng|xây dựng được|xây dựng mới|thành lập|thành lập mới|thành lập được|ra mắt|triển khai|triển khai thực hiện|thực hiện|hình thành|xây dựng và duy trì|xây dựng thành công|phát triển|phát triển được|triển khai xây dựng':
    'built',
  'công nhận|được công nhận|công nhận được|bình xét|bình chọn|lựa chọn|thẩm định, công nhận|xét chọn': 'recognised',
  'nhân rộng|nhân rộng được|nhân rộng thêm': 'replicated',
  'biểu dương|tuyên dương|khen thưởng|tặng bằng khen|tặng bằng khen cho|tặng giấy khen cho|tặng giấy khen|trao bằng khen cho|trao giấy khen cho|tôn vinh|vinh danh|biểu dương, khen thưởng|khen thưởng cho|tặng thưởng|khen|trao tặng bằng khen cho|trao tặng giấy khen cho|trao bằng khen|trao giấy khen|biểu dương khen thưởng|được khen thưởng':
    'rewarded',
  'duy trì|tiếp tục duy trì|duy trì hoạt động|duy trì được|đang duy trì': 'maintained'
} as const satisfies Readonly<Record<string, Status>>
/** Verbs behind it: … được nhân rộng. */
export const STATUS_AFTER = {
  'được công nhận|đã được công nhận|được bình xét|được lựa chọn|được xét công nhận|đạt tiêu chí': 'recognised',
  'được nhân rộng|đã được nhân rộng': 'replicated',
  'được tuyên dương, khen thưởng|được biểu dương, khen thưởng|được tặng thưởng|được nhận bằng khen|được nhận giấy khen|đã được nhận bằng khen|đã được tặng bằng khen|nhận bằng khen|nhận giấy khen|tặng bằng khen|tặng giấy khen|đạt danh hiệu|được trao tặng|được biểu dương|được khen thưởng|được tuyên dương|được tôn vinh|được vinh danh|được tặng bằng khen|được tặng giấy khen|được các cấp khen thưởng|được tỉnh khen thưởng|được huyện khen thưởng|được trung ương khen thưởng|được cấp trên khen thưởng|được thành phố khen thưởng':
    'rewarded',
  'được đăng ký|đăng ký|đăng ký mới|đăng ký xây dựng|được đăng ký xây dựng': 'registered',
  'được triển khai|được xây dựng|được thành lập|được triển khai hiệu quả|mới|được thành lập mới|thành lập mới': 'built',
  'hoạt động hiệu quả|hoạt động có hiệu quả|phát huy hiệu quả|được triển khai có hiệu quả|hoạt động tốt|có hiệu quả|hiệu quả': 'effective',
  'được duy trì|đang duy trì|đang hoạt động|duy trì hoạt động': 'maintained'
} as const satisfies Readonly<Record<string, Status>>

/** Sets of the notation of counts and of what is said of them. */
export const COUNT_SETS = {
  /** A unit word that these follow is another thing: mô hình máy bay, tổ chức. */
  NOT_UNIT: 'chức trưởng máy phó viên mặt',
  /** Groups of anything but people at work together: 3 nhóm giải pháp. */
  NOT_GROUP:
    'giải vấn nhiệm tuổi đối ngành hàng mặt chỉ tiêu máu nhạc nợ trẻ chủ nội chính lĩnh thuốc đất cổ ý máy trưởng phó việc hành kỹ yếu nguyên dịch thông nước loại sản chất gen kịch này đó kia ấy',
  /** Before one of a kind: what is said is of any. */
  AVERAGE: ['bình quân', 'bình quân của', 'bình quân trên', 'trung bình', 'trung bình của', 'trung bình trên', 'tính trên'],
  /** Prepositions that an elided unit leaves behind: 44 mô hình thuộc …, 23 thuộc …. */
  ELIDED: 'thuộc về trong trên lĩnh ở của là do',
  MARKS: ', ; . : ! ? … ( ) [ ] " “ ” \' ‘ ’ « » / - – — + & ~ % * =',
  /** Words that a category begins with, right behind the unit. */
  CATEGORY: [
    'điển hình tiên tiến',
    'dân vận khéo',
    '“dân vận khéo”',
    '"dân vận khéo"',
    'điển hình',
    'tiêu biểu',
    'kinh tế',
    'kinh tế hiệu quả',
    'sản xuất',
    'chăn nuôi',
    'trồng trọt',
    'nông nghiệp',
    'tự quản',
    'tiêu biểu xuất sắc',
    'phát triển kinh tế',
    'liên kết',
    'thanh niên',
    'phụ nữ',
    'an ninh trật tự',
    'dịch vụ',
    'dịch vụ nông nghiệp',
    'thủy sản',
    'tín dụng',
    'nông dân',
    'sinh kế',
    'giảm nghèo',
    'chuyển đổi số',
    'khởi nghiệp',
    'cấp tỉnh',
    'cấp huyện',
    'cấp xã',
    'tổ chức',
    'nuôi trồng thủy sản',
    'vận tải',
    'du lịch',
    'dân vận khéo điển hình',
    '“dân vận khéo” điển hình',
    'học tập và làm theo bác',
    'ocop',
    'cấp cơ sở',
    'xuất sắc',
    'điểm',
    'nông thôn mới',
    'dân vận khéo tiêu biểu',
    'phi nông nghiệp',
    'hội quán'
  ],
  AS: ['là', 'là mô hình'],
  ABBREVIATION: 'htx clb tht thn',
  /** Between a verb and its count. */
  BETWEEN: 'được thêm mới cho tổng cộng là có tới số các đã và hiệu quả trên hơn gần',
  /** What is given to those counted behind cho: tặng giấy khen của Chủ tịch UBND huyện cho 253 cá nhân. */
  AWARD: ['bằng khen', 'giấy khen', 'danh hiệu', 'cờ thi đua', 'huân chương', 'huy chương', 'kỷ niệm chương', 'khen thưởng', 'tặng thưởng'],
  LIST: ', và ; &',
  /** Between "mỗi xã" and its count. */
  EACH_VERB: 'có xây dựng đăng ký phải được thành lập duy trì đều ít nhất là',
  SHARE: 'chiếm',
  /** Leads in more fields than one. */
  FIELDS: ['các lĩnh vực', 'nhiều lĩnh vực', 'mọi lĩnh vực', 'các lãnh vực', 'tất cả các lĩnh vực'],
  CLAUSE: ', ; . : ( ) … !',
  /** First words of what leads in parts. */
  PARTS: 'gồm với riêng cụ bao',
  /** "tổng số mô hình | lên con số | 94" */
  NUMBER_OF: ['số', 'số lượng', 'tổng số', 'tổng số lượng'],
  COMES_TO: ['lên', 'là', 'đạt', 'lên con số', 'lên đến', 'lên tới', 'còn', 'thành', 'lên thành', 'hiện là', 'hiện có', 'có']
} as const

/** Opens a sentence that compares with what was said before. */
export const COMPARING = definePhrases<true>({ 'so với|so cùng kỳ': true })
export const ELLIPSIS = intern('…')
export const CLOSE = intern(')')
export const COLON = intern(':')
export const LIST_MARKS = defineWords(', và ; &')
/** Marks that end a count's clause. */
export const CLAUSE_MARKS = defineWords(', ; . : ( ) … !')
export const INTRODUCING = defineWords('gồm đó với')

/** Heads of a column or row of sums. */
export const ALL = definePhrases<true>({ 'tổng|tổng số|tổng cộng|cộng|toàn huyện|toàn tỉnh|toàn thành phố|toàn xã': true })
/** Heads of a column of counts that names no unit. */
export const HOW_MANY = definePhrases<true>({ 'số lượng|số|sl|kết quả': true })
/** Units whose parts may be counted in any other: 60 mô hình, gồm 40 tổ và 20 câu lạc bộ. */
export const GENERAL: ReadonlySet<string> = new Set(['mô hình', 'điển hình', 'loại mô hình'])
