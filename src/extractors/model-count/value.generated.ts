// Written by `npm run generate` from the schemas: edit these.
import type { Span } from '../../types.js'

/** A count of models with its parts. */
export interface ModelCountValue {
  /** The count; the lower end of a range */
  count: number
  /** Upper end of a range */
  max: number | null
  /** exact; about (khoảng, ước); over (trên, hơn); nearly (gần); atLeast (ít nhất, trở lên); atMost (tối đa, không quá) */
  qualifier: 'exact' | 'about' | 'over' | 'nearly' | 'atLeast' | 'atMost'
  /** khoảng beside another qualifier */
  approximate: boolean
  /** What is counted: mô hình, tập thể, cá nhân, HTX, câu lạc bộ, … */
  unit: string
  /** What kind of it, as printed: "điển hình tiên tiến", "Dân vận khéo" */
  category: string | null
  /** Normalised field of work */
  field: string | null
  /** The field as printed */
  fieldLabel: string | null
  /** đăng ký, xây dựng, công nhận, nhân rộng, khen thưởng, duy trì, hiệu quả */
  status: 'registered' | 'built' | 'recognised' | 'replicated' | 'rewarded' | 'maintained' | 'effective' | null
  /**
   * actual; target (chỉ tiêu, phấn đấu, kế hoạch, dự kiến, sẽ); estimate (ước tính, dự báo); requirement (quy định, phải có);
   * previous (what it is compared with); denied (không, chưa)
   */
  modality: 'actual' | 'target' | 'estimate' | 'requirement' | 'previous' | 'denied'
  /** Share of the whole, as printed: "35" */
  percent: string | null
  /** "mỗi xã có ít nhất 2 mô hình": xã */
  per: string | null
  /** EDTF date the count is of */
  asOf: string | null
  /** Place the count is of, as printed; null where it is of several */
  location: string | null
  /** Every place the text counts in, as printed: "các xã Mai Pha, Hoàng Đồng có 12 mô hình" */
  locations: string[]
  /** Organisation the count is of, as printed: "Hội Nông dân huyện Cao Lộc" */
  organisation: string | null
  /** How it differs from an earlier count */
  change: {
    /** By how much, without sign */
    delta: number
    /** delta is a percentage */
    percent: boolean
    /** tăng, giảm */
    direction: 'up' | 'down'
    /** EDTF date it is compared with */
    since: string | null
  } | null
  /** Its parts, in each way that the text tells them apart */
  breakdowns: Breakdown[]
}

/** The parts of a count, added up. */
export interface Breakdown {
  /** What the parts are told apart by */
  by: 'participant' | 'field' | 'status' | 'category' | 'location' | 'year' | 'other'
  /** The parts, in the order of the text */
  parts: PartCount[]
  /** What the parts add up to */
  sum: number
  /** Whether the parts add up to the total; null where they are not said to be all */
  reconciles: boolean | null
}

/** A part of a count, which may have parts of its own. */
export interface PartCount extends ModelCountValue {
  /** Offsets into the caller's string */
  span: Span
}
