import { classOf, LETTER } from './characters.js'

/**
 * Spelling variants of one Vietnamese syllable. Both tone placements (hòa, hoà) and both
 * spellings of a final i (kỳ, kì; tỷ, tỉ) are current in print and mean the same word.
 */

const TONE_PAIRS: readonly (readonly [string, string])[] = [
  ...pairs('oa', ['òa óa ỏa õa ọa', 'oà oá oả oã oạ']),
  ...pairs('oe', ['òe óe ỏe õe ọe', 'oè oé oẻ oẽ oẹ']),
  ...pairs('uy', ['ùy úy ủy ũy ụy', 'uỳ uý uỷ uỹ uỵ'])
]
const FINAL_I = 'iìíỉĩị'
const FINAL_Y = 'yỳýỷỹỵ'
const SPELT_OTHERWISE = `ae${FINAL_Y}`
const BEFORE_I_OR_Y = new Set(['h', 'k', 'l', 'm', 's', 't', 'v', 'qu'])

function pairs(_: string, [old, late]: readonly [string, string]): (readonly [string, string])[] {
  const after = late.split(' ')
  return old.split(' ').map((form, index) => [form, after[index] as string] as const)
}

/** Last letters of the syllables that may have another spelling: most end otherwise, and are never cut out. */
const FOLDABLE = new Uint8Array(0x2000)
for (const letter of `${FINAL_I}àáảãạèéẻẽẹỳýỷỹỵ`) FOLDABLE[letter.charCodeAt(0)] = 1

/** All current spellings of a lower-case syllable, the canonical one first. */
export function toSpellings(syllable: string): string[] {
  const canonical = foldSyllable(syllable)
  const forms = [canonical]
  // Only òa, òe, ùy and a final y have another.
  if (!SPELT_OTHERWISE.includes(canonical.at(-1) ?? '-')) return forms
  for (const [old, late] of TONE_PAIRS) {
    if (canonical.endsWith(old) && !isAfterQ(canonical, old)) forms.push(canonical.slice(0, -2) + late)
  }
  const y = FINAL_Y.indexOf(canonical.at(-1) ?? '')
  if (y >= 0 && BEFORE_I_OR_Y.has(canonical.slice(0, -1))) forms.push(canonical.slice(0, -1) + (FINAL_I[y] as string))
  return forms
}

function isAfterQ(syllable: string, ending: string): boolean {
  return syllable.at(-ending.length - 1) === 'q'
}

function foldSyllable(lower: string): string {
  const last = lower.at(-1)
  if (last === undefined || FOLDABLE[last.charCodeAt(0)] !== 1) return lower
  const i = FINAL_I.indexOf(last)
  if (i >= 0 && BEFORE_I_OR_Y.has(lower.slice(0, -1))) return lower.slice(0, -1) + (FINAL_Y[i] as string)
  const late = lower.slice(-2)
  for (const [old, form] of TONE_PAIRS) {
    if (form === late && !isAfterQ(lower, form)) return lower.slice(0, -2) + old
  }
  return lower
}

/** Lower case, one tone placement, one i/y spelling, for every syllable of a phrase. */
export function fold(phrase: string): string {
  const lower = phrase.normalize('NFC').toLowerCase().replaceAll('ð', 'đ')
  const isLetter = (at: number): boolean => at >= 0 && at < lower.length && classOf(lower.charCodeAt(at)) === LETTER
  let folded = ''
  let from = 0
  for (let at = 0; at < lower.length; at++) {
    if (FOLDABLE[lower.charCodeAt(at)] !== 1 || isLetter(at + 1)) continue
    let start = at
    while (isLetter(start - 1)) start--
    folded += lower.slice(from, start) + foldSyllable(lower.slice(start, at + 1))
    from = at + 1
  }
  return from === 0 ? lower : folded + lower.slice(from)
}
