import type { Span } from '../index.js'
import { day, integer, text, type Article } from './column.js'

/** A mention of an article, or a part of one. */
export interface MentionOf {
  readonly article: Article
  readonly id: string
  readonly span: Span
  readonly text: string | null
}

export interface OfArticle {
  readonly article: Article
}

export const ARTICLE = [
  text(
    'article',
    'What tells the article: its id as the caller gave it, else its file and line. Joins the tables',
    ({ article }: OfArticle) => article.article
  ),
  day('articleDate', 'Publication date', ({ article }: OfArticle) => article.record.date),
  text('articleTitle', 'Headline', ({ article }: OfArticle) => article.record.title)
] as const

export const MENTION = [
  ...ARTICLE,
  text(
    'id',
    "Position in the record's list, from 0; of a part behind those of its total and of its breakdown: 3.0.1",
    ({ id }: MentionOf) => id
  ),
  text('text', 'As printed; null for a part', (source: MentionOf) => source.text),
  integer('spanStart', 'First UTF-16 offset of it in the text that was read', ({ span }: MentionOf) => span.start),
  integer('spanEnd', 'The offset behind it', ({ span }: MentionOf) => span.end)
] as const

export interface Read {
  readonly span: Span
  readonly rule?: string
  readonly implied?: readonly string[]
}

export const READ = [
  text('rule', 'The named rule that read it; null for a part', ({ value }: { value: Read }) => value.rule ?? null),
  text('implied', 'Fields that were inferred, not read, with blanks between', ({ value }: { value: Read }) => toList(value.implied ?? []))
] as const

/** Several values in one cell. */
export function toList(values: readonly (string | number)[], mark = ' '): string | null {
  return values.length === 0 ? null : values.join(mark)
}

/** A mention of the record as a source of a row. */
export function toSource<M extends { span: Span; text: string }>(article: Article, value: M, index: number): MentionOf & { value: M } {
  return { article, id: String(index), span: value.span, text: value.text, value }
}

/** What is printed of a total; a part has only its place. */
export function toText({ value }: { readonly value: object }): { text: string | null } {
  return { text: 'text' in value && typeof value.text === 'string' ? value.text : null }
}

/** What states a fact once more is known by the id of the row that it repeats. */
export interface SameAs {
  readonly sameAs: string | null
}

export const SAME_AS = text(
  'sameAs',
  'Of the headline’s figure, the id of the row of the body that states the same fact, exactly or less rounded: sum only rows where it is null',
  ({ sameAs }: SameAs) => sameAs
)

/** The row of the mention that a row repeats; a part that is no mention repeats none. */
export function toSameAs({ index }: { readonly index: number | null }, mentions: readonly { readonly sameAs: number | null }[]): SameAs {
  const repeated = index === null ? null : (mentions[index]?.sameAs ?? null)
  return { sameAs: repeated === null ? null : String(repeated) }
}
