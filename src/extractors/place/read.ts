import { sentenceOf } from '../../document/index.js'
import type { Gazetteer, Unit } from '../../gazetteer/index.js'
import { createStream, type Match, type Stream } from '../../grammar/index.js'
import type { Document } from '../../types.js'
import { createKnown } from './again.js'
import { bare } from './bare.js'
import { chains } from './chains.js'
import { units } from './grammar.js'
import { lists, mixed, toUnits } from './lists.js'
import { markEra, markHeirs } from './marks.js'
import { headLines, parts } from './parts.js'
import { readNames, type Name } from './names.js'
import type { Group, Raw } from './types.js'

/** All mentions, in text order: names, then units by their type words, lists, chains, then bare names. */
export function readPlaces(document: Document, gazetteer: Gazetteer): Raw[] {
  const env = { gazetteer }
  const names = readNames(document, gazetteer)
  const named = createStream(document, names)
  const single = named.collapse(units.scan(named, env))
  const listed = single.collapse(toUnits(lists.scan(single, env)))
  const joined = listed.collapse(toUnits(mixed.scan(listed, env)))
  const chained = joined.collapse(toUnits(chains.scan(joined, env)))
  const groups = groupsOf(chained)
  const whole = parts.scan(chained, env)
  const typed = groups.flatMap(({ value }) => value.raws)
  const bareEnv = {
    gazetteer,
    known: createKnown(typed),
    districts: districtsOf(typed),
    provinces: provincesOf(names),
    provincesNear: createProvinces(document, names)
  }
  const found = bare.scan(named.collapse([...groups, ...whole]), bareEnv)
  const raws = [...new Set([...typed, ...whole.flatMap(({ value }) => value.raws), ...found.flatMap(({ value }) => value.raws)])]
  raws.sort((left, right) => left.first - right.first)
  headLines(document, raws)
  markEra(document, raws)
  markHeirs(document, raws)
  return raws
}

function districtsOf(raws: readonly Raw[]): Set<Unit> {
  return new Set(raws.flatMap(({ units }) => (units.length <= 4 ? units.filter(({ level }) => level === 'district') : [])))
}

/** An article that names more provinces is about none of them. */
const FEW = 2

/** The provinces of both eras that the article names, if they are few. */
function provincesOf(names: readonly Match<Name>[]): ReadonlySet<Unit> {
  const provinces = new Set<Unit>()
  const called = new Set<string>()
  for (const { value } of names)
    for (const { units, isCapital, last } of value.readings)
      if (isCapital && last === value.last)
        for (const unit of units)
          if (unit.level === 'province') {
            provinces.add(unit)
            called.add(unit.name)
          }
  return called.size <= FEW ? provinces : new Set()
}

/** The provinces that each sentence names. */
function createProvinces(document: Document, names: readonly Match<Name>[]): (at: number) => ReadonlySet<Unit> {
  const bySentence = new Map<number, Set<Unit>>()
  for (const { first, value } of names) {
    const provinces = value.readings.flatMap(({ units, isCapital }) => (isCapital ? units.filter(({ level }) => level === 'province') : []))
    if (provinces.length === 0) continue
    const sentence = sentenceOf(document, first)
    const found = bySentence.get(sentence) ?? new Set()
    for (const province of provinces) found.add(province)
    bySentence.set(sentence, found)
  }
  return (at) => bySentence.get(sentenceOf(document, at)) ?? new Set()
}

/** What the levels have found in the end: a quarter only where a larger unit followed (tổ 5, phường X). */
function groupsOf({ found }: Stream): Match<Group>[] {
  return found.filter((each): each is Match<Group> => each.kind === 'unit').filter(({ value }) => !value.isChained)
}
