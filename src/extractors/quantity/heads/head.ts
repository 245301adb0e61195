import type { Concept } from '../schema.js'

/** A noun that is counted. Its unit is the noun as printed. */
export interface Head {
  readonly concept: Concept | null
  /** Takes the noun behind it: 46 chiếc | xe đạp, 26 con | cá sấu. */
  readonly isClassifier?: true
  /** Counted by a lone number word too: hai nạn nhân, ba người. */
  readonly isWeak?: true
  /** Two of them are likelier those who were told of: hai bệnh viện, hai xã. */
  readonly isParty?: true
}

/** A head for each of some nouns. */
export const toHeads = (head: Head, nouns: readonly string[]): readonly (readonly [noun: string, head: Head])[] =>
  nouns.map((noun) => [noun, head])
