import { endOfSentence, isCapital, Kind, sentenceOf, startOfSentence, startsLine } from '../../document/index.js'
import type { Match } from '../../grammar/index.js'
import { definePhrases, defineWords, intern } from '../../lexicon/index.js'
import { decide, isCounted, isSeated, toName, type Name, type Surroundings } from './decide.js'
import { firstComma, isInnerComma, withoutTail } from './ends.js'
import { kindWords } from './kinds.js'
import type { Head, Reading } from './reading.js'
import type { ModelKind } from './schema.js'
import { share } from './share.js'
import { CONTINUES, ENDS, FOUNDING, GENERAL_STARTS, MOVEMENTS, THEMES } from './words.js'

const movements = definePhrases<true>({ [MOVEMENTS.join('|')]: true })
const founding = definePhrases<true>({ [FOUNDING.join('|')]: true })
const themes = definePhrases<true>({ [THEMES.join('|')]: true })
const ends = defineWords(ENDS)
const continues = defineWords(CONTINUES)
const SEMICOLON = intern(';')
const COMMA = intern(',')
const AND = intern('và')
const PARTS = defineWords('; :')
const TRIMMED = defineWords(', . ;')
const DOT = intern('.')
const ELLIPSIS = intern('…')
const MAX_NAME = 44
/** A list is no longer, in tokens. */
const MAX_LIST = 400
/** How far behind a kind word its models may go on in another sentence. */
const RECENT = 160

interface List {
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

interface Chain {
  readonly kind: ModelKind
  readonly governor: number
  /** Token behind the last quotation. */
  readonly end: number
}

/** From what the rules saw, in the order of the text, the names: what governs a list holds for all of it. */
export function reduce(around: Surroundings, readings: readonly Match<Reading>[], heads: readonly Head[]): Name[] {
  const { document } = around
  const { tokens } = document
  const names: Name[] = []
  let chain: Chain | null = null
  let list: List | null = null
  let lines: { kind: ModelKind; governor: number; block: number } | null = null
  let nextHead = 0
  let recent: Head | null = null

  const close = (): void => {
    if (list !== null && list.drafts.length > 0 && (list.isOfModels || !list.hasTheme)) names.push(...list.drafts)
    list = null
  }
  for (const match of readings) {
    const { form, head, inner, name, more, quotation } = match.value
    while (nextHead < heads.length && (heads[nextHead] as Head).first < match.first) recent = heads[nextHead++] as Head
    if (list !== null && match.first >= list.last) close()
    const open = list
    const kind = head === null ? null : kindOf(inner ?? head)
    if (quotation !== null) {
      const isNew = form === 'called' || (form !== 'quoted' && founding.matchBefore(tokens.word, quotation.first - 1) !== null)
      const called = isNew ? kindWords.match(tokens.word, quotation.value.first) : null
      const governor: { readonly kind: ModelKind; readonly at: number } | null =
        called !== null
          ? { kind: called.value, at: match.first }
          : form === 'listed'
            ? chain !== null && chain.end === match.first
              ? { kind: chain.kind, at: chain.governor }
              : open === null
                ? null
                : { kind: open.kind, at: open.governor }
            : form === 'item'
              ? open === null
                ? null
                : { kind: open.kind, at: open.governor }
              : form === 'line'
                ? lines !== null && blockOf(around, match.first) === lines.block + 1
                  ? { kind: lines.kind, at: lines.governor }
                  : null
                : kind !== null && head !== null
                  ? { kind, at: head.first }
                  : recent !== null && match.first - recent.last < RECENT && kindOf(recent) === 'mô hình'
                    ? { kind: 'mô hình', at: recent.first }
                    : null
      if (governor === null) {
        chain = null
        continue
      }
      const isListed = form === 'listed' || form === 'item' || form === 'line'
      const read = quoted(around, match, governor, isListed)
      if (read !== null) {
        names.push(read)
        if (open !== null) open.isOfModels = true
      }
      chain = { kind: governor.kind, governor: governor.at, end: quotation.last }
      if (form === 'line' && lines !== null) lines = { kind: governor.kind, governor: governor.at, block: blockOf(around, match.first) }
      if (match.rule === 'listed-after-lead' && list === null) {
        const opened = openList(around, governor.kind, governor.at, quotation.last)
        if (opened.hasSemicolons) list = opened
      }
      continue
    }
    if (form === 'opens') {
      close()
      const following = heads[nextHead + (heads[nextHead]?.first === match.first ? 1 : 0)]
      const opener: Head | null =
        head ??
        (following?.first === match.last + 1
          ? following
          : recent !== null && match.first - recent.last < RECENT && isCounted(around, recent.first) && isAtSentence(around, match.first)
            ? recent
            : null)
      if (opener === null || SMALL.has(kindOf(opener))) continue
      const isLast = match.last + 1 >= tokens.length || startsLine(tokens, match.last + 1)
      if (isLast) lines = { kind: kindOf(opener), governor: opener.first, block: blockOf(around, match.first) }
      else list = openList(around, kindOf(opener), opener.first, match.last)
    } else if (form === 'run' && head !== null && name !== null) {
      const shared = inner === null ? share(around, head, name) : []
      if (shared.length > 0) {
        names.push(...shared)
        continue
      }
      const named = open === null || kindOf(inner ?? head) !== 'mô hình' ? decide(around, head, inner, name) : null
      if (named !== null) names.push(named)
      else if (open !== null && !isCounted(around, head.first)) {
        const own = kindOf(head) === 'mô hình' ? inner : head
        items(around, open, (own ?? name).first, (more ?? name).last, match.rule, own !== null)
      }
    } else if (form === 'copula' && head !== null && name !== null) {
      if (name.last - name.first >= 3) names.push(toName(around, match.rule, head, name.first, withoutTail(tokens, name.first, name.last)))
    } else if (form === 'dated' && head !== null && name !== null) {
      names.push(toName(around, match.rule, head, name.first, name.last))
    } else if (form === 'behind' && head !== null && name !== null) {
      names.push({
        rule: match.rule,
        kind: kindOf(head),
        first: name.first,
        last: head.last,
        name: document.text.slice(name.start, head.end),
        quoted: false,
        governor: head.first
      })
    } else if (form === 'line' && name !== null) {
      if (lines === null || blockOf(around, match.first) !== lines.block + 1) continue
      const end = withoutTail(tokens, name.first, firstComma(tokens, name.first, name.last))
      const head = headOf(lines.kind, lines.governor, match.rule)
      if (end - name.first >= 2 && !isGeneral(around, name.first, end) && !isOrganisation(around, name.first))
        names.push(toName(around, match.rule, head, name.first, end))
      lines = { kind: lines.kind, governor: lines.governor, block: lines.block + 1 }
    } else if (form === 'item' && name !== null && open !== null) {
      if (!open.hasSemicolons || PARTS.has(tokens.word[match.first] as number))
        items(around, open, name.first, name.last, match.rule, false)
    }
  }
  close()
  return settle(names)
}

const kindOf = (head: Head): ModelKind => (head.value as { readonly kind: ModelKind }).kind

const isAtSentence = ({ document }: Surroundings, token: number): boolean =>
  startOfSentence(document, token) === (document.tokens.start[token] as number)

/** Index of the line that holds a token. */
function blockOf({ document: { blocks } }: Surroundings, token: number): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle] as { readonly last: number }).last <= token) low = middle + 1
    else high = middle
  }
  return low
}

function openList({ document }: Surroundings, kind: ModelKind, governor: number, first: number): List {
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
function items(around: Surroundings, list: List, first: number, last: number, rule: string, isWhole: boolean): void {
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
const headOf = (kind: ModelKind, at: number, rule: string): Head => ({
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

function isOrganisation({ document: { tokens } }: Surroundings, at: number): boolean {
  return organisations.match(tokens.word, at) !== null && isCapital(tokens, at)
}

/** “Dân vận khéo” is the movement; “Dân vận khéo” | trong xây dựng nông thôn mới is one model of it. */
function quoted(
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
    const further = isListed ? null : readFurther(around, quotation.last)
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

const SMALL: ReadonlySet<ModelKind> = new Set<ModelKind>(['tổ', 'nhóm'])
const generalStarts = definePhrases<true>({ [GENERAL_STARTS.join('|')]: true })
/** mô hình tự quản: a sort, in a list too. */
const isGeneral = ({ document: { tokens } }: Surroundings, first: number, last: number): boolean =>
  generalStarts.match(tokens.word, first)?.end === last
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

/** In text order, of two that overlap the one that begins first. */
export function settle(names: readonly Name[]): Name[] {
  const kept: Name[] = []
  let end = 0
  for (const name of names.toSorted((left, right) => left.first - right.first || right.last - left.last)) {
    if (name.first < end) continue
    kept.push(name)
    end = name.last
  }
  return kept
}
