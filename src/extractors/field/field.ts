import { createStream, defineRoomNotation, table } from '../../grammar/index.js'
import { defineExtractor } from '../../pipeline/index.js'
import type { Extractor } from '../../types.js'
import { fieldSchema, type FieldValue } from './schema.js'
import { FIELD_LEADS, FIELDS, ONLY_LED } from './words.js'

const n = defineRoomNotation<null>()({ sets: { LEADS: FIELD_LEADS }, kinds: { name: table<string>(FIELDS) } }).with((base) => ({
  field: base.phrase('{name:name}', ({ name }, { text, first, last }) => ({ name, label: text, width: last - first }))
}))

const fields = n.grammar<FieldValue>(
  'field',
  [
    n.rule({
      name: 'led-field',
      like: [
        ['trên lĩnh vực văn hóa - xã hội', 'văn hóa - xã hội'],
        ['4 mô hình về xây dựng', 'xây dựng'],
        ['thuộc lĩnh vực phát triển kinh tế, giảm nghèo', 'kinh tế']
      ],
      not: ['xây dựng 4 mô hình', 'lĩnh vực'],
      after: '@LEADS',
      read: '{field:field}',
      then: ({ field: { name, label } }) => ({ name, label, named: true })
    }),
    n.rule({
      name: 'field',
      like: [
        ['quốc phòng - an ninh 20', 'quốc phòng - an ninh'],
        ['mô hình kinh tế', 'kinh tế'],
        ['xây dựng hệ thống chính trị', 'xây dựng hệ thống chính trị']
      ],
      not: ['xây dựng nhà', 'mất điện'],
      read: '{field:field}',
      // Alone, some are plain words.
      when: ({ field: { name, width } }) => !ONLY_LED.has(name) || width > 2,
      then: ({ field: { name, label } }) => ({ name, label, named: false })
    })
  ],
  { show: ({ name }) => name }
)

/** Fields of work: kinh tế, văn hóa - xã hội, quốc phòng - an ninh, … */
export const field: Extractor<'field', FieldValue> = defineExtractor({
  kind: 'field',
  needs: [],
  schema: fieldSchema,
  grammars: [fields],
  *extract(document) {
    for (const { start, end, rule, value } of fields.scan(createStream(document), null)) yield { start, end, rule, value }
  }
})
