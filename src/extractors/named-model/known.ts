import { isCapital, Kind, startsLine } from '../../document/index.js'
import type { Match, Phrase } from '../../grammar/index.js'
import { defineWords, fold } from '../../lexicon/index.js'
import type { Document } from '../../types.js'
import { isCounted, type Name, type Surroundings } from './name.js'
import { kindWords } from './kinds.js'
import type { Frame, Reading } from './reading.js'

/** No name is longer, in tokens. */
const MAX_NAME = 44
/** A bare name has so many words or more: fewer are words of the language. */
const MIN_BARE = 3
const terminators = defineWords('. ! ?')

/** The letters and digits of some tokens, folded: what spellings of one name share (ni lon and nilon, 4 cùng, 3 sạch and 4 cùng 3 sạch). */
export function keyOf({ tokens, text }: Document, first: number, last: number): string {
  let key = ''
  for (let at = first; at < last; at++) {
    const kind = tokens.kind[at]
    if (kind === Kind.word || kind === Kind.number) key += fold(text.slice(tokens.start[at], tokens.end[at]))
  }
  return key
}

/** What is known of the article's names. */
interface Known {
  readonly names: ReadonlyMap<string, Name>
  /** Their keys by first letter. */
  readonly keys: ReadonlyMap<number, readonly string[]>
  readonly longest: number
}

/** HTX Rau sạch | Lý Sơn Xanh: what was cut shorter than the name is known elsewhere has all of it here too. */
export function lengthened(document: Document, names: readonly Name[]): Name[] {
  const { tokens } = document
  const known = toKnown(document, names)
  const free = new Uint8Array(tokens.length + 1)
  return names.map((name) => {
    if (name.quoted || tokens.kind[name.last] !== Kind.word) return name
    const found = longestFrom(document, known, coreOf(document, name), free)
    if (found === null || found.last <= name.last || found.name.kind !== name.kind || (found.name.quoted && name.kind === 'mô hình'))
      return name
    return { ...name, last: found.last, name: found.name.name }
  })
}

/** A name once read is known when it comes again: in other quotation marks or none, without its kind word, bare in the headline. */
export function recall(
  around: Surroundings,
  found: readonly Name[],
  quotations: readonly Match<Phrase>[],
  frames: readonly Match<Frame>[],
  readings: readonly Match<Reading>[]
): Name[] {
  if (found.length === 0) return []
  const { document } = around
  const known = toKnown(document, found)
  const isNamed = new Uint8Array(document.tokens.length + 1)
  for (const { first, last } of found) isNamed.fill(1, first, last)
  const others = frames.filter(({ value, rule }) => value.role === 'other' && rule !== 'other-word')
  const names = [...inQuotations(document, known, quotations, others, isNamed), ...behindKinds(around, known, readings, isNamed)]
  for (const { first, last } of names) isNamed.fill(1, first, last)
  const isKind = new Uint8Array(document.tokens.length + 1)
  for (const { first, last, value } of frames) if (value.role === 'head') isKind.fill(1, first, last)
  return [...names, ...listedWith(document, names, readings, isNamed), ...bare(document, known, isNamed, isKind)]
}

function toKnown(document: Document, found: readonly Name[]): Known {
  const names = new Map<string, Name>()
  const keys = new Map<number, string[]>()
  let longest = 0
  for (const name of found) {
    const first = coreOf(document, name)
    const key = keyOf(document, first, name.last)
    if (key === '' || names.has(key)) continue
    names.set(key, name)
    const letter = key.charCodeAt(0)
    const same = keys.get(letter)
    if (same === undefined) keys.set(letter, [key])
    else same.push(key)
    longest = Math.max(longest, name.last - first)
  }
  return { names, keys, longest: Math.min(longest + 4, MAX_NAME) }
}

/** The first token of a name behind its kind word. */
function coreOf({ tokens }: Document, { first, governor, last }: Name): number {
  const kind = governor === first ? kindWords.match(tokens.word, first) : null
  return kind === null || kind.end >= last ? first : kind.end
}

/** Từ “Ống tiết kiệm” các hội viên … · bỏ vào "Ngôi nhà xanh" */
function inQuotations(
  document: Document,
  { names }: Known,
  quotations: readonly Match<Phrase>[],
  others: readonly Match<Frame>[],
  isNamed: Uint8Array
): Name[] {
  let next = 0
  return quotations.flatMap(({ first, last, value }) => {
    while (next < others.length && (others[next] as Match<Frame>).last <= first) next++
    const other = others[next]
    if (isNamed[first] === 1 || isNamed[value.first] === 1 || (other !== undefined && other.first <= first)) return []
    const name = names.get(keyOf(document, value.first, value.last))
    return name === undefined || isOrganisation(name)
      ? []
      : [{ ...name, rule: 'known-quotation', first, last, quoted: true, governor: first }]
  })
}

/** Sáng kiến “A” và “B”: what is listed with a known model is one. */
function listedWith({ tokens, text }: Document, known: readonly Name[], readings: readonly Match<Reading>[], isNamed: Uint8Array): Name[] {
  const byEnd = new Map(known.filter(({ rule }) => rule === 'known-quotation').map((name) => [name.last, name] as const))
  return readings.flatMap(({ rule, first, value: { form, quotation } }) => {
    const before = form === 'listed' ? byEnd.get(first) : undefined
    if (before === undefined || quotation === null || isNamed[quotation.first] === 1) return []
    const { value } = quotation
    const name = {
      ...before,
      rule,
      first: quotation.first,
      last: quotation.last,
      name: text.slice(tokens.start[value.first], tokens.end[value.last - 1]),
      governor: quotation.first
    }
    byEnd.set(name.last, name)
    return [name]
  })
}

/** mô hình gom rác tại rẫy, of “Gom rác tại rẫy” · Câu lạc bộ nông dân tỷ phú là nơi …, of Câu lạc bộ Nông dân tỷ phú */
function behindKinds(around: Surroundings, known: Known, readings: readonly Match<Reading>[], isNamed: Uint8Array): Name[] {
  const { document } = around
  return readings.flatMap(({ value: { form, head, inner, name } }) => {
    if (form !== 'run' || head === null || name === null || isNamed[name.first] === 1 || isCounted(around, head.first)) return []
    // mô hình | chi hội phụ nữ 5 có, of “Chi hội phụ nữ 5 có”
    const whole = inner === null ? null : longestFrom(document, known, inner.first, isNamed)
    if (whole !== null)
      return [
        {
          ...whole.name,
          rule: 'known-behind-kind',
          first: inner?.first ?? name.first,
          last: whole.last,
          quoted: false,
          governor: head.first
        }
      ]
    const found = longestFrom(document, known, name.first, isNamed)
    if (found === null) return []
    const own = inner ?? head
    if (isOrganisation(found.name) && (own.value as { readonly kind: string }).kind !== found.name.kind) return []
    const first = (own.value as { readonly kind: string }).kind === 'mô hình' ? name.first : own.first
    return [{ ...found.name, rule: 'known-behind-kind', first, last: found.last, governor: head.first }]
  })
}

/** Its name holds its kind word: what it is called by is no name without it. */
const isOrganisation = ({ kind, quoted }: Name): boolean => kind !== 'mô hình' && !quoted

/** The longest known name that begins at a token. */
function longestFrom(
  document: Document,
  { names, keys, longest }: Known,
  first: number,
  isNamed: Uint8Array
): { name: Name; last: number } | null {
  const { tokens, text } = document
  let rivals =
    keys.get(
      text
        .charAt(tokens.start[first] as number)
        .toLowerCase()
        .charCodeAt(0)
    ) ?? []
  let key = ''
  let best: { name: Name; last: number } | null = null
  for (let at = first; at < tokens.length && at < first + longest && isNamed[at] === 0 && (at === first || !startsLine(tokens, at)); at++) {
    key += keyOf(document, at, at + 1)
    rivals = rivals.filter((each) => each.startsWith(key))
    if (rivals.length === 0) break
    const name = names.get(key)
    if (name !== undefined && (tokens.kind[at] === Kind.word || tokens.kind[at] === Kind.number)) best = { name, last: at + 1 }
  }
  return best
}

/** In the headline, or with a capital inside of a sentence: Biến rác thành tiền – mô hình ý nghĩa. */
function bare(document: Document, known: Known, isNamed: Uint8Array, isKind: Uint8Array): Name[] {
  const { tokens, blocks } = document
  const names: Name[] = []
  for (const block of blocks) {
    if (block.kind === 'chrome') continue
    const isHeading = block.kind === 'title' || !terminators.has(tokens.word[block.last - 1] as number)
    for (let at = block.first; at < block.last; at++) {
      if (!isCapital(tokens, at) || isNamed[at] === 1) continue
      const isFirst = at === block.first || terminators.has(tokens.word[at - 1] as number)
      if (isFirst && !(isHeading && at === block.first)) continue
      const found = longestFrom(document, known, at, isNamed)
      if (found === null || found.last - at < MIN_BARE || isOrganisation(found.name) || isKind[at - 1] === 1) continue
      names.push({ ...found.name, rule: 'known-bare', first: at, last: found.last, quoted: false, governor: at })
      at = found.last - 1
    }
  }
  return names
}
