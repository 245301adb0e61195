// Written by `npm run generate` from the schemas: edit these.
import type { Span } from '../../types.js'

/** A counted or measured thing. */
export interface QuantityValue {
  /** The count or measure; the lower end of a range; the numerator of "7/9 trường" */
  value: number
  /** Upper end of a range */
  max: number | null
  /** The whole that value is a part of: 9 in "7/9 trường" */
  of: number | null
  /** UCUM code where one exists (m2, har, km, kg, t, L); else the counted noun as printed (người, căn nhà, huy chương vàng) */
  unit: string
  /** What kind of thing is counted or measured; null where its noun is not known */
  concept: 'person' | 'household' | 'casualty' | 'animal' | 'plant' | 'building' | 'works' | 'vehicle' | 'goods' | 'labour' | 'security' | 'event' | 'document' | 'award' | 'organisation' | 'place' | 'area' | 'length' | 'weight' | 'volume' | 'other' | null
  /** "60 tạ/ha": ha */
  per: string | null
  /** exact; about (khoảng, ước); over (trên, hơn); nearly (gần); atLeast (ít nhất, trở lên); atMost (tối đa, không quá) */
  qualifier: 'exact' | 'about' | 'over' | 'nearly' | 'atLeast' | 'atMost'
  /** khoảng beside another qualifier */
  approximate: boolean
  /**
   * actual; target (chỉ tiêu, phấn đấu, kế hoạch, dự kiến, sẽ); estimate (ước tính, dự báo); requirement (quy định, phải có);
   * previous (what it is compared with); denied (không, chưa)
   */
  modality: 'actual' | 'target' | 'estimate' | 'requirement' | 'previous' | 'denied'
  /** What is counted or measured, the whole phrase as printed: "ngày công lao động", "đất" */
  object: string | null
  /** The date it is of, EDTF */
  asOf: string | null
  /** The place it is of, as printed */
  location: string | null
  /** Its parts, where they are told: "7 tàu (Cà Mau 3, TP Hồ Chí Minh 4)" */
  breakdowns: QuantityBreakdown[]
}

/** The parts of a quantity, added up. */
export interface QuantityBreakdown {
  /** The parts, in the order of the text */
  parts: QuantityPart[]
  /** What the parts add up to */
  sum: number
  /** Whether the parts add up to the value; null where not all of them are told, or not exactly */
  reconciles: boolean | null
}

/** A part of a quantity. */
export interface QuantityPart {
  /** What the part is of, as printed: "Cà Mau" */
  label: string | null
  /** Half-open UTF-16 offsets into the string that was passed */
  span: Span
  /** How many or how much of it */
  value: number
}
