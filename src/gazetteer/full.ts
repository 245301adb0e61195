import { COMMUNES_2024, COMMUNES_2025, FORMER, SUCCESSORS } from './communes.generated.js'
import { createGazetteer } from './gazetteer.js'

/** All units of both eras, with their communes, succession and former names. */
export const gazetteer = createGazetteer({ COMMUNES_2024, COMMUNES_2025, SUCCESSORS, FORMER })
