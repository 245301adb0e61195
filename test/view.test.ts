import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseNews } from '../src/index.js'
import { toHtml } from '../src/view/index.js'
import { SCRIPT } from '../src/view/page.generated.js'
import { SCHEMES } from '../src/view/theme.js'

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
    expect(html).toContain('<tr class="agrees"><th scope="row">Cộng</th><td>✓ khớp</td><td class="figure">129</td></tr>')
    expect(html).toContain('xã Mai Pha, thành phố Lạng Sơn, tỉnh Lạng Sơn · mã 05992')
    expect(html).toContain(
      '<mark class="fund" tabindex="0" id="fund-0" data-of="fund-0">gần 2 tỷ đồng<span class="tip" role="tooltip"><b>Kinh phí</b> gần 2.000.000.000 đồng'
    )
    expect(html).toContain('<b>gần 2 tỷ đồng</b> <span class="figure">2.000.000.000 đồng</span>')
  })

  it('puts a total that does not add up first, with the difference and its sentence, in English too', () => {
    const text = 'Xã có 7 mô hình cũ. Huyện có 100 mô hình, trong đó 40 mô hình tập thể và 50 mô hình cá nhân. Hết.'
    const html = view(text, 'en')
    expect(html).toContain('<th scope="row">Sum</th><td>✗ off by 10</td><td class="figure">90</td>')
    expect(html).toContain('<q>Huyện có 100 mô hình, trong đó 40 mô hình tập thể và 50 mô hình cá nhân.</q>')
    expect([...html.matchAll(/<details class="list (\w+)"/g)].map(([, kind]) => kind)[0]).toBe('doubt')
  })

  it.each([
    ['vi', 'Thứ in bên cạnh không đúng với ngày ấy. · đọc được: Thứ Hai · cần là: Thứ Ba'],
    ['en', 'The weekday printed beside the date is not the weekday of that date. · read: Monday · should be: Tuesday']
  ] as const)('says what is in doubt in its own language (%s), and marks it', (language, message) => {
    const html = view('Họp ngày thứ hai, 23/7/2024 tại xã.', language)
    expect(html).toContain(`<a href="#doubt-0">${message}</a>`)
    expect(bodyOf(html)).toContain('<mark class="doubt" tabindex="0" id="doubt-0" data-of="doubt-0">')
  })

  it.each([
    ['tabs', 'Bảng\n\nĐơn vị\tTập thể\nXã Chi Lăng\t14\nXã Quan Sơn\t8', '<td class="figure">'],
    ['pipes', 'Bảng\n\n| Đơn vị | Tập thể |\n|---|---|\n| Xã Chi Lăng | 14 |\n| Xã Quan Sơn | 8 |', '<tr class="cut">']
  ])('draws a table of %s as one, every character kept', (_, text, drawn) => {
    const html = view(text)
    expect(plain(html)).toBe(text)
    expect([bodyOf(html).split('<tr').length - 1, bodyOf(html).split('<th scope="col"').length - 1]).toEqual([
      drawn.includes('tr') ? 4 : 3,
      2
    ])
    expect(bodyOf(html)).toContain(drawn)
  })

  it('adds up money once: no part of a sum, nothing for each, nothing planned', () => {
    const html = view(
      'Tổng kinh phí 5 tỷ đồng, trong đó ngân sách tỉnh 3 tỷ đồng, nhân dân đóng góp 2 tỷ đồng. Mỗi hộ được 60 triệu đồng/hộ.'
    )
    expect(html).toContain('<dt>Tổng kinh phí</dt><dd><a href="#list-fund">5 tỷ đồng</a></dd><dd class="detail">1 khoản tiền</dd>')
  })

  it('greys what is of the site', () => {
    expect(bodyOf(view(seed))).toContain('<p class="chrome">Gửi cho bạn bè</p>')
  })

  it.each([
    '<script>alert(1)</script> 2 tỷ đồng',
    'mô hình “<img src=x onerror=alert(1)>” 5 triệu đồng',
    '</main></style><svg onload=alert(1)> xã "Tân" & \'Lập\'',
    'Tiêu đề <b onmouseover="x">\n\nGóp 2 tỷ đồng “ủng hộ <iframe>”.'
  ])('opens no tag that %s brings', (text) => {
    const html = view(text)
    expect(plain(html)).toBe(text)
    const tags = new Set([...html.replace(`<script>${SCRIPT}</script>`, '').matchAll(/<([a-z0-9]+)/g)].map(([, tag]) => tag))
    for (const tag of ['script', 'img', 'svg', 'iframe', 'b onmouseover']) expect(tags).not.toContain(tag)
    expect(html).not.toMatch(/<[^<>]*\son\w+=/)
  })

  it('loads nothing, and allows no style or script but its own', () => {
    const html = view(seed)
    expect(html).not.toMatch(/src=|href="[^#]|url\(|@import|style="/)
    const hash = (text: string | undefined): string =>
      `'sha256-${createHash('sha256')
        .update(text ?? '')
        .digest('base64')}'`
    const part = (tag: string): string | undefined => new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(html)?.[1]
    expect(/Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]?.replaceAll('&#39;', "'")).toBe(
      `default-src 'none'; style-src ${hash(part('style'))}; script-src ${hash(part('script'))}; base-uri 'none'; form-action 'none'`
    )
  })

  it('nests a mention in another, and begins one that crosses an end behind it', () => {
    const record = parseNews('x')
    const at = (start: number, end: number): object => ({
      span: { start, end },
      text: '',
      start: null,
      end: null,
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
        .replaceAll(/ class="date" tabindex="0" id="date-\d" data-of="date-\d"/g, '')
    ).toBe('<p class="body"><mark>a<mark>bc</mark>de</mark><mark>fgh</mark>ij</p>')
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
      expect(html.replace(`<script>${SCRIPT}</script>`, '')).not.toMatch(/<(?:img|script)/)
      expect([html.split('</style>').length, html.split('</main>').length]).toEqual([2, 2])
      if (html.includes('&lt;img src=x onerror')) drawn++
    }
    expect(drawn).toBeGreaterThan(100)
  })
})

/** Contrast of two colours, as WCAG counts it. */
function contrast(...colours: [string, string]): number {
  const [light, dark] = colours
    .map((hex) => {
      const [red, green, blue] = [1, 3, 5].map((at) => {
        const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
      }) as [number, number, number]
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    })
    .sort((left, right) => right - left) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

describe.each(Object.entries(SCHEMES))('the %s scheme', (_, { kinds, ...own }) => {
  it.each([
    ...[own.page, own.surface, own.sunken].flatMap((ground) => [own.ink, own.muted, own.brand].map((text) => [text, ground] as const)),
    ...[own.good, own.focus].map((text) => [text, own.surface] as const),
    [own.onBrand, own.brand] as const,
    ...Object.values(kinds).flatMap(([tint, accent]) => [[own.ink, tint] as const, [accent, tint] as const, [accent, own.surface] as const])
  ])('%s on %s has a contrast of 4.5 or more', (text, ground) => expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5))
})
