import type { Era, FormerUnit, Unit, UnitLevel } from '../../gazetteer/index.js'

export type Level = UnitLevel | 'village'

/** Levels from the smallest up. */
export const RANK: Readonly<Record<Level, number>> = { village: 0, commune: 1, district: 2, province: 3 }

/** A mention in token positions, with every unit it may be. */
export interface Raw {
  readonly rule: string
  readonly first: number
  readonly last: number
  /** Offset of its end: where its last token ends, or inside of it (Đồng Nai|Tòa). */
  readonly end: number
  readonly name: string
  /** The name as names are compared. */
  readonly key: string
  readonly type: string | null
  readonly levels: readonly Level[]
  readonly units: readonly Unit[]
  readonly former: readonly FormerUnit[]
  readonly inOrganisation: boolean
  /** Printed with a type word, or coordinated with one that is. */
  readonly isExplicit: boolean
  /** The mention of the larger unit that follows it in a chain, or heads its list. */
  parent: Raw | null
  /** Mentions of one list, this one included: they are likely neighbours. */
  list: readonly Raw[] | null
  /** Where the text says it itself: huyện Mai Sơn (cũ) is of 2024. */
  era: Era | null
  /** What the text says that it has become, or lies in today: xã A (nay là xã B). */
  now?: { readonly raw: Raw; readonly isPart: boolean }
}

/** What a level of the grammar reads: the mentions of one construction, in text order. */
export interface Group {
  readonly raws: readonly Raw[]
  /** Led by các, 3 and the like: more of the kind follow. */
  readonly isPlural: boolean
  /** Read only if a larger unit follows: tổ 5. */
  readonly isChained: boolean
  /** The same, and only right before ", phường X". */
  readonly isInCommune: boolean
}
