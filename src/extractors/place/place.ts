import { gazetteer } from '../../gazetteer/index.js'
import { createPlace } from './create.js'

/** Mentions of places, not yet resolved. */
export const place = createPlace(gazetteer)
