import { endOfSentence, isCapital, Kind, sentenceOf } from '../../document/index.js'
import { definePhrases, defineWords, intern } from '../../lexicon/index.js'
import { isInnerComma, withoutTail } from './ends.js'
import { isSeated, phrases, toName, type Name, type Surroundings } from './name.js'
import type { Head } from './reading.js'
import type { ModelKind } from './schema.js'
import { ENDS, GENERAL_STARTS, MOVEMENTS, THEMES } from './words/index.js'

const movements = phrases(MOVEMENTS)
const themes = phrases(THEMES)
const ends = defineWords(ENDS)
const SEMICOLON = intern(';')
const COMMA = intern(',')
const AND = intern('và')
const DOT = intern('.')
const ELLIPSIS = intern('…')
/** A list is no longer, in tokens. */
const MAX_LIST = 400

/** A list of models that a kind word governs, while it is read. */
export interface List {
  readonly kind: ModelKind
  readonly governor: number
  readonly first: number
  readonly last: number
  /** Its items are parted by semicolons, so that commas stand inside of them. */
  readonly hasSemicolons: boolean
  readonly drafts: Name[]
  isOfModels: boolean
  hasTheme: boolean
  /** All its items so far begin with a kind word of their own: commas stand inside of them. */
  isHeaded: boolean
}

export function openList({ document }: Surroundings, kind: ModelKind, governor: number, first: number): List {
  const { tokens } = document
  const limit = Math.min(first + MAX_LIST, endOfSentence(document, sentenceOf(document, first)))
  let last = first
  let hasSemicolons = false
  while (last < limit && tokens.word[last] !== ELLIPSIS && !(tokens.word[last] === DOT && last + 1 === limit)) {
    if (tokens.word[last] === SEMICOLON) hasSemicolons = true
    last++
  }
  return {
    kind,
    governor,
    first,
    last: Math.max(last, first + 1),
    hasSemicolons,
    drafts: [],
    isOfModels: false,
    hasTheme: false,
    isHeaded: true
  }
}

/** The items of a list that a run of words holds: all of it, or one between each two commas. */
export function items(around: Surroundings, list: List, first: number, last: number, rule: string, isWhole: boolean): void {
  const { tokens } = around.document
  for (let from = first; from < last;) {
    const to = isWhole && list.isHeaded && !isOfCapitals(around, list, from, last) ? last : nextComma(around, list, from, last)
    const end = withoutTail(tokens, from, to)
    const start = from
    from = to + 1
    if (
      end - start < 2 ||
      (tokens.kind[start] !== Kind.word && tokens.kind[start] !== Kind.number) ||
      (tokens.kind[start] === Kind.number &&
        tokens.kind[start + 1] === Kind.word &&
        !isCapital(tokens, start + 1) &&
        ends.has(tokens.word[start + 1] as number))
    )
      continue
    if (around.isPlace[start] === 1 || isOrganisation(around, start) || isGeneral(around, start, end)) continue
    if (!isWhole) list.isHeaded = false
    if (themes.match(tokens.word, start) !== null && !isCapital(tokens, start)) list.hasTheme = true
    if (isSeated(around, end) || isCapital(tokens, start)) list.isOfModels = true
    const movement = movements.match(tokens.word, start)
    if (movement !== null) continue
    list.drafts.push(toName(around, rule, headOf(list.kind, list.governor, rule), start, end))
  }
}

/** The kind word of a list, for one of its items. */
export const headOf = (kind: ModelKind, at: number, rule: string): Head => ({
  kind: 'frame',
  rule,
  first: at,
  last: at,
  start: 0,
  end: 0,
  value: { role: 'head', kind },
  slots: {}
})

/** Tổ hùn vốn, Hũ gạo nghĩa tình: capitals behind its commas begin items. */
function isOfCapitals({ document: { tokens } }: Surroundings, list: List, first: number, last: number): boolean {
  if (list.hasSemicolons || !isCapital(tokens, first)) return false
  for (let at = first + 1; at < last; at++)
    if (tokens.word[at] === COMMA && isCapital(tokens, at + 1) && !isInnerComma(tokens, at)) return true
  return false
}

/** In a list of capital items small letters behind a comma go on with the item. */
function nextComma({ document: { tokens } }: Surroundings, list: List, first: number, last: number): number {
  const isCapitalList = isCapital(tokens, first)
  for (let at = first + 1; at < last; at++) {
    if (tokens.word[at] === AND && isCapitalList && !list.hasSemicolons && isCapital(tokens, at + 1)) return at
    if (tokens.word[at] !== COMMA || isInnerComma(tokens, at)) continue
    if (list.hasSemicolons && !(isCapitalList && isCapital(tokens, at + 1))) continue
    return at
  }
  return last
}

const organisations = definePhrases<true>({
  'ban|hội|đoàn|ubnd|ubmttq|mttq|ủy ban|công an|bộ chỉ huy|đồn biên phòng|trường|phòng|sở|huyện|xã|tỉnh|thành phố|ông|bà|anh|chị|chi bộ|đảng ủy|liên đoàn|lđlđ|công ty|hội phụ nữ|hội nông dân|tổ chức|trung tâm': true
})

export function isOrganisation({ document: { tokens } }: Surroundings, at: number): boolean {
  return organisations.match(tokens.word, at) !== null && isCapital(tokens, at)
}

const generalStarts = phrases(GENERAL_STARTS)
/** mô hình tự quản: a sort, in a list too. */
export const isGeneral = ({ document: { tokens } }: Surroundings, first: number, last: number): boolean =>
  generalStarts.match(tokens.word, first)?.end === last
