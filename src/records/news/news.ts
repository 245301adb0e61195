import { date, era, fund, location, modelCount, namedModel, outlet, quantity } from '../../extractors/index.js'
import { defineRecord } from '../define.js'
import { toDiagnostics, toMentions } from '../mentions.js'
import { toModelCounts } from './counts.js'
import { toFunds } from './funds.js'
import { toMainPlace } from './main-place.js'
import { linkMembers } from './members.js'
import { toNamedModels } from './named-models.js'
import { ofQuantity, withRepeats } from './repeats.js'
import { newsRecordSchema, type NamedModelMention, type NewsRecord } from './schema.js'
import { toOutlet } from './source.js'
import { endOfTitle, toTitle } from './title.js'

/** The record of a news text: which annotation fills which field. */
export const news = defineRecord({
  name: 'news',
  needs: [outlet, date, era, location, modelCount, fund, namedModel, quantity],
  schema: newsRecordSchema,
  assemble: (document, found, input): NewsRecord => {
    const time = found.get(era)[0]?.value
    const locations = toMentions(document, input, found.get(location))
    const main = locations[toMainPlace(document, found.get(location))] ?? null
    const bodyStart = document.toSource(endOfTitle(document))
    const members = linkMembers(document, found.get(modelCount), found.get(namedModel))
    const namedModels = toNamedModels(document, input, found)
    const indexOf = toIndex(namedModels)
    const named = found.get(namedModel).map(({ start }) => indexOf.get(document.toSource(start)) ?? -1)
    return {
      title: toTitle(document, input),
      ...toOutlet(found.get(outlet)),
      date: document.published ?? found.get(date).find(({ value }) => value.role === 'published')?.value.start ?? null,
      location: main,
      era: time?.era ?? null,
      eraEvidence: [...(time?.evidence ?? [])],
      dates: toMentions(document, input, found.get(date)),
      locations,
      modelCounts: toModelCounts(
        document,
        input,
        found,
        members.lists.map((list) => list.map((index) => named[index] ?? -1)),
        main,
        bodyStart
      ),
      funds: toFunds(document, input, found, bodyStart),
      namedModels,
      quantities: withRepeats(toMentions(document, input, found.get(quantity)), ofQuantity, bodyStart),
      diagnostics: toDiagnostics(document, [...found.diagnostics, ...members.diagnostics])
    }
  }
})

/** Index of the model that a mention names, by where the mention begins. */
function toIndex(models: readonly NamedModelMention[]): ReadonlyMap<number, number> {
  return new Map(models.flatMap(({ mentions }, index) => mentions.map(({ span }) => [span.start, index] as const)))
}
