import { fold } from '../lexicon/index.js'

/** Syllables of ethnic names that newspapers spell in several ways. */
const SPELLINGS: Readonly<Record<string, string>> = {
  'đăk': 'đắk', 'đak': 'đắk', 'dak': 'đắk', 'dắk': 'đắk', 'đắc': 'đắk', 'đăc': 'đắk', 'lăk': 'lắk', 'lak': 'lắk', 'lắc': 'lắk', 'lăc': 'lắk', 'plei': 'plây', 'pleiku': 'plây ku', 'cưm': 'cư m'
}

/** Folded syllables: names share a few thousand, so each is folded once. */
const folded = new Map<string, string>()
const MAX = 20_000

/** The key of one syllable, with no blank or hyphen in it. */
export function toSyllableKey(syllable: string): string {
  let form = folded.get(syllable)
  if (form === undefined) {
    const plain = fold(syllable).replaceAll(/['’ʼ`]/g, '')
    form = SPELLINGS[plain] ?? plain
    if (folded.size >= MAX) folded.clear()
    folded.set(syllable, form)
  }
  return form
}

/**
 * The form in which names are compared: folded, with no apostrophes, and one blank for
 * whatever hyphens, dots and blanks stand between syllables.
 */
export function toKey(name: string): string {
  let key = ''
  for (const syllable of name.split(/[\s.\-–—‑‐/]/)) {
    if (syllable !== '') key += key === '' ? toSyllableKey(syllable) : ` ${toSyllableKey(syllable)}`
  }
  return key
}
