import { endOfSentence, sentenceOf, tokenAt } from '../../document/index.js'
import { defineRoomNotation, item, table, type Match, type Phrase } from '../../grammar/index.js'
import { add, compare } from '../../lexicon/index.js'
import type { Document } from '../../types.js'
import type { Money } from './money.js'
import { NEAR, PARTS, PART_SETS } from './words/index.js'

const n = defineRoomNotation<null>()({
  sets: PART_SETS,
  kinds: {
    money: item<Money>('money'),
    intro: table(PARTS),
    some: table({ 'trong đó|trong đó có|trong số đó|trong số này|riêng': 'some' })
  }
}).with((n) => ({
  words: n.phrase('!(@END | {x:money})* !(@END | {x:money} | @LEADS_ON)'),
  /** Bùi Văn Tư | (38 triệu đồng) */
  name: n.phrase('Aa+'),
  few: n.phrase('!(@END | {x:money})+'),
  near: n.phrase('!(@STOP | @OPEN | {x:money})+'),
  /** … with no word at the end that leads parts in */
  plain: n.phrase('!(@STOP | @OPEN | {x:money})* !(@STOP | @OPEN | @LEADS_IN | {x:money})')
}))

/** A sum and what leads its parts in. */
export interface Intro {
  readonly of: Money
  /** Whether what follows is said to be all of it; `maybe` where nothing says that these are parts but that they add up. */
  readonly extent: 'all' | 'some' | 'maybe'
  /** Token behind the words that lead in. */
  readonly last: number
}

/** Words, and a part. */
const PART = '!(@STOP | @COMMA_OR_AND | @OPEN | {x:money})+ {parts*:money}'

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
      then: ({ of, intro }, { last }) => ({ of: of.value, extent: intro, last })
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
      then: ({ of }, { last }) => ({ of: of.value, extent: 'some', last })
    }),
    n.rule({
      name: 'parts-behind-colon',
      like: [
        ['5 tỷ đồng cho ba xã vùng cao gồm: Tân An 3 tỷ đồng, Hòa An 2 tỷ đồng', '5000000000 all'],
        ['73 triệu đồng cho hai bệnh nhi, cụ thể: em Tư 40 triệu đồng', '73000000 all'],
        ['trao 9 triệu đồng cho các em ở xã Tân An, bao gồm: em Tư 4 triệu đồng', '9000000 all']
      ],
      not: ['5 tỷ đồng cho ba xã vùng cao gồm Tân An', 'Chi 5 tỷ đồng. Các xã gồm: Tân An'],
      read: '{of:money} {near?:near} @PAUSE? {intro:intro} @COLON',
      then: ({ of, intro }, { last }) => ({ of: of.value, extent: intro, last })
    }),
    n.rule({
      name: 'parts-told-plainly',
      like: [
        ['73 triệu đồng cho hai bệnh nhi: em Tư 40 triệu đồng, em Ba 33 triệu đồng', '73000000 maybe'],
        ['73 triệu đồng cho hai em Lê Tư (40 triệu đồng) và Lê Ba (33 triệu đồng)', '73000000 maybe'],
        ['thưởng 30 triệu đồng: đội A 20 triệu đồng, đội B 10 triệu đồng', '30000000 maybe']
      ],
      not: ['73 triệu đồng cho em Tư (ở xã An) và em Ba', '5 tỷ đồng: một con số lớn'],
      read: `{of:money} {near?:plain}? @COLON ${PART} @COMMA_OR_AND ${PART} | {of:money} {near?:near} @OPEN {parts*:money} @CLOSE {near?:near} @OPEN {parts*:money} @CLOSE`,
      when: ({ of, parts }) => parts.every(({ value }) => compare(value.amount, of.value.amount) < 0),
      then: ({ of }, { document: { tokens } }) => ({ of: of.value, extent: 'maybe', last: tokenAt(tokens, of.end) })
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
      then: ({ of, intro }, { last }) => ({ of: of.value, extent: intro ?? 'all', last })
    })
  ],
  { show: ({ of, extent }) => `${of.amount} ${extent}` }
)

/** Words that open a sentence or a line and lead in the parts of the sum before it: Trong đó, … */
export const openings = n.grammar<'all' | 'some'>(
  'opening',
  [
    n.rule({
      name: 'opening',
      like: [
        ['Trong đó, phần của em Tư là 5 triệu đồng', 'some'],
        ['Trong số này, xã góp 3 tỷ đồng', 'some'],
        ['Cụ thể: xã góp 3 tỷ đồng', 'all']
      ],
      not: ['góp 5 tỷ đồng, trong đó', 'Bao gồm ba xã'],
      read: '^{intro:intro} (, | @COLON)',
      notAfter: ', | ; | @COLON | @OPEN',
      then: ({ intro }) => intro
    })
  ],
  { show: (extent) => extent }
)

/**
 * Sums that a sentence or a line behind them tells the parts of, where nothing else does: the last sum of the sentence before.
 * Rules stop at the end of a line; what opens the next does not.
 */
export function toOpened(document: Document, moneys: readonly Money[], found: readonly Match<'all' | 'some'>[]): ReadonlyMap<Money, Intro> {
  const opened = new Map<Money, Intro>()
  let next = 0
  for (const { first, last, value: extent } of found) {
    while (next < moneys.length && (moneys[next] as Money).first < first) next++
    const of = moneys[next - 1]
    const sentence = sentenceOf(document, first)
    if (of === undefined || document.sentences[sentence] !== first || sentenceOf(document, of.first) !== sentence - 1) continue
    opened.set(of, { of, extent, last })
  }
  return opened
}

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
      name: 'label-behind-and',
      like: [
        ['gồm ngân sách 3 tỷ đồng và nhân dân 2 tỷ đồng', 'nhân dân'],
        ['hộ bà Lan 20 triệu đồng và hộ ông Nam 10 triệu đồng', 'hộ ông Nam'],
        ['tỉnh 5 tỷ đồng và các xã 1 tỷ đồng', 'các xã']
      ],
      not: ['xã góp tiền và công, 2 tỷ đồng', 'dân góp và 2 tỷ đồng'],
      read: '{label:words} {of:money}',
      after: '{x:money} và',
      then: ({ label, of }) => ({ of, label })
    }),
    n.rule({
      name: 'label-of-bracket',
      like: [
        ['em Lê Tư (40 triệu đồng) và Lê Ba (33 triệu đồng)', 'Lê Tư Lê Ba'],
        ['Tân An (2 tỷ đồng)', 'Tân An'],
        ['xã Hòa An (300 triệu đồng)', 'Hòa An']
      ],
      not: ['các xã (2 tỷ đồng)', 'Tân An 2 tỷ đồng'],
      read: '{label:name} @OPEN {of:money} @CLOSE',
      notAfter: 'Aa',
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
  if (intro.extent === 'maybe' && !(compare(sum, whole.amount) === 0 || (isRough && isNear(sum, whole.amount)))) return null
  return { parts, sum, reconciles: compare(sum, whole.amount) === 0 ? true : isRough || isOpen || !isWhole ? null : false }
}

/** How far from a sum that is only nearly told its parts may be. */
const ROUGH = 0.05
const isNear = (sum: string, whole: string): boolean => Math.abs(Number(sum) / Number(whole) - 1) <= ROUGH

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
