import type { CommuneData } from './communes.js'
import { createSyllables, toJoinedKeys, toSyllables, type Syllables } from './key.js'
import { createTrie, type Trie } from './trie.js'
import type { Era, FormerUnit, Unit, UnitLevel } from './types.js'
import {
  ACTS as ACTS_TEXT,
  ALIASES,
  DISTRICTS,
  DOUBTFUL,
  FORMER_UPPER,
  PROVINCES_2024,
  PROVINCES_2025,
  RETYPED,
  UPPER_SUCCESSORS
} from './units.generated.js'

const PROVINCE_TYPES: Readonly<Record<string, string>> = { t: 'tỉnh', c: 'thành phố' }
const DISTRICT_TYPES: Readonly<Record<string, string>> = { q: 'quận', h: 'huyện', s: 'thị xã', c: 'thành phố' }
const COMMUNE_TYPES: Readonly<Record<string, string>> = { x: 'xã', p: 'phường', n: 'thị trấn', k: 'đặc khu' }
const LEVELS: Readonly<Record<string, UnitLevel>> = { p: 'province', d: 'district', c: 'commune' }

/** The generated texts, read into units and indices. */
export interface Tables {
  readonly units: ReadonlyMap<string, Unit>
  readonly syllables: Syllables
  readonly trie: Trie
  /** What is called so, by the node of the trie at which the name ends. */
  readonly named: ReadonlyMap<number, readonly Unit[]>
  readonly former: ReadonlyMap<number, readonly FormerUnit[]>
  /** Past names of units that are the same still, the last first. */
  readonly pastNames: ReadonlyMap<Unit, readonly FormerUnit[]>
  readonly children: ReadonlyMap<Unit, readonly Unit[]>
  /** Keys of names that alone are no place. */
  readonly doubtful: ReadonlySet<string>
  /** Communes in table order, for the succession texts. */
  readonly order2024: readonly Unit[]
  readonly order2025: readonly Unit[]
}

export const unitKey = (era: Era, level: UnitLevel, code: string): string => `${era}${level[0]}${code}`

/** A code's length tells its level. */
export function levelOf(code: string): UnitLevel {
  return code.length === 2 ? 'province' : code.length === 3 ? 'district' : 'commune'
}

export function decode(communes: CommuneData | null): Tables {
  const units = new Map<string, Unit>()
  const named = new Map<number, Unit[]>()
  const children = new Map<Unit, Unit[]>()
  const syllables = createSyllables()
  const trie = createTrie()
  const known = new Map<string, string>()
  const endOf = (key: readonly string[]): number => {
    let node = 0
    for (const syllable of key) node = trie.grow(node, syllables.intern(syllable))
    return node
  }
  const name = (key: readonly string[], unit: Unit): void => push(named, endOf(key), unit)
  const add = (unit: Unit): Unit => {
    units.set(unitKey(unit.era, unit.level, unit.code), unit)
    const key = toSyllables(unit.name, known)
    name(key, unit)
    for (const joined of toJoinedKeys(key)) name([joined], unit)
    if (unit.parent !== null) push(children, unit.parent, unit)
    return unit
  }
  const provinces = (text: string, era: Era): Unit[] =>
    text.split('|').map((entry) =>
      add({
        era,
        code: entry.slice(0, 2),
        level: 'province',
        type: PROVINCE_TYPES[entry[2] as string] as string,
        name: entry.slice(3),
        parent: null
      })
    )
  const provinces2024 = provinces(PROVINCES_2024, '2024')
  const provinces2025 = provinces(PROVINCES_2025, '2025')
  const districts = readLines(DISTRICTS, provinces2024, 3, (parent, code, type, text) =>
    add({ era: '2024', code, level: 'district', type: DISTRICT_TYPES[type] as string, name: text, parent })
  )
  const commune = (era: Era) => (parent: Unit, code: string, type: string, text: string) =>
    add({
      era,
      code,
      level: 'commune',
      type: COMMUNE_TYPES[type] as string,
      name: text === '' ? (units.get(unitKey('2024', 'commune', code)) as Unit).name : text,
      parent
    })
  const order2024 = communes === null ? [] : readLines(communes.COMMUNES_2024, districts, 5, commune('2024'))
  const order2025 = communes === null ? [] : readLines(communes.COMMUNES_2025, provinces2025, 5, commune('2025'))
  for (const entry of ALIASES.split('|')) {
    const [alias, target] = entry.split('>') as [string, string]
    for (const era of ['2024', '2025'] as const) {
      const code = era === '2025' && target.startsWith('p') ? (UPPER.get(target.slice(1)) ?? '') : target.slice(1)
      const unit = units.get(unitKey(era, LEVELS[target[0] as string] as UnitLevel, code))
      // Old provinces that were merged away lend their aliases to nobody.
      if (unit !== undefined && (era === '2024' || code === target.slice(1))) name(alias.split(' '), unit)
    }
  }
  const former = new Map<number, FormerUnit[]>()
  const pastNames = new Map<Unit, FormerUnit[]>()
  for (const unit of readFormer(
    communes === null ? FORMER_UPPER : `${FORMER_UPPER}|${communes.FORMER}`,
    units,
    communes?.FORMER_ACTS.split('|') ?? []
  )) {
    push(former, endOf(toSyllables(unit.name, known)), unit)
    if (unit.isRenamed) push(pastNames, unit.heirs[0] as Unit, unit)
  }
  for (const names of pastNames.values()) names.sort((left, right) => right.until - left.until)
  return { units, syllables, trie, named, former, pastNames, children, doubtful: new Set(DOUBTFUL.split('|')), order2024, order2025 }
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else if (!list.includes(value)) list.push(value)
}

/** Heirs of provinces and of the districts that became one commune, by old code. */
export const UPPER: ReadonlyMap<string, string> = new Map(UPPER_SUCCESSORS.split('|').map((entry) => entry.split('>') as [string, string]))

/** Acts of 2025 by the code of a province that was merged, and of one and "commune" for its communes. */
export const ACTS: ReadonlyMap<string, string> = new Map(ACTS_TEXT.split('|').map((entry) => entry.split('>') as [string, string]))

/** Units that changed their type in 2026: code to new type and day. */
export const RETYPED_2026: ReadonlyMap<string, { type: string; from: string }> = new Map(
  RETYPED.split('|').map((entry) => {
    const at = entry.indexOf('@')
    const letter = entry[at - 1] as string
    const code = entry.slice(0, at - 1)
    return [code, { type: (code.length === 2 ? PROVINCE_TYPES : COMMUNE_TYPES)[letter] ?? '', from: entry.slice(at + 1) }]
  })
)

type Make = (parent: Unit, code: string, type: string, name: string) => Unit

/** One line a parent, its units parted by `|`: a code step (3 where none is written), a type letter, a name. */
function readLines(text: string, parents: readonly Unit[], width: number, make: Make): Unit[] {
  const units: Unit[] = []
  let code = 0
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '') continue
    for (const entry of line.split('|')) {
      let at = 0
      while (entry.charCodeAt(at) < 0x3a) at++
      code += at === 0 ? 3 : Number(entry.slice(0, at))
      units.push(make(parents[index] as Unit, String(code).padStart(width, '0'), entry[at] as string, entry.slice(at + 1)))
    }
  }
  return units
}

function readFormer(text: string, units: ReadonlyMap<string, Unit>, acts: readonly string[]): FormerUnit[] {
  return text.split('|').map((entry) => {
    const [head, tail] = entry.split('>') as [string, string]
    const [codes, ended] = tail.split('@') as [string, string]
    const [years, act] = ended.split('#') as [string, string?]
    const level = LEVELS[head[0] as string] as UnitLevel
    const types = level === 'province' ? PROVINCE_TYPES : level === 'district' ? DISTRICT_TYPES : COMMUNE_TYPES
    const heirs = codes
      .replace('=', '')
      .split(';')
      .flatMap((code) => units.get(unitKey('2024', levelOf(code), code)) ?? [])
    const [until, from] = years.split('-').reverse()
    const isRenamed = codes.startsWith('=') && heirs.length === 1
    return {
      level,
      type: types[head[1] as string] ?? 'tỉnh',
      name: head.slice(2),
      from: from === undefined ? null : Number(from),
      until: Number(until),
      heirs,
      isRenamed,
      act: act === undefined ? null : (acts[parseInt(act, 36)] ?? null)
    }
  })
}
