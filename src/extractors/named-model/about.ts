import { endOfSentence, Kind, sentenceOf, startOfSentence, tokenAt } from '../../document/index.js'
import { definePhrases, defineWords, intern } from '../../lexicon/index.js'
import { between, startingAt } from '../../pipeline/index.js'
import type { Annotation, Document } from '../../types.js'
import type { AmountValue } from '../amount/index.js'
import type { DateValue } from '../date/index.js'
import type { FieldValue } from '../field/index.js'
import type { LocationValue } from '../location/index.js'
import type { Name } from './name.js'
import type { NamedModelValue } from './schema.js'
import { ENDS, FOUNDED, MEMBERS, OWNERS, PLACE_LINKS } from './words/index.js'

const owners = defineWords(OWNERS)
const ends = defineWords(ENDS)
const links = defineWords(PLACE_LINKS)
const members = definePhrases<true>({ [MEMBERS.join('|')]: true })
const founded = definePhrases<true>({ [FOUNDED.join('|')]: true })
const OF = intern('của')
const AND = intern('và')
/** MTTQ và | các đoàn thể */
const PLURALS = defineWords('các những')

export interface Facts {
  readonly document: Document
  readonly places: readonly Annotation<'location', LocationValue>[]
  readonly fields: readonly Annotation<'field', FieldValue>[]
  readonly amounts: readonly Annotation<'amount', AmountValue>[]
  readonly dates: readonly Annotation<'date', DateValue>[]
}

type Place = Annotation<'location', LocationValue>

/** What the text says of a name, up to `next`, the token where the next one begins; and the place it names. */
export function toValue(facts: Facts, name: Name, next: number): { readonly value: NamedModelValue; readonly place: Place | null } {
  const { document } = facts
  const limit = Math.min(endOfSentence(document, sentenceOf(document, name.first)), Math.max(next, name.last))
  const owner = readOwner(facts, name)
  const place = placeOf(facts, owner?.last ?? name.last, limit)
  const value: NamedModelValue = {
    name: name.name,
    kind: name.kind,
    quoted: name.quoted,
    field: fieldOf(facts, name),
    location: place === null ? null : document.text.slice(place.start, place.end),
    owner: owner?.text ?? null,
    members: membersOf(facts, name.last, limit),
    founded: foundedOf(facts, name.last, limit)
  }
  return { value, place }
}

/** của | hội viên Lê Thị Hạnh · của | MTTQ và các tổ chức thành viên */
function readOwner({ document }: Facts, name: Name): { text: string; last: number } | null {
  const { tokens, text } = document
  if (tokens.word[name.last] !== OF || !owners.has(tokens.word[name.last + 1] as number)) return null
  const first = name.last + 1
  let last = first
  while (
    last < tokens.length &&
    last < first + 10 &&
    (tokens.kind[last] === Kind.word || tokens.kind[last] === Kind.number) &&
    !(last > first && ends.has(tokens.word[last] as number) && !(PLURALS.has(tokens.word[last] as number) && tokens.word[last - 1] === AND))
  )
    last++
  // MTTQ | và
  if (tokens.word[last - 1] === AND) last--
  return { text: text.slice(tokens.start[first], tokens.end[last - 1]), last }
}

/** The place right behind: tại thôn A, xã B · , xã B · (xã B) */
function placeOf({ document, places }: Facts, from: number, limit: number): Place | null {
  const { tokens } = document
  let at = from
  while (at < limit && at < from + 4 && links.has(tokens.word[at] as number)) at++
  const start = tokens.start[at]
  return start === undefined || at >= limit ? null : (startingAt(places, start) ?? null)
}

/** The one field its sentence names before the list, or between the kind word and the name. */
function fieldOf({ document, fields }: Facts, name: Name): string | null {
  const { tokens } = document
  const before = between(fields, startOfSentence(document, name.first), tokens.start[Math.min(name.governor, name.first)] as number)
  const distinct = new Set(before.map(({ value }) => (value.name === 'giảm nghèo' ? 'kinh tế' : value.name)))
  return distinct.size === 1 ? ([...distinct][0] as string) : null
}

/** có 25 thành viên · với 12 hộ tham gia */
function membersOf({ document, amounts }: Facts, from: number, limit: number): number | null {
  const { tokens } = document
  const last = Math.min(limit, from + 14)
  if (last <= from) return null
  for (const number of between(amounts, tokens.start[from] as number, tokens.end[last - 1] as number)) {
    if (number.value.value === null || number.value.percent) continue
    const unit = tokenAt(tokens, number.end - 1) + 1
    const count = Number(number.value.grouped ?? number.value.value)
    if (members.match(tokens.word, unit) !== null && Number.isSafeInteger(count)) return count
  }
  return null
}

/** thành lập năm 2019 */
function foundedOf({ document, dates }: Facts, from: number, limit: number): string | null {
  const { tokens } = document
  for (let at = from; at < Math.min(limit, from + 14); at++) {
    const match = founded.match(tokens.word, at)
    if (match === null) continue
    for (const offset of [match.end, match.end - 1, match.end + 1]) {
      const date = startingAt(dates, tokens.start[offset] ?? -1)
      if (date !== undefined) return date.value.edtf
    }
  }
  return null
}
