import { COMMUNES_2024, COMMUNES_2025, FORMER, FORMER_ACTS, SUCCESSORS } from './communes.generated.js'
import { createGazetteer } from './gazetteer.js'

/**
 * All units of both eras, with their communes, succession and former names.
 *
 * @example
 * ```js
 * import { gazetteer } from 'boctach/gazetteer'
 *
 * gazetteer.unit('178', '2024').name // => 'Lạng Sơn'
 * gazetteer.successors(gazetteer.unit('05992', '2024')).map(({ unit }) => unit.name) // => ['Đông Kinh']
 * ```
 */
export const gazetteer = createGazetteer({ COMMUNES_2024, COMMUNES_2025, SUCCESSORS, FORMER, FORMER_ACTS })
