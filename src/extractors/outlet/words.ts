/** Words of a paper's full name that its short name leaves out. */
export const FORMAL_WORDS = ['báo', 'điện', 'tử', 'online', 'tạp', 'chí', 'nhật', 'trang']

/** First words of outlets' names: Báo Gia Lai, Đài Phát thanh và Truyền hình Huế, Tạp chí Dân vận. */
export const OUTLET_HEADS = ['báo', 'đài', 'tạp', 'ttxvn', 'cổng']
/** Last words of outlets' names. */
export const OUTLET_ENDS = ['online', 'news', 'tv', 'media', 'magazine', 'times', 'post', 'daily']

/** Capitals that stand before a dash as a tag does, and are none. */
export const NO_TAGS = [
  'tp',
  'tphcm',
  'hcm',
  'ubnd',
  'hđnd',
  'mttq',
  'csgt',
  'htx',
  'clb',
  'ocop',
  'covid',
  'sea',
  'u23',
  'vff',
  'asean',
  'gdp',
  'fdi',
  'wto',
  'ttg',
  'bch',
  'btv',
  'atk'
]

export const SETS = {
  /** Opens a credit: "Theo TTXVN", "Nguồn: Báo Gia Lai". */
  CREDIT: ['theo', 'nguồn', 'nguồn tin', 'theo nguồn', 'tin từ', 'dẫn theo'],
  /** Behind a credit only these go on in its line. */
  LINE_MARKS: '. , ; : ! ? … ( ) [ ] { } “ ” " \' ‘ ’ « » - / | * + _ • · # & > < = ~',
  SLASH: '/',
  COMMA: ',',
  /** The paper's own people. */
  PEOPLE: [
    'phóng viên',
    'pv',
    'nhóm phóng viên',
    'nhà báo của',
    'bạn đọc',
    'độc giả',
    'người của',
    'cộng tác viên',
    'tòa soạn',
    'ban biên tập'
  ],
  /** What is done with the paper that one reads. */
  CONTACT: [
    'trao đổi với',
    'trao đổi cùng',
    'chia sẻ với',
    'nói với',
    'trả lời',
    'trả lời phỏng vấn',
    'trả lời phỏng vấn của',
    'nguồn tin của',
    'nguồn tin riêng của',
    'phản ánh tới',
    'phản ánh đến',
    'phản ánh với',
    'gửi tới',
    'gửi về',
    'gửi đến',
    'chuyển đến',
    'chuyển tới',
    'hoặc qua',
    'hoặc về',
    'thông qua'
  ],
  OF: 'của',
  POSTED: ['đăng trên', 'đăng tải trên', 'phản ánh trên'],
  READERS: ['bạn đọc', 'độc giả', 'nhà hảo tâm', 'mạnh thường quân'],
  REPORTED: ['đã đưa tin', 'đã đưa', 'đã phản ánh', 'đã thông tin', 'đưa tin', 'đã đăng tải', 'đã có bài phản ánh'],
  STOPPER: '. ! ? ; :'
}
