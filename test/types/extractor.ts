/** Checked by `npm run types`: what must compile does, and what must not is marked. */
import * as z from 'zod'
import { amount, date, defineExtractor, extract, fund, numeral, parseNews, type NewsRecord } from '../../src/index.js'

const temperature = defineExtractor({
  kind: 'temperature',
  needs: [amount],
  schema: z.object({ celsius: z.number() }),
  *extract({ text }, found) {
    for (const each of found.get(amount))
      if (text !== '') yield { start: each.start, end: each.end, rule: 'degrees', value: { celsius: Number(each.value.value) } }
    // @ts-expect-error an extractor outside needs cannot be read
    found.get(date)
  }
})

const { mentions } = extract('28 độ', [temperature, fund])
for (const mention of mentions) {
  if (mention.kind === 'temperature') mention.value.celsius satisfies number
  if (mention.kind === 'fund') mention.value.currency satisfies string
  // @ts-expect-error only the kinds asked for come back
  if (mention.kind === 'date') throw new Error()
}

defineExtractor({
  kind: 'wrong',
  needs: [numeral],
  schema: z.object({ count: z.number() }),
  // @ts-expect-error the value must fit the schema
  *extract() {
    yield { start: 0, end: 1, rule: 'x', value: { count: 'many' } }
  }
})

const record: NewsRecord = parseNews('')
record.dates satisfies readonly { edtf: string | null; start: string | null }[]
// @ts-expect-error options are closed
parseNews('', { publishedOn: '2024-01-01' })
