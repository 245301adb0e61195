export { amount, type AmountValue, type Qualifier } from './amount/index.js'
export { date, dateSchema, type DateValue } from './date/index.js'
export { era, eraSchema, type EraEvidence, type EraValue } from './era/index.js'
export { field, type FieldValue } from './field/index.js'
export { fund, fundSchema, type FundBreakdown, type FundPart, type FundValue } from './fund/index.js'
export { createLocation, location, locationSchema, type HeirRef, type LocationValue, type UnitRef } from './location/index.js'
export { modality, modalitySchema, type Cue, type Modality } from './modality/index.js'
export {
  modelCount,
  modelCountSchema,
  shallowBreakdownSchema,
  shallowPartSchema,
  type Breakdown,
  type ModelCountValue,
  type PartCount
} from './model-count/index.js'
export { namedModel, namedModelSchema, toInitials, toModelKey, type ModelKind, type NamedModelValue } from './named-model/index.js'
export { numeral, type NumeralValue } from './numeral/index.js'
export { findOutlet, outlet, outletSchema, type Outlet, type OutletValue } from './outlet/index.js'
export { place } from './place/index.js'
export { createPlaceOf, quantity, quantitySchema, type QuantityBreakdown, type QuantityPart, type QuantityValue } from './quantity/index.js'
