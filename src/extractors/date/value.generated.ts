// Written by `npm run generate` from the schemas: edit these.

/** A date, or a stretch of time, that the calendar has. */
export interface DateValue {
  /**
   * ISO 8601-2 (EDTF): 2024-07-23, 2024-07, 2024-33 (first quarter), 2024-40 (first half), 2017/2020, 2017/.., XXXX-05-19; null
   * for a relative word where no publication date is known
   */
  edtf: string | null
  /** First day, inclusive; null where no year is known */
  start: string | null
  /** Last day, inclusive; null where open or unknown */
  end: string | null
  /**
   * Of a relative word, its ISO 8601 offset from the publication date: -P1D (hôm qua), P1W (tuần tới), -P5Y (5 năm qua: from
   * there on)
   */
  relative: string | null
  /** What is told: a day, a month, … or a range from one to another */
  precision: 'day' | 'month' | 'quarter' | 'half-year' | 'year' | 'decade' | 'century' | 'range'
  /** published; asOf (tính đến); period (giai đoạn, from one date to another); since (từ, kể từ); baseline (so với) */
  role: 'published' | 'asOf' | 'period' | 'since' | 'baseline' | null
  /** đầu, giữa, cuối */
  modifier: 'early' | 'mid' | 'late' | null
  /** Clock time printed with the date, HH:MM of 24 hours */
  time: string | null
  /** sáng, trưa, chiều, tối, đêm */
  dayPart: 'morning' | 'noon' | 'afternoon' | 'evening' | 'night' | null
  /** Calendar the text uses; edtf, start and end are Gregorian */
  calendar: 'gregorian' | 'lunar'
}
