import { gazetteer } from '../../gazetteer/index.js'
import { era } from '../era/index.js'
import { place } from '../place/index.js'
import { createLocation } from './create.js'

/** Administrative places of Vietnam, of both eras and of the past. */
export const location = createLocation(gazetteer, place, era)
