import { Kind } from '../../document/index.js'
import { defineExtractor } from '../../pipeline/index.js'
import { fieldSchema } from './schema.js'
import { FIELD_LEADS, FIELDS, ONLY_LED } from './words.js'

/** Fields of work: kinh tế, văn hóa - xã hội, quốc phòng - an ninh, … */
export const field = defineExtractor({
  kind: 'field',
  needs: [],
  schema: fieldSchema,
  *extract({ tokens, text }) {
    for (let at = 0; at < tokens.length; ) {
      const match = tokens.kind[at] === Kind.word ? FIELDS.match(tokens.word, at) : null
      if (match === null) {
        at++
        continue
      }
      const start = tokens.start[at] as number
      const end = tokens.end[match.end - 1] as number
      const named = at > 0 && FIELD_LEADS.matchBefore(tokens.word, at - 1) !== null
      if (named || !ONLY_LED.has(match.value) || match.end > at + 2) yield { start, end, rule: named ? 'led-field' : 'field', value: { name: match.value, label: text.slice(start, end), named } }
      at = match.end
    }
  }
})
