import { n, show } from './notation.js'
import type { Group } from './types.js'
import { UNIT_RULES } from './units.js'
import { VILLAGE_RULES } from './villages.js'

/** Single places that a type word or an organ's name leads in. */
export const units = n.grammar<Group>('unit', [...UNIT_RULES, ...VILLAGE_RULES], { show })
