import { fold } from '../../lexicon/index.js'
import { OUTLETS } from './outlets.generated.js'
import { FORMAL_WORDS } from './words.js'

/** An outlet that the table knows. */
export interface Outlet {
  readonly name: string
  readonly domain: string
  readonly province: string | null
}

let known: ReadonlyMap<string, Outlet> | null = null

function read(): ReadonlyMap<string, Outlet> {
  const outlets = new Map<string, Outlet>()
  for (const row of OUTLETS.split('\n')) {
    const [name, domain, tags, province] = row.split('\t') as [string, string, string, string]
    const outlet = { name, domain, province: province === '' ? null : province }
    for (const key of [name, domain, ...tags.split('|')]) if (key !== '' && !outlets.has(toKey(key))) outlets.set(toKey(key), outlet)
  }
  return outlets
}

/** Letters and figures in one spelling, without "Báo", "điện tử", "Online". */
function toKey(printed: string): string {
  const words = fold(printed)
    .replaceAll(' và ', ' ')
    .split(/[^\p{L}\p{N}+]+/u)
    .filter(Boolean)
  const plain = words.filter((word) => !FORMAL_WORDS.includes(word))
  return (plain.length === 0 ? words : plain).join(' ')
}

const DOMAIN = /^[a-z0-9-]+(?:\.[a-z0-9-]+){1,4}$/i

/**
 * The outlet of a name, a tag or a domain, as `data/outlets.tsv` has it; of a domain under another, that of the other.
 *
 * @example
 * ```js
 * import { findOutlet } from 'boctach'
 *
 * findOutlet('GLO')?.name // => 'Báo Gia Lai'
 * findOutlet('m.baogialai.com.vn')?.province // => 'Gia Lai'
 * ```
 */
export function findOutlet(printed: string): Outlet | null {
  const outlets = (known ??= read())
  const whole = outlets.get(toKey(printed))
  if (whole !== undefined) return whole
  if (!DOMAIN.test(printed)) return null
  const labels = printed.toLowerCase().split('.')
  for (let at = 1; at < labels.length - 1; at++) {
    const parent = outlets.get(toKey(labels.slice(at).join('.')))
    if (parent !== undefined) return parent
  }
  return null
}

/** Outlets named together: "QĐND và trianlietsi.vn", "TTXVN/Vietnam+". */
export function partsOf(printed: string): string[] {
  return findOutlet(printed) === null
    ? printed
        .split(/[/,;]| và | - |- | -/)
        .map((part) => part.trim())
        .filter(Boolean)
    : [printed]
}

/** The first outlet known of those named together. */
export function findFirstOutlet(printed: string): Outlet | null {
  for (const part of partsOf(printed)) {
    const outlet = findOutlet(part)
    if (outlet !== null) return outlet
  }
  return null
}
