import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseNews } from '../src/index.js'
import { toHtml } from '../src/view/index.js'

const seed = readFileSync(new URL('../fixtures/lang-son-dan-van-kheo/input.txt', import.meta.url), 'utf8')
const bodyOf = (html: string): string => /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? ''
/** The text a reader sees: no tooltips, no tags. */
const plain = (html: string): string =>
  bodyOf(html)
    .replaceAll(/<span class="tip"[\s\S]*?<\/span>/g, '')
    .replaceAll(/<[^<>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
const view = (text: string, language: 'vi' | 'en' = 'vi'): string =>
  toHtml(parseNews(text, { publishedAt: '2024-07-23' }), text, { language })

describe('toHtml', () => {
  it('shows the whole text, each mention marked, totals with their sums', () => {
    const html = view(seed)
    expect(plain(html)).toBe(seed)
    expect(html).toContain('theo đối tượng: 83 + 46 = 129 <span class="ok">✓ khớp</span>')
    expect(html).toContain('xã Mai Pha [05992] ‹ thành phố Lạng Sơn ‹ tỉnh Lạng Sơn')
    expect(html).toContain(
      '<mark class="fund" tabindex="0">gần 2 tỷ đồng<span class="tip" role="tooltip"><b>Kinh phí</b> &lt; 2.000.000.000 VND'
    )
  })

  it('names the difference of a total that does not add up, in English too', () => {
    expect(view('Có 100 mô hình, trong đó 40 mô hình tập thể và 50 mô hình cá nhân.', 'en')).toContain(
      '<span class="off">✗ off by 10</span>'
    )
  })

  it.each([
    '<script>alert(1)</script> 2 tỷ đồng',
    'mô hình “<img src=x onerror=alert(1)>” 5 triệu đồng',
    '</main></style><svg onload=alert(1)> xã "Tân" & \'Lập\'',
    'Tiêu đề <b onmouseover="x">\n\nGóp 2 tỷ đồng “ủng hộ <iframe>”.'
  ])('opens no tag that %s brings', (text) => {
    const html = view(text)
    expect(plain(html)).toBe(text)
    const tags = new Set([...html.matchAll(/<([a-z0-9]+)/g)].map(([, tag]) => tag))
    for (const tag of ['script', 'img', 'svg', 'iframe', 'b onmouseover']) expect(tags).not.toContain(tag)
    expect(html).not.toMatch(/<[^<>]*\son\w+=/)
  })

  it('loads nothing', () => {
    expect(view(seed)).not.toMatch(/(?:src|href)=|url\(|@import/)
  })

  it('nests a mention in another, and begins one that crosses an end behind it', () => {
    const record = parseNews('x')
    const at = (start: number, end: number): object => ({
      span: { start, end },
      rule: 'r',
      implied: [],
      edtf: '2024',
      time: null,
      role: null
    })
    const html = toHtml({ ...record, dates: [at(0, 5), at(1, 3), at(4, 8)] as never }, 'abcdefghij')
    expect(
      bodyOf(html)
        .replaceAll(/<span class="tip"[\s\S]*?<\/span>/g, '')
        .replaceAll(' class="date" tabindex="0"', '')
    ).toBe('<mark>a<mark>bc</mark>de</mark><mark>fgh</mark>ij')
  })

  const EVIL = '"><img src=x onerror=alert(1)>\'</style></main><script>'
  /** A record with one value in it replaced, for every value that it has. */
  function* tamper(value: unknown): Generator {
    if (typeof value !== 'object' || value === null) yield EVIL
    else if (Array.isArray(value))
      for (const [index, each] of value.entries()) for (const changed of tamper(each)) yield value.with(index, changed)
    else for (const [key, each] of Object.entries(value)) for (const changed of tamper(each)) yield { ...value, [key]: changed }
  }

  it('escapes every value of a record that somebody tampered with, figures too', () => {
    const record = parseNews(seed)
    let drawn = 0
    for (const changed of tamper(record)) {
      let html: string
      try {
        html = toHtml(changed as typeof record, seed)
      } catch (error) {
        // A text where a list or an object belongs is refused.
        expect((error as Error).message).toMatch(/^Expected a record of parseNews: /)
        continue
      }
      expect(html).not.toMatch(/<(?:img|script)/)
      expect([html.split('</style>').length, html.split('</main>').length]).toEqual([2, 2])
      if (html.includes('&lt;img src=x onerror')) drawn++
    }
    expect(drawn).toBeGreaterThan(100)
  })
})
