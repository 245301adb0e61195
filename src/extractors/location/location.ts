import { gazetteer } from '../../gazetteer/index.js'
import { createLocation } from './create.js'

/** Administrative places of Vietnam, of both eras. */
export const location = createLocation(gazetteer)
