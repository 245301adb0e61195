import type { Gazetteer, Unit } from '../../gazetteer/index.js'
import { createStream } from '../../grammar/index.js'
import type { Document } from '../../types.js'
import { createKnown } from './again.js'
import { bare } from './bare.js'
import { chains } from './chains.js'
import { units } from './grammar.js'
import { cut, lists, mixed } from './lists.js'
import { markEra } from './marks.js'
import { headLines, parts } from './parts.js'
import { readNames } from './names.js'
import type { Raw } from './types.js'

/** All mentions, in text order: names, then units by their type words, lists, chains, then bare names. */
export function readPlaces(document: Document, gazetteer: Gazetteer): Raw[] {
  const env = { gazetteer }
  const named = createStream(document, readNames(document, gazetteer))
  const single = named.collapse(units.scan(named, env))
  const listed = single.collapse(cut(lists.scan(single, env)))
  const joined = listed.collapse(mixed.scan(listed, env))
  const chained = chains.scan(joined, env)
  const groups = parts.scan(joined.collapse(chained), env)
  const typed = chained.flatMap(({ value }) => value.raws)
  const bareEnv = { gazetteer, known: createKnown(typed), districts: districtsOf(typed) }
  const found = bare.scan(named.collapse([...chained, ...groups]), bareEnv)
  const raws = [...new Set([...typed, ...groups.flatMap(({ value }) => value.raws), ...found.flatMap(({ value }) => value.raws)])]
  raws.sort((left, right) => left.first - right.first)
  headLines(document, raws)
  markEra(document, raws)
  return raws
}

function districtsOf(raws: readonly Raw[]): Set<Unit> {
  return new Set(raws.flatMap(({ units }) => (units.length <= 4 ? units.filter(({ level }) => level === 'district') : [])))
}
