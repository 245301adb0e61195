import { AFFAIRS } from './affairs.js'
import { BODIES } from './bodies.js'
import { BUILDINGS } from './buildings.js'
import { DOCUMENTS } from './documents.js'
import { GOODS } from './goods.js'
import type { Head } from './head.js'
import { NATURE } from './nature.js'
import { PEOPLE } from './people.js'

export type { Head } from './head.js'
export { WILD } from './nature.js'

/** Nouns and classifiers that news counts most, with what they are. Other nouns are counted too: these are known by their words. */
export const HEADS: Readonly<Record<string, Head>> = Object.fromEntries(
  [PEOPLE, NATURE, BUILDINGS, GOODS, AFFAIRS, DOCUMENTS, BODIES].flat(2)
)
