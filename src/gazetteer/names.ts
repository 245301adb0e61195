import type { FormerRows } from './former.js'
import { createSyllables, mayJoin, toJoinedKeys, toSyllables } from './key.js'
import { append } from './lists.js'
import type { Rows } from './rows.js'
import { createTrie } from './trie.js'
import type { FormerUnit, Unit } from './types.js'

/** Names as paths of syllables. */
export interface Names {
  /** Node behind `node` (0: the start) by the syllable `text[start, end)`; -1 if no name goes on so. */
  step(this: void, node: number, text: string, start: number, end: number): number
  unitsAt(this: void, node: number): readonly Unit[] | undefined
  formerAt(this: void, node: number): readonly FormerUnit[] | undefined
}

export interface Alias {
  readonly key: readonly string[]
  readonly row: number
}

/** What begins with one syllable and has no paths yet, each list in the order of the tables. */
interface Waiting {
  readonly rows: number[]
  readonly aliases: Alias[]
  readonly former: number[]
}

interface Head {
  readonly waiting: Waiting
  /** It may be a syllable that is written in one word with the next. */
  readonly mayJoin: boolean
}

/**
 * The names of units, of their aliases and of former units. The names that begin with a syllable get
 * their paths when a text first asks for it: one article needs few of the twelve thousand.
 */
export function createNames(rows: Rows, aliases: readonly Alias[], former: FormerRows): Names {
  const syllables = createSyllables()
  const trie = createTrie(1 << 12)
  const known = new Map<string, string>()
  const named = new Map<number, Unit[]>()
  const formerly = new Map<number, FormerUnit[]>()
  /** By the id of a first syllable. */
  const waiting: (Waiting | undefined)[] = []
  /** By what is printed before the first blank. */
  const heads = new Map<string, Head>()

  const waitingFor = (syllable: string): Waiting => (waiting[syllables.intern(syllable)] ??= { rows: [], aliases: [], former: [] })
  const headOf = (name: string): Head => {
    const blank = name.indexOf(' ')
    const printed = blank < 0 ? name : name.slice(0, blank)
    let head = heads.get(printed)
    if (head === undefined) {
      heads.set(printed, (head = { waiting: waitingFor(toSyllables(printed, known)[0] as string), mayJoin: mayJoin(printed) }))
    }
    return head
  }
  for (let row = 0; row < rows.length; row++) {
    const name = rows.nameOf(row)
    const head = headOf(name)
    head.waiting.rows.push(row)
    // Its last syllable joins nothing: nearly all names have two.
    if (!head.mayJoin && (name.indexOf(' ') === name.lastIndexOf(' ') || !mayJoin(name))) continue
    for (const joined of toJoinedKeys(toSyllables(name, known))) waitingFor(joined).rows.push(row)
  }
  for (const alias of aliases) waitingFor(alias.key[0] as string).aliases.push(alias)
  for (let index = 0; index < former.length; index++) headOf(former.nameOf(index)).waiting.former.push(index)

  const endOf = (key: readonly string[]): number => {
    let node = 0
    for (const syllable of key) node = trie.grow(node, syllables.intern(syllable))
    return node
  }
  const open = (first: number, list: Waiting): void => {
    waiting[first] = undefined
    for (const row of list.rows) {
      const unit = rows.unit(row)
      const key = toSyllables(unit.name, known)
      for (const each of [key, ...toJoinedKeys(key).map((joined) => [joined])]) {
        if (syllables.intern(each[0] as string) === first) add(named, endOf(each), unit)
      }
    }
    for (const { key, row } of list.aliases) add(named, endOf(key), rows.unit(row))
    for (const index of list.former) {
      const unit = former.unit(index)
      add(formerly, endOf(toSyllables(unit.name, known)), unit)
    }
  }
  return {
    step(node, text, start, end) {
      if (node < 0) return -1
      const syllable = syllables.idOf(text, start, end)
      if (node === 0) {
        const list = waiting[syllable]
        if (list !== undefined) open(syllable, list)
      }
      return trie.step(node, syllable)
    },
    unitsAt: (node) => named.get(node),
    formerAt: (node) => formerly.get(node)
  }
}

function add<V>(lists: Map<number, V[]>, key: number, value: V): void {
  if (lists.get(key)?.includes(value) !== true) append(lists, key, value)
}
