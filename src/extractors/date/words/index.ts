import { COUNTED_SETS } from './counted.js'
import { LEAD_SETS } from './leads.js'
import { NAMED_SETS } from './named.js'

export * from './calendar.js'
export * from './feasts.js'
export * from './relative.js'
export * from './roles.js'
export type * from './types.js'

/** Sets of words by the name that `@` gives them in a pattern: a string of single words, or a list of phrases. */
export const SETS = { ...LEAD_SETS, ...NAMED_SETS, ...COUNTED_SETS } as const
