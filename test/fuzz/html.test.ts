import fc from 'fast-check'
import { parse, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { describe, expect, it } from 'vitest'
import { newsRecordSchema } from '../../src/index.js'
import { parseArticle, parseHtml, readArticle } from '../../src/html/index.js'
import { cleanArticle } from '../../src/html/readability.js'
import { spansOf } from '../spans.js'
import { WORDS } from './texts.js'

/** `npm run fuzz` makes 100,000 runs of each. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 1000)

const REFERENCES = [
  '&lt',
  '&lt;',
  '&amp;',
  '&ampamp;',
  '&notit;',
  '&nbsp;',
  '&nbsp',
  '&#32;',
  '&#x1ec7;',
  '&#0;',
  '&#128;',
  '&#99999999;',
  '&#xd800;',
  '&NotEqualTilde;',
  '&fjlig;',
  '&',
  '&&',
  '&x;',
  '&#',
  '&#x',
  '&ecirc;&#x323;',
  '&lt&gt',
  '&Aacutex'
] as const
const TAGS = [
  '<p>',
  '</p>',
  '<b>',
  '</b>',
  '</i title="x>y">',
  '<i title="a&amp>b">',
  '</i>',
  '<div>',
  '</div>',
  '<br>',
  '<table>',
  '<tr>',
  '<td>',
  '</td>',
  '</table>',
  '<pre>',
  '<pre>\n',
  '</pre>',
  '<xmp>',
  '</xmp>',
  '<h1>',
  '</h1>',
  '<a href=x&lt>',
  '</a>',
  '<!-- x -->',
  '<!--',
  '-->',
  '</body>',
  '</html>',
  '<body>',
  '<svg>',
  '</svg>',
  '<font>',
  '<span',
  '</x>',
  '<plaintext>',
  '<!doctype html>',
  '<?x?>',
  '<![CDATA[a]]>'
] as const
const MARKS = ['\r\n', '\r', '\n', '\t', '\f', '\0', ' ', '\u00a0', '😀', '\ud800', '<', '>', '"', '\ufeff'] as const

const pieces = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.constantFrom(...TAGS) },
  { weight: 2, arbitrary: fc.constantFrom(...REFERENCES) },
  { weight: 1, arbitrary: fc.constantFrom(...MARKS) }
)
const pages = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''))

/** What the parser makes of some nodes, as it is used everywhere. */
const textOf = (nodes: readonly Tree.ChildNode[]): string =>
  nodes
    .map((node) =>
      'value' in node ? node.value : 'childNodes' in node && !['svg', 'iframe'].includes(node.nodeName) ? textOf(node.childNodes) : ''
    )
    .join('')
const decoded = (html: string): string => textOf(parseFragment(html).childNodes)
const packed = (text: string): string => text.replaceAll(/\s/g, '')

describe('any page', () => {
  it('gives the text that its parser gives, each unit with its own place', () => {
    fc.assert(
      fc.property(pages, (html) => {
        const { text, toSource } = readArticle(html)
        const body = parse(html).childNodes.flatMap((node) =>
          'childNodes' in node ? node.childNodes.filter(({ nodeName }) => nodeName === 'body') : []
        )
        expect(packed(text)).toBe(packed(textOf(body)))
        for (let at = 0; at < text.length; at++) {
          const { start, end } = toSource({ start: at, end: at + 1 })
          const unit = text.charAt(at)
          expect(start).toBeLessThanOrEqual(end)
          if (start === end) expect('\n\t').toContain(unit)
          else if (unit === ' ') expect(decoded(`x${html.slice(start, end)}`)).toMatch(/^x[ \t\n\r\f]$/)
          // A NUL is dropped, or shown so.
          else if (unit !== '\ufffd') expect(decoded(html.slice(start, end))).toContain(unit)
        }
      }),
      { numRuns }
    )
  })

  it('gives a valid record, whose slices say in HTML what its mentions say', () => {
    fc.assert(
      fc.property(pages, (html) => {
        const record = parseHtml(html)
        expect(newsRecordSchema.safeParse(JSON.parse(JSON.stringify(record))).error).toBeUndefined()
        // What stands in a mention's place and is not shown is left out.
        if (/<(?:svg|!|\?|plaintext|xmp|pre)/.test(html)) return
        for (const { span, text } of spansOf(record)) expect(packed(decoded(html.slice(span.start, span.end)))).toBe(packed(text))
      }),
      { numRuns }
    )
  })

  it('throws for nothing that it says of itself', () => {
    const dates = fc.oneof(
      fc.constantFrom(
        '2024-99-99',
        '0001-01-01',
        '2024-02-30',
        '12024-01-01',
        '9999-12-31T23:00:00Z',
        '2024-03-05T20:00:00Z',
        '02/03/2024 08:00',
        'hôm qua',
        ''
      ),
      fc.string()
    )
    const said = fc.oneof(
      fc.jsonValue(),
      fc.record({
        '@type': fc.constantFrom('NewsArticle', ['WebPage'], null),
        headline: fc.oneof(fc.jsonValue(), fc.string()),
        datePublished: fc.oneof(fc.jsonValue(), dates),
        publisher: fc.jsonValue()
      })
    )
    const attribute = (value: string): string => value.replaceAll('"', '&quot;')
    fc.assert(
      fc.property(said, dates, dates, (json, meta, time) => {
        const html = `<script type="application/ld+json">${JSON.stringify(json)}</script><meta property="article:published_time" content="${attribute(meta)}"><p>Góp 2 tỷ đồng.<time datetime="${attribute(time)}"></time>`
        const record = parseHtml(html)
        expect(newsRecordSchema.safeParse(JSON.parse(JSON.stringify(record))).error).toBeUndefined()
        if (record.date !== null) expect(Number(record.date.slice(0, 4))).toBeGreaterThan(1994)
      }),
      { numRuns }
    )
  })

  it('is cleaned, or read as it is', () => {
    fc.assert(
      fc.property(pages, fc.nat(150), (html, depth) => {
        const article = cleanArticle('<section>'.repeat(depth) + html)
        const record = parseArticle(article)
        for (const { span, text } of spansOf(record)) expect(article.text.slice(span.start, span.end)).toBe(text)
      }),
      { numRuns: Math.ceil(numRuns / 20) }
    )
  })

  it('in any bytes is read, or refused as no text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          readArticle(bytes)
        } catch (error) {
          expect(error).toMatchObject({
            name: 'TypeError',
            message: 'Expected HTML, got bytes that are no text: is it compressed, or an image?'
          })
        }
      }),
      { numRuns }
    )
  })
})
