import { toJoinedKeys, toKey, toSyllables } from './key.js'
import { append } from './lists.js'
import type { Unit } from './types.js'

const MARKS = /\p{M}/gu

/** The form in which names are compared when accents are left out: "lang son". */
export function toPlainKey(name: string): string {
  return toKey(name).normalize('NFD').replaceAll(MARKS, '').replaceAll('đ', 'd')
}

/** Whether a name is written without a single accent or đ. */
export function isPlain(name: string): boolean {
  return toKey(name) === toPlainKey(name)
}

/** Units by their names without accents. */
export function indexPlain(units: Iterable<Unit>): ReadonlyMap<string, readonly Unit[]> {
  const index = new Map<string, Unit[]>()
  for (const unit of units) {
    const own = toSyllables(unit.name)
    for (const key of new Set([own.join(' '), ...toJoinedKeys(own)].map(toPlainKey))) append(index, key, unit)
  }
  return index
}
