import type { Span } from '../index.js'
import { boolean, number, text } from './column.js'
import { firstFrom } from './order.js'

/** A row of a total, or of one of its parts. */
export interface PartOf {
  /** The id of the total that it is a part of. */
  readonly parent: string | null
  readonly partBy: string | null
  readonly sum: number | null
  readonly reconciles: boolean | null
}

export const PART = [
  text('parent', 'Of a part, the id of its total; null for a total: sum only these', ({ parent }: PartOf) => parent),
  text('partBy', 'Of a part, what its total is divided by: participant, field, status, source, …', ({ partBy }: PartOf) => partBy),
  number(
    'sum',
    'Of a part, what all parts of its breakdown add up to; of a total the same of its first breakdown that does not add up, else of its first',
    ({ sum }: PartOf) => sum
  ),
  boolean(
    'reconciles',
    'Whether that sum is the total: false where it is not, null where the text does not say that these are all its parts',
    ({ reconciles }: PartOf) => reconciles
  )
] as const

interface Breakdown<P> {
  readonly by?: string
  readonly parts: readonly P[]
  readonly sum: number | string
  readonly reconciles: boolean | null
}

interface Whole<P> {
  readonly breakdowns?: readonly Breakdown<P>[]
}

/** A total or a part, with what makes it a row. */
export type Row<W, P> = PartOf & {
  readonly id: string
  readonly span: Span
  /** The mention; of a part that is none, the part. */
  readonly value: W | P
  /** The mention that it is, or is a part of. */
  readonly whole: W
  /** Position of the mention that it is; null for a part that is none. */
  readonly index: number | null
  /** What a part is said to be. */
  readonly label: string | null
}

interface Known<P> {
  readonly part: P
  readonly row: PartOf
}

/**
 * Mentions as rows, in their order. Where the record has a part as a mention too, that is its row, with the total as
 * its parent; the other parts, however deep, stand below their total.
 */
export function toRowsOf<W extends Whole<P> & { span: Span }, P extends Whole<P> & { span: Span }>(mentions: readonly W[]): Row<W, P>[] {
  const known = new Map<number, Known<P>>()
  const below = mentions.map((mention, index) =>
    partsOf<W, P>(mention, String(index), mention, (row) => {
      const own = firstFrom(mentions, row.span.start + 1) - 1
      const isOver = own !== index && row.span.start < (mentions[own]?.span.end ?? 0)
      if (!isOver || known.has(own)) return false
      known.set(own, { part: row.value as P, row })
      return true
    })
  )
  return mentions.flatMap((mention, index) => {
    const { breakdowns } = mention
    const first = breakdowns?.find(({ reconciles }) => reconciles === false) ?? breakdowns?.[0]
    const total = { parent: null, partBy: null, sum: first === undefined ? null : Number(first.sum), reconciles: first?.reconciles ?? null }
    const { parent, partBy, sum, reconciles } = known.get(index)?.row ?? total
    const label = toLabel(known.get(index)?.part)
    return [
      { id: String(index), index, span: mention.span, value: mention, whole: mention, parent, partBy, sum, reconciles, label },
      ...(below[index] ?? [])
    ]
  })
}

function partsOf<W, P extends Whole<P> & { span: Span }>(
  whole: Whole<P>,
  parent: string,
  mention: W,
  isMention: (row: Row<W, P>) => boolean
): Row<W, P>[] {
  return (whole.breakdowns ?? []).flatMap(({ by, parts, sum, reconciles }, breakdown) =>
    parts.flatMap((part, at): Row<W, P>[] => {
      const id = `${parent}.${breakdown}.${at}`
      const row = {
        id,
        index: null,
        span: part.span,
        value: part,
        whole: mention,
        parent,
        partBy: by ?? null,
        sum: Number(sum),
        reconciles,
        label: toLabel(part)
      }
      return isMention(row) ? [] : [row, ...partsOf<W, P>(part, id, mention, isMention)]
    })
  )
}

function toLabel(part: object | undefined): string | null {
  return part !== undefined && 'label' in part && typeof part.label === 'string' ? part.label : null
}
