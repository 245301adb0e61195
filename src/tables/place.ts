import { convertUnit, gazetteer, type Conversion, type Unit } from '../gazetteer/index.js'
import type { LocationMention, NewsRecord, UnitRef } from '../index.js'
import { integer, text, type Article } from './column.js'
import { firstFrom } from './order.js'

/** A place of a row, and whether it was said of it or is the article's main place. */
export interface PlaceOf {
  /** As printed. */
  readonly placeText: string | null
  /** The mention that it is; null where the text says a place that no mention of the record is. */
  readonly place: LocationMention | null
  readonly placeFrom: 'mention' | 'article' | null
}

/** The key of a unit: era and code together, as 1,815 codes name another unit in the other era. The sign keeps spreadsheets from dates. */
export function toUnitId({ era, code }: Pick<UnitRef, 'era' | 'code'>): string | null {
  return era === null || code === null ? null : `${era}_${code}`
}

/** The smallest unit with a code that a place is or lies in. */
function unitOf(place: LocationMention | null): Unit | null {
  const ref = place?.path.find(({ code, era }) => code !== null && era !== null)
  return ref === undefined || ref.code === null || ref.era === null ? null : gazetteer.unit(ref.code, ref.era)
}

/** One row asks five times. */
const KNOWN = new WeakMap<LocationMention, Conversion>()

/** What a place is today; of one of the past, what its heirs are. */
function today(place: LocationMention | null): Conversion | null {
  if (place === null) return null
  const known = KNOWN.get(place) ?? toToday(place)
  if (known !== null) KNOWN.set(place, known)
  return known
}

function toToday(place: LocationMention): Conversion | null {
  const unit = unitOf(place)
  if (unit !== null) return convertUnit(unit, { to: '2025' })
  const former =
    place.formerUntil === null
      ? undefined
      : gazetteer.former(place.name).find(({ until, level }) => until === place.formerUntil && level === place.level)
  return former === undefined ? null : convertUnit(former, { to: '2025' })
}

const above = (level: UnitRef['level'], place: LocationMention | null): UnitRef | undefined =>
  place?.path.find((unit) => unit.level === level)
const inProvince = (unit: Unit | null | undefined): Unit | null =>
  unit == null ? null : unit.level === 'province' ? unit : (gazetteer.ancestors(unit).find(({ level }) => level === 'province') ?? null)

/** Where a place lies, by names and keys, in the era that the text speaks in. */
export const WITHIN = [
  text('communeId', 'Key of its commune: era_code', ({ place }: PlaceOf) => toId(above('commune', place))),
  text(
    'commune',
    'Its commune, xã, phường, thị trấn or đặc khu: the official name without the type word',
    ({ place }: PlaceOf) => above('commune', place)?.name ?? null
  ),
  text('districtId', 'Key of its district: era_code; null since 2025-07-01', ({ place }: PlaceOf) => toId(above('district', place))),
  text('district', 'Its district; null since 2025-07-01', ({ place }: PlaceOf) => above('district', place)?.name ?? null),
  text('provinceId', 'Key of its province: era_code', ({ place }: PlaceOf) => toId(above('province', place))),
  text('province', 'Its province', ({ place }: PlaceOf) => above('province', place)?.name ?? null)
] as const

/** What it is today. */
export const TODAY = [
  text(
    'heirId',
    'Key of what it, or the smallest unit with a code that it lies in, is since 2025-07-01: era_code. Of several heirs the default',
    ({ place }: PlaceOf) => toId(today(place)?.heir)
  ),
  text('heir', 'The same with its type word: "phường Đông Kinh"', ({ place }: PlaceOf) => toName(today(place)?.heir)),
  text('heirProvince', 'The province of today that this lies in', ({ place }: PlaceOf) => inProvince(today(place)?.heir)?.name ?? null),
  integer(
    'heirs',
    'How many units it went to; where more than one, the heir is a choice',
    ({ place }: PlaceOf) => today(place)?.heirs.length ?? null
  ),
  text(
    'heirReason',
    'Why that heir: same, only, whole, name, code, rest, most, neighbours or first',
    ({ place }: PlaceOf) => today(place)?.reason ?? null
  )
] as const

/** The place of a sum, a count or a name. */
export const PLACE = [
  text('place', 'Where: the place as printed that the row is of', ({ placeText }: PlaceOf) => placeText),
  text(
    'placeFrom',
    '"mention": the text says it of this; "article": it says none, and this is the main place of the article',
    ({ placeFrom }: PlaceOf) => placeFrom
  ),
  text('placeId', 'Key of the place: era_code; null for villages and for what stays open', ({ place }: PlaceOf) =>
    place === null ? null : toUnitId(place)
  ),
  ...WITHIN,
  ...TODAY
] as const

function toId(unit: Pick<UnitRef, 'era' | 'code'> | null | undefined): string | null {
  return unit == null ? null : toUnitId(unit)
}

function toName(unit: Unit | null | undefined): string | null {
  return unit == null ? null : `${unit.type} ${unit.name}`
}

/** The place that a row names as printed: of the mentions so printed, the nearest; else the article's. */
export function toPlace({ record }: Article, placeText: string | null, at: number): PlaceOf {
  if (placeText === null) return ofArticle(record.location)
  const place = nearest(byText(record).get(placeText.normalize('NFC')) ?? [], at)
  return { placeText, place, placeFrom: 'mention' }
}

const TEXTS = new WeakMap<NewsRecord, ReadonlyMap<string, readonly LocationMention[]>>()

/** The mentions of places by what is printed, in text order. */
function byText(record: NewsRecord): ReadonlyMap<string, readonly LocationMention[]> {
  const known = TEXTS.get(record)
  if (known !== undefined) return known
  const lists = new Map<string, LocationMention[]>()
  for (const place of record.locations) {
    const key = place.text.normalize('NFC')
    const list = lists.get(key)
    if (list === undefined) lists.set(key, [place])
    else list.push(place)
  }
  TEXTS.set(record, lists)
  return lists
}

/** Of mentions in text order, the one nearest to a character. */
function nearest(places: readonly LocationMention[], at: number): LocationMention | null {
  const behind = firstFrom(places, at)
  const [left = null, right = null] = [places[behind - 1], places[behind]]
  if (left === null || right === null) return left ?? right
  return at - left.span.start <= right.span.start - at ? left : right
}

export function ofArticle(place: LocationMention | null): PlaceOf {
  return { placeText: place?.text ?? null, place, placeFrom: place === null ? null : 'article' }
}
