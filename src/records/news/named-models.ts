import { fund, namedModel, quantity } from '../../extractors/index.js'
import { fold } from '../../lexicon/index.js'
import type { Document } from '../../types.js'
import type { RecordRun } from '../define.js'
import { toMentions } from '../mentions.js'
import { createLinker } from './results.js'
import type { NamedModelMention } from './schema.js'

/** Named models with what their clauses say they cost, got and did; each once, with all its mentions. */
export function toNamedModels(document: Document, source: string, found: RecordRun<readonly [typeof namedModel, typeof fund, typeof quantity]>): NamedModelMention[] {
  const names = found.get(namedModel)
  const link = createLinker(document, names)
  const funds = link(found.get(fund))
  const quantities = link(found.get(quantity))
  return joinNamesakes(toMentions(document, source, names).map((name, index) => Object.assign(name, { funds: funds[index] ?? [], quantities: quantities[index] ?? [] })))
}

/** A model named more than once is one model with several mentions. */
function joinNamesakes(names: readonly Omit<NamedModelMention, 'mentions'>[]): NamedModelMention[] {
  const joined = new Map<string, NamedModelMention>()
  for (const name of names) {
    const key = `${name.kind} ${fold(name.name).replaceAll(/[“”"'‘’«»]/g, '')}`
    const known = joined.get(key)
    const here = { span: name.span, text: name.text }
    if (known === undefined) {
      joined.set(key, Object.assign(name, { mentions: [here] }))
      continue
    }
    known.mentions.push(here)
    known.funds.push(...name.funds)
    known.quantities.push(...name.quantities)
    known.field ??= name.field
    known.location ??= name.location
    known.owner ??= name.owner
    known.members ??= name.members
    known.founded ??= name.founded
  }
  return [...joined.values()]
}
