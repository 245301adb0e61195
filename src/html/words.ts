/** Elements that hold no text of the article. */
export const SKIPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'svg',
  'math',
  'canvas',
  'nav',
  'footer',
  'aside',
  'form',
  'button',
  'input',
  'select',
  'textarea',
  'dialog',
  'object',
  'video',
  'audio',
  'head'
])
/** Elements that begin and end a line. */
export const BLOCKS = new Set([
  'address',
  'article',
  'blockquote',
  'body',
  'dd',
  'details',
  'div',
  'dl',
  'dt',
  'figcaption',
  'figure',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hgroup',
  'hr',
  'li',
  'main',
  'ol',
  'p',
  'pre',
  'section',
  'summary',
  'table',
  'tbody',
  'thead',
  'tfoot',
  'tr',
  'ul',
  'br'
])
/** Parted by a tab from what follows. */
export const CELLS = new Set(['td', 'th'])
/** Marks of the levels of a list. */
export const LEVELS = ['-', '+', '*', '•'] as const
/** Roles of page furniture. */
export const SKIPPED_ROLES = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'search', 'dialog', 'menu'])
/** Types of schema.org that are articles. */
export const ARTICLES = new Set([
  'NewsArticle',
  'Article',
  'ReportageNewsArticle',
  'BlogPosting',
  'AnalysisNewsArticle',
  'OpinionNewsArticle',
  'WebPage'
])
/** Names of the elements that declare a publication date, the surest first. */
export const DATE_NAMES = ['article:published_time', 'datepublished', 'pubdate', 'article:published', 'dc.date.issued'] as const
/** What stands in these is not of the page's own article, unless it is one of them. */
export const NOT_OWN = new Set(['nav', 'footer', 'aside', 'form', 'article', 'template', 'dialog'])
/** Nor is a time in these: lists of links to other articles have theirs. */
export const TEASERS = new Set(['a', 'li', 'select'])
/** Words that no page of Vietnamese lacks, by which its encoding is told. */
export const COMMON_WORDS = new Set([
  'và',
  'của',
  'các',
  'là',
  'được',
  'người',
  'những',
  'để',
  'đã',
  'với',
  'tại',
  'về',
  'này',
  'có',
  'năm',
  'ngày',
  'tháng',
  'tỉnh',
  'huyện',
  'xã',
  'đồng',
  'tỷ',
  'triệu',
  'mô',
  'hình',
  'hộ'
])
/**
 * VNI for Windows: a letter, then a mark's byte, shown as in windows-1252; here what each mark is in
 * Unicode. Source: Unicode & Vietnamese Legacy Character Encodings, vietunicode.sourceforge.net/charset.
 */
export const VNI_MARKS: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323'
}
/** Letters of VNI that take marks, and the marks each takes. */
export const VNI_BASES: Readonly<Record<string, string>> = {
  a: 'ùøûõïâáàåãäêéèúüë',
  e: 'ùøûõïâáàåãä',
  o: 'ùøûõïâáàåãä',
  u: 'ùøûõï',
  y: 'ùøûõ',
  ô: 'ùøûõï',
  ö: 'ùøûõï'
}
/** Letters of VNI that are not what windows-1252 shows. */
export const VNI_LETTERS: Readonly<Record<string, string>> = { ô: 'ơ', ö: 'ư', ñ: 'đ', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' }
