import { letterOf } from './characters.js'
import { toSpellings } from './fold.js'

/**
 * Word forms known to the grammars, each with a small integer. Tables intern their words before
 * the first text is read; the tokenizer then finds a token's id without cutting a string out of the text.
 * Every spelling variant of a word has the word's one id. Id 0 means unknown.
 */
const forms = new Map<string, number>()
let count = 1

const spellings: string[] = ['']
const owners: number[] = [0]
let slots = new Uint16Array(1 << 13)

/** Dashes of every length are one mark to the grammars. */
const DASH = /^[\u2010-\u2015\u2212]$/

/** What waits for the first text; null once one came. */
let waiting: (() => void)[] | null = []

/**
 * Does `work`, which interns the words of a table, before the first text is cut into words: an import
 * does none of it. What is defined later is done at once.
 */
export function beforeTexts(work: () => void): void {
  if (waiting === null) work()
  else waiting.push(work)
}

/** Does what waited for a text. */
export function settle(): void {
  if (waiting === null) return
  const works = waiting
  waiting = null
  for (const work of works) work()
}

/** Id of a word or mark; asks for one if the word is new. */
export function intern(word: string): number {
  const same = forms.get(word)
  if (same !== undefined) return same
  const lower = DASH.test(word) ? '-' : word.normalize('NFC').toLowerCase()
  const known = forms.get(lower)
  if (known !== undefined) return known
  const id = count++
  for (const spelling of toSpellings(lower)) {
    if (forms.has(spelling)) continue
    forms.set(spelling, id)
    spellings.push(spelling)
    owners.push(id)
    if (spellings.length * 4 > slots.length * 3) rehash(slots.length * 2)
    else place(spellings.length - 1)
  }
  return forms.get(lower) as number
}

function place(entry: number): void {
  const spelling = spellings[entry] as string
  let hash = 0
  for (let at = 0; at < spelling.length; at++) hash = (Math.imul(hash, 31) + spelling.charCodeAt(at)) | 0
  const mask = slots.length - 1
  let slot = spread(hash) & mask
  while (slots[slot] !== 0) slot = (slot + 1) & mask
  slots[slot] = entry
}

function rehash(size: number): void {
  slots = new Uint16Array(size)
  for (let entry = 1; entry < spellings.length; entry++) place(entry)
}

function spread(hash: number): number {
  return hash ^ (hash >>> 15)
}

/** Id of `text[start, end)`, whose lower-cased rolling hash the caller has computed; 0 if unknown. */
export function lookUp(text: string, start: number, end: number, hash: number): number {
  const mask = slots.length - 1
  let slot = spread(hash) & mask
  for (let entry = slots[slot] as number; entry !== 0; entry = slots[slot] as number) {
    if (isSame(spellings[entry] as string, text, start, end)) return owners[entry] as number
    slot = (slot + 1) & mask
  }
  return 0
}

function isSame(spelling: string, text: string, start: number, end: number): boolean {
  if (spelling.length !== end - start) return false
  for (let at = 0; at < spelling.length; at++) {
    const code = text.charCodeAt(start + at)
    if (spelling.charCodeAt(at) !== (letterOf(code) || code)) return false
  }
  return true
}
