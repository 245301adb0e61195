/** Every public type that is not inferred from a zod schema. No code. */
import type * as z from 'zod'

/** Half-open range of UTF-16 offsets. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * The words, numbers and marks of a document as flat columns: entry `i` of each column
 * belongs to token `i`. `start` and `end` are offsets into `Document.text`.
 */
export interface Tokens {
  readonly length: number
  /** 0 skipped (site chrome), 1 word, 2 number, 3 punctuation, 4 symbol. */
  readonly kind: Uint8Array
  readonly start: Uint32Array
  readonly end: Uint32Array
  /** Vocabulary id of the token's folded form, 0 where the vocabulary does not know it. */
  readonly word: Uint16Array
  /** Bit set: 1 capitalised, 2 all capitals, 4 space before, 8 line break before. */
  readonly flags: Uint8Array
}

export type BlockKind = 'title' | 'dateline' | 'byline' | 'caption' | 'source' | 'chrome' | 'body'

/** A line of the article (wrapped lines are joined): tokens `first` up to, not including, `last`. */
export interface Block {
  readonly kind: BlockKind
  readonly first: number
  readonly last: number
}

/** A quotation: token indices of its marks; `close` is -1 where the text never closes it. */
export interface Quote {
  readonly open: number
  readonly close: number
}

/** A text, read once, then frozen. */
export interface Document {
  /** NFC text that every internal offset counts in. */
  readonly text: string
  readonly tokens: Tokens
  /** First token of each sentence, ascending. */
  readonly sentences: Uint32Array
  readonly blocks: readonly Block[]
  /** In order of their opening marks. */
  readonly quotes: readonly Quote[]
  /** Publication date given by the caller, ISO `YYYY-MM-DD`, or null. */
  readonly published: string | null
  /** The caller's "today" for relative dates, ISO, or null. */
  readonly reference: string | null
  readonly options: ParseOptions
  /** Offset in `text` to offset in the caller's string. */
  toSource(this: void, offset: number): number
}

/** What an extractor yields: offsets count in `Document.text`. */
export interface Draft<V> extends Span {
  readonly value: V
  /** Kebab-case name of the rule that read it. */
  readonly rule: string
  readonly parts?: readonly Annotation[]
  /** Fields of `value` that were inferred, not read. */
  readonly implied?: readonly string[]
}

/** A finished mention of one kind. */
export interface Annotation<K extends string = string, V = unknown> extends Span {
  readonly kind: K
  readonly value: V
  readonly rule: string
  readonly parts: readonly Annotation[]
  readonly implied: readonly string[]
}

/** An annotation as the public functions return it: the span counts in the caller's string. */
export interface Mention<K extends string = string, V = unknown> {
  readonly kind: K
  readonly span: Span
  /** `input.slice(span.start, span.end)`, untouched. */
  readonly text: string
  readonly value: V
  readonly rule: string
  readonly implied: readonly string[]
}

/** Of messages and of pages, not of the texts that are read: these are Vietnamese. */
export type Language = 'en' | 'vi'

export type Severity = 'info' | 'warning' | 'error'

/** A doubt or contradiction, as a value: nothing is thrown for what a text says. */
export interface Diagnostic {
  /** What is in doubt: "fund/does-not-reconcile"; docs/diagnostics.md lists them all */
  readonly code: string
  /** How grave it is */
  readonly severity: Severity
  /** A sentence for people, in the language that was asked for */
  readonly message: string
  /** Half-open UTF-16 offsets into the string that was passed */
  readonly span: Span
  /** What the text says */
  readonly actual?: string | undefined
  /** What would have agreed */
  readonly expected?: string | undefined
}

// `any` lets extractors of every kind stand in one list; the definitions themselves stay exact.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyExtractor = Extractor<string, any, any>

/** The annotations of the extractors an extractor declared in `needs`. */
export interface Found<N extends readonly AnyExtractor[]> {
  get<E extends N[number]>(this: void, extractor: E): readonly Annotation<E['kind'], ValueOf<E>>[]
}

export type ValueOf<E> = E extends Extractor<string, infer V> ? V : never

/** Reports a diagnostic; the span counts in `Document.text`. */
export type Report = (diagnostic: Diagnostic) => void

/** A construction as its examples show it: what `explain`, the tests and the tables of the docs go by. */
export interface RuleExamples {
  readonly name: string
  /** The construction, in the notation of grammars. */
  readonly read: string
  readonly like: readonly (readonly [text: string, value: string])[]
  readonly not: readonly string[]
}

/** A level of rules, by the name of what it makes. */
export interface RuleLevel {
  readonly name: string
  readonly rules: readonly RuleExamples[]
}

/** One kind of mention, and how to read it. Make one with `defineExtractor`. */
export interface Extractor<K extends string = string, V = unknown, N extends readonly AnyExtractor[] = readonly AnyExtractor[]> {
  readonly kind: K
  readonly needs: N
  readonly schema: z.ZodType<V>
  /** The grammars it reads with, in the order of their levels. */
  readonly grammars?: readonly RuleLevel[]
  extract(document: Document, found: Found<N>, report: Report): Iterable<Draft<V>>
}

export interface ParseOptions {
  /** Publication date, `YYYY-MM-DD` (of an ISO date-time the day; with a zone, the day in Vietnam). It wins over the text's own. */
  readonly publishedAt?: string | undefined
  /** "Today" for relative dates where neither the text nor `publishedAt` gives one. */
  readonly referenceDate?: string | undefined
  /** Exchange rates: đồng per unit of an ISO 4217 currency, as in `{USD: 25400}`. */
  readonly rates?: Readonly<Record<string, number>> | undefined
  /** Longest text that is read, in UTF-16 units; what is beyond is cut off, with an `input/truncated` diagnostic. Default: no limit. */
  readonly maxCharacters?: number | undefined
  /** Check the record against its schema. Default true. */
  readonly validate?: boolean | undefined
  /** Language of the diagnostics' messages: `en` or `vi`. Default en. */
  readonly language?: Language | undefined
}
