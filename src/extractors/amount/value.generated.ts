// Written by `npm run generate` from the schemas: edit these.

/** A number or a range of numbers, with the words that qualify it. */
export interface AmountValue {
  /** Exact decimal string, the lower end of a range; null for a fraction */
  value: string | null
  /** The reading of value with its comma as a thousands mark */
  grouped: string | null
  /** Upper end of a range */
  max: string | null
  /** The reading of max with its comma as a thousands mark */
  groupedMax: string | null
  /** exact; about (khoảng, ước); over (trên, hơn); nearly (gần); atLeast (ít nhất, trở lên); atMost (tối đa, không quá) */
  qualifier: 'exact' | 'about' | 'over' | 'nearly' | 'atLeast' | 'atMost'
  /** khoảng beside another qualifier: "khoảng hơn" */
  approximate: boolean
  /** Power of ten of the scale word */
  power: number
  /** A lone number word (hai, năm), which counts only before a unit */
  weak: boolean
  /** It is a percentage */
  percent: boolean
  /** The fraction it is: 7/9, một phần ba; null for any other number */
  fraction: {
    /** 7 in 7/9 */
    numerator: number
    /** 9 in 7/9 */
    denominator: number
  } | null
  /** Offset of the number itself, behind its qualifier, in the text of the document */
  numberStart: number
}
