import type { AnyExtractor } from '../types.js'
import * as exported from './index.js'

const isExtractor = (it: unknown): it is AnyExtractor => typeof it === 'object' && it !== null && 'extract' in it

/** Every extractor of the house. */
export const EXTRACTORS: readonly AnyExtractor[] = Object.values<unknown>(exported).filter(isExtractor)
