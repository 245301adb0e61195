import type { Block } from '../../types.js'
import type { LocationMention } from './schema.js'

/** How much a mention in the headline counts against one in the body. */
const TITLE_WEIGHT = 4
/** A place of the headline is the main one if this share of the text is about it or what lies in it. */
const TITLE_SHARE = 0.25
const BODY_SHARE = 0.5
const ORGANISATION_WEIGHT = 0.7
const RANK = { commune: 0, district: 1, province: 2 } as const

/** The smallest place that the headline names, or that half of the text is about. */
export function toMainPlace(mentions: readonly LocationMention[], isTitle: (mention: LocationMention) => boolean): LocationMention | null {
  const weights = new Map<string, number>()
  const first = new Map<string, LocationMention>()
  const titled = new Set<string>()
  let total = 0
  for (const mention of mentions) {
    const inTitle = isTitle(mention)
    const weight = (inTitle ? TITLE_WEIGHT : 1) * (mention.inOrganisation ? ORGANISATION_WEIGHT : 1)
    for (const ref of mention.path) weights.set(keyOf(ref), (weights.get(keyOf(ref)) ?? 0) + weight)
    if (mention.path.length > 0) total += weight
    if (mention.code === null) continue
    const key = `${mention.era}${mention.level}${mention.code}`
    if (!first.has(key)) first.set(key, mention)
    if (inTitle) titled.add(key)
  }
  const shareOf = (key: string): number => (weights.get(key) ?? 0) / total
  const candidates = [...first].filter(([key]) => shareOf(key) >= (titled.has(key) ? TITLE_SHARE : BODY_SHARE))
  candidates.sort(([left, a], [right, b]) => Number(titled.has(right)) - Number(titled.has(left)) || rankOf(a) - rankOf(b) || shareOf(right) - shareOf(left))
  if (candidates[0] !== undefined) return candidates[0][1]
  const best = [...first].sort(([left], [right]) => shareOf(right) - shareOf(left))[0]
  return best?.[1] ?? null
}

function keyOf({ era, level, code }: LocationMention['path'][number]): string {
  return `${era}${level}${code}`
}

function rankOf({ level }: LocationMention): number {
  return level === 'commune' || level === 'district' || level === 'province' ? RANK[level] : 3
}

/** Whether an offset of `Document.text` lies in one of some blocks. */
export function isInBlocks(blocks: readonly Block[], starts: Uint32Array, offset: number): boolean {
  return blocks.some((block) => offset >= (starts[block.first] as number) && (block.last >= starts.length || offset < (starts[block.last] as number)))
}
