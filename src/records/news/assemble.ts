import { date, fund, modelCount, namedModel, outlet, quantity, type LocationValue } from '../../extractors/index.js'
import { run, toDiagnostic } from '../../pipeline/index.js'
import type { Document, Extractor } from '../../types.js'
import { toMainPlace } from './main-place.js'
import { toDiagnostics, toMentions, toSpan } from './mentions.js'
import { toNamedModels } from './named-models.js'
import { toOutlet } from './source.js'
import { isValid } from './validate.js'
import { newsRecordSchema, type LocationMention, type NewsRecord } from './schema.js'

export type LocationExtractor = Extractor<'location', LocationValue>

/** The record of a document: which annotation fills which field. */
export function assemble(document: Document, source: string, location: LocationExtractor): NewsRecord {
  const found = run(document, [outlet, date, location, modelCount, fund, namedModel, quantity])
  const locations = toMentions(document, source, found.get(location))
  const main = locations[toMainPlace(document, found.get(location))] ?? null
  const record: NewsRecord = {
    title: toTitle(document, source),
    ...toOutlet(found.get(outlet)),
    date: document.published ?? found.get(date).find(({ value }) => value.role === 'published')?.value.start ?? null,
    location: main,
    dates: toMentions(document, source, found.get(date)),
    locations,
    modelCounts: linkCounts(toMentions(document, source, found.get(modelCount)), toSpan(document, 0, endOfTitle(document)).end).map((each) => withPlace(each, main)),
    funds: toMentions(document, source, found.get(fund)),
    namedModels: toNamedModels(document, source, found, found.get(location)),
    quantities: toMentions(document, source, found.get(quantity)),
    diagnostics: toDiagnostics(document, found.diagnostics)
  }
  return document.options.validate === false ? record : validated(record)
}

/** Offset of `Document.text` where the headline ends; 0 without one. */
function endOfTitle({ blocks, tokens }: Document): number {
  const title = blocks.find(({ kind }) => kind === 'title')
  return title === undefined ? 0 : (tokens.end[title.last - 1] as number)
}

/** How far a rounded headline may be from the body's figure. */
const ROUNDING = 0.1

/** A count of the headline is linked to the body's count of the same unit that it repeats or rounds. */
function linkCounts(counts: readonly Omit<NewsRecord['modelCounts'][number], 'sameAs'>[], titleEnd: number): NewsRecord['modelCounts'] {
  return counts.map((count) => {
    if (count.span.end > titleEnd) return Object.assign(count, { sameAs: null })
    const index = counts.findIndex((other) => other.span.start >= titleEnd && other.unit === count.unit && isSameFact(count, other))
    return Object.assign(count, { sameAs: index < 0 ? null : index })
  })
}

type Figure = Pick<NewsRecord['modelCounts'][number], 'count' | 'qualifier'>

function isSameFact(headline: Figure, body: Figure): boolean {
  if (headline.count === body.count) return true
  const isNear = Math.abs(headline.count - body.count) <= headline.count * ROUNDING
  const { qualifier } = headline
  return isNear && (qualifier === 'over' ? body.count > headline.count : qualifier === 'nearly' ? body.count < headline.count : qualifier === 'about')
}

/** A count that names no place is of the article's. */
function withPlace<C extends NewsRecord['modelCounts'][number]>(count: C, main: LocationMention | null): C {
  if (count.location !== null || main === null) return count
  return { ...count, location: main.text, implied: [...count.implied, 'location'] }
}

/** The headline as printed. */
function toTitle(document: Document, source: string): string | null {
  const block = document.blocks.find(({ kind }) => kind === 'title')
  if (block === undefined) return null
  const { tokens } = document
  const { start, end } = toSpan(document, tokens.start[block.first] as number, tokens.end[block.last - 1] as number)
  return source.slice(start, end)
}

/** A record that fails its own schema is this library's fault: said, not thrown. */
function validated(record: NewsRecord): NewsRecord {
  if (isValid(record)) return record
  const result = newsRecordSchema.safeParse(record)
  if (result.success) return record
  const issue = result.error.issues[0]
  const fault = toDiagnostic('record/invalid', { start: 0, end: 0 }, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`)
  return { ...record, diagnostics: [...record.diagnostics, fault] }
}
