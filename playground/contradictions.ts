import type { Article } from './articles.js'

/** One fact for which articles give different figures. */
export interface Contradiction {
  readonly what: string
  readonly figures: readonly { readonly article: number; readonly value: number; readonly text: string }[]
}

interface Figure {
  readonly key: string
  readonly what: string
  readonly article: number
  readonly value: number
  readonly text: string
}

/** Facts that several articles state exactly, of one place and one day or year, with different figures. */
export function findContradictions(articles: readonly Article[]): Contradiction[] {
  const facts = new Map<string, Figure[]>()
  for (const figure of articles.flatMap(toFigures)) facts.set(figure.key, [...(facts.get(figure.key) ?? []), figure])
  return [...facts.values()].flatMap((figures) => {
    // What one article says twice, of two things, tells nothing of another.
    const once = figures.filter(({ article, value }) => !figures.some((other) => other.article === article && other.value !== value))
    return new Set(once.map(({ value }) => value)).size > 1 ? [{ what: once[0]?.what ?? '', figures: once }] : []
  })
}

function toFigures({ record }: Article, article: number): Figure[] {
  const { location, date } = record
  const at = (place: string | null, asOf: string | null): (string | null)[] => [
    place ?? location?.name ?? null,
    asOf ?? date?.slice(0, 4) ?? null
  ]
  const counts = record.modelCounts.filter(isExact).map(({ unit, category, field, status, location: own, asOf, count, text }) => {
    const known = at(own, asOf)
    return { known, what: [unit, category, field, ...known], key: [unit, category, field, status, ...known], value: count, text }
  })
  const quantities = record.quantities.filter(isExact).map(({ unit, object, location: own, asOf, value, text }) => {
    const known = at(own, asOf)
    return { known, what: [object ?? unit, ...known], key: [unit, object, ...known], value, text }
  })
  return [...counts, ...quantities]
    .filter(({ known }) => known.every((each) => each !== null))
    .map(({ what, key, value, text }) => ({
      key: JSON.stringify(key).toLowerCase(),
      what: what.filter((each) => each !== null).join(' · '),
      article,
      value,
      text
    }))
}

const isExact = ({ qualifier, max, modality }: { qualifier: string; max: number | null; modality: string }): boolean =>
  qualifier === 'exact' && max === null && modality === 'actual'
