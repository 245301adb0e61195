import { n, numberOf, type Counted } from './notation.js'
import { COUNT_RULES } from './rules/counts.js'
import { FEW_RULES } from './rules/few.js'
import { MEASURED_RULES } from './rules/measured.js'
import { STATED_RULES } from './rules/stated.js'

const show = ({
  value,
  amount: {
    value: { max }
  },
  of,
  unit,
  per,
  also = []
}: Counted): string =>
  `${also.map((each) => `${numberOf(each.value)}+`).join('')}${value}${max === null ? '' : `-${max}`}${of === null ? '' : `/${of}`} ${unit}${per === null ? '' : `/${per}`}`

/** Numbers with what they count or measure. */
export const counted = n.grammar('counted', [...MEASURED_RULES, ...STATED_RULES, ...COUNT_RULES, ...FEW_RULES], { show })
