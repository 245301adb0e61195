// Written by `npm run generate` from the schemas: edit these.

/** What tells the administrative era that an article speaks in. */
export interface EraEvidence {
  /**
   * What tells it: published, latest-date, latest-year, term, two-tier, merged, new-type, former, new-chain, old-chain, new-unit,
   * old-unit
   */
  rule: string
  /** The era that it speaks for */
  era: '2024' | '2025'
  /** As printed; null where the caller said it */
  text: string | null
}
