import { startOfSentence, tokenAt } from '../../document/index.js'
import { createStream, defineRoomNotation, item, type Match } from '../../grammar/index.js'
import { indexFrom, lastBetween } from '../../pipeline/index.js'
import type { Annotation, Document, Span } from '../../types.js'
import { location, startOfOrganisation, type LocationValue } from '../location/index.js'
import type { Count } from './count.js'

export type Location = Annotation<'location', LocationValue>

/** Characters between a part and the place or date it is of: năm 2022: | 20 mô hình. */
const LABEL_GAP = 4

const n = defineRoomNotation<null>()({
  sets: { KIND: ['huyện', 'xã', 'thị xã', 'thị trấn', 'phường', 'thành phố', 'tỉnh', 'quận'] },
  kinds: { place: item(location, ({ value: { level } }) => level !== 'village') }
})

/** Places of one level that are listed: what is counted behind them is theirs together. */
export const placeLists = n.grammar<readonly Location[]>(
  'count-places',
  [
    n.rule({
      name: 'listed-places',
      like: [
        ['Hai xã Mai Pha, Hoàng Đồng (thành phố Lạng Sơn) có 12 mô hình', 'Mai Pha + Hoàng Đồng'],
        ['Các huyện Cao Lộc và Chi Lăng có 40 mô hình', 'Cao Lộc + Chi Lăng'],
        ['huyện Bắc Sơn, huyện Bình Gia và huyện Hữu Lũng có 9 HTX', 'Bắc Sơn + Bình Gia + Hữu Lũng']
      ],
      not: ['xã Mai Pha, thành phố Lạng Sơn có 12 mô hình', 'xã Mai Pha có 12 mô hình'],
      read: '{places*:place} (@AND @AND? @KIND? {places*:place})+',
      when: ({ places }) => places.every(({ value }) => value.level === places[0]?.value.level),
      then: ({ places }) => places
    })
  ],
  { show: (places) => places.map(({ value }) => value.name).join(' + ') }
)

/** Each place of a list, with the whole list. */
export function toLists(document: Document, places: readonly Location[]): ReadonlyMap<Location, readonly Location[]> {
  if (places.length < 2) return new Map()
  return new Map(
    placeLists
      .scan(createStream(document, places), null)
      .flatMap(({ value }: Match<readonly Location[]>) => value.map((each) => [each, value] as const))
  )
}

/** The places a count is of, as printed: the last before it in its sentence, with those it is listed with. */
export function placesOf(
  document: Document,
  count: Count,
  places: readonly Location[],
  lists: ReadonlyMap<Location, readonly Location[]>
): string[] {
  const start = startOfSentence(document, count.number)
  const place = lastBetween(places, start, count.source.start, ({ value }) => value.level !== 'village')
  if (place === undefined) return []
  return (lists.get(place) ?? [place]).map(({ start: from, end }) => document.text.slice(from, end))
}

/** What ends right before a count, with at most a mark and a short word between: huyện Quỳ Châu | 35 câu lạc bộ. */
export function rightBefore<S extends Span>(spans: readonly S[], { source: { start } }: Count): S | undefined {
  const span = spans[indexFrom(spans, start) - 1]
  return span !== undefined && start - span.end <= LABEL_GAP ? span : undefined
}

/** Hội Nông dân huyện Cao Lộc | … 45 mô hình: the organisation named last before it in its sentence. */
export function organisationOf(document: Document, count: Count, places: readonly Location[]): string | null {
  const { tokens } = document
  const place = lastBetween(places, startOfSentence(document, count.number), count.source.start, ({ value }) => value.inOrganisation)
  const first = place === undefined ? -1 : startOfOrganisation(document, tokenAt(tokens, place.start))
  return place === undefined || first < 0 ? null : document.text.slice(tokens.start[first], place.end)
}
