import { gazetteer } from '../../gazetteer/index.js'
import { era } from '../era/index.js'
import { place } from '../place/index.js'
import type { Extractor } from '../../types.js'
import { createLocation } from './create.js'
import type { LocationValue } from './schema.js'

/** Administrative places of Vietnam, of both eras and of the past. */
export const location: Extractor<'location', LocationValue> = createLocation(gazetteer, place, era)
