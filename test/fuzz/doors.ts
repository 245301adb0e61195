import { extract, defineExtractor, newsRecordSchema, parseNews } from '../../src/index.js'
import { parseArticle, parseHtml } from '../../src/html/index.js'
import { cleanArticle } from '../../src/html/readability.js'
import { readCsvItems } from '../../src/cli/items/csv.js'
import { parseStream, readNdjson } from '../../src/stream/index.js'
import { toHtml } from '../../src/view/index.js'
import * as z from 'zod'

/** An extractor of a user's own: every word in capitals, with a value and parts that its schema holds. */
const shout = defineExtractor({
  kind: 'shout',
  needs: [],
  schema: z.object({ word: z.string() }),
  *extract({ text }) {
    for (const { 0: word, index } of text.matchAll(/\p{Lu}+/gu))
      yield { start: index, end: index + word.length, value: { word }, rule: 'capitals' }
  }
})

const check = (record: unknown): void => {
  const { error } = newsRecordSchema.safeParse(JSON.parse(JSON.stringify(record)))
  if (error !== undefined) throw error
}
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const cut = (bytes: Uint8Array): Uint8Array[] =>
  Array.from({ length: Math.ceil(bytes.length / 7) }, (_, at) => bytes.subarray(at * 7, at * 7 + 7))

/** What the view opens for a text that has it, and for no text that names it. */
const PARTS_OF_VIEW =
  'mark span b small dd dt dl div ul li h2 p q i a label input details summary table caption tbody tfoot tr th td'.split(' ')

/** Every way into the library: each takes any text, and throws where a promise is broken. */
export const DOORS: Readonly<Record<string, (text: string) => void | Promise<void>>> = {
  parseNews: (text) => check(parseNews(text)),
  parseHtml: (text) => check(parseHtml(text)),
  cleanArticle: (text) => check(parseArticle(cleanArticle(text))),
  view(text) {
    const tags = (html: string): string[] => [...new Set([...html.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, tag]) => tag as string))].sort()
    const known = new Set(
      tags(
        toHtml(parseNews('Ngày 3/4/2024, có 9 mô hình, gồm 5 tập thể và 3 cá nhân.\n\nHTX Hoa góp 2 tỷ đồng, gồm: huyện 1 tỷ đồng.'), '')
      ).concat(PARTS_OF_VIEW)
    )
    for (const tag of tags(toHtml(parseNews(text), text))) if (!known.has(tag)) throw new Error(`the view opens <${tag}>`)
  },
  ndjson: async (text) => {
    // A text as a line's text comes back whole; as a line it is an item or an error; bytes may be cut anywhere.
    const good = JSON.stringify({ id: 'good', text })
    const results = []
    for await (const result of parseStream(readNdjson(cut(bytesOf(`${good}\n${text.replaceAll('\n', ' ')}\n${good}`)))))
      results.push(result)
    const whole = results.filter(({ id }) => id === 'good')
    if (whole.length !== 2 || !whole.every((result) => 'record' in result)) throw new Error('a line is lost')
  },
  csv: async (text) => {
    const field = `"${text.replaceAll('"', '""')}"`
    const source = async function* (): AsyncGenerator<Uint8Array> {
      await Promise.resolve()
      yield* cut(bytesOf(`id,text\n1,${field}\n2,x\n`))
    }
    const rows = []
    for await (const { value } of readCsvItems(source(), { text: null, date: null, id: null })) rows.push(value)
    const [first, second] = rows as { text: string }[]
    if (rows.length !== 2 || second?.text !== 'x' || first?.text !== new TextDecoder().decode(bytesOf(text)))
      throw new Error('a cell is not what it was')
  },
  own(text) {
    for (const { span, text: word, value } of extract(text, [shout]).mentions) {
      if (text.slice(span.start, span.end) !== word || word.normalize('NFC') !== value.word)
        throw new Error(`"${word}" is not "${value.word}"`)
    }
  }
}
