import iconv from 'iconv-lite'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { cleanArticle } from '../src/html/readability.js'
import { parseArticle, parseHtml, readArticle } from '../src/html/index.js'
import { convert } from '../src/html/legacy.js'

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

  it.each([
    ['a canonical address', '<link rel="canonical" href="https://www.baogialai.com.vn/x.html">', 'Báo Gia Lai'],
    ['an OpenGraph address', '<meta property="og:url" content="https://baolangson.vn/tin.html">', 'Báo Lạng Sơn'],
    ['the name of the site', '<meta property="og:site_name" content="Báo Lạng Sơn">', 'Báo Lạng Sơn'],
    [
      'an address in JSON-LD',
      '<script type="application/ld+json">{"@type":"NewsArticle","url":"https://vnexpress.net/a"}</script>',
      'VnExpress'
    ],
    ['an outlet that no table has', '<meta property="og:site_name" content="Tin nhà">', null]
  ])('finds the outlet by %s', (_, head, name) => {
    expect(parseHtml(`<head>${head}</head><p>Xã nhận 2 tỷ đồng.</p>`).outlet?.name ?? null).toBe(name)
  })

  it('keeps the outlet that the text names', () => {
    const html = '<link rel="canonical" href="https://baolangson.vn/x"><p>(GLO)- Sáng 3/4, xã họp.</p>'
    expect(parseHtml(html).outlet?.name).toBe('Báo Gia Lai')
  })

  it('counts spans in the HTML', () => {
    const sliceOf = ({ span }: { span: { start: number; end: number } }): string => page.slice(span.start, span.end)
    expect(record.funds.map(sliceOf)).toEqual(['2</i> tỷ đồng'])
    expect(record.locations.map(sliceOf)).toContain('xã&nbsp;<b>Cò&nbsp;Nòi')
    expect(record.quantities.map(sliceOf)).toEqual(['30&#32;ngày công'])
    expect(record.dates.map(sliceOf)).toEqual(['Hôm qua'])
  })

  it('reads lists and tables as such', () => {
    const list = parseHtml(
      '<p>Xã có 9 mô hình, gồm:</p><ul><li>Kinh tế: 5 mô hình<ul><li>Trồng trọt: 3 mô hình</li><li>Chăn nuôi: 2 mô hình</li></ul></li><li>Văn hóa: 4 mô hình</li></ul>'
    )
    expect(list.modelCounts).toMatchObject([
      {
        count: 9,
        breakdowns: [
          { by: 'field', sum: 9, reconciles: true, parts: [{ count: 5, breakdowns: [{ sum: 5, reconciles: true }] }, { count: 4 }] }
        ]
      }
    ])
    const table = parseHtml(
      '<table><tr><th>Đơn vị</th><th>Số mô hình</th></tr><tr><td>Xã Cò Nòi</td><td>12</td></tr><tr><td>Xã Hát Lót</td><td>8</td></tr><tr><td>Tổng</td><td>20</td></tr></table>'
    )
    expect(table.modelCounts).toMatchObject([{ count: 20, breakdowns: [{ by: 'location', sum: 20, reconciles: true }] }])
  })

  const ld = (...values: readonly object[]): string =>
    values.map((value) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`).join('')
  const news = (headline: unknown, datePublished: unknown): object => ({ '@type': 'NewsArticle', headline, datePublished })
  const printed = '<p>Thứ Ba, 23/7/2024 - 08:00</p><h1>Tin vui từ xã Cò Nòi</h1><p>Xã góp 2 tỷ đồng.</p>'

  it.each([
    ['the caller’s day', '<meta property="article:published_time" content="2024-01-05"><p>x', { publishedAt: '2023-03-01' }, '2023-03-01'],
    ['OpenGraph', '<meta property="article:published_time" content="2024-01-05T08:00:00+07:00"><p>x', {}, '2024-01-05'],
    ['<time>', '<p>x <time datetime="2024-02-07">7/2</time>', {}, '2024-02-07'],
    ['broken JSON-LD passed over', '<script type="application/ld+json">{</script><time datetime="2024-02-08"></time>', {}, '2024-02-08'],
    [
      'a date-time with a zone, as the day in Vietnam',
      '<meta itemprop="datePublished" content="2024-01-05T18:30:00Z"><p>x',
      {},
      '2024-01-06'
    ],
    ['what newspapers write', '<meta name="pubdate" content="02/03/2024 08:00"><p>x', {}, '2024-03-02'],
    [
      'the first of two <meta>',
      '<meta name="pubdate" content="2024-03-02"><meta name="pubdate" content="2020-01-01"><p>x',
      {},
      '2024-03-02'
    ],
    [
      'the article that the title names',
      `<title>Tin B - Báo</title>${ld([news('Tin A', '2024-01-01'), news('Tin B', '2024-02-02')])}<p>x`,
      {},
      '2024-02-02'
    ],
    [
      'an article before its page',
      `${ld({ '@graph': [{ '@type': 'WebPage', datePublished: '2020-01-01' }, news('Tin', '2024-02-02')] })}<p>x`,
      {},
      '2024-02-02'
    ],
    [
      'no menu, no other article and no link to one',
      '<nav><time datetime="2024-01-01"></time></nav><article><p>Bài dài hơn <time datetime="2024-02-02"></time><article><time datetime="2024-03-03"></time></article></article><article><time datetime="2024-04-04"></time></article><ul><li><time datetime="2024-05-05"></time></ul>',
      {},
      '2024-02-02'
    ],
    ['the date line, where the page is far from it', `<meta name="pubdate" content="2011-05-01">${printed}`, {}, '2024-07-23'],
    ['the page, where it is near the date line', `<meta name="pubdate" content="2024-07-24">${printed}`, {}, '2024-07-24'],
    [
      'the one that is near the date line',
      `${ld(news('x', '0001-01-01'))}<meta name="pubdate" content="2024-07-22">${printed}`,
      {},
      '2024-07-22'
    ],
    ['no impossible day', '<time datetime="2024-99-99"></time>', {}, null],
    ['no implausible day', `${ld(news('x', '0001-01-01'), news('x', '12024-01-01'))}<p>x`, {}, null],
    ['nothing', '<p>x', {}, null]
  ])('takes the date from %s', (_, html, options, date) => expect(parseHtml(html, options).date).toBe(date))

  it.each([
    ['2024-99-99', '<p>x', undefined],
    ['0001-01-01T00:00:00', '<p>x', undefined],
    ['hôm qua', '<p>x', undefined],
    ['2011-05-01', printed, '2024-07-23']
  ])('says that it did not use the date %s', (day, body, expected) => {
    const { diagnostics } = parseHtml(`<meta name="pubdate" content="${day}">${body}`)
    expect(diagnostics.filter(({ code }) => code === 'input/page-date')).toMatchObject([
      { severity: 'warning', actual: day, ...(expected !== undefined && { expected }) }
    ])
  })

  it.each([
    ['a headline of null', '{"@type":"NewsArticle","headline":[null]}'],
    ['a headline that is a number', '{"@type":"NewsArticle","headline":1,"publisher":[[]]}'],
    ['JSON-LD nested 5,000 deep', `${'['.repeat(5000)}${']'.repeat(5000)}`],
    ['JSON-LD nested a million deep', `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`],
    ['a graph nested 5,000 deep', `${'{"@graph":'.repeat(5000)}1${'}'.repeat(5000)}`],
    ['a headline nested 50,000 deep', `{"@type":"NewsArticle","headline":${'['.repeat(50_000)}${']'.repeat(50_000)}}`]
  ])('reads the article beside %s', (_, json) => {
    expect(parseHtml(`<script type="application/ld+json">${json}</script><p>Góp 2 tỷ đồng`).funds.map(({ vnd }) => vnd)).toEqual([
      2_000_000_000
    ])
  })

  it.each([
    ['a &ltb 2 tỷ đồng', '2 tỷ đồng'],
    ['&ampamp; 2&nbsp;tỷ đồng', '2&nbsp;tỷ đồng'],
    ['&notit; 2 tỷ &#273;ồng', '2 tỷ &#273;ồng'],
    ['<p>a</p></body></html> 2 tỷ đồng', '2 tỷ đồng'],
    ['<b>2</b></i title="x>y"> tỷ đồng', '2</b></i title="x>y"> tỷ đồng'],
    ['<xmp>&amp; 2 tỷ đồng</xmp>', '2 tỷ đồng'],
    ['<pre>\n\n&#10;2 tỷ đồng', '2 tỷ đồng'],
    ['<table>&amp;<tr>2 tỷ\r\nđồng', '2 tỷ\r\nđồng'],
    ['<svg>\0</svg>&nbsp;2 tỷ đồng', '2 tỷ đồng']
  ])('counts in %j', (html, money) => {
    expect(parseHtml(html).funds.map(({ span }) => html.slice(span.start, span.end))).toEqual([money])
  })

  it('reads bytes by mark, by declaration and by the caller’s charset', () => {
    const amounts = (bytes: Uint8Array, charset?: string): unknown => parseHtml(bytes, { charset }).funds.map(({ text }) => text)
    expect(amounts(new TextEncoder().encode('\ufeff<p>2 tỷ đồng'))).toEqual(['2 tỷ đồng'])
    // "2 triệu đồng" in windows-1258: ê 0xEA with a combining dot below 0xF2, đ 0xF0, ô 0xF4 with a grave 0xCC.
    const legacy = Uint8Array.from([
      ...Buffer.from('<meta charset="windows-1258"><p>2 tri'),
      0xea,
      0xf2,
      0x75,
      0x20,
      0xf0,
      0xf4,
      0xcc,
      ...Buffer.from('ng')
    ])
    expect(amounts(legacy)).toEqual(['2 triệu đồng'.normalize('NFD').replaceAll('e\u0323\u0302', 'ê\u0323').replaceAll('o\u0302', 'ô')])
    // A charset that lies.
    expect(amounts(new TextEncoder().encode('<meta charset=utf-16><p>2 tỷ đồng'))).toEqual(['2 tỷ đồng'])
    expect(amounts(new TextEncoder().encode('<meta charset=iso-8859-1><p>2 tỷ đồng'))).toEqual(['2 tỷ đồng'])
    expect(amounts(new Uint8Array(Buffer.from('<p>2 tỷ đồng', 'utf16le')))).toEqual(['2 tỷ đồng'])
    expect(() => amounts(legacy, 'no-such')).toThrow('options.charset is no encoding this runtime knows: "no-such"')
  })

  it.each(['', '<', '&', '&#0;', '&#xffffff;', '<p>\0 2 tỷ', '<table>a<tr>2 tỷ đồng', '<b><p>a</b>2 tỷ đồng</p>', '<!--'])(
    'takes %j',
    (html) => {
      for (const { span } of parseHtml(html).funds) expect(span.end).toBeLessThanOrEqual(html.length)
    }
  )

  it.each([
    ['gzip', gzipSync('<p>2 tỷ đồng')],
    ['an image', Buffer.from('89504e470d0a1a0a0000000d49484452000001000000', 'hex')]
  ])('refuses %s', (_, bytes) => {
    expect(() => parseHtml(bytes)).toThrow(new TypeError('Expected HTML, got bytes that are no text: is it compressed, or an image?'))
  })

  it.each(['<div>', '<table><tr><td>', '<ul><li>', '<b><div>'])('reads all of a page that nests %s too deep, and says so', (tags) => {
    const html = `<title>Tin</title><script>var a = "1 tỷ đồng"</script>${tags.repeat(20_000)}<p>Góp 2 tỷ&nbsp;đồng.</p><p>Xây 36 nhà.`
    for (const record of [parseHtml(html), parseArticle(cleanArticle(html))]) {
      expect(record.funds.map(({ vnd }) => vnd)).toEqual([2_000_000_000])
      expect(record.quantities.map(({ value }) => value)).toEqual([36])
      expect(record.diagnostics[0]?.code).toBe('input/too-deep')
    }
    expect(parseHtml(html).funds.map(({ span }) => html.slice(span.start, span.end))).toEqual(['2 tỷ&nbsp;đồng'])
  })

  it('says what it takes', () =>
    expect(() => parseHtml(1 as never)).toThrow(new TypeError('Expected HTML as a string or bytes, got number')))
})

/** "Huyện Hữu Lũng có 12 mô hình của phụ nữ, kinh phí 2,5 tỷ đồng; ngày 3/4/2024" */
const TCVN3 = 'HuyÖn H÷u Lòng cã 12 m« h×nh cña phô n÷, kinh phÝ 2,5 tû ®ång; ngµy 3/4/2024'
const VNI = 'Huyeän Höõu Luõng coù 12 moâ hình cuûa phuï nöõ, kinh phí 2,5 tyû ñoàng; ngaøy 3/4/2024'
const textOf = (input: string | Uint8Array, charset?: string): string => readArticle(input, charset).text.trimEnd()
const UNICODE = 'Huyện Hữu Lũng có 12 mô hình của phụ nữ, kinh phí 2,5 tỷ đồng; ngày 3/4/2024'

describe('text older than Unicode', () => {
  it.each([
    ['tcvn3', TCVN3, 'tû ®ång'],
    ['vni', VNI, 'tyû ñoàng']
  ])('in %s is converted, with spans where it stands', (encoding, text, money) => {
    const html = `<title>${text}</title><p>${text}`
    const article = readArticle(html)
    expect([article.text.trim(), article.title]).toEqual([UNICODE, UNICODE])
    const { funds, dates, locations, diagnostics } = parseHtml(html)
    expect([funds[0]?.vnd, dates[0]?.edtf, locations[0]?.name]).toEqual([2_500_000_000, '2024-04-03', 'Hữu Lũng'])
    expect(funds.map(({ span, text: shown }) => [html.slice(span.start, span.end), shown])).toEqual([[`2,5 ${money}`, '2,5 tỷ đồng']])
    expect(diagnostics).toMatchObject([{ code: 'input/legacy-encoding', severity: 'info', actual: encoding }])
  })

  it.each([
    ['tcvn3', TCVN3],
    ['vni', VNI]
  ])('in bytes of %s is told by its words, or by the caller', (encoding, text) => {
    const bytes = new Uint8Array(Buffer.from(`<p>${text}`, 'latin1'))
    expect(textOf(bytes)).toBe(UNICODE)
    // Too short to be told.
    expect(textOf(bytes.subarray(0, bytes.indexOf(0x20) + (encoding === 'vni' ? 5 : 4)), encoding)).toBe('Huyện Hữu')
  })

  it('reads the bytes of windows-1258 that no one declared', () => {
    // "đã có" with đ 0xF0, ã as a and 0xDE, ó as o and 0xEC.
    expect(textOf(Uint8Array.from([0x3c, 0x70, 0x3e, 0xf0, 0x61, 0xde, 0x20, 0x63, 0x6f, 0xec])).normalize('NFC')).toBe('đã có')
  })

  it('has every letter of VNI', () => {
    // Letters as VNI for Windows writes them, in the order of the alphabet and of the tones.
    const vni =
      'aù aø aû aõ aï aê aé aè aú aü aë aâ aá aà aå aã aä ñ eù eø eû eõ eï eâ eá eà eå eã eä í ì æ ó ò où oø oû oõ oï oâ oá oà oå oã oä ô ôù ôø ôû ôõ ôï uù uø uû uõ uï ö öù öø öû öõ öï yù yø yû yõ î'
    const letters =
      'á à ả ã ạ ă ắ ằ ẳ ẵ ặ â ấ ầ ẩ ẫ ậ đ é è ẻ ẽ ẹ ê ế ề ể ễ ệ í ì ỉ ĩ ị ó ò ỏ õ ọ ô ố ồ ổ ỗ ộ ơ ớ ờ ở ỡ ợ ú ù ủ ũ ụ ư ứ ừ ử ữ ự ý ỳ ỷ ỹ ỵ'
    expect(textOf(`<p>${vni}`, 'vni')).toBe(letters)
    expect(textOf(`<p>${vni.toUpperCase()}`, 'vni')).toBe(letters.toUpperCase())
  })

  it.each([
    `<p>${UNICODE}`,
    '<p>Le café à Hà Nội, année après année, coûte 2 € — très cher',
    '<p>© 2024 ® • ½ naïve Übergröße',
    '<p>xã Hoà Bình có các hàm và là',
    `<p>${UNICODE.normalize('NFD')}`
  ])('leaves %s as it is', (html) => {
    expect([readArticle(html).diagnostics, textOf(html)]).toEqual([[], html.slice(3)])
  })
})

describe('cleanArticle', () => {
  const body = Array.from(
    { length: 6 },
    (_, index) =>
      `<p>Đoạn ${index + 1}: xã Cò Nòi, huyện Mai Sơn góp ${index + 2} triệu đồng, nhân dân hiến đất, góp công làm đường, xây nhà văn hóa và trồng hoa, cây xanh.</p>`
  ).join('')
  const page = `<html><head><title>Góp công ở Cò Nòi</title><meta property="article:published_time" content="2024-03-05T08:00:00+07:00"></head><body><div class="menu"><a href="/">9 tỷ đồng</a></div><div id="content">${body}</div><div class="related sidebar"><a href="/x">Huyện khác góp 7 tỷ đồng</a></div></body></html>`

  it('finds the article that no element marks', () => {
    const record = parseArticle(cleanArticle(page))
    expect(record.funds.map(({ vnd }) => vnd)).toEqual([2e6, 3e6, 4e6, 5e6, 6e6, 7e6])
    expect([record.date, parseHtml(page).funds.length]).toEqual(['2024-03-05', 8])
  })

  it('gives the way back to the cleaned HTML', () => {
    const article = cleanArticle(page)
    const { start, end } = parseArticle(article).funds[0]?.span ?? { start: 0, end: 0 }
    const source = article.toSource({ start, end })
    expect(article.html.slice(source.start, source.end)).toBe('2 triệu đồng')
  })

  it.each([
    ['nested 800 deep', `${'<div>'.repeat(800)}${body}`],
    ['of 20,000 elements', `<div>${'<p>x'.repeat(20_000)}</div>${body}`],
    ['of many elements, each nested deep', `${`${'<div>'.repeat(90)}x${'</div>'.repeat(90)}`.repeat(40)}${body}`]
  ])('reads a page %s as it is, and says so', (_, html) => {
    const start = performance.now()
    const { diagnostics, funds } = parseArticle(cleanArticle(html))
    expect([diagnostics.map(({ code }) => code), funds.length]).toEqual([['input/not-cleaned'], 6])
    expect(performance.now() - start).toBeLessThan(10_000)
  })

  it.each(['', '<p>', 'x', '<!--'])('takes %j', (html) => expect(cleanArticle(html).text.trim()).toBe(html === 'x' ? 'x' : ''))
})

it('converts TCVN3 as iconv-lite does', () => {
  const bytes = Array.from({ length: 0x100 - 0xa1 }, (_, index) => 0xa1 + index)
  expect(convert(String.fromCharCode(...bytes), 'tcvn3')).toBe(iconv.decode(Buffer.from(bytes), 'tcvn'))
})
