import { createStream, type Match } from '../../grammar/index.js'
import type { Document } from '../../types.js'
import { counts, elisions, toCount, type Amount, type Count, type Field } from './count.js'
import { inFields, toFields, type Fields } from './fields.js'
import { around, behind, type Said } from './said.js'
import { structure, type Sign } from './structure.js'
import type { UnitWord } from './words.js'

const OVERLAPPING = { overlapping: true }

/** All that the grammars find about counts, by the amount of each; nothing of it tells totals from parts. */
export interface Readings {
  /** Numbers with their own unit. */
  readonly counts: ReadonlyMap<Amount, Count>
  /** A number that may be one of the unit of its list. */
  elide(this: void, source: Amount, unit: UnitWord): Count | null
  readonly changes: ReadonlyMap<Amount, { readonly direction: 'up' | 'down'; readonly first: number }>
  readonly shares: ReadonlySet<Amount>
  readonly fields: ReadonlyMap<Amount, Fields>
  readonly signs: readonly Match<Sign>[]
}

/** Counts and what is said of them; null where nothing is counted. */
export function read(document: Document, amounts: readonly Amount[], allFields: readonly Field[]): Readings | null {
  const plain = createStream(document, amounts)
  const found = counts.scan(plain, null)
  if (found.length === 0) return null
  const inside = createStream(document, amounts, allFields).collapse(found)
  const elided = elisions.scan(inside, null)
  const stream = plain.collapse(found).collapse(elided)
  const said = bySource([...around.scan(stream, null, OVERLAPPING), ...behind.scan(stream, null, OVERLAPPING)])
  const elidable = new Map(elided.map((match) => [match.value, match]))
  return {
    counts: new Map(found.map((match) => [match.value.source, withSaid(toCount(document, match.rule, match.value, match), said)])),
    elide: (source, unit) => {
      const match = elidable.get(source)
      if (match === undefined) return null
      const who = saidOf(said, source, ({ who: each }) => each)
      const count = Number(source.value.value)
      return withSaid(
        toCount(document, match.rule, { source, count, unit: who === null ? { unit: unit.unit, ...participantOf(unit) } : unit }, match),
        said
      )
    },
    changes: new Map(
      [...said].flatMap(([source, all]) =>
        all.flatMap(({ value, first }) => (value.change === undefined ? [] : [[source, { direction: value.change, first }] as const]))
      )
    ),
    shares: new Set([...said.keys()].filter((source) => saidOf(said, source, ({ isShare }) => isShare) === true)),
    fields: toFields(inFields.scan(inside.collapse(elided), null, OVERLAPPING)),
    signs: structure.scan(plain, null)
  }
}

type SaidBySource = ReadonlyMap<Amount, readonly Match<Said>[]>

function bySource(matches: readonly Match<Said>[]): SaidBySource {
  const said = new Map<Amount, Match<Said>[]>()
  for (const match of matches) {
    const list = said.get(match.value.of)
    if (list === undefined) said.set(match.value.of, [match])
    else list.push(match)
  }
  return said
}

/** The last that is said of it before, else behind. */
function saidOf<T>(said: SaidBySource, source: Amount, pick: (said: Said) => T | null | undefined): T | null {
  return (
    said
      .get(source)
      ?.map(({ value }) => pick(value) ?? null)
      .find((value) => value !== null) ?? null
  )
}

function participantOf({ participant, category }: UnitWord): Partial<UnitWord> {
  return participant === true ? { participant, ...(category === undefined ? {} : { category }) } : {}
}

/** A count with its kind, its status, what it is for each of and who built it. */
function withSaid(count: Count, said: SaidBySource): Count {
  const { source, isElided } = count
  const kind = isElided ? null : saidOf(said, source, ({ category }) => category)
  const who = saidOf(said, source, (each) => each.who)
  const unit = who === null ? count.unit : { ...who, unit: count.unit.unit, category: who.category ?? who.unit }
  // … được công nhận là điển hình: the rank is said of it more than its own kind.
  const isRank = kind !== null && saidOf(said, source, ({ rank }) => rank) !== null
  const last = kind === null || isRank ? count.last : Math.max(count.last, kind.last)
  const category = isRank ? kind.text : (unit.category ?? kind?.text ?? null)
  const isLeast = saidOf(said, source, (each) => each.isLeast) === true
  return {
    ...count,
    isLeast,
    unit,
    last,
    category,
    status: saidOf(said, source, ({ status }) => status),
    per: saidOf(said, source, ({ per }) => per)
  }
}
