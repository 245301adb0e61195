import { endOfSentence, Kind, sentenceOf, startOfSentence, tokenAt } from '../../document/index.js'
import { between, defineExtractor, startingAt } from '../../pipeline/index.js'
import type { Annotation, Document } from '../../types.js'
import { amount, type AmountValue } from '../amount/index.js'
import { date, type DateValue } from '../date/index.js'
import { field, type FieldValue } from '../field/index.js'
import { location, type LocationValue } from '../location/index.js'
import { readQuoted, type Name } from './quoted.js'
import { namedModelSchema, type NamedModelValue } from './schema.js'
import { readUnquoted } from './unquoted.js'
import { FOUNDED, MARKS, MEMBERS, NAME_END, OWNERS, PLACE_LINKS } from './words.js'

/** Models, cooperatives, clubs and teams that are called by name. */
export const namedModel = defineExtractor({
  kind: 'named-model',
  needs: [amount, date, field, location],
  schema: namedModelSchema,
  *extract(document, found) {
    const places = found.get(location)
    const quoted = readQuoted(document)
    const taken = toMask(document, quoted.map(({ first, last }) => [first, last] as const))
    const placed = toMask(document, places.map(({ start, end }) => [tokenAt(document.tokens, start), tokenAt(document.tokens, end - 1) + 1] as const))
    const unquoted = readUnquoted(document, (token) => taken[token] === 1, (token) => placed[token] === 1)
    const names = [...quoted, ...unquoted].sort((left, right) => left.first - right.first)
    const around: Surroundings = { document, places, fields: found.get(field), amounts: found.get(amount), dates: found.get(date) }
    for (const [index, name] of names.entries()) {
      const { tokens } = document
      yield {
        start: tokens.start[name.first] as number,
        end: tokens.end[name.last - 1] as number,
        rule: name.rule,
        value: toValue(around, name, startOfNext(name, names[index + 1]) ?? tokens.length)
      }
    }
  }
})

/** The kind word of the next name, or in a list, where one word governs all, its own beginning. */
function startOfNext(name: Name, next: Name | undefined): number | undefined {
  return next === undefined ? undefined : next.governor >= name.last ? next.governor : next.first
}

interface Surroundings {
  readonly document: Document
  readonly places: readonly Annotation<'location', LocationValue>[]
  readonly fields: readonly Annotation<'field', FieldValue>[]
  readonly amounts: readonly Annotation<'amount', AmountValue>[]
  readonly dates: readonly Annotation<'date', DateValue>[]
}

function toMask(document: Document, spans: readonly (readonly [number, number])[]): Uint8Array {
  const mask = new Uint8Array(document.tokens.length + 1)
  for (const [first, last] of spans) mask.fill(1, first, last)
  return mask
}

function toValue(around: Surroundings, name: Name, next: number): NamedModelValue {
  const { document } = around
  // What is said of a name ends where the next one begins.
  const limit = Math.min(endOfSentence(document, sentenceOf(document, name.first)), Math.max(next, name.last))
  const owner = readOwner(around, name)
  return {
    name: name.name,
    kind: name.kind,
    quoted: name.quoted,
    field: fieldOf(around, name),
    location: placeOf(around, owner?.last ?? name.last, limit),
    owner: owner?.text ?? null,
    members: membersOf(around, name.last, limit),
    founded: foundedOf(around, name.last, limit)
  }
}

/** của | hội viên Lê Thị Hạnh */
function readOwner({ document }: Surroundings, name: Name): { text: string; last: number } | null {
  const { tokens, text } = document
  if (tokens.word[name.last] !== MARKS.of || !OWNERS.has(tokens.word[name.last + 1] as number)) return null
  const first = name.last + 1
  let last = first
  while (last < tokens.length && last < first + 10 && (tokens.kind[last] === Kind.word || tokens.kind[last] === Kind.number) && !(last > first && NAME_END.has(tokens.word[last] as number))) last++
  return { text: text.slice(tokens.start[first], tokens.end[last - 1]), last }
}

/** The place right behind: tại thôn A, xã B · , xã B · (xã B) */
function placeOf({ document, places }: Surroundings, from: number, limit: number): string | null {
  const { tokens, text } = document
  let at = from
  while (at < limit && at < from + 4 && PLACE_LINKS.has(tokens.word[at] as number)) at++
  const start = tokens.start[at]
  const place = start === undefined || at >= limit ? undefined : startingAt(places, start)
  return place === undefined ? null : text.slice(place.start, place.end)
}

/** The one field its sentence names before the list, or between the kind word and the name. */
function fieldOf({ document, fields }: Surroundings, name: Name): string | null {
  const { tokens } = document
  const before = between(fields, startOfSentence(document, name.first), tokens.start[Math.min(name.governor, name.first)] as number)
  const distinct = new Set(before.map(({ value }) => (value.name === 'giảm nghèo' ? 'kinh tế' : value.name)))
  return distinct.size === 1 ? ([...distinct][0] as string) : null
}

/** có 25 thành viên · với 12 hộ tham gia */
function membersOf({ document, amounts }: Surroundings, from: number, limit: number): number | null {
  const { tokens } = document
  const last = Math.min(limit, from + 14)
  if (last <= from) return null
  for (const number of between(amounts, tokens.start[from] as number, tokens.end[last - 1] as number)) {
    if (number.value.value === null || number.value.percent) continue
    const unit = tokenAt(tokens, number.end - 1) + 1
    const count = Number(number.value.grouped ?? number.value.value)
    if (MEMBERS.match(tokens.word, unit) !== null && Number.isSafeInteger(count)) return count
  }
  return null
}

/** thành lập năm 2019 */
function foundedOf({ document, dates }: Surroundings, from: number, limit: number): string | null {
  const { tokens } = document
  for (let at = from; at < Math.min(limit, from + 14); at++) {
    const match = FOUNDED.match(tokens.word, at)
    if (match === null) continue
    for (const offset of [match.end, match.end - 1, match.end + 1]) {
      const date = startingAt(dates, tokens.start[offset] ?? -1)
      if (date !== undefined) return date.value.edtf
    }
  }
  return null
}
