import { isCapital, Kind, startsLine } from '../../document/index.js'
import type { Match } from '../../grammar/index.js'
import { defineWords, intern } from '../../lexicon/index.js'
import { withoutTail } from './ends.js'
import { phrases, type Name, type Surroundings } from './name.js'
import { kindOf, type Reading } from './reading.js'
import type { ModelKind } from './schema.js'
import { CONTINUES, ENDS, MOVEMENTS } from './words/index.js'

const movements = phrases(MOVEMENTS)
const ends = defineWords(ENDS)
const continues = defineWords(CONTINUES)
const TRIMMED = defineWords(', . ;')
const MAX_NAME = 44

/** “Dân vận khéo” is the movement; “Dân vận khéo” | trong xây dựng nông thôn mới is one model of it. */
export function quoted(
  around: Surroundings,
  match: Match<Reading>,
  governor: { readonly kind: ModelKind; readonly at: number },
  isListed: boolean
): Name | null {
  const { document } = around
  const { tokens, text } = document
  const { head, lead, name, quotation } = match.value
  if (name === null || quotation === null || name.last - name.first > MAX_NAME || name.last <= name.first) return null
  const end = trimmed(tokens, name.first, name.last)
  // Mô hình 'độc': a word in quotation marks that is meant otherwise.
  if (end - name.first === 1 && !isCapital(tokens, name.first) && tokens.kind[name.first] === Kind.word) return null
  const movement = movements.match(tokens.word, name.first)
  if (movement !== null && movement.end === end) {
    // nhiều mô hình “Dân vận khéo” trong chuyển đổi cây trồng: a sort of them.
    const further = isListed || (head !== null && isPluralBefore(around, head.first)) ? null : readFurther(around, quotation.last)
    if (further === null) return null
    return {
      rule: 'movement-in-field',
      kind: governor.kind,
      first: quotation.first,
      last: further,
      name: text.slice(quotation.start, tokens.end[further - 1]),
      quoted: true,
      governor: governor.at
    }
  }
  const inside = text.slice(tokens.start[name.first], tokens.end[end - 1])
  const base = { rule: match.rule, kind: governor.kind, last: quotation.last, quoted: true, governor: governor.at }
  const called = match.value.inner ?? head
  const keeps =
    called !== null && !isListed && KEEPS.has(kindOf(called)) && match.value.form === 'quoted' && match.rule !== 'listed-after-lead'
  if (lead === null && !keeps)
    return { ...base, first: tokens.word[quotation.first] === COLON ? name.first : quotation.first, name: inside }
  const group =
    called !== null && kindOf(called) !== 'mô hình' && (match.value.inner !== null || !isPluralBefore(around, called.first)) ? called : null
  const first = group?.first ?? lead?.first ?? quotation.first
  const last = keeps ? behindQuotation(around, quotation.last) : quotation.last
  return { ...base, first, last, name: text.slice(tokens.start[first], tokens.end[last - 1]) }
}

const COLON = intern(':')
/** Organisations: their kind word is a part of the name. */
const KEEPS: ReadonlySet<ModelKind> = new Set<ModelKind>(['HTX', 'chi hội', 'tổ hội', 'hội quán', 'tổ hợp tác'])
const plural = defineWords('các những nhiều mọi vài ít loạt mấy số')

function isPluralBefore({ document: { tokens }, isDate }: Surroundings, at: number): boolean {
  return (
    at > 0 &&
    !startsLine(tokens, at) &&
    ((tokens.kind[at - 1] === Kind.number && isDate[at - 1] === 0) || plural.has(tokens.word[at - 1] as number))
  )
}

/** Hợp tác xã "Dịch vụ thủy lợi" | T5 */
function behindQuotation({ document: { tokens }, isPlace }: Surroundings, at: number): number {
  return at < tokens.length && !startsLine(tokens, at) && isCapital(tokens, at) && isPlace[at] === 0 ? at + 1 : at
}

/** A comma or a full stop before the closing mark is the sentence's. */
function trimmed(tokens: Surroundings['document']['tokens'], first: number, last: number): number {
  return last - first > 1 && TRIMMED.has(tokens.word[last - 1] as number) ? last - 1 : last
}

/** trong xây dựng nông thôn mới: up to whose it is, or the end of the clause. */
function readFurther({ document: { tokens }, isPlace }: Surroundings, at: number): number | null {
  if (at >= tokens.length || !continues.has(tokens.word[at] as number)) return null
  let end = at + 1
  while (
    end < tokens.length &&
    end < at + 14 &&
    tokens.kind[end] === Kind.word &&
    isPlace[end] === 0 &&
    !startsLine(tokens, end) &&
    !ends.has(tokens.word[end] as number)
  )
    end++
  const last = withoutTail(tokens, at, end)
  return last - at >= 3 ? last : null
}
