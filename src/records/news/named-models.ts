import { fund, location, namedModel, quantity, toInitials, toModelKey } from '../../extractors/index.js'
import { fold } from '../../lexicon/index.js'
import { indexFrom } from '../../pipeline/index.js'
import type { Annotation, Document, Span } from '../../types.js'
import type { RecordRun } from '../define.js'
import { toMentions } from '../mentions.js'
import { createLinker } from './results.js'
import type { NamedModelMention } from './schema.js'

/** Named models with where they are and what their clauses say they cost, got and did; each once, with all its mentions. */
export function toNamedModels(
  document: Document,
  source: string,
  found: RecordRun<readonly [typeof namedModel, typeof location, typeof fund, typeof quantity]>
): NamedModelMention[] {
  const names = found.get(namedModel)
  const places = found.get(location)
  const link = createLinker(document, names)
  const funds = link(found.get(fund))
  const quantities = link(found.get(quantity))
  const facts = (index: number): Pick<NamedModelMention, 'place' | 'funds' | 'quantities'> => ({
    place: placeOf(names[index] as Annotation, places),
    funds: funds[index] ?? [],
    quantities: quantities[index] ?? []
  })
  return joinNamesakes(toMentions(document, source, names).map((name, index) => Object.assign(name, facts(index))))
}

/** Index of the place that a name's clause puts it in. */
function placeOf({ parts }: Annotation, places: readonly Span[]): number | null {
  const place = parts.find(({ kind }) => kind === 'location')
  if (place === undefined) return null
  const index = indexFrom(places, place.start)
  return places[index]?.start === place.start ? index : null
}

/** A model named more than once is one model with several mentions, called as it is called most often. */
function joinNamesakes(names: readonly Omit<NamedModelMention, 'mentions'>[]): NamedModelMention[] {
  const joined = new Map<string, NamedModelMention>()
  const spellings = new Map<NamedModelMention, string[]>()
  const byInitials = new Map<string, NamedModelMention>()
  const longer = createLonger()
  for (const name of names) {
    const key = toModelKey(name)
    // CLB HBCT, of CLB Hát bội cổ truyền
    const initials = toInitials(name)
    const same = joined.get(key) ?? (initials?.isShort === true ? byInitials.get(initials.key) : undefined)
    const known = same ?? longer.of(name)
    const here = { span: name.span, text: name.text }
    if (known === undefined) {
      const first = Object.assign(name, { mentions: [here] })
      joined.set(key, first)
      spellings.set(first, [name.name])
      if (initials !== null) byInitials.set(initials.key, first)
      longer.add(first)
      continue
    }
    known.mentions.push(here)
    if (same !== undefined) spellings.get(known)?.push(name.name)
    known.funds.push(...name.funds)
    known.quantities.push(...name.quantities)
    if (known.location === null) Object.assign(known, { location: name.location, place: name.place })
    known.field ??= name.field
    known.owner ??= name.owner
    known.members ??= name.members
    known.founded ??= name.founded
  }
  for (const [model, printed] of spellings) model.name = mostFrequent(printed)
  return [...joined.values()]
}

type Called = Pick<NamedModelMention, 'name' | 'kind' | 'quoted'>

/** HTX Rau sạch, of HTX Rau sạch Lý Sơn Xanh: the beginning of one name alone, with no proper noun of its own. */
function createLonger(): { add(this: void, model: NamedModelMention): void; of(this: void, name: Called): NamedModelMention | undefined } {
  const byBeginning = new Map<string, NamedModelMention | null>()
  return {
    add(model) {
      if (model.kind !== 'HTX' || model.quoted) return
      const words = model.name.split(' ')
      for (let count = 2; count < words.length; count++) {
        const key = toModelKey({ name: words.slice(0, count).join(' '), kind: model.kind })
        const known = byBeginning.get(key)
        byBeginning.set(key, known === undefined || known === model ? model : null)
      }
    },
    of: (name) =>
      name.quoted || name.kind !== 'HTX' || !isCommon(name.name) ? undefined : (byBeginning.get(toModelKey(name)) ?? undefined)
  }
}

/** HTX Rau sạch: one capital behind the word for its kind, none that goes on. */
function isCommon(name: string): boolean {
  return name.split(' ').filter((word) => /^\p{Lu}\p{Ll}/u.test(word)).length <= 1
}

/** The spelling that comes most often, capitals apart; of equal ones the first. */
function mostFrequent(spellings: readonly string[]): string {
  const counts = new Map<string, { name: string; count: number }>()
  for (const name of spellings) {
    const key = fold(name)
    const known = counts.get(key)
    if (known === undefined) counts.set(key, { name, count: 1 })
    else {
      known.count++
      // A headline's capitals are no spelling of its own.
      if (known.name === known.name.toUpperCase()) known.name = name
    }
  }
  return [...counts.values()].reduce((best, each) => (each.count > best.count ? each : best)).name
}
