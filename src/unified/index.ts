/**
 * Plugins for unified and retext.
 *
 * @module boctach/unified
 */
import type { Root } from 'nlcst'
import { retext } from 'retext'
import type { Processor, Plugin } from 'unified'
import type { Point } from 'unist'
import type { VFile } from 'vfile'
import { location as locate } from 'vfile-location'
import {
  createDocument,
  date,
  extract,
  fund,
  location,
  modelCount,
  namedModel,
  parseNews,
  quantity,
  toTree,
  type AnyExtractor,
  type Document,
  type Mention,
  type NewsRecord,
  type ParseOptions
} from '../index.js'

declare module 'vfile' {
  interface DataMap {
    /** Mentions that `boctachExtract` found. */
    boctach?: readonly Mention[]
  }
}

declare module 'unified' {
  interface CompileResultMap {
    NewsRecord: NewsRecord
  }
}

/**
 * Parser: text to an nlcst root whose children are built when something looks at them.
 * `unified().use(boctachParse).use(boctachCompile)`
 *
 * @example
 * ```js
 * import { unified } from 'unified'
 * import { boctachCompile, boctachParse } from 'boctach/unified'
 *
 * const file = await unified().use(boctachParse).use(boctachCompile).process('Thứ Hai, 23/7/2024')
 * file.result.date // => '2024-07-23'
 * file.messages.map(({ ruleId }) => ruleId) // => ['date/weekday-mismatch']
 * ```
 */
export const boctachParse: Plugin<[ParseOptions?], string, Root> = function (options = {}) {
  const self = this as unknown as Processor<Root>
  self.parser = (text) => toLazyRoot(text, createDocument(text, options))
}

/** What `boctachExtract` reads, and how. */
export interface ExtractOptions extends ParseOptions {
  /** The extractors whose mentions are wanted. */
  readonly extractors: readonly AnyExtractor[]
}

/**
 * Transformer: the mentions of some extractors on `file.data.boctach`, their doubts as messages. Works after `retext()` too.
 *
 * @example
 * ```js
 * import { retext } from 'retext'
 * import { fund } from 'boctach'
 * import { boctachExtract } from 'boctach/unified'
 *
 * const file = await retext().use(boctachExtract, { extractors: [fund] }).process('Góp 2 tỷ đồng.')
 * file.data.boctach.map(({ text }) => text) // => ['2 tỷ đồng']
 * ```
 */
export const boctachExtract: Plugin<[ExtractOptions], Root> = function ({ extractors, ...options }) {
  return (_, file) => {
    const { mentions, diagnostics } = extract(String(file), extractors, options)
    file.data.boctach = mentions as readonly Mention[]
    report(file, diagnostics)
  }
}

/**
 * The same plugin by the name that retext's have: without options, all kinds of mentions.
 *
 * @example
 * ```js
 * import { retext } from 'retext'
 * import retextBoctach from 'boctach/unified'
 *
 * const file = await retext().use(retextBoctach).process('Ngày 5/3/2024 góp 2 tỷ đồng.')
 * file.data.boctach.map(({ kind }) => kind) // => ['date', 'fund']
 * ```
 */
export const retextBoctach: Plugin<[Partial<ExtractOptions>?], Root> = function (options = {}) {
  return boctachExtract.call(this, { ...options, extractors: options.extractors ?? ALL })
}

export default retextBoctach

const ALL: readonly AnyExtractor[] = [date, location, modelCount, fund, namedModel, quantity]

/**
 * A processor that is ready: retext, and all kinds of mentions.
 *
 * @example
 * ```js
 * import { processor } from 'boctach/unified'
 *
 * const file = processor.processSync('Góp 2 tỷ đồng.')
 * file.data.boctach[0].value.vnd // => 2000000000
 * ```
 */
export const processor = retext().use(retextBoctach).freeze()

/** Compiler: the news record on `file.result`, its diagnostics as messages of the file. */
export const boctachCompile: Plugin<[ParseOptions?], Root, NewsRecord> = function (options = {}) {
  const self = this as unknown as Processor<undefined, undefined, undefined, Root, NewsRecord>
  self.compiler = (_, file) => {
    const record = parseNews(String(file), options)
    report(file, record.diagnostics)
    return record
  }
}

function report(file: VFile, diagnostics: NewsRecord['diagnostics']): void {
  const place = locate(file)
  for (const { code, message, span, severity, actual, expected } of diagnostics) {
    const note = file.message(message, {
      place: { start: place.toPoint(span.start) as Point, end: place.toPoint(span.end) as Point },
      ruleId: code,
      source: 'boctach'
    })
    note.fatal = severity === 'info' ? undefined : false
    if (actual !== undefined) note.actual = actual
    if (expected !== undefined) note.expected = [expected]
  }
}

/** How many trees were built: nobody pays for one that nobody reads. */
export const treeCounter = { built: 0 }

function toLazyRoot(text: string, document: Document): Root {
  let tree: Root | null = null
  const built = (): Root => {
    if (tree === null) {
      tree = toTree(document, text)
      treeCounter.built++
    }
    return tree
  }
  return {
    type: 'RootNode',
    get children() {
      return built().children
    },
    set children(children) {
      built().children = children
    },
    get position() {
      return built().position
    }
  }
}
