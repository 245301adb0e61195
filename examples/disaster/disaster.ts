import { date, defineRecord, fund, location, parseRecord, quantity, toMentions, type ParseOptions, type QuantityValue } from 'boctach'
import * as z from 'zod'
import { KINDS, toll } from './toll.js'

const spanSchema = z.object({ start: z.int(), end: z.int() })
const figureSchema = z.object({ value: z.number(), qualifier: z.string(), text: z.string(), span: spanSchema })
const placeSchema = z.object({
  place: z.string().nullable().describe('As printed; null where the text says none before the figure'),
  code: z.string().nullable(),
  figures: z.partialRecord(z.enum(KINDS), figureSchema)
})
export const disasterSchema = z.object({
  asOf: z.string().nullable().describe('EDTF'),
  time: z.string().nullable().describe('HH:MM'),
  places: z.array(placeSchema)
})
export type Disaster = z.infer<typeof disasterSchema>
type Place = z.infer<typeof placeSchema>

/** What a disaster did, by place, as of a time. Of several figures of one kind in one place the largest is the total. */
export const disaster = defineRecord({
  name: 'disaster',
  needs: [toll, quantity, fund, location, date],
  schema: disasterSchema,
  assemble(document, found, input): Disaster {
    const named = toMentions(document, input, found.get(location))
    const places = new Map<string | null, Place>()
    const add = (printed: string | null, kind: (typeof KINDS)[number], figure: z.infer<typeof figureSchema>): void => {
      const code = named.find(({ text }) => text === printed)?.code ?? null
      const place = places.get(code ?? printed) ?? { place: printed, code, figures: {} }
      places.set(code ?? printed, place)
      if ((place.figures[kind]?.value ?? -1) < figure.value) place.figures[kind] = figure
    }
    // A place that a part is labelled by is not where the rest is.
    const labels = new Set(
      found.get(quantity).flatMap(({ value }) => value.breakdowns.flatMap(({ parts }) => parts.map(({ label }) => label)))
    )
    const figures = found.get(toll)
    for (const [index, { kind, value, text, span }] of toMentions(document, input, figures).entries()) {
      const counted = figures[index]?.parts[0]?.value as Pick<QuantityValue, 'modality' | 'qualifier'> & Partial<QuantityValue>
      // A loss is often an estimate; what else is not said to have happened is left out.
      if (counted.modality !== 'actual' && (kind !== 'vnd' || counted.modality !== 'estimate')) continue
      const before = named.find((place) => place.span.start < span.start && !labels.has(place.text))?.text ?? null
      add(counted.location ?? before, kind, { value, qualifier: counted.qualifier, text, span })
      for (const part of counted.breakdowns?.flatMap(({ parts }) => parts) ?? []) {
        const [start, end] = [document.toSource(part.span.start), document.toSource(part.span.end)]
        if (part.label !== null)
          add(part.label, kind, { value: part.value, qualifier: 'exact', text: input.slice(start, end), span: { start, end } })
      }
    }
    const asOf = found.get(date).find(({ value }) => value.role === 'asOf')?.value
    return { asOf: asOf?.edtf ?? null, time: asOf?.time ?? null, places: [...places.values()] }
  }
})

/** The record of one text. */
export const parseDisaster = (text: string, options: ParseOptions = {}): Disaster => parseRecord(text, disaster, options)
