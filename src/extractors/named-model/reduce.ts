import { startOfSentence, startsLine } from '../../document/index.js'
import type { Match } from '../../grammar/index.js'
import { defineWords } from '../../lexicon/index.js'
import { decide } from './decide.js'
import { firstComma, withoutTail } from './ends.js'
import { kindWords } from './kinds.js'
import { headOf, isGeneral, isOrganisation, items, openList, type List } from './list.js'
import { isCounted, phrases, toName, type Name, type Surroundings } from './name.js'
import { quoted } from './quote.js'
import { kindOf, type Head, type Reading } from './reading.js'
import type { ModelKind } from './schema.js'
import { share } from './share.js'
import { FOUNDING } from './words/index.js'

const founding = phrases(FOUNDING)
const PARTS = defineWords('; :')
/** How far behind a kind word its models may go on in another sentence. */
const RECENT = 160

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
    } else if (form === 'deed' && head !== null && name !== null) {
      if (open?.hasSemicolons === true && !isCounted(around, head.first))
        items(around, open, name.first, withoutTail(tokens, name.first, name.last), match.rule, false)
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

const SMALL: ReadonlySet<ModelKind> = new Set<ModelKind>(['tổ', 'nhóm'])

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
