import { RANK, type Raw } from '../place/index.js'
import type { Place } from './candidates.js'

/** What the passes narrow: the places each mention may be. */
export type Open = Map<Raw, readonly Place[]>

/** Rank of the smallest level a mention may be of. */
export const rankOf = (raw: Raw): number => Math.min(...raw.levels.map((level) => RANK[level]))
