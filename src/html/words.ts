/** Elements that hold no text of the article. */
export const SKIPPED = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'svg', 'math', 'canvas', 'nav', 'footer', 'aside', 'form', 'button', 'input', 'select', 'textarea', 'dialog', 'object', 'video', 'audio', 'head'])
/** Elements that begin and end a line. */
export const BLOCKS = new Set(['address', 'article', 'blockquote', 'body', 'dd', 'details', 'div', 'dl', 'dt', 'figcaption', 'figure', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'li', 'main', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'tbody', 'thead', 'tfoot', 'tr', 'ul', 'br'])
/** Parted by a tab from what follows. */
export const CELLS = new Set(['td', 'th'])
/** Marks of the levels of a list. */
export const LEVELS = ['-', '+', '*', '•'] as const
/** Roles of page furniture. */
export const SKIPPED_ROLES = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'search', 'dialog', 'menu'])
/** Types of schema.org that are articles. */
export const ARTICLES = new Set(['NewsArticle', 'Article', 'ReportageNewsArticle', 'BlogPosting', 'AnalysisNewsArticle', 'OpinionNewsArticle', 'WebPage'])
