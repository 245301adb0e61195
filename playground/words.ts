/** The page's own words, in its two languages. `{n}` is a number. */
export const WORDS = {
  vi: {
    tagline: 'Dán một bài báo tiếng Việt, xem những gì được bóc tách.',
    language: 'Ngôn ngữ',
    sample: 'Bài mẫu',
    own: 'Bài của bạn',
    text: 'Bài báo',
    published: 'Ngày đăng',
    record: 'Bản ghi JSON',
    news: 'Tin tức',
    disaster: 'Thiên tai (ví dụ về bản ghi tự đặt)',
    kinds: 'Cần bóc tách',
    result: 'Kết quả',
    view: 'Xem trên bài',
    json: 'JSON',
    share: 'Chép liên kết',
    copy: 'Chép JSON',
    save: 'Tải JSON',
    copied: 'Đã chép.',
    notCopied: 'Trình duyệt không cho chép; liên kết ở trên thanh địa chỉ.',
    found: '{n} chỗ được bóc tách',
    doubts: '{n} chỗ cần xem lại',
    badLink: 'Liên kết hỏng: không đọc được bài.',
    local: 'Mọi việc diễn ra trong trình duyệt này: bài báo không được gửi đi đâu. Liên kết chứa chính bài báo.'
  },
  en: {
    tagline: 'Paste a Vietnamese news article and see what is read from it.',
    language: 'Language',
    sample: 'Sample',
    own: 'Your own text',
    text: 'Article',
    published: 'Published on',
    record: 'JSON record',
    news: 'News',
    disaster: 'Disaster (an example of a record of one’s own)',
    kinds: 'To be read',
    result: 'Result',
    view: 'On the text',
    json: 'JSON',
    share: 'Copy link',
    copy: 'Copy JSON',
    save: 'Save JSON',
    copied: 'Copied.',
    notCopied: 'The browser does not let this page copy; the link is in the address bar.',
    found: '{n} mentions',
    doubts: '{n} to be checked',
    badLink: 'The link is broken: it holds no text.',
    local: 'All of it happens in this browser: the text is sent nowhere. A link holds the text itself.'
  }
} as const

export type Language = keyof typeof WORDS
export type Word = keyof (typeof WORDS)['vi']
