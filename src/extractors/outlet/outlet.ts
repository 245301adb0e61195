import { createStream } from '../../grammar/index.js'
import { defineExtractor } from '../../pipeline/index.js'
import { outlets } from './rules.js'
import { outletSchema } from './schema.js'

/** Outlets that an article names as where it comes from: tags of the lead, credits, domains, the paper's own people. */
export const outlet = defineExtractor({
  kind: 'outlet',
  needs: [],
  schema: outletSchema,
  grammars: [outlets],
  *extract(document) {
    for (const { rule, value } of outlets.scan(createStream(document), undefined)) {
      const { start, end, ...outlet } = value
      yield { start, end, rule, value: outlet }
    }
  }
})
