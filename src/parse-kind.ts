import { date } from './extractors/date/index.js'
import { fund } from './extractors/fund/index.js'
import { checkOptions, createDocument } from './document/index.js'
import { run, inLanguage, toDiagnostic } from './pipeline/index.js'
import { toMentions, type Flat } from './records/mentions.js'
import type { DateMention, FundMention } from './records/news/schema.js'
import type { AnyExtractor, Annotation, Diagnostic, Document, ParseOptions, ValueOf } from './types.js'

/** The mentions of one extractor, flat, with spans in the caller's string. */
export function parseKind<E extends AnyExtractor>(input: string, options: ParseOptions, extractor: E): Flat<ValueOf<E> & object>[] {
  const document = read(input, options)
  return toMentions(document, input, run(document, [extractor]).get(extractor) as readonly Annotation<string, ValueOf<E> & object>[])
}

/** The document of a caller's input, or a TypeError that says what is wrong with it. */
export function read(input: string, options: ParseOptions): Document {
  if (typeof input !== 'string') throw new TypeError(`Expected a string of text, got ${input === null ? 'null' : typeof input}`)
  checkOptions(options)
  const end = endOfInput(input, options)
  return createDocument(end < input.length ? input.slice(0, end) : input, options)
}

/** Where reading ends: at the limit, but not between the two halves of a character. */
function endOfInput(input: string, { maxCharacters }: ParseOptions): number {
  if (maxCharacters === undefined) return input.length
  if (input.length <= maxCharacters) return input.length
  const isPair = maxCharacters > 0 && (input.charCodeAt(maxCharacters - 1) & 0xfc00) === 0xd800
  return isPair ? maxCharacters - 1 : maxCharacters
}

/** Says what was cut off, if anything was. */
export function toLimitDiagnostics(input: string, options: ParseOptions): Diagnostic[] {
  const end = endOfInput(input, options)
  if (end === input.length) return []
  const cut = toDiagnostic('input/truncated', { start: end, end: input.length }, String(input.length), String(options.maxCharacters))
  return [inLanguage(cut, options.language)]
}

/**
 * Calendar dates, with EDTF values and inclusive ISO bounds.
 *
 * @example
 * ```js
 * import { parseDates } from 'boctach'
 *
 * parseDates('Hôm qua; từ ngày 5 - 7/3; quý II/2024', { publishedAt: '2024-03-10' }).map(({ edtf }) => edtf) // => ['2024-03-09', '2024-03-05/2024-03-07', '2024-34']
 * ```
 */
export function parseDates(input: string, options: ParseOptions = {}): DateMention[] {
  return parseKind(input, options, date)
}

/**
 * Amounts of money: exact decimal strings in their currency, and integers in đồng. `location` and `sameAs` are null, as only a
 * record has these.
 *
 * @example
 * ```js
 * import { parseFunds } from 'boctach'
 *
 * parseFunds('1,25 tỷ đồng; từ 3 đến 5 triệu đồng/hộ; 2 triệu USD', { rates: { USD: 25000 } }).map(({ vnd, vndMax, per }) => [vnd, vndMax, per]) // => [[1250000000, null, null], [3000000, 5000000, 'hộ'], [50000000000, null, null]]
 * ```
 */
export function parseFunds(input: string, options: ParseOptions = {}): FundMention[] {
  return parseKind(input, options, fund).map((each) => Object.assign(each, { location: null, sameAs: null }))
}
