/** Prints the memory that one text of 10 MB, the seed over and over, takes at its peak: run by measure.ts with --expose-gc. */
import { SEED } from './texts.js'
import type * as Api from '../src/index.js'

const { createDocument, parseNews } = (await import(new URL('../dist/index.js', import.meta.url).href)) as typeof Api
const LENGTH = 10_000_000
const text = Array.from({ length: Math.ceil(LENGTH / SEED.length) }, () => SEED).join('\n\n')
parseNews(SEED)

const perCharacter = (bytes: number): number => Math.round((bytes / text.length) * 10) / 10
const rss = (): number => process.memoryUsage.rss()
globalThis.gc?.()
const before = rss()
const document = createDocument(text)
const ofDocument = rss() - before
const record = parseNews(text, { validate: false })
const ofRecord = process.resourceUsage().maxRSS * 1024 - before
globalThis.gc?.()
const held = process.memoryUsage().heapUsed
const { dates, locations, funds } = record
console.log(
  JSON.stringify({
    'document, bytes a character': perCharacter(ofDocument),
    'record and all else at the peak, bytes a character': perCharacter(ofRecord),
    'heap behind it, bytes a character': perCharacter(held),
    tokens: document.tokens.length,
    'dates, places and funds': dates.length + locations.length + funds.length
  })
)
