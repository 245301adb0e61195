import { gazetteer } from '../../gazetteer/index.js'
import { place } from '../place/index.js'
import { createEra } from './create.js'

/** The administrative era that an article speaks in. */
export const era = createEra(gazetteer, place)
