import { classOf, fold, letterOf, NEWLINE, SPACE, toSpellings } from '../lexicon/index.js'

/** Ways in which newspapers spell syllables of ethnic names. */
const SPELLINGS: Readonly<Record<string, string>> = {
  đắk: 'đăk đak dak dắk đắc đăc',
  lắk: 'lăk lak lắc lăc',
  plây: 'plei'
}
const CANONICAL = new Map(
  Object.entries(SPELLINGS).flatMap(([syllable, others]) => others.split(' ').map((other) => [other, syllable] as const))
)
/** Two syllables that are also written as one. */
const JOINED: Readonly<Record<string, readonly string[]>> = { 'plây ku': ['pleiku', 'plâyku'] }
/** Syllables of the highlands' languages that are also written in one word with the next. */
const HIGHLAND = new Set('krông đắk đa ea cư chư ia plây lắk kông rai tê mơ'.split(' '))
const SEPARATORS = new Set(Array.from('.-–—‑‐/', (mark) => mark.charCodeAt(0)))

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x02bc || code === 0x60

/**
 * The form in which names are compared: folded, with no apostrophes, and one blank for
 * whatever hyphens, dots and blanks stand between syllables.
 */
export function toKey(name: string): string {
  return toSyllables(name).join(' ')
}

/** The syllables of a key. `known` keeps those of a table, whose names have the same ones thousands of times. */
export function toSyllables(name: string, known?: Map<string, string>): string[] {
  return splitName(name).map((syllable) => {
    let canonical = known?.get(syllable)
    if (canonical === undefined) {
      const plain = fold(syllable).replaceAll(/['’ʼ`]/g, '')
      canonical = CANONICAL.get(plain) ?? plain
      known?.set(syllable, canonical)
    }
    return canonical
  })
}

/** The syllables of a name, whatever stands between them. */
export function splitName(name: string): string[] {
  const syllables: string[] = []
  let start = 0
  for (let at = 0; at <= name.length; at++) {
    if (at < name.length && !isSeparator(name.charCodeAt(at))) continue
    if (at > start) syllables.push(name.slice(start, at))
    start = at + 1
  }
  return syllables
}

function isSeparator(code: number): boolean {
  const kind = classOf(code)
  return kind === SPACE || kind === NEWLINE || SEPARATORS.has(code)
}

/** Any of the syllables that joined keys hang on, however it is spelt. */
const MAY_JOIN = new RegExp([...HIGHLAND, ...CANONICAL.keys(), "['’ʼ`]"].join('|'), 'i')

/** Whether a name may have joined keys: asked of thousands, most of which have none. */
export function mayJoin(name: string): boolean {
  return MAY_JOIN.test(name)
}

/** Other keys under which a name is found: names of the highlands are also written as one word (Đakrông, Krôngpa). */
export function toJoinedKeys(syllables: readonly string[]): readonly string[] {
  const isHighland = syllables.some((syllable, at) => at + 1 < syllables.length && HIGHLAND.has(syllable))
  if (!isHighland) return []
  return [...(JOINED[syllables.join(' ')] ?? []), syllables.join('')]
}

/** Small integers for the syllables of names. Every spelling of a syllable has its one id; 0 is no syllable. */
export interface Syllables {
  /** Id of a syllable of a key; asks for one if the syllable is new. */
  intern(syllable: string): number
  /** Id of `text[start, end)`, in any case and spelling, with no string built. A number counts without its leading zeros. */
  idOf(text: string, start: number, end: number): number
}

export function createSyllables(size = 1 << 13): Syllables {
  const ids = new Map<string, number>()
  const spellings: string[] = ['']
  const owners: number[] = [0]
  let slots = new Uint16Array(size)
  const place = (entry: number): void => {
    const mask = slots.length - 1
    const spelling = spellings[entry] as string
    let slot = spread(hashOf(spelling, 0, spelling.length)) & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = entry
  }
  const add = (spelling: string, id: number): void => {
    if (ids.has(spelling)) return
    ids.set(spelling, id)
    spellings.push(spelling)
    owners.push(id)
    if (spellings.length * 2 < slots.length) return place(spellings.length - 1)
    slots = new Uint16Array(slots.length * 2)
    for (let entry = 1; entry < spellings.length; entry++) place(entry)
  }
  let count = 0
  return {
    intern(syllable) {
      const known = ids.get(syllable)
      if (known !== undefined) return known
      const id = ++count
      for (const spelling of toSpellings(syllable)) add(spelling, id)
      for (const spelling of (SPELLINGS[syllable] ?? '').split(' ')) if (spelling !== '') add(spelling, id)
      return id
    },
    idOf(text, start, end) {
      while (start + 1 < end && text.charCodeAt(start) === 0x30) start++
      const mask = slots.length - 1
      let slot = spread(hashOf(text, start, end)) & mask
      for (let entry = slots[slot] as number; entry !== 0; entry = slots[slot] as number) {
        if (isSame(spellings[entry] as string, text, start, end)) return owners[entry] as number
        slot = (slot + 1) & mask
      }
      return 0
    }
  }
}

/** The longest syllable has seven letters; what is far longer is none. */
const LONGEST = 32

function hashOf(text: string, start: number, end: number): number {
  let hash = 0
  if (end - start > LONGEST) return hash
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (!isApostrophe(code)) hash = (Math.imul(hash, 31) + (letterOf(code) || code)) | 0
  }
  return hash
}

function spread(hash: number): number {
  return hash ^ (hash >>> 15)
}

function isSame(spelling: string, text: string, start: number, end: number): boolean {
  let own = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (isApostrophe(code)) continue
    if (own >= spelling.length || spelling.charCodeAt(own) !== (letterOf(code) || code)) return false
    own++
  }
  return own === spelling.length
}
