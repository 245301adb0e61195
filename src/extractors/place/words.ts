import { COMMON_SURNAMES as COMMON_FAMILIES, definePhrases, defineWords, intern, SURNAMES as FAMILIES } from '../../lexicon/index.js'
export * from './body-words.js'
import type { Era } from '../../gazetteer/index.js'
import type { Level } from './types.js'

/** What a type word may stand for. */
export interface TypeWord {
  readonly type: string
  readonly levels: readonly Level[]
  /** Read only before a number or a name the gazetteer has: the word means other things too. */
  readonly isStrict?: boolean
  /** Read only where a larger unit follows: tổ 5, phường Tân Lập. */
  readonly isChained?: boolean
  /** Read only right before ", phường X": khu vực Thới Hòa, phường Y; elsewhere the word means an area. */
  readonly isInCommune?: boolean
}

const village = (type: string): TypeWord => ({ type, levels: ['village'] })
const chained = (type: string): TypeWord => ({ type, levels: ['village'], isChained: true })

/** Type words of units. One-letter and two-letter words are capitals. */
export const UNIT_TYPES: Readonly<Record<string, TypeWord>> = {
  tỉnh: { type: 'tỉnh', levels: ['province'] },
  'thành phố|tp|tp .|t . p|t . p .|thành phố trực thuộc trung ương': { type: 'thành phố', levels: ['province', 'district'] },
  quận: { type: 'quận', levels: ['district'] },
  'q|q .': { type: 'quận', levels: ['district'], isStrict: true },
  huyện: { type: 'huyện', levels: ['district'] },
  'h .': { type: 'huyện', levels: ['district'], isStrict: true },
  'thị xã': { type: 'thị xã', levels: ['district'] },
  'tx|tx .|t . x|t . x .': { type: 'thị xã', levels: ['district'], isStrict: true },
  'thị trấn': { type: 'thị trấn', levels: ['commune'] },
  'tt|tt .': { type: 'thị trấn', levels: ['commune'], isStrict: true },
  xã: { type: 'xã', levels: ['commune'] },
  'x .': { type: 'xã', levels: ['commune'], isStrict: true },
  phường: { type: 'phường', levels: ['commune'] },
  'p|p .|f|f .': { type: 'phường', levels: ['commune'], isStrict: true },
  'đặc khu': { type: 'đặc khu', levels: ['commune'] }
}

/** Type words of villages and the quarters of towns, which no table has. */
export const VILLAGE_TYPES: Readonly<Record<string, TypeWord>> = {
  thôn: village('thôn'),
  bản: village('bản'),
  làng: village('làng'),
  ấp: village('ấp'),
  khóm: village('khóm'),
  buôn: village('buôn'),
  bon: village('bon'),
  plei: village('plei'),
  plây: village('plây'),
  sóc: village('sóc'),
  phum: village('phum'),
  xóm: village('xóm'),
  'tổ dân phố|tdp': village('tổ dân phố'),
  'khu phố|kp|kp .': village('khu phố'),
  'khối phố': village('khối phố'),
  'khối|khối xóm': chained('khối'),
  'tiểu khu': village('tiểu khu'),
  'khu dân cư|kdc': village('khu dân cư'),
  'tổ nhân dân|tổ nhân dân tự quản': village('tổ nhân dân'),
  tổ: chained('tổ'),
  đội: chained('đội'),
  khu: chained('khu'),
  'khu vực': { type: 'khu', levels: ['village'], isChained: true, isInCommune: true },
  phố: chained('phố'),
  'cụm|cụm dân cư': chained('cụm')
}

/** Types that are no part of another name, with a capital too: chi hội Khối phố An Đông, but HTX Hoa đào Bản Cao. */
export const NEVER_INSIDE: ReadonlySet<string> = new Set(['khối phố', 'khu phố', 'tổ dân phố', 'khu dân cư'])

export const TYPES = definePhrases<TypeWord>({ ...UNIT_TYPES, ...VILLAGE_TYPES })
/** First words of the type words. */
export const TYPE_WORDS =
  'tỉnh thành tp quận huyện thị xã phường đặc thôn bản làng ấp khóm buôn bon plei plây sóc phum xóm tổ khu khối tiểu đội phố cụm'
/** Type words that count only as capitals. */
export const SHORT_TYPES = defineWords('q h tx tt x p f t kp tdp kdc')

/** Q1, P12: type and number in one word. */
export const TIGHT_TYPES = Object.fromEntries<TypeWord & { readonly number: string }>(
  Array.from({ length: 30 }, (_, index) => String(index + 1)).flatMap((number) => [
    [`q${number}`, { type: 'quận', levels: ['district'], number }],
    [`p${number}|f${number}`, { type: 'phường', levels: ['commune'], number }]
  ])
)

/** Words that may stand between a type word and its name. */
export const BETWEEN = [
  'miền núi',
  'vùng cao',
  'vùng sâu',
  'vùng xa',
  'biên giới',
  'vùng biên',
  'vùng biên giới',
  'đảo',
  'ven biển',
  'nghèo',
  'ngoại thành',
  'nông thôn mới',
  'trung tâm',
  'du lịch',
  'trẻ',
  'cù lao',
  'rẻo cao',
  'bãi ngang',
  'anh hùng',
  'mới',
  'vùng ven',
  'đồng bằng',
  'trung du',
  'bán đảo',
  'ven đô',
  'miền biển',
  'số',
  'cổ',
  'sinh thái',
  'vùng lũ',
  'vùng rốn lũ',
  'biển',
  'vùng cao biên giới',
  'miền núi vùng cao',
  'cửa ngõ',
  'nội thành',
  'thuần nông',
  'công nghiệp',
  'cảng'
]

/** Party and youth organs that carry the level in their name: Huyện ủy Cao Lộc. */
export const ORGANS: Readonly<Record<string, TypeWord>> = {
  'tỉnh ủy|tỉnh uỷ|tỉnh đoàn|tỉnh đội|tỉnh hội': { type: 'tỉnh', levels: ['province'] },
  'thành ủy|thành uỷ|thành đoàn|thành phố đoàn|thành hội': { type: 'thành phố', levels: ['province', 'district'] },
  'huyện ủy|huyện uỷ|huyện đoàn|huyện đội|huyện hội': { type: 'huyện', levels: ['district'] },
  'quận ủy|quận uỷ|quận đoàn': { type: 'quận', levels: ['district'] },
  'thị ủy|thị uỷ|thị đoàn|thị xã đoàn': { type: 'thị xã', levels: ['district'] },
  'xã đoàn': { type: 'xã', levels: ['commune'] }
}

/** Bare names right behind these are in the name of something else. */
export const NOT_PLACE_BEFORE = [
  ...'sân đường đê phố cầu sông hồ núi đèo chợ ga hầm quảng ngã vịnh đảo biển cảng chùa đền đình miếu tháp suối thác kênh rạch phà bến ngõ hẻm lộ sạn clb fc u23 u22 u19 tuyển giống gạo rượu trà bia chả bánh phở bún bò nem xoài bưởi vải mắm lụa phê'.split(
    ' '
  ),
  'câu lạc bộ'
]
/** Of the sea, but places none the less: vùng biển Cà Mau. */
export const SEA = ['vùng biển', 'bờ biển', 'ven biển', 'bãi biển']
/** Bare names right behind these are of persons. */
export const TITLES = 'ông bà anh chị em cô chú bác cụ cháu thầy chí sĩ tướng vua chúa hùng'
/** Names that, without a type word, are the person. */
export const PERSONS = definePhrases<true>({ 'hồ chí minh': true })
/** Capitalised at the start of a sentence, these are not the first word of a name. */
export const FUNCTION_WORDS = defineWords(
  'tại ở từ của và đến về các theo trong với khi để cho là do vì nếu như trên dưới sau trước qua ngoài riêng nhiều một hai ba những mỗi toàn cả còn có không được bị đã đang sẽ này kể hiện nay gần đây hôm ngày tháng năm đoàn tới vào ra lên xuống bởi tuy nhưng mà thì rằng hay hoặc cùng giữa đối tỉnh huyện xã phường quận thôn thành báo công an người dân ủy ban hội đài sở ubnd hđnd lãnh đạo nguyên chủ tịch phó bí thư giám đốc trưởng khu vực vùng miền quê tuyến giáp ngay gồm khắp thăm xứ quanh rời khỏi sang tp'
)
/** Places follow these. */
export const PLACE_PREPOSITIONS = defineWords(
  'tại ở từ về đến tới đi bàn quê ngoài giáp khỏi sang qua các hai ba bốn ( , và - với như gồm là của thăm ra vào lên xuống huyện xã phường khắp rời giữa'
)

/** Of those, the ones that nothing but a place follows; behind them even Vinh and Côn Đảo are read. */
export const SPATIAL = 'tại ở ra đến tới về rời khỏi đi'
/** Open examples of places: nhất là Vinh. */
export const EXAMPLES = ['nhất là', 'đặc biệt là', 'như', 'gồm']

/** The commonest family names. */
export const COMMON_SURNAMES = defineWords(COMMON_FAMILIES)
/** Family names: behind the name of a unit they begin a person's. */
export const SURNAMES = defineWords(FAMILIES)
/** Open the names of a list, behind its type word. */
export const LEADS = ['như', 'gồm', 'bao gồm', 'là', 'gồm có', 'gồm các', 'cũ là']
/** What units are called without their types. */
export const UNIT_NOUNS = ['đơn vị hành chính', 'đơn vị', 'địa phương', 'nơi', 'địa bàn', 'vùng đất']
/** What a larger unit does with its parts. */
export const HAS = ['gồm', 'có', 'gồm có', 'bao gồm', 'quản lý', 'chia thành', 'chia làm', 'đều ở', 'thuộc', 'còn', 'với']
export const PLURAL_WORDS = 'các những số hai ba bốn năm sáu bảy tám chín mười mấy nhiều'
export const PLURALS = defineWords(PLURAL_WORDS)
export const LIST_MARKS = defineWords(', và hoặc ; & cùng')
/** Lead from a place to the larger one it lies in. */
export const LINKS = [
  'trên địa bàn',
  'tại địa bàn',
  'ở địa bàn',
  'thuộc địa bàn',
  ',',
  '(',
  '-',
  '/',
  'thuộc',
  'của',
  'ở',
  'tại',
  ', thuộc',
  '( thuộc',
  ', tại'
]
export const CHAIN_WORDS = definePhrases<true>({ [LINKS.join('|')]: true })
export const W = {
  km: intern('km'),
  city: intern('tp'),
  of: intern('của'),
  service: intern('công'),
  administrative: intern('chính'),
  commune: intern('xã'),
  comma: intern(','),
  open: intern('('),
  close: intern(')'),
  colon: intern(':'),
  dot: intern('.'),
  and: intern('và'),
  slash: intern('/'),
  hyphen: intern('-'),
  dash: intern('–'),
  so: intern('số'),
  cooperation: intern('tác'),
  viet: intern('việt'),
  nam: intern('nam')
} as const
export const DASHES = defineWords('-')

/** bản Hiến pháp, làng Đại học: capitals behind a village word that begin no village. */
export const NOT_VILLAGE = defineWords('hiến di tuyên quy nghị kết cam văn nghề đại quyền hợp sao kê gốc án ghi tin thân chất đồ năng nhạc')
/** Peoples whose villages are called by them: làng Bana, bản Mông, sóc Khmer. */
export const PEOPLES = definePhrases<true>({
  'ba na|bana|bahnar|jrai|jarai|gia rai|ê đê|êđê|mnông|m nông|chăm|khmer|khơ me|mông|h mông|hmông|dao|tày|nùng|cơ tu|cơtu|xơ đăng|xê đăng': true,
  'giẻ triêng|gié triêng|brâu|rơ măm|chơ ro|châu mạ|k ho|cơ ho|raglai|ra glai|vân kiều|bru|pa kô|tà ôi|hà nhì|la hủ|lô lô|khơ mú|xinh mun|cao lan|sán dìu|sán chỉ': true
})
/** Small-letter words that end a name rather than go on with it. */
export const NOT_IN_NAME_WORDS =
  'có là và đã được với của tại ở cho để bị sẽ đang còn cũng trong trên từ đến thì mà nên do vì khi như này đó kia nay về vào ra lên xuống nơi theo cùng sau trước hiện vẫn chưa không những các một hai ba tổ chức phối hợp vừa luôn hay hoặc nhưng rất thuộc đạt gồm nằm gần giáp cách'
export const NOT_IN_NAME = defineWords(NOT_IN_NAME_WORDS)
/** What goes on behind a village that ends in a number: its number counts none of these. */
export const ENDS_NUMBERED = defineWords(
  `${NOT_IN_NAME_WORDS} ngập xảy bất vốn tự đoàn bắt triển khai quyết họp làm phát xây giúp góp vận động thực nhận lên mới cho biết mất thiệt`
)

/** Organisations among places: 2 phường Hồng Sơn, Trung Đô và | Phòng Cảnh sát. */
export const NOT_LISTED = defineWords('phòng ban sở hội đoàn công chi ủy uỷ bộ cục trường trung đồn')
/** Each of them: mỗi xã | 6 con. */
export const EACH = defineWords('mỗi từng')
/** Behind the last number of a list of numbered places: what follows is not counted by it. */
export const AFTER_NUMBERED = defineWords('trên thuộc tại của ở đã đang có được là và')
/** Behind a unit, these tell its era. */
export const ERA = definePhrases<Era>({ 'cũ|( cũ )|( cũ': '2024', '( mới )': '2025' })
/** The same, where nothing goes on about the place: "huyện Mai Sơn trước đây có 5 mô hình" tells when it had them. */
export const ERA_AT_END = definePhrases<Era>({
  'trước đây|( trước đây )|trước kia|trước khi sáp nhập|( trước sáp nhập )|( trước khi sáp nhập )': '2024'
})

/** Between a unit that is gone and what it is today. */
export const NOW_IS = definePhrases<boolean>({
  'nay là|( nay là|, nay là|hiện là|( hiện là|cũ nay là|cũ , nay là|cũ ( nay là|( cũ ) nay là|( cũ ) , nay là|( cũ , nay là|( cũ ; nay là|, hiện là|bây giờ là|( bây giờ là': false,
  'nay thuộc|( nay thuộc|, nay thuộc|cũ nay thuộc|cũ , nay thuộc|cũ ( nay thuộc|( cũ ) nay thuộc|( cũ ) , nay thuộc|( cũ , nay thuộc|( cũ ; nay thuộc': true
})

/** Behind units that were made one. */
export const MERGED_BEHIND = definePhrases<true>({
  'nhập thành|sáp nhập thành|nhập lại thành|hợp nhất thành|được nhập thành|được sáp nhập thành|được hợp nhất thành|gộp thành': true,
  'sáp nhập để thành lập|hợp nhất để thành lập|sáp nhập lại thành|hợp nhất lại thành': true
})
/** Before them. */
export const MERGED_BEFORE = definePhrases<true>({
  'trên cơ sở sáp nhập|trên cơ sở hợp nhất|trên cơ sở nhập|được sáp nhập từ|được hợp nhất từ|được nhập từ|sáp nhập từ|hợp nhất từ': true,
  'từ việc sáp nhập|từ việc hợp nhất|từ sáp nhập|trên cơ sở sắp xếp': true,
  'sáp nhập toàn bộ diện tích và dân số của|sáp nhập toàn bộ diện tích , dân số của|diện tích tự nhiên và quy mô dân số của|diện tích tự nhiên , quy mô dân số của': true,
  'phần còn lại của|một phần diện tích và dân số của|toàn bộ diện tích và dân số của|sáp nhập nguyên trạng|sáp nhập toàn bộ|nhập toàn bộ': true
})

/** Words that end in a type word: hợp tác | xã, thông tấn | xã. No place follows. */
export const NOT_UNIT = ['hợp tác', 'thông tấn', 'văn', 'thi', 'tín']
/** nông | thôn, văn | bản, trình | làng, chăm | sóc: no village follows. */
export const NOT_VILLAGE_BEFORE = [
  ...['nông', 'hương', 'liên', 'trình', 'ra', 'chăm', 'săn', 'cây', 'trái', 'quả', 'trồng', 'vườn'],
  ...[
    'văn',
    'phiên',
    'kịch',
    'xuất',
    'cơ',
    'nhân',
    'bài',
    'ấn',
    'biên',
    'tư',
    'căn',
    'nguyên',
    'đánh',
    'tái',
    'dị',
    'tục',
    'sao',
    'bức',
    'thành',
    'hàng',
    'truyền'
  ]
]
