// Written by `npm run generate` from the schemas: edit these.
import type { Span } from '../../types.js'

/** A sum of money. */
export interface FundValue {
  /** ISO 4217 code */
  currency: string
  /** Exact amount in units of the currency; the lower end of a range */
  amount: string
  /** Upper end of a range */
  max: string | null
  /** The amount in đồng; null for another currency without a rate, and beyond 2^53 - 1 */
  vnd: number | null
  /** Upper end of a range in đồng */
  vndMax: number | null
  /** exact; about (khoảng, ước); over (trên, hơn); nearly (gần); atLeast (ít nhất, trở lên); atMost (tối đa, không quá) */
  qualifier: 'exact' | 'about' | 'over' | 'nearly' | 'atLeast' | 'atMost'
  /** khoảng beside another qualifier */
  approximate: boolean
  /**
   * actual; target (chỉ tiêu, phấn đấu, kế hoạch, dự kiến, sẽ); estimate (ước tính, dự báo); requirement (quy định, phải có);
   * previous (what it is compared with); denied (không, chưa)
   */
  modality: 'actual' | 'target' | 'estimate' | 'requirement' | 'previous' | 'denied'
  /** What the amount is for each of: "người/tháng", "kg", "suất" */
  per: string | null
  /** What the money is for, as printed */
  purpose: string | null
  /** Who gives it, as printed */
  giver: string | null
  /** Who gets it, as printed */
  receiver: string | null
  /** The same sum in another currency, as the text gives it */
  equivalent: {
    /** ISO 4217 code */
    currency: string
    /** Exact amount in units of the currency */
    amount: string
  } | null
  /** Its parts, where they are told */
  breakdowns: FundBreakdown[]
}

/** The parts of a sum of money, added up. */
export interface FundBreakdown {
  /** What the parts are told apart by: who gives them */
  by: 'source'
  /** The parts, in the order of the text */
  parts: FundPart[]
  /** What the parts add up to, exactly */
  sum: string
  /** Whether that is the total; null where the text does not say that these are all the parts */
  reconciles: boolean | null
}

/** A part of a sum of money. */
export interface FundPart {
  /** What the part is said to be: "ngân sách", "nhân dân đóng góp" */
  label: string | null
  /** Offsets into the caller's string */
  span: Span
  /** ISO 4217 code */
  currency: string
  /** Exact amount in units of the currency; the lower end of a range */
  amount: string
  /** Upper end of a range */
  max: string | null
  /** The amount in đồng; null for another currency without a rate, and beyond 2^53 - 1 */
  vnd: number | null
  /** Upper end of a range in đồng */
  vndMax: number | null
  /** exact; about (khoảng, ước); over (trên, hơn); nearly (gần); atLeast (ít nhất, trở lên); atMost (tối đa, không quá) */
  qualifier: 'exact' | 'about' | 'over' | 'nearly' | 'atLeast' | 'atMost'
  /** khoảng beside another qualifier */
  approximate: boolean
  /**
   * actual; target (chỉ tiêu, phấn đấu, kế hoạch, dự kiến, sẽ); estimate (ước tính, dự báo); requirement (quy định, phải có);
   * previous (what it is compared with); denied (không, chưa)
   */
  modality: 'actual' | 'target' | 'estimate' | 'requirement' | 'previous' | 'denied'
}
