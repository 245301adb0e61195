import { toKey, type Gazetteer, type Succession, type Unit } from '../../gazetteer/index.js'
import type { Document, Draft } from '../../types.js'
import type { Raw } from '../place/index.js'
import { isFormer, toUnit, type Place } from './candidates.js'
import type { Resolved } from './resolve.js'
import type { LocationValue, UnitRef } from './schema.js'

/** What the article tells of its own time: units are called what they were called then. */
export interface Then {
  /** A day of the article's time, or null. */
  readonly day: string | null
  /** Past names of units that the article prints. */
  readonly printed: ReadonlyMap<Unit, string>
  readonly gazetteer: Gazetteer
}

export function toThen(results: readonly Resolved[], day: string | null, gazetteer: Gazetteer): Then {
  const printed = new Map<Unit, string>()
  for (const { raw, place } of results) {
    if (place === null) continue
    if (isFormer(place)) {
      if (place.isRenamed) printed.set(place.heirs[0] as Unit, place.name)
      continue
    }
    const past = isNamed(raw, place)
      ? undefined
      : gazetteer.former(raw.name).find(({ isRenamed, heirs }) => isRenamed && heirs[0]?.code === place.code)
    if (past !== undefined) printed.set(place, past.name)
  }
  return { day, printed, gazetteer }
}

export function toDraft(document: Document, { raw, place, candidates, container, implied }: Resolved, then: Then): Draft<LocationValue> {
  const { tokens } = document
  const { gazetteer } = then
  const unit = place === null || isFormer(place) ? null : place
  const former = place !== null && isFormer(place) ? place : null
  const own = former?.isRenamed === true ? (former.heirs[0] as Unit) : unit
  return {
    start: tokens.start[raw.first] as number,
    end: raw.end,
    rule: raw.rule,
    implied,
    value: {
      name: nameOf(raw, place, then),
      type: raw.type ?? (unit === null ? (former?.type ?? null) : then.day === null ? unit.type : gazetteer.typeAt(unit, then.day)),
      level: place?.level ?? levelOf(raw, candidates),
      code: own?.code ?? null,
      era: own?.era ?? null,
      path: pathOf(place, container?.path ?? null, gazetteer).map((each) =>
        each === place ? { ...toRef(each, then), name: nameOf(raw, place, then) } : toRef(each, then)
      ),
      successors:
        own === null ? (former?.heirs.map((heir) => toHeir(heir, former.heirs.length)) ?? []) : gazetteer.successors(own).map(toRelative),
      predecessors: unit === null ? [] : gazetteer.predecessors(unit).map(toRelative),
      candidates: candidates.filter((each) => !isFormer(each)).map((each) => toRef(each, then)),
      formerUntil: former?.until ?? null,
      inOrganisation: raw.inOrganisation
    }
  }
}

const isNamed = (raw: Raw, { name }: Place): boolean => name === raw.name || toKey(name) === raw.key

/** The official name of what is known, the past one where that is printed; else as printed. */
function nameOf(raw: Raw, place: Place | null, then: Then): string {
  if (place === null) return raw.name
  return isNamed(raw, place) ? place.name : nameThen(place, then)
}

function nameThen(place: Place, { day, printed, gazetteer }: Then): string {
  if (isFormer(place)) return place.name
  return day === null ? (printed.get(place) ?? place.name) : gazetteer.nameAt(place, day)
}

/** The place and all above it: as printed where the text says it, else as the tables have it. */
function pathOf(place: Place | null, printed: readonly Place[] | null, gazetteer: Gazetteer): readonly Place[] {
  if (place === null) return printed ?? []
  if (printed !== null) return [place, ...printed]
  if (!isFormer(place)) return [place, ...gazetteer.ancestors(place)]
  return [place, ...commonAncestors(place.heirs, gazetteer)]
}

/** What all the heirs of a unit of the past lie in. */
function commonAncestors(heirs: readonly Unit[], gazetteer: Gazetteer): readonly Unit[] {
  const [first, ...others] = heirs.map((heir) => gazetteer.ancestors(heir))
  return (first ?? []).filter((unit) => others.every((list) => list.includes(unit)))
}

function levelOf(raw: Raw, candidates: readonly Place[]): LocationValue['level'] {
  return candidates[0]?.level ?? raw.levels.at(-1) ?? 'other'
}

function toRef(place: Place, then: Then): UnitRef {
  const { level, type } = place
  const unit = toUnit(place)
  return {
    level,
    type: then.day === null || isFormer(place) ? type : then.gazetteer.typeAt(place, then.day),
    name: nameThen(place, then),
    code: unit?.code ?? null,
    era: unit?.era ?? null
  }
}

function toRelative({ unit: { level, type, name, code, era }, extent }: Succession): LocationValue['successors'][number] {
  return { level, type, name, code, era, extent }
}

function toHeir({ level, type, name, code, era }: Unit, count: number): LocationValue['successors'][number] {
  return { level, type, name, code, era, extent: count === 1 ? 'whole' : 'part' }
}
