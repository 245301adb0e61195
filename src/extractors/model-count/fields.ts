import { startOfSentence } from '../../document/index.js'
import { defineRoomNotation, item, type Match } from '../../grammar/index.js'
import { between } from '../../pipeline/index.js'
import type { Document } from '../../types.js'
import { amount } from '../amount/index.js'
import { field } from '../field/index.js'
import { CELL, type Amount, type Count, type Counted, type Field } from './count.js'
import { COUNT_SETS } from './words.js'

/** A field said of a count. */
export interface InField {
  readonly of: Amount
  readonly field: Field
  /** Right before it: Kinh tế: 44 mô hình. */
  readonly isLabel: boolean
  /** One of several that are listed. */
  readonly isOneOfMany: boolean
}

const n = defineRoomNotation<null>()({
  sets: COUNT_SETS,
  kinds: { amount: item(amount), count: item<Counted>('count'), elision: item<Amount>('elision'), field: item(field) }
})
const of = (m: { count: Match<Counted> | null; elision: Match<Amount> | null }): Amount =>
  (m.count?.value.source ?? m.elision?.value) as Amount
/** Not the end of a count's clause. */
const INSIDE = '!(@CLAUSE | @PARTS | {x:count} | {y:elision} | {z:field})'

export const inFields = n.grammar<InField>(
  'count-field',
  [
    n.rule({
      name: 'field-behind',
      like: [
        ['44 mô hình thuộc lĩnh vực kinh tế', 'kinh tế'],
        ['12 mô hình về môi trường', 'môi trường'],
        ['gồm 8 mô hình kinh tế và 5 văn hóa - xã hội', 'kinh tế văn hóa - xã hội']
      ],
      not: ['12 mô hình. Lĩnh vực kinh tế phát triển', '60 mô hình với 200 hộ kinh tế khá'],
      read: `({count?:count} | {elision?:elision}) ${INSIDE}* {field:field}`,
      reach: 40,
      then: (m) => ({ of: of(m), field: m.field, isLabel: false, isOneOfMany: false })
    }),
    n.rule({
      name: 'several-fields-behind',
      like: [
        ['60 mô hình trên các lĩnh vực kinh tế, xã hội', 'several'],
        ['có 12 mô hình ở nhiều lĩnh vực: 5 mô hình trên các lĩnh vực kinh tế và văn hóa', 'several'],
        ['80 HTX thuộc các lĩnh vực nông nghiệp, dịch vụ', 'several']
      ],
      not: ['60 mô hình thuộc lĩnh vực kinh tế, 20 mô hình văn hóa'],
      read: `({count?:count} | {elision?:elision}) ${INSIDE}* @FIELDS {field:field} @LIST`,
      reach: 40,
      then: (m) => ({ of: of(m), field: m.field, isLabel: false, isOneOfMany: true })
    }),
    n.rule({
      name: 'field-before',
      like: [
        ['Kinh tế: 44 mô hình', 'kinh tế'],
        ['trong đó dịch vụ 11 HTX', 'dịch vụ'],
        ['lĩnh vực kinh tế có 48 mô hình', 'kinh tế']
      ],
      not: ['kinh tế, 44 mô hình', 'kinh tế của huyện có 44 mô hình'],
      read: '{field:field} (: | !(@CLAUSE | {x:count} | {y:amount} | {z:field}))? ({count?:count} | {elision?:elision})',
      then: (m) => ({ of: of(m), field: m.field, isLabel: true, isOneOfMany: false })
    })
  ],
  { show: ({ field: { value }, isOneOfMany }) => (isOneOfMany ? 'several' : value.name) }
)

/** The fields before and behind each number. */
export interface Fields {
  readonly label: Field | null
  readonly behind: InField | null
}

export function toFields(found: readonly Match<InField>[]): ReadonlyMap<Amount, Fields> {
  const fields = new Map<Amount, Fields>()
  for (const { value } of found) {
    const { label = null, behind = null } = fields.get(value.of) ?? {}
    fields.set(value.of, value.isLabel ? { label: value.field, behind } : { label, behind: behind ?? value })
  }
  return fields
}

/** The field named in a count's clause: led in behind it ("thuộc lĩnh vực …"), else right before it ("dịch vụ 11 HTX"). */
export function fieldOf(document: Document, count: Count, fields: ReadonlyMap<Amount, Fields>, all: readonly Field[]): Field | null {
  if (count.rule === CELL) return between(all, startOfSentence(document, count.number), count.source.start)[0] ?? null
  const { label = null, behind = null } = fields.get(count.source) ?? {}
  if (behind === null || (label !== null && !behind.field.value.named)) return label
  return behind.isOneOfMany ? null : behind.field
}
