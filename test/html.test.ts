import { describe, expect, it } from 'vitest'
import { parseHtml } from '../src/html/index.js'

const page = `<!doctype html><html><head><meta charset="utf-8"><title>Báo Tỉnh</title>
<meta property="og:site_name" content="Báo Tỉnh Điện tử">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},{"@type":"NewsArticle","headline":"Mai Sơn có 52 mô hình","datePublished":"2024-06-30T20:30:00Z"}]}</script></head>
<body><nav><a>Góp 9 tỷ đồng</a></nav><article><h1>Mai Sơn có 52 mô hình</h1>
<p>Hôm qua, xã&nbsp;<b>Cò&nbsp;Nòi</b> nhận
<i>2</i> tỷ đồng &amp; 30&#32;ngày công.</p><ul><li>Kinh tế: 5 mô hình</ul><p hidden>7 tỷ đồng</p></article><footer>8 tỷ đồng</footer></body></html>`

describe('parseHtml', () => {
  const record = parseHtml(page)

  it('reads the article alone, with what the page says of itself', () => {
    expect([record.title, record.source, record.date]).toEqual(['Mai Sơn có 52 mô hình', 'Báo Tỉnh Điện tử', '2024-07-01'])
    expect(record.funds.map(({ vnd }) => vnd)).toEqual([2_000_000_000])
    expect(record.dates.map(({ edtf }) => edtf)).toEqual(['2024-06-30'])
    expect(record.quantities.map(({ value, unit }) => `${value} ${unit}`)).toEqual(['30 ngày công'])
  })

  it('counts spans in the HTML', () => {
    const sliceOf = ({ span }: { span: { start: number; end: number } }): string => page.slice(span.start, span.end)
    expect(record.funds.map(sliceOf)).toEqual(['2</i> tỷ đồng'])
    expect(record.locations.map(sliceOf)).toContain('xã&nbsp;<b>Cò&nbsp;Nòi')
    expect(record.quantities.map(sliceOf)).toEqual(['30&#32;ngày công'])
    expect(record.dates.map(sliceOf)).toEqual(['Hôm qua'])
  })

  it('reads lists and tables as such', () => {
    const list = parseHtml('<p>Xã có 9 mô hình, gồm:</p><ul><li>Kinh tế: 5 mô hình<ul><li>Trồng trọt: 3 mô hình</li><li>Chăn nuôi: 2 mô hình</li></ul></li><li>Văn hóa: 4 mô hình</li></ul>')
    expect(list.modelCounts).toMatchObject([{ count: 9, breakdowns: [{ by: 'field', sum: 9, reconciles: true, parts: [{ count: 5, breakdowns: [{ sum: 5, reconciles: true }] }, { count: 4 }] }] }])
    const table = parseHtml('<table><tr><th>Đơn vị</th><th>Số mô hình</th></tr><tr><td>Xã Cò Nòi</td><td>12</td></tr><tr><td>Xã Hát Lót</td><td>8</td></tr><tr><td>Tổng</td><td>20</td></tr></table>')
    expect(table.modelCounts).toMatchObject([{ count: 20, breakdowns: [{ by: 'location', sum: 20, reconciles: true }] }])
  })

  it.each([
    ['the caller’s day', '<meta property="article:published_time" content="2024-01-05"><p>x', { publishedAt: '2023-03-01' }, '2023-03-01'],
    ['OpenGraph', '<meta property="article:published_time" content="2024-01-05T08:00:00+07:00"><p>x', {}, '2024-01-05'],
    ['<time>', '<p>x <time datetime="2024-02-07">7/2</time>', {}, '2024-02-07'],
    ['broken JSON-LD passed over', '<script type="application/ld+json">{</script><time datetime="2024-02-08"></time>', {}, '2024-02-08'],
    ['nothing', '<p>x', {}, null]
  ])('takes the date from %s', (_, html, options, date) => expect(parseHtml(html, options).date).toBe(date))

  it('reads bytes by mark, by declaration and by the caller’s charset', () => {
    const amounts = (bytes: Uint8Array, charset?: string): unknown => parseHtml(bytes, { charset }).funds.map(({ text }) => text)
    expect(amounts(new TextEncoder().encode('\ufeff<p>2 tỷ đồng'))).toEqual(['2 tỷ đồng'])
    // "2 triệu đồng" in windows-1258: ê 0xEA with a combining dot below 0xF2, đ 0xF0, ô 0xF4 with a grave 0xCC.
    const legacy = Uint8Array.from([...Buffer.from('<meta charset="windows-1258"><p>2 tri'), 0xea, 0xf2, 0x75, 0x20, 0xf0, 0xf4, 0xcc, ...Buffer.from('ng')])
    expect(amounts(legacy)).toEqual(['2 triệu đồng'.normalize('NFD').replaceAll('e\u0323\u0302', 'ê\u0323').replaceAll('o\u0302', 'ô')])
    expect(() => amounts(legacy, 'no-such')).toThrow('options.charset is no encoding this runtime knows: "no-such"')
  })

  it.each(['', '<', '&', '&#0;', '&#xffffff;', '<p>\0 2 tỷ', '<table>a<tr>2 tỷ đồng', '<b><p>a</b>2 tỷ đồng</p>', '<!--'])('takes %j', (html) => {
    for (const { span } of parseHtml(html).funds) expect(span.end).toBeLessThanOrEqual(html.length)
  })

  it('says that a page is nested too deep', () => expect(parseHtml('<div>'.repeat(20_000)).diagnostics.map(({ code }) => code)).toEqual(['input/too-deep']))

  it('says what it takes', () => expect(() => parseHtml(1 as never)).toThrow(new TypeError('Expected HTML as a string or bytes, got number')))
})
