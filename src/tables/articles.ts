import { boolean, day, defineTable, integer, text, type Article } from './column.js'
import { TODAY, toUnitId, WITHIN, type PlaceOf } from './place.js'

export interface Source extends PlaceOf {
  readonly article: Article
}

const of = ({ article }: Source): Article['record'] => article.record

export const articles = defineTable<Source>()({
  description: 'A row an article, also one in which nothing was found.',
  columns: [
    text(
      'article',
      'What tells the article: its id as the caller gave it, else its file and line. Joins the tables',
      ({ article }: Source) => article.article
    ),
    text('file', 'The file it was read from', ({ article }: Source) => article.file),
    integer('line', 'The line of that file that it begins in, from 1', ({ article }: Source) => article.line),
    day('articleDate', 'Publication date', (source: Source) => of(source).date),
    text('articleTitle', 'Headline', (source: Source) => of(source).title),
    text('source', 'The outlet as printed', (source: Source) => of(source).source),
    text('outlet', "The outlet's name, where the table of outlets knows it", (source: Source) => of(source).outlet?.name ?? null),
    text('outletDomain', 'Its domain', (source: Source) => of(source).outlet?.domain ?? null),
    text(
      'outletProvince',
      'The province it is the paper, the station or the portal of',
      (source: Source) => of(source).outlet?.province ?? null
    ),
    text('era', 'The administrative era it speaks in: 2024 (until 2025-06-30) or 2025', (source: Source) => of(source).era),
    text('place', 'Its main place, as printed', ({ placeText }: Source) => placeText),
    text('placeId', 'Key of the main place: era_code', ({ place }: Source) => (place === null ? null : toUnitId(place))),
    ...WITHIN,
    ...TODAY,
    integer('dates', 'How many rows of it the table dates has', (source: Source) => of(source).dates.length),
    integer('places', 'How many rows of it the table places has', (source: Source) => of(source).locations.length),
    integer('funds', 'How many sums it names, parts not counted', (source: Source) => of(source).funds.length),
    integer('counts', 'How many totals of models it names', (source: Source) => of(source).modelCounts.length),
    integer('names', 'How many models it names', (source: Source) => of(source).namedModels.length),
    integer('quantities', 'How many quantities it names, parts not counted', (source: Source) => of(source).quantities.length),
    text(
      'diagnostics',
      'Codes of all doubts and contradictions, with blanks between',
      (source: Source) =>
        of(source)
          .diagnostics.map(({ code }) => code)
          .join(' ') || null
    ),
    boolean(
      'isComplete',
      'False where a limit cut the reading short',
      (source: Source) => !of(source).diagnostics.some(({ code }) => code === 'input/truncated')
    ),
    text('version', 'Version of boctach that read it', ({ article }: Source) => article.version),
    text('item', "The caller's other members of the item, or other columns of its row, as JSON", ({ article: { item } }: Source) =>
      item === null ? null : JSON.stringify(item)
    )
  ],
  sources: (article): Source[] => [
    { article, placeText: article.record.location?.text ?? null, place: article.record.location, placeFrom: null }
  ]
})
