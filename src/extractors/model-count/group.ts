import { endOfSentence, Kind, sentenceOf, tokenAt } from '../../document/index.js'
import type { Match } from '../../grammar/index.js'
import type { Document } from '../../types.js'
import { levelsAt, type Level } from './list.js'
import type { Amount, Count } from './count.js'
import type { Readings } from './readings.js'
import type { Sign } from './structure.js'
import { moveScope, openScope, popPart, pushPart, toTotal, type Scope, type Total } from './scope.js'
import { CLOSE, COMPARING, ELLIPSIS, GENERAL, LIST_MARKS } from './words.js'

/** Nobody nests lists deeper. */
const MAX_DEPTH = 6
/** How far behind a count the bracket of its parts may open. */
const BRACKET_REACH = 8
/** How far behind a count the colon of its list may stand. */
const COLON_REACH = 6
/** How many totals back a list may find the one it is of. */
const OWNER_REACH = 4

/**
 * Reads counts left to right: a count after gồm, trong đó or a bracket is a part of the total before
 * it, and so is the first of each line of a list below it; tăng and giảm make it a change; anything
 * else is a total of its own.
 */
export function group(document: Document, amounts: readonly Amount[], readings: Readings, isTaken: (amount: Amount) => boolean): Total[] {
  const { counts, changes, shares, signs } = readings
  const { tokens } = document
  const totals: Total[] = []
  let scopes: Scope[] = []
  let latest: Total | null = null
  let levels: readonly Level[] = []
  // The total that parts without brackets are of.
  let root: Total | null = null
  let from = 0
  let before = 0
  let sign = 0
  for (const source of amounts) {
    const number = tokenAt(tokens, source.value.numberStart)
    const first = tokenAt(tokens, source.start)
    const sentence = sentenceOf(document, number)
    if (sentence > before) {
      levels = levelsAt(document, sentence, before, levels, latest, root)
      before = sentence
    }
    const item = levels.at(-1)?.item ?? -1
    const opensItem = item >= 0 && (latest === null || latest.count.number < item)
    const between: Match<Sign>[] = []
    for (let next = signs[sign]; next !== undefined && next.first < first; next = signs[++sign]) if (next.first >= from) between.push(next)
    scopes = opensItem ? levels.map(({ scope }) => scope) : walk(document, between, sentence, latest, root, scopes)
    from = tokenAt(tokens, source.end - 1) + 1
    if (isTaken(source) || number < item) continue
    const change = changes.get(source)
    const isFurther = change !== undefined && opensComparison(document, sentence, change.first)
    if (change !== undefined && latest !== null && root !== null && (isFurther || sentenceOf(document, latest.count.number) === sentence)) {
      // Its unit tells whose change it is: "(83 tập thể; 46 cá nhân, tăng 64 mô hình)" is the total's.
      const owner = isFurther ? root : changed(latest, scopes, counts.get(source) ?? null)
      owner.change ??= { count: { source, number }, direction: change.direction, percent: source.value.percent }
      continue
    }
    if (shares.has(source) && latest !== null && sentenceOf(document, latest.count.number) === sentence) {
      latest.percent ??= source.value.value
      continue
    }
    const inner = scopes.at(-1)
    const count = counts.get(source) ?? (inner === undefined ? null : readings.elide(source, unitOf(inner)))
    if (count === null) {
      if (inner?.opener === 'with' && inner.group.parts.length === 0) scopes = scopes.slice(0, -1)
      continue
    }
    if (inner !== undefined && isPaired(document, inner, count)) {
      latest = pair(inner, count)
      from = Math.max(from, count.last)
      continue
    }
    // What is complete takes no further part, and no part is larger than its whole.
    scopes = scopes
      .map((each) => (each.opener === 'sentence' ? ownedByLarger(each, count, totals) : each))
      .filter((each) => !isComplete(each) && count.count <= each.total.count.count && mayHold(each, count, totals))
    const scope = scopes.at(-1)
    // What was elided from a list that is complete counts something else.
    if (count.isElided && scope === undefined) continue
    if (latest !== null) latest.next = Math.min(latest.next, first)
    const total = toTotal(count, latest?.count.last ?? 0, tokens.length)
    from = Math.max(from, count.last)
    if (scope === undefined) totals.push(latest === null ? total : withStatusOf(document, latest, total))
    else addPart(scope, total, totals)
    latest = scope === undefined ? (totals.at(-1) as Total) : (scope.group.parts.at(-1) as Total)
    if (scope === undefined || opensItem) root = latest
    if (opensItem) scopes = []
  }
  for (const total of totals) prune(document, total)
  return totals
}

/** A part joins its list; the first one may show that the list is of an earlier total, of its own unit. */
function addPart(scope: Scope, part: Total, totals: readonly Total[]): void {
  const { total, group } = scope
  pushPart(scope, part)
  const isOwn = part.count.unit.participant === true || compareUnits(total.count, part.count)
  if (isOwn || group.parts.length > 1) return
  const owner = findOwner(totals, part.count, part.count.count)
  if (owner !== undefined) moveScope(scope, owner)
}

/** Of the totals before, the last of a unit that may hold so many. */
function findOwner(totals: readonly Total[], unit: Count, sum: number): Total | undefined {
  return totals.slice(-OWNER_REACH).findLast(({ count }) => compareUnits(count, unit) && count.count >= sum)
}

/** So với năm 2021, | tăng 12 mô hình: a sentence that compares says of the total before it. */
function opensComparison(document: Document, sentence: number, change: number): boolean {
  const first = document.sentences[sentence] as number
  return change === first || COMPARING.match(document.tokens.word, first) !== null
}

/** Trong đó, 82 mô hình …; 164 …: parts too many for the last total are of one before it that holds them. */
function ownedByLarger(scope: Scope, part: Count, totals: readonly Total[]): Scope {
  const sum = scope.group.sum + part.count
  if (sum <= scope.total.count.count || isComplete(scope)) return scope
  const owner = findOwner(totals, scope.total.count, sum)
  return owner === undefined ? scope : moveScope(scope, owner)
}

/** The count a change is of: the latest of its unit, from the part outwards to the total. */
function changed(latest: Total, scopes: readonly Scope[], count: Count | null): Total {
  if (count === null || compareUnits(latest.count, count)) return latest
  return scopes.findLast(({ total }) => compareUnits(total.count, count))?.total ?? latest
}

/** 29.000 HTX, 223.000 tổ hợp tác; riêng vùng A có 5.000 HTX | và 10.000 tổ hợp tác: what another total counts is no part of this one. */
function mayHold({ total, group: { parts } }: Scope, { unit, isElided }: Count, totals: readonly Total[]): boolean {
  const { unit: whole, participant } = total.count.unit
  // The first part may yet show that the list is of an earlier total (addPart).
  return (
    parts.length === 0 ||
    isElided ||
    participant === true ||
    unit.participant === true ||
    GENERAL.has(whole) ||
    !totals.slice(-OWNER_REACH).some(({ count }) => count.unit.unit === unit.unit) ||
    parts.some(({ count }) => count.unit.unit === unit.unit)
  )
}

/** Two or more parts that add up to the total are all of it: what follows is no part. */
function isComplete(scope: Scope): boolean {
  return scope.group.parts.length > 1 && scope.group.sum === scope.total.count.count
}

/** tặng Bằng khen 28 tập thể, | 12 cá nhân: a list shares its verb. */
function withStatusOf(document: Document, before: Total, total: Total): Total {
  const gap = total.count.first - before.count.last
  const isListed = gap === 1 && LIST_MARKS.has(document.tokens.word[before.count.last] as number)
  return isListed && total.count.status === null ? { ...total, count: { ...total.count, status: before.count.status } } : total
}

function unitOf({ total, group: { parts } }: Scope): Count['unit'] {
  // 40 mô hình tập thể (kinh tế 15, …): what the parts are told apart by is no participant.
  return parts.at(-1)?.count.unit ?? { unit: total.count.unit.unit }
}

/** Opens and closes scopes by the signs between two counts. */
function walk(
  document: Document,
  signs: readonly Match<Sign>[],
  sentence: number,
  latest: Total | null,
  root: Total | null,
  scopes: Scope[]
): Scope[] {
  let open = scopes
  const isNew = latest !== null && sentenceOf(document, latest.count.number) !== sentence
  if (isNew) open = []
  const start = document.sentences[sentence] as number
  for (const { first, value } of signs) {
    if (isNew && first < start) continue
    if (value.type === 'close') {
      const bracket = open.findLastIndex(({ opener }) => opener === 'bracket')
      if (bracket >= 0) open = open.slice(0, bracket)
    } else if (latest !== null && root !== null)
      open = opened(value, first, { latest, root, isNew, opensSentence: isNew && first <= start + 1 }, open)
  }
  return open
}

interface Place {
  readonly latest: Total
  readonly root: Total
  /** A further sentence than the last count's. */
  readonly isNew: boolean
  readonly opensSentence: boolean
}

function opened({ type, isWeak }: Sign, at: number, { latest, root, isNew, opensSentence }: Place, open: Scope[]): Scope[] {
  const { last } = latest.count
  if (type === 'open')
    return at <= last + BRACKET_REACH && !isNew && open.length < MAX_DEPTH ? [...open, openScope(latest, 'bracket')] : open
  // 6 mô hình: 2 mô hình nuôi ong, 4 mô hình trồng na
  if (type === 'colon') return at <= last + COLON_REACH && !isNew && open.length === 0 ? [openScope(latest, 'with')] : open
  // "Trong đó" at the head of the next sentence goes on with the last total; 274 mô hình với 194 …: với only right behind the count.
  if ((isNew && !opensSentence) || (isWeak && at > last)) return open
  const isInBracket = open.at(-1)?.opener === 'bracket'
  const opener = isWeak ? 'with' : opensSentence ? 'sentence' : 'word'
  return [...(isInBracket ? open : []), openScope(isInBracket ? latest : root, opener)]
}

/** 87 tập thể đăng ký | 87 mô hình: who, and how many; one part, not two. */
function isPaired(document: Document, scope: Scope, count: Count): boolean {
  const before = scope.group.parts.at(-1)
  if (before === undefined || before.count.unit.participant !== true || count.unit.participant === true) return false
  for (let at = before.count.last; at < count.first; at++) {
    if (document.tokens.kind[at] !== Kind.word) return false
  }
  return true
}

function pair(scope: Scope, count: Count): Total {
  const who = popPart(scope)
  const total = { ...who, count: { ...count, category: who.count.unit.unit, unit: { ...count.unit, participant: true as const } } }
  pushPart(scope, total)
  return total
}

/** Lists that held no count go; a lone part, an ellipsis behind the last, or words like còn lại leave the list open. */
function prune(document: Document, total: Total): void {
  const kept = total.groups.filter(({ parts }) => parts.length > 0)
  total.groups.length = 0
  total.groups.push(...kept)
  for (const each of kept) {
    if (each.parts.length === 1) each.isOpen = true
    else each.isOpen = endsOpen(document, each.parts.at(-1) as Total)
    for (const part of each.parts) prune(document, part)
  }
}

function endsOpen(document: Document, last: Total): boolean {
  const { tokens } = document
  const end = Math.min(last.next, endOfSentence(document, sentenceOf(document, last.count.number)))
  for (let at = last.count.last; at < end; at++) {
    if (tokens.word[at] === CLOSE) return false
    if (tokens.word[at] === ELLIPSIS) return true
  }
  return false
}

function compareUnits(left: Count, right: Count): boolean {
  return left.unit.unit === right.unit.unit
}
