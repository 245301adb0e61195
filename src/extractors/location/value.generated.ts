// Written by `npm run generate` from the schemas: edit these.

/** A place that the administration, or a map of the world, knows. */
export interface LocationValue {
  /** Without the type word: the official name of a known unit at the time of the article, else the source's spelling, NFC */
  name: string
  /** tỉnh, huyện, xã, thôn, …; null where neither text nor gazetteer tells */
  type: string | null
  /** How high it stands */
  level: 'province' | 'district' | 'commune' | 'village' | 'country' | 'other'
  /** Code of the General Statistics Office; null for villages, for units of the past and for what stays open */
  code: string | null
  /** '2024': units until 2025-06-30; '2025': units since 2025-07-01. Codes are reused across eras. */
  era: '2024' | '2025' | null
  /** The unit itself, unless it is a village, and all above it, smallest first */
  path: UnitRef[]
  /** For a unit of 2024: where it went on 2025-07-01; for one of the past: the units of 2024 it became */
  successors: HeirRef[]
  /** For a unit of 2025: where it came from */
  predecessors: HeirRef[]
  /** The units it may be, where more than one fits */
  candidates: UnitRef[]
  /** Year in which the unit of this name ended; its heirs are then in successors */
  formerUntil: number | null
  /** The name stands inside an organisation: UBND tỉnh Lạng Sơn */
  inOrganisation: boolean
}

/** An administrative unit. */
export interface UnitRef {
  /** How high it stands */
  level: 'province' | 'district' | 'commune'
  /** tỉnh, huyện, xã, … */
  type: string
  /** Its official name, without the type word */
  name: string
  /** Code of the General Statistics Office; null for a unit of the past */
  code: string | null
  /** '2024': units until 2025-06-30; '2025': units since 2025-07-01. Codes are reused across eras. */
  era: '2024' | '2025' | null
}

/** An administrative unit that another became, or came from. */
export interface HeirRef extends UnitRef {
  /** How much of the old unit went to the new one: all; a part; what other heirs left */
  extent: 'whole' | 'part' | 'rest'
}
