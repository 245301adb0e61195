import type { Span } from '../index.js'
import { boolean, number, text } from './column.js'

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
export type Row<W, P> = PartOf & { readonly id: string; readonly span: Span; readonly value: W | P }

/** A total, and below it each part of each of its breakdowns, however deep. */
export function withParts<W extends Whole<P> & { span: Span }, P extends Whole<P> & { span: Span }>(total: W, id: string): Row<W, P>[] {
  const first = total.breakdowns?.find(({ reconciles }) => reconciles === false) ?? total.breakdowns?.[0]
  const own = { parent: null, partBy: null, sum: first === undefined ? null : Number(first.sum), reconciles: first?.reconciles ?? null }
  return [{ id, span: total.span, value: total, ...own }, ...partsOf<W, P>(total, id)]
}

function partsOf<W, P extends Whole<P> & { span: Span }>(whole: Whole<P>, parent: string): Row<W, P>[] {
  return (whole.breakdowns ?? []).flatMap(({ by, parts, sum, reconciles }, breakdown) =>
    parts.flatMap((part, index): Row<W, P>[] => {
      const id = `${parent}.${breakdown}.${index}`
      return [{ id, span: part.span, value: part, parent, partBy: by ?? null, sum: Number(sum), reconciles }, ...partsOf<W, P>(part, id)]
    })
  )
}
