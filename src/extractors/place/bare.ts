import { isCapital, isUpper, Kind, startsLine } from '../../document/index.js'
import type { Gazetteer, Unit } from '../../gazetteer/index.js'
import type { Document, Tokens } from '../../types.js'
import { readKnownName, type Name } from './names.js'
import { createKnown, type Known } from './again.js'
import { isInOrganisation, startOfOrganisation } from './organisation.js'
import type { Raw } from './types.js'
import { CHAIN_WORDS, FUNCTION_WORDS, LIST_MARKS, NAMESAKES, NOT_PLACE_BEFORE, PERSONS, PLACE_PREPOSITIONS, SURNAMES, W } from './words.js'

/** Provinces and districts named with no type word, outside the spans that `isTaken` covers. */
export function scanBare(document: Document, gazetteer: Gazetteer, isTaken: (token: number) => boolean, typed: readonly Raw[], emit: (raw: Raw) => void): void {
  const { tokens } = document
  const known = new Set<Unit>(typed.flatMap((raw) => (raw.units.length <= 4 ? raw.units.filter((unit) => unit.level === 'district') : [])))
  const names = createKnown(typed)
  for (let at = 0; at < tokens.length; ) {
    if (!isCapital(tokens, at) || isTaken(at)) {
      at++
      continue
    }
    const again = readAgain(document, at, names)
    const name = readBare(document, at, gazetteer, known)
    const raw = again !== null && (name === null || again.last >= name.last) ? again : name === null ? null : toRaw(document, name)
    if (raw === null) {
      at++
      continue
    }
    emit(raw)
    at = raw.last
  }
}

/** Chị em | Hương Toàn, where xã Hương Toàn is named elsewhere. */
function readAgain(document: Document, at: number, names: Known): Raw | null {
  const { tokens, text } = document
  const match = isInsideName(tokens, at) ? null : names.match(document, at)
  if (match === null || match.raw.levels.includes('province')) return null
  const { raw, last } = match
  if (isCapital(tokens, last) && !startsLine(tokens, last)) return null
  if (PERSONS.match(tokens.word, at)?.end === last || isAllUpperLine(tokens, at)) return null
  const before = at > 0 && !startsLine(tokens, at) ? (tokens.word[at - 1] as number) : 0
  if (NOT_PLACE_BEFORE.has(before) || isNamesake(document, at)) return null
  const inOrganisation = isInOrganisation(document, at)
  const name = text.slice(tokens.start[at], tokens.end[last - 1])
  return { ...raw, rule: 'again', first: at, last, name, inOrganisation, isExplicit: false, parent: null, list: null, era: null }
}

/** HTX | Phước Quới, Trường Mầm non | Đại Lãnh: what bears a place's name and is none of its organs. */
function isNamesake(document: Document, at: number): boolean {
  const head = startOfOrganisation(document, at)
  return head >= 0 && NAMESAKES.has(document.tokens.word[head] as number)
}

function readBare(document: Document, at: number, gazetteer: Gazetteer, known: ReadonlySet<Unit>): Name | null {
  const { tokens } = document
  if (isInsideName(tokens, at)) return null
  const name = readKnownName(document, at, gazetteer, (unit) => unit.level !== 'commune', true)
  if (name === null) return null
  if (PERSONS.match(tokens.word, name.first)?.end === name.last) return null
  const syllables = name.last - name.first
  if (isCapital(tokens, name.last) && !startsLine(tokens, name.last)) {
    // Bí thư Tỉnh ủy Lạng Sơn | Nguyễn Văn An
    const isBeforePerson = SURNAMES.has(tokens.word[name.last] as number) && isInOrganisation(document, at)
    if (!isBeforePerson) return null
  }
  const before = at > 0 && !startsLine(tokens, at) ? (tokens.word[at - 1] as number) : 0
  if (NOT_PLACE_BEFORE.has(before)) return null
  if (isAllUpperLine(tokens, at) && syllables > 1) return onlyProvinces(name)
  const province = onlyProvinces(name)
  // One syllable is too little for a place, but for Huế, for abbreviations (TPHCM) and names run together (Daklak).
  if (province !== null) return syllables > 1 || isUpper(tokens, at) || name.units.some(({ name: own }) => own === 'Huế' || own.length > 6) ? { ...name, units: provincesFirst(name) } : null
  if (syllables < 2 || name.units.length === 0) return name.former.some(({ level }) => level === 'province') && syllables > 1 ? name : null
  return isDistrict(document, at, name, gazetteer, known) ? withCommunes(document, name, gazetteer) : null
}

/** Since the reform, the bare name of a former huyện may be that of a commune: the era and the article tell which. */
function withCommunes({ text, tokens }: Document, name: Name, gazetteer: Gazetteer): Name {
  if (name.units.length === 0 || name.units.some(({ type }) => type !== 'huyện')) return name
  const key = text.slice(tokens.start[name.first], tokens.end[name.last - 1])
  const communes = gazetteer.named(key).filter(({ era, level }) => era === '2025' && level === 'commune')
  return { ...name, units: [...name.units, ...communes] }
}

function onlyProvinces(name: Name): Name | null {
  const units = name.units.filter((unit) => unit.level === 'province')
  return units.length === 0 ? null : { ...name, units }
}

/** Lạng Sơn alone is the province; its city needs the word. */
function provincesFirst(name: Name): readonly Unit[] {
  return name.units.filter((unit) => unit.level === 'province')
}

/** A district's bare name is believed for a city, for a district the article names elsewhere, or behind a word of place. */
function isDistrict(document: Document, at: number, name: Name, gazetteer: Gazetteer, known: ReadonlySet<Unit>): boolean {
  const { tokens, text } = document
  if (name.units.some((unit) => known.has(unit))) return true
  const key = text.slice(tokens.start[name.first], tokens.end[name.last - 1])
  if (name.units.some((unit) => unit.type === 'thành phố')) return true
  if (leadsToProvince(document, name, gazetteer)) return true
  if (gazetteer.isDoubtful(key)) return false
  if (name.units.length > 1) return false
  const before = at > 0 ? (tokens.word[at - 1] as number) : 0
  const opens = at === 0 || startsLine(tokens, at)
  if (opens && (tokens.word[name.last] === W.colon || tokens.word[name.last] === W.hyphen)) return true
  return PLACE_PREPOSITIONS.has(before) || LIST_MARKS.has(before)
}

/** Can Lộc, Hương Khê (Hà Tĩnh): the province of the district follows, with its neighbours between. */
function leadsToProvince(document: Document, name: Name, gazetteer: Gazetteer): boolean {
  const provinces = new Set(name.units.map(({ parent }) => parent))
  let at = name.last
  for (let step = 0; step < 4; step++) {
    const link = CHAIN_WORDS.match(document.tokens.word, at) ?? (LIST_MARKS.has(document.tokens.word[at] as number) ? { end: at + 1 } : null)
    if (link === null || !isCapital(document.tokens, link.end)) return false
    const next = readKnownName(document, link.end, gazetteer, (unit) => unit.level !== 'commune', true)
    if (next === null) return false
    if (next.units.some((unit) => provinces.has(unit))) return true
    if (!next.units.some(({ parent }) => parent !== null && provinces.has(parent))) return false
    at = next.last
  }
  return false
}

/** A capital right before, which is no word that merely begins the sentence, makes this the end of a longer name. */
function isInsideName(tokens: Tokens, at: number): boolean {
  if (at === 0 || startsLine(tokens, at) || !isCapital(tokens, at - 1)) return false
  return !FUNCTION_WORDS.has(tokens.word[at - 1] as number)
}

function isAllUpperLine(tokens: Tokens, at: number): boolean {
  return isUpper(tokens, at) && at + 2 < tokens.length && tokens.kind[at + 2] === Kind.word && isUpper(tokens, at + 2)
}

function toRaw(document: Document, name: Name): Raw {
  const { tokens, text } = document
  const levels = [...new Set([...name.units, ...name.former].map((unit) => unit.level))]
  return {
    rule: 'bare',
    first: name.first,
    last: name.last,
    name: text.slice(tokens.start[name.first], tokens.end[name.last - 1]),
    type: null,
    levels,
    units: name.units,
    former: name.units.length > 0 ? [] : name.former,
    inOrganisation: isInOrganisation(document, name.first),
    isExplicit: false,
    parent: null,
    list: null,
    era: null
  }
}

/** Links a bare name to the larger bare name behind it: Buôn Hồ (Đắk Lắk). */
export function linkBare(document: Document, raws: readonly Raw[]): void {
  const { word } = document.tokens
  for (const [index, raw] of raws.entries()) {
    const next = raws[index + 1]
    if (next === undefined || raw.parent !== null) continue
    const link = CHAIN_WORDS.match(word, raw.last)
    if (link === null || link.end !== next.first) continue
    const holds = raw.units.some((unit) => next.units.some((larger) => isIn(unit, larger)))
    if (holds) raw.parent = next
  }
}

function isIn(unit: Unit, larger: Unit): boolean {
  for (let parent = unit.parent; parent !== null; parent = parent.parent) if (parent === larger) return true
  return false
}
