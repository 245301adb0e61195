import type { Era, Gazetteer, Unit } from '../../gazetteer/index.js'
import type { Raw } from '../place/index.js'
import { readAlike } from './alike.js'
import { candidatesOf, isFormer, type Place } from './candidates.js'
import { narrowByParents } from './chains.js'
import { containersOf, type Container } from './containers.js'
import { createContext } from './context.js'
import { narrowHeirs } from './heirs.js'
import { narrowList } from './lists.js'
import type { Open } from './open.js'
import { anchorsOf } from './repeats.js'

/** What a mention was found to be. */
export interface Resolved {
  readonly raw: Raw
  /** The one place it is; null while more fit, or none. */
  readonly place: Place | null
  readonly candidates: readonly Place[]
  /** What a village, a name no table has, or a place of a former unit lies in. */
  readonly container: Container | null
  readonly implied: readonly string[]
}

/** When the article was written, as far as it tells. */
export interface Time {
  readonly era: Era | null
  readonly day: string | null
}

/**
 * Which place each mention is: by its chain first, then by its list, then as the article named it before, then by what
 * else the article names. What stays open keeps its candidates.
 */
export function resolve(raws: readonly Raw[], { era, day }: Time, home: Unit | null, gazetteer: Gazetteer): Resolved[] {
  const open: Open = new Map(raws.map((raw) => [raw, candidatesOf(raw, raw.era ?? era, raw.era === null ? day : null, gazetteer)]))
  narrowByParents(raws, open, gazetteer)
  narrowHeirs(raws, open, gazetteer)
  for (const list of new Set(raws.map((raw) => raw.list))) if (list !== null) narrowList(list, open)
  const anchors = anchorsOf(raws, open)
  for (const [raw, anchor] of anchors) open.set(raw, open.get(anchor) as readonly Place[])
  const sure = new Set(raws.filter((raw) => open.get(raw)?.length === 1))
  chooseByArticle(raws, open, home, gazetteer)
  readAlike(raws, open, era, gazetteer)
  const containers = containersOf(raws, open, anchors, gazetteer)
  return raws.map((raw) => {
    const places = open.get(raw) as readonly Place[]
    const place = places.length === 1 ? (places[0] as Place) : null
    const implied: string[] = []
    const isBacked = raw.parent !== null || anchors.has(raw)
    if (place !== null && !isBacked && !sure.has(raw)) implied.push('code')
    if (place !== null && 'era' in place && era !== null && place.era !== era && raw.era === null) implied.push('era')
    const container = containers.get(raw) ?? null
    if (container?.isImplied === true) implied.push('path')
    return { raw, place, candidates: place === null ? places : [], container, implied }
  })
}

/** What is still open goes where the rest of the article is; one name is one place. */
function chooseByArticle(raws: readonly Raw[], open: Open, home: Unit | null, gazetteer: Gazetteer): void {
  const context = createContext(home, gazetteer)
  for (const raw of raws) {
    const places = open.get(raw) as readonly Place[]
    if (places.length === 1) context.add(places[0] as Place, raw.isExplicit ? 1 : 0.5)
  }
  const chosen = new Map<string, readonly Place[]>()
  for (const raw of raws) {
    const places = open.get(raw) as readonly Place[]
    if (places.length < 2) continue
    const key = places.map(({ level, name, code }: Place & { code?: string }) => `${level}${name}${code ?? ''}`).join()
    const best = chosen.get(key) ?? toLiving(context.choose(places))
    chosen.set(key, best)
    open.set(raw, best)
    if (best.length === 1) context.add(best[0] as Place, raw.isExplicit ? 1 : 0.5)
  }
}

/** Where nothing else tells, what still is. */
function toLiving(places: readonly Place[]): readonly Place[] {
  const living = places.filter((place) => !isFormer(place))
  return living.length === 0 ? places : living
}
