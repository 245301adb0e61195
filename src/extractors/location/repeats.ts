import type { Raw } from '../place/index.js'
import type { Open } from './open.js'

/**
 * Mentions that name no larger unit, each with the mention of the same name that does: the last before it, else the first
 * behind. "xã Đồng Quang" is the one of "xã Đồng Quang, huyện Từ Sơn", whatever else is called so.
 */
export function anchorsOf(raws: readonly Raw[], open: Open): Map<Raw, Raw> {
  const anchors = new Map<Raw, Raw>()
  const byName = new Map<string, Raw[]>()
  for (const raw of raws) {
    if (raw.levels.includes('province')) continue
    const list = byName.get(raw.key)
    if (list === undefined) byName.set(raw.key, [raw])
    else list.push(raw)
  }
  for (const list of byName.values()) {
    const backed = list.filter((raw) => raw.parent !== null && (open.get(raw)?.length ?? 0) <= 1)
    if (backed.length === 0) continue
    for (const [index, raw] of list.entries()) {
      if (raw.parent !== null) continue
      const fits = (other: Raw): boolean =>
        other.levels.some((level) => raw.levels.includes(level)) &&
        (raw.type === null || other.type === null || raw.type === other.type) &&
        raw.era === other.era
      const before = list.slice(0, index).findLast((other) => backed.includes(other) && fits(other))
      const anchor = before ?? backed.find(fits)
      if (anchor !== undefined) anchors.set(raw, anchor)
    }
  }
  return anchors
}
