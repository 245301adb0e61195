// Written by `npm run generate` from the schemas: edit these.
import type { DateValue, EraEvidence, FundValue, LocationValue, ModelCountValue, NamedModelValue, QuantityValue } from '../../extractors/index.js'
import type { Diagnostic, Span } from '../../types.js'

/**
 * What one Vietnamese news text says: dates, places, model counts, funds, named models and quantities, each with its exact source
 * span
 */
export interface NewsRecord {
  /** The headline, as printed */
  title: string | null
  /** The outlet as printed, without the marks around it: "GLO", "Báo Gia Lai", "baolangson.vn" */
  source: string | null
  /** The outlet of `source`, where the table knows it */
  outlet: OutletRef | null
  /** Publication date, ISO, from the caller or the date line */
  date: string | null
  /** The article's main place: the mention that shows it */
  location: LocationMention | null
  /** The administrative era the article speaks in, voted once from all it says */
  era: '2024' | '2025' | null
  /** What voted for it, the weightiest first */
  eraEvidence: EraEvidence[]
  /** Every date, in the order of the text */
  dates: DateMention[]
  /** Every place, in the order of the text */
  locations: LocationMention[]
  /** Totals, with their parts inside */
  modelCounts: ModelCountMention[]
  /** Every sum of money, in the order of the text */
  funds: FundMention[]
  /** Every model that is named, once each */
  namedModels: NamedModelMention[]
  /** Every other counted or measured thing, in the order of the text */
  quantities: QuantityMention[]
  /** What is in doubt or contradicts itself */
  diagnostics: Diagnostic[]
}

/** A date, with where it stands. */
export interface DateMention extends DateValue {
  /** Half-open UTF-16 offsets into the string that was passed */
  span: Span
  /** input.slice(span.start, span.end) */
  text: string
  /** The named rule that read it */
  rule: string
  /** Fields that were inferred, not read */
  implied: string[]
}

/** A place, with where it stands. */
export interface LocationMention extends LocationValue {
  /** Half-open UTF-16 offsets into the string that was passed */
  span: Span
  /** input.slice(span.start, span.end) */
  text: string
  /** The named rule that read it */
  rule: string
  /** Fields that were inferred, not read */
  implied: string[]
}

/** A count of models, with where it stands. */
export interface ModelCountMention extends ModelCountValue {
  /** Half-open UTF-16 offsets into the string that was passed */
  span: Span
  /** input.slice(span.start, span.end) */
  text: string
  /** The named rule that read it */
  rule: string
  /** Fields that were inferred, not read */
  implied: string[]
  /**
   * Index in modelCounts of the one that states the same fact: of "hơn 310" in the headline, the 316 of the body. Sum only those
   * where it is null
   */
  sameAs: number | null
  /** Indices in namedModels of the models the count is said to be: "4 mô hình: A, B, C và D" */
  members: number[]
}

/** A sum of money, with where it stands. */
export interface FundMention extends FundValue {
  /** Half-open UTF-16 offsets into the string that was passed */
  span: Span
  /** input.slice(span.start, span.end) */
  text: string
  /** The named rule that read it */
  rule: string
  /** Fields that were inferred, not read */
  implied: string[]
  /** The place it is of, as printed: that of who gets it or of what it is for, else of its clause, else of who gives it */
  location: string | null
  /**
   * Index in funds of the one that states the same fact: of "hơn 310" in the headline, the 316 of the body. Sum only those where
   * it is null
   */
  sameAs: number | null
}

/** A named model, with where it stands. */
export interface NamedModelMention extends NamedModelValue {
  /** Half-open UTF-16 offsets into the string that was passed */
  span: Span
  /** input.slice(span.start, span.end) */
  text: string
  /** The named rule that read it */
  rule: string
  /** Fields that were inferred, not read */
  implied: string[]
  /** Index in locations of the place in location */
  place: number | null
  /** Indices in funds of the amounts said of it in its clause */
  funds: number[]
  /** Indices in quantities of the results said of it in its clause */
  quantities: number[]
  /** Every place the text names it, the first included */
  mentions: {
    /** Half-open UTF-16 offsets into the string that was passed */
    span: Span
    /** input.slice(span.start, span.end) */
    text: string
  }[]
}

/** A quantity, with where it stands. */
export interface QuantityMention extends QuantityValue {
  /** Half-open UTF-16 offsets into the string that was passed */
  span: Span
  /** input.slice(span.start, span.end) */
  text: string
  /** The named rule that read it */
  rule: string
  /** Fields that were inferred, not read */
  implied: string[]
  /**
   * Index in quantities of the one that states the same fact: of "hơn 310" in the headline, the 316 of the body. Sum only those
   * where it is null
   */
  sameAs: number | null
}

/** A newspaper, a station or a portal. */
export interface OutletRef {
  /** Its name */
  name: string
  /** Its domain */
  domain: string
  /** The province it is the paper, the station or the portal of */
  province: string | null
}
