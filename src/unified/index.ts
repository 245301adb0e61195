import type { Root } from 'nlcst'
import type { Processor, Plugin } from 'unified'
import type { VFile } from 'vfile'
import { createDocument, extract, parseNews, toTree, type AnyExtractor, type Document, type Mention, type NewsRecord, type ParseOptions } from '../index.js'

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
 */
export const boctachParse: Plugin<[ParseOptions?], string, Root> = function (options = {}) {
  const self = this as unknown as Processor<Root>
  self.parser = (text) => toLazyRoot(text, createDocument(text, options))
}

export interface ExtractOptions extends ParseOptions {
  readonly extractors: readonly AnyExtractor[]
}

/** Transformer: the mentions of some extractors on `file.data.boctach`, their doubts as messages. Works after `retext()` too. */
export const boctachExtract: Plugin<[ExtractOptions], Root> = function ({ extractors, ...options }) {
  return (_, file) => {
    const { mentions, diagnostics } = extract(String(file), extractors, options)
    file.data.boctach = mentions as readonly Mention[]
    report(file, diagnostics)
  }
}

/** Compiler: the news record on `file.result`, its diagnostics as messages of the file. */
export const boctachCompile: Plugin<[ParseOptions?], Root, NewsRecord> = function (options = {}) {
  const self = this as unknown as Processor<undefined, undefined, undefined, Root, NewsRecord>
  self.compiler = (_, file) => {
    const record = parseNews(String(file), options)
    report(file, record.diagnostics)
    return record
  }
}

function report(file: VFile, diagnostics: NewsRecord['diagnostics'] | ReturnType<typeof extract>['diagnostics']): void {
  const source = String(file)
  for (const { code, message, span, severity, actual, expected } of diagnostics) {
    const note = file.message(message, { place: toPlace(source, span), ruleId: code, source: 'boctach' })
    note.fatal = severity === 'info' ? undefined : false
    if (actual !== undefined) note.actual = actual
    if (expected !== undefined) note.expected = [expected]
  }
}

function toPlace(source: string, { start, end }: { start: number; end: number }): { start: Point; end: Point } {
  return { start: toPoint(source, start), end: toPoint(source, end) }
}

interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

function toPoint(source: string, offset: number): Point {
  const before = source.slice(0, offset)
  const line = before.split('\n').length
  return { line, column: offset - before.lastIndexOf('\n'), offset }
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
