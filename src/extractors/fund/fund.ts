import { endOfSentence, isTight, sentenceOf, tokenAt } from '../../document/index.js'
import { compare } from '../../lexicon/index.js'
import { defineExtractor, toDiagnostic } from '../../pipeline/index.js'
import type { Document, Draft, Report } from '../../types.js'
import { amount } from '../amount/index.js'
import { readContext, readDonor } from './context.js'
import { endOfVague, endsClause, mayBeBare, readBare, readCurrency, readListed, sumOf, toVnd, withPer, type Amount, type Money } from './rules.js'
import { fundSchema, type FundPart, type FundValue } from './schema.js'
import { AND, CLAUSE_END, EQUALS, OPEN, PARTS, VAGUE_FIRST } from './words.js'

/** Amounts of money, in any currency. */
export const fund = defineExtractor({
  kind: 'fund',
  needs: [amount],
  schema: fundSchema,
  *extract(document, found, report) {
    const moneys = readMoneys(document, found.get(amount))
    for (const [index, money] of moneys.entries()) {
      const breakdowns = readBreakdowns(document, moneys, index, report)
      yield toDraft(document, money, readEquivalent(document, moneys, index), breakdowns, report)
    }
    reportVague(document, report)
  }
})

/** Amounts with a currency first; then lists that share it, and bare ones that their context makes money. */
function readMoneys(document: Document, amounts: readonly Amount[]): Money[] {
  const moneys = amounts.map((each) => readCurrency(document, each))
  for (let index = amounts.length - 2; index >= 0; index--) {
    const next = moneys[index + 1]
    if (moneys[index] === null && next) moneys[index] = readListed(document, amounts[index] as Amount, next)
  }
  const rich = new Set(moneys.flatMap((money) => (money === null ? [] : [sentenceOf(document, money.first)])))
  for (const [index, each] of amounts.entries()) {
    if (moneys[index] !== null || !mayBeBare(each)) continue
    const sentence = sentenceOf(document, tokenAt(document.tokens, each.start))
    const bare = readBare(document, each, rich.has(sentence))
    if (bare === null) continue
    moneys[index] = bare
    rich.add(sentence)
  }
  return moneys.flatMap((money) => (money === null ? [] : [withPer(document, money)]))
}

function toDraft(document: Document, money: Money, equivalent: FundValue['equivalent'], breakdowns: FundValue['breakdowns'], report: Report): Draft<FundValue> {
  const { tokens } = document
  const start = tokens.start[money.first] as number
  const end = tokens.end[money.last - 1] as number
  const fields = toFields(document, money)
  if (fields.vnd === null && money.currency === 'VND') report(toDiagnostic('fund/beyond-safe-integer', { start, end }, money.amount))
  return {
    start,
    end,
    rule: money.rule,
    implied: money.implied,
    value: Object.assign(fields, { per: money.per }, readContext(document, money), { equivalent, breakdowns })
  }
}

function toFields(document: Document, { currency, amount: value, max, source }: Money): Omit<FundPart, 'label' | 'span'> {
  const rate = document.options.rates?.[currency]
  const isKnown = currency === 'VND' || rate !== undefined
  return {
    currency,
    amount: value,
    max,
    vnd: isKnown ? toVnd(value, rate) : null,
    vndMax: isKnown && max !== null ? toVnd(max, rate) : null,
    qualifier: source.value.qualifier,
    approximate: source.value.approximate
  }
}

/** 3,4 triệu USD (tương đương 85 tỷ đồng): each of the two is the other's equivalent. */
function readEquivalent(document: Document, moneys: readonly Money[], index: number): FundValue['equivalent'] {
  const money = moneys[index] as Money
  for (const other of [moneys[index + 1], moneys[index - 1]]) {
    if (other === undefined || other.currency === money.currency) continue
    const [left, right] = other.first > money.first ? [money, other] : [other, money]
    const { word } = document.tokens
    const at = word[left.last] === OPEN ? left.last + 1 : left.last
    const joined = EQUALS.match(word, at, right.first)
    const isJoined = (joined?.end ?? at) === right.first && (joined !== null || at > left.last)
    if (isJoined || (at > left.last && right.first === at)) return { currency: other.currency, amount: other.amount }
  }
  return null
}

/** tổng 5 tỷ đồng, trong đó ngân sách 3 tỷ, nhân dân đóng góp 2 tỷ */
function readBreakdowns(document: Document, moneys: readonly Money[], index: number, report: Report): FundValue['breakdowns'] {
  const money = moneys[index] as Money
  const { tokens } = document
  const next = moneys[index + 1]
  if (next === undefined || money.currency !== next.currency || money.per !== null) return []
  const last = endOfParts(document, money, next)
  const intro = findIntro(document, money.last, Math.min(next.first, last))
  if (intro === null) return []
  const parts: FundPart[] = []
  let from = intro.end
  for (let next = index + 1; next < moneys.length; next++) {
    const part = moneys[next] as Money
    if (part.first >= last || part.currency !== money.currency || part.per !== null || compare(part.amount, money.amount) >= 0) break
    const span = { start: document.toSource(tokens.start[part.first] as number), end: document.toSource(tokens.end[part.last - 1] as number) }
    parts.push({ label: toLabel(document, from, part.first) ?? readDonor(document, part.last)?.phrase ?? null, span, ...toFields(document, part) })
    from = part.last
  }
  if (parts.length === 0 || money.max !== null || parts.some(({ max }) => max !== null)) return []
  const sum = sumOf(parts.map((part) => part.amount))
  const isWhole = intro.value === 'all' || parts.length > 1
  const isRough = money.source.value.qualifier !== 'exact' || parts.some(({ qualifier }) => qualifier !== 'exact')
  const isEqual = compare(sum, money.amount) === 0
  const reconciles = isEqual ? true : isRough || !isWhole ? null : false
  if (reconciles === false) {
    const span = { start: tokens.start[money.first] as number, end: tokens.end[money.last - 1] as number }
    report(toDiagnostic('fund/does-not-reconcile', span, sum, money.amount))
  }
  return [{ by: 'source', parts, sum, reconciles }]
}

/** The parts stand in the sum's own sentence, or in the next where that goes on with "Trong đó". */
function endOfParts(document: Document, money: Money, next: Money): number {
  const sentence = sentenceOf(document, money.first)
  const end = endOfSentence(document, sentence)
  const goesOn = next.first >= end && PARTS.match(document.tokens.word, end) !== null
  return goesOn ? endOfSentence(document, sentence + 1) : end
}

/** Right behind the sum; "trong đó" also later, where it opens a clause. */
function findIntro(document: Document, first: number, last: number): { value: 'all' | 'some'; end: number } | null {
  const { word } = document.tokens
  for (let at = first; at < last; at++) {
    const match = PARTS.match(word, at)
    const isNear = at < first + 4
    if (match !== null && (isNear || (match.value === 'some' && CLAUSE_END.has(word[at - 1] as number)))) return match
    // (trong đó Quỹ T.Ư 103 tỷ đồng): what the bracket says goes before the bracket.
    if (word[at] === OPEN && at === first) return PARTS.match(word, at + 1) ?? { value: 'all', end: at + 1 }
  }
  return null
}

/** The words of a part before its amount, from the last mark on. */
function toLabel(document: Document, from: number, first: number): string | null {
  const { tokens, text } = document
  let start = first
  // The full stop of T.Ư ends no clause.
  while (start > from && (!endsClause(tokens, start - 1) || isTight(tokens, start))) start--
  // … cấp và | hơn 11 tỷ đồng: what leads on is of no label.
  if (start < first && tokens.word[first - 1] === AND) return null
  return start < first ? text.slice(tokens.start[start], tokens.end[first - 1]) : null
}

function reportVague(document: Document, report: Report): void {
  const { tokens } = document
  for (let at = 0; at < tokens.length; at++) {
    if (!VAGUE_FIRST.has(tokens.word[at] as number)) continue
    const end = endOfVague(document, at)
    if (end === 0) continue
    report(toDiagnostic('fund/vague', { start: tokens.start[at] as number, end: tokens.end[end - 1] as number }))
    at = end - 1
  }
}
