import type { Tokens } from '../types.js'
import { Flag } from './tokenize.js'

// What a token's flags say; of no token, behind the last, they say nothing.

/** A word whose first letter is a capital. */
export const isCapital = (tokens: Tokens, at: number): boolean => ((tokens.flags[at] as number) & Flag.capital) !== 0
/** A word of capitals alone, of more than one letter. */
export const isUpper = (tokens: Tokens, at: number): boolean => ((tokens.flags[at] as number) & Flag.upper) !== 0
/** The first token of a line. */
export const startsLine = (tokens: Tokens, at: number): boolean => ((tokens.flags[at] as number) & Flag.newline) !== 0
/** A token with no space before it. */
export const isTight = (tokens: Tokens, at: number): boolean => at < tokens.length && ((tokens.flags[at] as number) & Flag.space) === 0
