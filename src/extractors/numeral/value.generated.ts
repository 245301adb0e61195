// Written by `npm run generate` from the schemas: edit these.

/** A number, in figures or in words. */
export interface NumeralValue {
  /** Exact decimal string; null for a fraction that never ends (1/3) */
  value: string | null
  /** The other reading, where the comma may group thousands: "3,425" is 3.425 or 3425 */
  grouped: string | null
  /** Power of ten of the last scale word (triệu: 6); 0 without one. A range shares it. */
  power: number
  /** How it is written: 12, mười hai, 12 triệu, XII */
  form: 'digits' | 'words' | 'mixed' | 'roman'
  /** A lone number word (hai, năm), which counts only before a unit */
  weak: boolean
  /** It gives a rank: thứ hai, lần thứ 5 */
  ordinal: boolean
  /** It is a percentage: 12%, 12 phần trăm */
  percent: boolean
  /** A number that names and does not count: thôn 5, Nghị quyết 19 */
  label: boolean
  /** The fraction it is: 7/9, một phần ba; null for any other number */
  fraction: {
    /** 7 in 7/9 */
    numerator: number
    /** 9 in 7/9 */
    denominator: number
  } | null
}
