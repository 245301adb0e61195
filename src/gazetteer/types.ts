export type Era = '2024' | '2025'
export type UnitLevel = 'province' | 'district' | 'commune'

/** An administrative unit in one era. Codes are reused, so `era` and `code` together are its key. */
export interface Unit {
  /** '2024': the units of 2004 to 2025-06-30 in their last state; '2025': those since 2025-07-01. */
  readonly era: Era
  /** Code of the General Statistics Office: 2 digits for a province, 3 for a district, 5 for a commune. */
  readonly code: string
  readonly level: UnitLevel
  /** "tỉnh", "thành phố", "quận", "huyện", "thị xã", "xã", "phường", "thị trấn", "đặc khu" */
  readonly type: string
  readonly name: string
  /** The district or province it belongs to; null for a province. */
  readonly parent: Unit | null
}

/** Where a unit of 2024 went, or where one of 2025 came from. */
export interface Succession {
  readonly unit: Unit
  /** whole: all of the old unit; part; rest: what other heirs left. */
  readonly extent: 'whole' | 'part' | 'rest'
}

/** A unit of the past, or the past name of one: gone before 2025-07-01. */
export interface FormerUnit {
  readonly level: UnitLevel
  readonly type: string
  readonly name: string
  /** Year it began, where the tables tell. */
  readonly from: number | null
  /** Year it ended. */
  readonly until: number
  /** The units of 2024 that its main part became; none where the tables do not tell. */
  readonly heirs: readonly Unit[]
  /** Only its name is of the past: its one heir is the same unit, with the same code. */
  readonly isRenamed: boolean
  /** The act that ended it, where the tables know it: "786/NQ-UBTVQH14". */
  readonly act: string | null
}
