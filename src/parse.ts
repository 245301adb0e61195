import { location, modelCount, namedModel, quantity } from './extractors/index.js'
import { parseDates, parseFunds, parseKind, read, toLimitDiagnostics } from './parse-kind.js'
import { run } from './pipeline/index.js'
import { toDiagnostics, toSpan, withSourceSpans, type RecordDefinition } from './records/index.js'
import {
  news,
  validated,
  type LocationMention,
  type ModelCountMention,
  type NewsRecord,
  type QuantityMention
} from './records/news/index.js'
import type { AnyExtractor, Annotation, Diagnostic, Mention, ParseOptions, ValueOf } from './types.js'

/**
 * Reads one news text into a record.
 *
 * @param input Any string. Spans in the result count its UTF-16 units.
 * @throws TypeError if `input` is no string or an option has the wrong form.
 *
 * @example
 * ```js
 * import { parseNews } from 'boctach'
 *
 * const record = parseNews('Xã Cò Nòi (huyện Mai Sơn) có 9 mô hình, gồm 5 tập thể và 4 cá nhân; góp gần 2 tỷ đồng.', { publishedAt: '2024-07-23' })
 * record.location?.code // => '04138'
 * record.modelCounts[0]?.breakdowns[0]?.reconciles // => true
 * record.funds[0]?.vnd // => 2000000000
 * record.funds[0]?.qualifier // => 'nearly'
 * ```
 */
export function parseNews(input: string, options: ParseOptions = {}): NewsRecord {
  const record = assembleRecord(input, news, options)
  const limited = { ...record, diagnostics: [...record.diagnostics, ...toLimitDiagnostics(input, options)] }
  return options.validate === false ? limited : validated(limited, options.language)
}

/** The whole way: read, run, assemble. */
function assembleRecord<R, N extends readonly AnyExtractor[]>(
  input: string,
  { needs, assemble }: RecordDefinition<R, N>,
  options: ParseOptions
): R {
  const document = read(input, options)
  return assemble(document, run(document, needs), input)
}

/**
 * Reads one text into a record of your own (`defineRecord`).
 *
 * @throws TypeError if the record that its `assemble` returns does not fit its schema.
 *
 * @example
 * ```js
 * import { date, defineRecord, parseRecord } from 'boctach'
 * import * as z from 'zod'
 *
 * const days = defineRecord({ name: 'days', needs: [date], schema: z.array(z.string()), assemble: (document, found) => found.get(date).map(({ value }) => value.edtf) })
 * parseRecord('ngày 5/3/2024 và ngày 7/3/2024', days) // => ['2024-03-05', '2024-03-07']
 * ```
 */
export function parseRecord<R, N extends readonly AnyExtractor[]>(
  input: string,
  record: RecordDefinition<R, N>,
  options: ParseOptions = {}
): R {
  const result = record.schema.safeParse(assembleRecord(input, record, options))
  if (result.success) return result.data
  const issue = result.error.issues[0]
  throw new TypeError(`Record "${record.name}" does not fit its schema: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`)
}

/**
 * Administrative places of Vietnam, resolved to codes of the era of the publication date.
 *
 * @example
 * ```js
 * import { parseLocations } from 'boctach'
 *
 * const [place] = parseLocations('tại xã Mai Pha, thành phố Lạng Sơn', { publishedAt: '2024-07-23' })
 * place.code // => '05992'
 * place.path.map(({ type, name }) => `${type} ${name}`) // => ['xã Mai Pha', 'thành phố Lạng Sơn', 'tỉnh Lạng Sơn']
 * ```
 */
export function parseLocations(input: string, options: ParseOptions = {}): LocationMention[] {
  return parseKind(input, options, location)
}

/**
 * Counts of models, as totals with their parts, added up; `sameAs` is null and `members` empty, as only a record has these.
 *
 * @example
 * ```js
 * import { parseModelCounts } from 'boctach'
 *
 * const [total] = parseModelCounts('Huyện có 350 mô hình, gồm 200 mô hình kinh tế và 140 mô hình văn hóa.')
 * total.count // => 350
 * total.breakdowns.map(({ by, sum, reconciles }) => ({ by, sum, reconciles })) // => [{ by: 'field', sum: 340, reconciles: false }]
 * ```
 */
export function parseModelCounts(input: string, options: ParseOptions = {}): ModelCountMention[] {
  return parseKind(input, options, modelCount).map((count) => ({ ...count, sameAs: null, members: [] }))
}

/**
 * Models, cooperatives, clubs and teams called by name; `funds` and `quantities` are empty, as only a record has these.
 *
 * @example
 * ```js
 * import { parseNamedModels } from 'boctach'
 *
 * parseNamedModels('Nổi bật là mô hình “Tổ tự quản”, HTX Hoa đào Bản Cao.').map(({ kind, name }) => [kind, name]) // => [['mô hình', 'Tổ tự quản'], ['HTX', 'HTX Hoa đào Bản Cao']]
 * ```
 */
export function parseNamedModels(input: string, options: ParseOptions = {}): NewsRecord['namedModels'] {
  return parseKind(input, options, namedModel).map((name) => ({
    ...name,
    place: null,
    funds: [],
    quantities: [],
    mentions: [{ span: name.span, text: name.text }]
  }))
}

/**
 * Other counted contributions and results, in UCUM units where one exists; `sameAs` is null, as only a record has it.
 *
 * @example
 * ```js
 * import { parseQuantities } from 'boctach'
 *
 * parseQuantities('góp trên 2.600 ngày công, làm 3,5 km đường').map(({ value, unit, qualifier }) => [value, unit, qualifier]) // => [[2600, 'ngày công', 'over'], [3.5, 'km', 'exact']]
 * ```
 */
export function parseQuantities(input: string, options: ParseOptions = {}): QuantityMention[] {
  return parseKind(input, options, quantity).map((each) => Object.assign(each, { sameAs: null }))
}

export { parseDates, parseFunds }

export interface Extraction<E extends AnyExtractor> {
  /** Mentions of the extractors asked for, in text order. */
  readonly mentions: { [K in E as K['kind']]: Mention<K['kind'], ValueOf<K>> }[E['kind']][]
  readonly diagnostics: Diagnostic[]
}

/**
 * Runs any extractors, your own among them, and what they need.
 *
 * @example
 * ```js
 * import { date, extract, fund } from 'boctach'
 *
 * const { mentions, diagnostics } = extract('Ngày 31/2/2024 trao 5 triệu đồng', [date, fund])
 * mentions.map(({ kind, text }) => [kind, text]) // => [['fund', '5 triệu đồng']]
 * diagnostics.map(({ code }) => code) // => ['date/impossible']
 * ```
 */
export function extract<const E extends readonly AnyExtractor[]>(
  input: string,
  extractors: E,
  options: ParseOptions = {}
): Extraction<E[number]> {
  const document = read(input, options)
  const found = run(document, extractors)
  const mentions = extractors.flatMap((extractor) =>
    (found.get(extractor) as readonly Annotation[]).map(({ kind, start, end, value, rule, implied }) => {
      const span = toSpan(document, start, end)
      return { kind, span, text: input.slice(span.start, span.end), value: withSourceSpans(document, value), rule, implied }
    })
  )
  mentions.sort((left, right) => left.span.start - right.span.start || right.span.end - left.span.end)
  return {
    mentions: mentions as Extraction<E[number]>['mentions'],
    diagnostics: [...toDiagnostics(document, found.diagnostics), ...toLimitDiagnostics(input, options)]
  }
}
