/**
 * Paths of small integers, each step a look into one flat table: the edge from a node by a
 * syllable is found by hashing the two, so that walking a name allocates nothing.
 */
export interface Trie {
  /** Node behind `node` (0: the start) by a syllable; -1 if no name goes on so. */
  step(node: number, syllable: number): number
  /** The same; made if there is none yet. */
  grow(node: number, syllable: number): number
}

/** Syllables have ids below this. */
const WIDTH = 1 << 13

/** A trie with room for about half as many nodes as `size`, a power of 2, at first. */
export function createTrie(size = 1 << 15): Trie {
  let keys = new Int32Array(size).fill(-1)
  let nodes = new Uint16Array(size)
  let count = 0
  const slotOf = (key: number): number => {
    const mask = keys.length - 1
    const hash = Math.imul(key, 0x9e3779b1)
    let slot = (hash ^ (hash >>> 15)) & mask
    while (keys[slot] !== key && keys[slot] !== -1) slot = (slot + 1) & mask
    return slot
  }
  const widen = (): void => {
    const old = [keys, nodes] as const
    keys = new Int32Array(old[0].length * 2).fill(-1)
    nodes = new Uint16Array(keys.length)
    for (let index = 0; index < old[0].length; index++) {
      const key = old[0][index] as number
      if (key === -1) continue
      const slot = slotOf(key)
      keys[slot] = key
      nodes[slot] = old[1][index] as number
    }
  }
  return {
    step(node, syllable) {
      if (syllable === 0) return -1
      const slot = slotOf(node * WIDTH + syllable)
      return keys[slot] === -1 ? -1 : (nodes[slot] as number)
    },
    grow(node, syllable) {
      const key = node * WIDTH + syllable
      let slot = slotOf(key)
      if (keys[slot] !== -1) return nodes[slot] as number
      if (++count * 2 > keys.length) {
        widen()
        slot = slotOf(key)
      }
      keys[slot] = key
      nodes[slot] = count
      return count
    }
  }
}
