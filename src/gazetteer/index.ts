import { COMMUNES_2024, COMMUNES_2025, FORMER, SUCCESSORS } from './communes.generated.js'
import { createGazetteer } from './gazetteer.js'

export { createGazetteer, REFORM, type Gazetteer } from './gazetteer.js'
export { toKey } from './key.js'
export type { Era, FormerUnit, Succession, Unit, UnitLevel } from './types.js'

/** All units of both eras, with their communes, succession and former names. */
export const gazetteer = createGazetteer({ COMMUNES_2024, COMMUNES_2025, SUCCESSORS, FORMER })
