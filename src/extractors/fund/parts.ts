import { endOfSentence, sentenceOf } from '../../document/index.js'
import { defineNotation, item, table, type Match, type Phrase } from '../../grammar/index.js'
import { add, compare } from '../../lexicon/index.js'
import type { Document } from '../../types.js'
import type { Money } from './money.js'
import { NEAR, PARTS, PART_SETS } from './words.js'

const n = defineNotation<null>()({
  sets: PART_SETS,
  kinds: {
    money: item<Money>('money'),
    intro: table(PARTS),
    some: table({ 'trong đó|trong đó có|trong số đó|trong số này|riêng': 'some' })
  }
}).with((n) => ({
  words: n.phrase('!(@END | {x:money})* !(@END | {x:money} | @LEADS_ON)'),
  few: n.phrase('!(@END | {x:money})+'),
  near: n.phrase('!(@STOP | @OPEN | {x:money})+')
}))

/** A sum and what leads its parts in. */
export interface Intro {
  readonly of: Match<Money>
  /** Whether what follows is said to be all of it. */
  readonly extent: 'all' | 'some'
  /** Token behind the words that lead in. */
  readonly last: number
}

/** Words between a sum and its parts. */
export const intros = n.grammar<Intro>(
  'intro',
  [
    n.rule({
      name: 'parts',
      like: [
        ['tổng 5 tỷ đồng, gồm ngân sách 3 tỷ đồng', '5000000000 all'],
        ['293 tỷ đồng; trong đó nhân dân góp 216 tỷ đồng', '293000000000 some'],
        ['40 triệu đồng cho mỗi xã: cụ thể tỉnh 10 triệu đồng', '40000000 all']
      ],
      not: ['5 tỷ đồng, 3 tỷ đồng', 'Có 5 tỷ đồng. Xã chi 3 tỷ đồng', 'chi 9 tỷ đồng cho các xã vùng cao gồm ba xã'],
      read: '{of:money} {near?:few}? @PAUSE? {intro:intro}',
      when: ({ near }) => near === null || near.last - near.first < NEAR,
      then: ({ of, intro }, { last }) => ({ of, extent: intro, last })
    }),
    n.rule({
      name: 'parts-later',
      like: [
        ['chi 9 tỷ đồng cho các xã vùng cao, trong đó tiền mặt 8 tỷ đồng', '9000000000 some'],
        ['chi 9 tỷ đồng cho các xã ở vùng cao. Trong đó, tiền mặt 8 tỷ đồng', '9000000000 some'],
        ['10 tỷ đồng làm 24 tuyến đường qua các thôn; trong đó ngân sách 7 tỷ đồng', '10000000000 some']
      ],
      not: ['chi 9 tỷ đồng cho các xã ở vùng cao trong đó có ba xã', 'chi 9 tỷ đồng cho các xã. Xã A nhận 2 tỷ đồng'],
      read: '{of:money} {near?:near}? @PAUSE {intro:some}',
      then: ({ of }, { last }) => ({ of, extent: 'some', last })
    }),
    n.rule({
      name: 'parts-in-bracket',
      like: [
        ['được 705 tỉ đồng (trong đó Quỹ góp 103 tỉ đồng)', '705000000000 some'],
        ['40 triệu đồng (gồm xã 10 triệu đồng, dân 30 triệu đồng)', '40000000 all'],
        ['2 tỷ đồng (tỉnh 1 tỷ đồng, huyện 1 tỷ đồng)', '2000000000 all']
      ],
      not: ['2 tỷ đồng, tỉnh góp (1 tỷ đồng)'],
      read: '{of:money} @OPEN {intro?:intro}?',
      then: ({ of, intro }, { last }) => ({ of, extent: intro ?? 'all', last })
    })
  ],
  { show: ({ of, extent }) => `${of.value.amount} ${extent}` }
)

/** Two sums that are one, in two currencies. */
export const equivalents = n.grammar<readonly [Match<Money>, Match<Money>]>(
  'equivalent',
  [
    n.rule({
      name: 'equivalent',
      like: [
        ['3,4 triệu USD (tương đương 85 tỷ đồng)', '3400000 USD = 85000000000 VND'],
        ['3,4 triệu USD, tương đương 85 tỷ đồng', '3400000 USD = 85000000000 VND'],
        ['50 USD (1,2 triệu đồng)', '50 USD = 1200000 VND']
      ],
      not: ['50 USD và 1,2 triệu đồng', '5 tỷ đồng (3 tỷ đồng)'],
      read: '{left:money} (@OPEN | ,)? @EQUALS {right:money} | {left:money} @OPEN {right:money}',
      when: ({ left, right }) => left.value.currency !== right.value.currency,
      then: ({ left, right }) => [left, right] as const
    })
  ],
  { show: (both) => both.map(({ value: { amount, currency } }) => `${amount} ${currency}`).join(' = ') }
)

/** What a part of a sum is said to be. */
export interface Label {
  readonly of: Match<Money>
  readonly label: Phrase
}

export const labels = n.grammar<Label>(
  'part-label',
  [
    n.rule({
      name: 'label-before',
      like: [
        ['gồm ngân sách tỉnh 3 tỷ đồng', 'gồm ngân sách tỉnh'],
        ['dân góp 2 tỷ đồng, xã chi 1 tỷ đồng', 'dân góp xã chi'],
        ['(tiền mặt 8 tỷ đồng)', 'tiền mặt']
      ],
      not: ['dân góp và 2 tỷ đồng', 'Dân góp, 2 tỷ đồng'],
      read: '^ {label:words} {of:money}',
      then: ({ label, of }) => ({ of, label })
    }),
    n.rule({
      name: 'label-behind',
      like: [
        ['gồm 5 triệu đồng của UBND tỉnh, 2 triệu đồng của Hội', 'UBND tỉnh Hội'],
        ['gồm 10 tỷ đồng từ ngân sách, 3 tỷ đồng từ dân', 'ngân sách dân'],
        ['(5 triệu đồng của xã)', 'xã']
      ],
      not: ['gồm 5 triệu đồng, của xã', 'gồm 5 triệu đồng tiền mặt'],
      read: '{of:money} @OF {label:words}',
      then: ({ label, of }) => ({ of, label })
    })
  ],
  { show: ({ label }) => label.text }
)

/** A sum's part, with what it is said to be. */
export interface Part {
  readonly money: Money
  readonly label: string | null
}

export interface Parts {
  readonly parts: readonly Part[]
  readonly sum: string
  /** Null where the text does not say that these are all the parts. */
  readonly reconciles: boolean | null
}

/** tổng 5 tỷ đồng, trong đó ngân sách 3 tỷ, nhân dân đóng góp 2 tỷ: the sums that follow in the sentence, each smaller. */
export function toParts(
  document: Document,
  moneys: readonly Money[],
  index: number,
  intro: Intro,
  texts: ReadonlyMap<Money, readonly Phrase[]>
): Parts | null {
  const whole = moneys[index] as Money
  const end = endOfParts(document, intro)
  const parts: Part[] = []
  let from = intro.last
  // 3 đơn vị mỗi nơi 2 triệu đồng: what is said for each is a part, but not of a size that is told.
  let isOpen = false
  for (let next = index + 1; next < moneys.length; next++) {
    const money = moneys[next] as Money
    isOpen = money.first < end && money.per !== null
    if (money.first >= end || isOpen || money.currency !== whole.currency || compare(money.amount, whole.amount) >= 0) break
    parts.push({ money, label: toLabel(document, texts.get(money) ?? [], from, money) })
    from = money.last
  }
  if (parts.length === 0 || [whole, ...parts.map((part) => part.money)].some(({ max }) => max !== null)) return null
  const sum = parts.map(({ money }) => money.amount).reduce(add, '0')
  const isRough = whole.qualifier !== 'exact' || parts.some(({ money }) => money.qualifier !== 'exact')
  const isWhole = intro.extent === 'all' || parts.length > 1
  return { parts, sum, reconciles: compare(sum, whole.amount) === 0 ? true : isRough || isOpen || !isWhole ? null : false }
}

/** The parts stand in the sentence of the words that lead them in. */
function endOfParts(document: Document, { last }: Intro): number {
  return endOfSentence(document, sentenceOf(document, last - 1))
}

/** The words of a part from the lead-in or the mark before it on, else those behind it. */
function toLabel({ tokens, text }: Document, labels: readonly Phrase[], from: number, money: Money): string | null {
  for (const label of labels) {
    const first = label.first >= money.last ? label.first : Math.max(label.first, from)
    if (first < label.last) return text.slice(tokens.start[first], tokens.end[label.last - 1])
  }
  return null
}

/** What stands before and behind each sum, in this order. */
export function toLabels(found: readonly Match<Label>[]): ReadonlyMap<Money, readonly Phrase[]> {
  const texts = new Map<Money, Phrase[]>()
  for (const {
    value: { of, label }
  } of found)
    texts.set(of.value, [...(texts.get(of.value) ?? []), label])
  return texts
}
