import { isCapital, isTight, isUpper, Kind, startsLine } from '../../document/index.js'
import { intern } from '../../lexicon/index.js'
import type { FormerUnit, Gazetteer, Unit } from '../../gazetteer/index.js'
import type { Document, Tokens } from '../../types.js'
import { endOfNumberName, readKnownName, readUnknownName, withoutPerson, type Name } from './names.js'
import { isInOrganisation } from './organisation.js'
import { RANK, type Level, type Raw } from './types.js'
import { AFTER_NUMBERED, BETWEEN, CHAIN_WORDS, EACH, LIST_LEADS, LIST_MARKS, NOT_LISTED, NOT_VILLAGE, ORGANS, PLURALS, SHORT_TYPES, SURNAMES, TYPES, TYPE_FIRST, W, type TypeWord } from './words.js'

const THON = intern('thôn')
/** How far behind a type word its list of names may open, in tokens. */
const LIST_REACH = 7

/** All mentions that a type word leads in, with the lists and chains that follow them, in text order. */
export function scanTyped(document: Document, gazetteer: Gazetteer, emit: (raw: Raw) => void): void {
  const { tokens } = document
  for (let at = 0; at < tokens.length; ) {
    const word = tokens.word[at] as number
    const group = TYPE_FIRST.has(word) || (word === 0 && isCapital(tokens, at)) ? readTyped(document, at, gazetteer) : null
    if (group === null) {
      at++
      continue
    }
    for (const raw of group.raws) emit(raw)
    at = group.last
  }
}

interface TypedGroup {
  readonly raws: readonly Raw[]
  readonly last: number
}

function readTyped(document: Document, at: number, gazetteer: Gazetteer): TypedGroup | null {
  const { tokens } = document
  const organ = ORGANS.match(tokens.word, at)
  // xã Đoàn Kết is no xã đoàn.
  const isOrgan = organ !== null && !(organ.value.levels.includes('commune') && isCapital(tokens, organ.end - 1))
  if (isOrgan) return readBehind(document, organ.end, organ.end, organ.value, gazetteer, false, true)
  const word = readTypeWord(document, at, gazetteer)
  if (word === null) return readTightType(document, at, gazetteer)
  const isPlural = at > 0 && (PLURALS.has(tokens.word[at - 1] as number) || tokens.kind[at - 1] === Kind.number)
  return readBehind(document, word.first, word.last, word.type, gazetteer, isPlural || word.isPlural, false)
}

/** A type word, or several that share a name or a list of them: phường/thị xã, các xã, thị trấn. */
function readTypeWord(document: Document, at: number, gazetteer: Gazetteer): { type: TypeWord; first: number; last: number; isPlural: boolean } | null {
  const { tokens } = document
  const match = TYPES.match(tokens.word, at)
  if (match === null || isMisspelt(document, at) || isInsideName(document, at, match.value, gazetteer)) return null
  let type = match.value
  let last = match.end
  let first = at
  let isPlural = false
  for (;;) {
    const mark = tokens.word[last] as number
    if (mark !== W.comma && mark !== W.and && mark !== W.slash && mark !== W.hyphen) break
    const next = TYPES.match(tokens.word, last + 1)
    if (next === null || (isCapital(tokens, last + 1) && mark === W.comma)) break
    // "xã A, huyện B" is two mentions: a type word that its own name follows at once, after a first name, never gets here.
    type = { type: '', levels: [...new Set([...type.levels, ...next.value.levels])] }
    // Of phường/thị xã Buôn Hồ both words are the name's; of "19 quận, huyện và TP Thủ Đức" the last.
    if (mark !== W.slash) first = last + 1
    last = next.end
    isPlural ||= mark !== W.slash
  }
  return { type, first, last, isPlural }
}

/** HTX Hoa đào Bản Cao: a village word with a capital in mid-sentence belongs to a name. */
function isInsideName(document: Document, at: number, type: TypeWord, gazetteer: Gazetteer): boolean {
  const { tokens } = document
  if (!type.levels.includes('village') || !isCapital(tokens, at) || isUpper(tokens, at) || tokens.kind[at + 1] === Kind.number) return false
  if (at > 0 && tokens.kind[at - 1] === Kind.word && !startsLine(tokens, at)) return true
  // Buôn Ma Thuột, Bản Phiệt at the head of a sentence: the word is the name's own.
  return isCapital(tokens, at + 1) && readKnownName(document, at, gazetteer, (unit) => unit.level === 'district', true) !== null
}

/** Q, P, TT and the like count only as capitals. */
function isMisspelt(document: Document, at: number): boolean {
  const { tokens } = document
  return SHORT_TYPES.has(tokens.word[at] as number) && !isCapital(tokens, at)
}

/** Q1, P12: type and number in one word. */
function readTightType(document: Document, at: number, gazetteer: Gazetteer): TypedGroup | null {
  const { tokens, text } = document
  if ((tokens.end[at] as number) - (tokens.start[at] as number) > 3) return null
  const raw = text.slice(tokens.start[at], tokens.end[at])
  const match = raw.length <= 3 ? /^([QPF])(\d{1,2})$/.exec(raw) : null
  if (match === null) return null
  const type: TypeWord = match[1] === 'Q' ? { type: 'quận', levels: ['district'] } : { type: 'phường', levels: ['commune'] }
  const number = String(Number(match[2]))
  const units = gazetteer.named(number).filter((unit) => type.levels.includes(unit.level))
  const next = readChainEnd(document, at + 1)
  if (units.length === 0 || next === at + 1) return null
  const first = toRaw(document, 'typed', at, { first: at, last: at + 1, units, former: [] }, type, false, number)
  return withChain(document, [first], gazetteer, false)
}

function readBehind(document: Document, first: number, last: number, type: TypeWord, gazetteer: Gazetteer, isPlural: boolean, isOrgan: boolean): TypedGroup | null {
  const { tokens } = document
  const lead = isPlural ? endOfListLead(document, last) : last
  let at = lead > last ? lead : endOfBetween(tokens, last)
  const isColon = tokens.word[at] === W.colon
  if (isColon) at++
  if (at >= tokens.length || startsLine(tokens, at)) return null
  const name = readName(document, at, type, gazetteer)
  if (name === null || (type.strict === true && name.units.length === 0)) return null
  const start = isOrgan || isColon || lead > last ? name.first : first
  const raw = toRaw(document, isOrgan ? 'organ' : 'typed', start, name, type, isOrgan)
  const group = withChain(document, [raw], gazetteer, isPlural)
  const { parent } = group.raws[0] as Raw
  if (type.chained === true && parent === null) return null
  const isInCommune = parent !== null && parent.type !== null && parent.levels.includes('commune') && tokens.word[name.last] === W.comma && tokens.word[name.first] !== W.km
  return type.inCommune === true && !isInCommune ? null : group
}

/** một số xã phía Tây tỉnh như | Yang Mao: where the names of a list begin; `at` itself if none does. */
function endOfListLead({ tokens }: Document, at: number): number {
  for (let token = at; token < at + LIST_REACH && token < tokens.length && !startsLine(tokens, token); token++) {
    const lead = LIST_LEADS.match(tokens.word, token)
    if (lead !== null) return isCapital(tokens, lead.end) ? lead.end : at
    if (tokens.kind[token] !== Kind.word || TYPES.match(tokens.word, token)?.value.levels.includes('commune') === true) return at
  }
  return at
}

/** huyện miền núi | Ba Tơ; but xã Biên Giới is called so. */
function endOfBetween(tokens: Tokens, at: number): number {
  return isCapital(tokens, at) ? at : (BETWEEN.match(tokens.word, at)?.end ?? at)
}

const isNumeric = (name: string): boolean => /^\d/.test(name)

/** The name behind a type word. */
function readName(document: Document, at: number, type: TypeWord, gazetteer: Gazetteer): Name | null {
  const { tokens, text } = document
  const accepts = (unit: Unit | FormerUnit): boolean => type.levels.includes(unit.level)
  const isVillage = type.levels.includes('village')
  const numberEnd = endOfNumberName(document, at)
  if (numberEnd > at) {
    // mỗi xã | 6 con
    if (EACH.has(tokens.word[at - 2] as number) || EACH.has(tokens.word[at - 3] as number)) return null
    if (isVillage) return { first: at, last: numberEnd, units: [], former: [] }
    const numbered = isCapital(tokens, at + 1) ? readKnownName(document, at, gazetteer, accepts, false) : null
    if (numbered !== null && numbered.last > at + 1) return numbered
    const key = String(Number.parseInt(text.slice(tokens.start[at], tokens.end[at]), 10))
    const units = gazetteer.named(key).filter((unit) => accepts(unit) && (unit.type === type.type || type.type === ''))
    return units.length === 0 || !gazetteer.hasCommunes ? null : { first: at, last: at + 1, units, former: [] }
  }
  if (!isCapital(tokens, at)) return isVillage || !isCapital(tokens, at + 1) ? null : readKnownName(document, at, gazetteer, accepts, false)
  if (isVillage) return NOT_VILLAGE.has(tokens.word[at] as number) && tokens.word[at] !== THON ? null : readUnknownName(document, at, true)
  const known = readKnownName(document, at, gazetteer, accepts, false)
  const unknown = readUnknownName(document, at, false)
  // All provinces are known: what is not among them is a region (các tỉnh Tây Nguyên).
  if (known === null) return isRealName(document, unknown) && !type.levels.includes('province') ? unknown : null
  // A capital right behind goes on with the name, unless it begins a person's.
  const goesOn = isCapital(tokens, known.last) && !startsLine(tokens, known.last) && !isUpper(tokens, at)
  if (!goesOn || SURNAMES.has(tokens.word[known.last] as number) || TYPES.match(tokens.word, known.last) !== null) return known
  const end = unknown === null ? 0 : withoutPerson(tokens, at, unknown.last)
  return end > known.last && known.last - known.first < 2 ? unknown : known
}

/** "xã Hội" at the head of a line is no xã; a real unknown name has two syllables. */
function isRealName(document: Document, name: Name | null): boolean {
  return name !== null && name.last - name.first >= 2 && !isUpper(document.tokens, name.first)
}

function toRaw(document: Document, rule: string, first: number, name: Name, type: TypeWord, inOrgan: boolean, text?: string): Raw {
  const { tokens } = document
  return {
    rule,
    first,
    last: name.last,
    name: text ?? document.text.slice(tokens.start[name.first], tokens.end[name.last - 1]),
    type: type.type === '' ? null : type.type,
    levels: type.levels,
    units: name.units,
    former: name.former,
    inOrganisation: inOrgan || isInOrganisation(document, first),
    isExplicit: true,
    parent: null,
    list: null,
    era: null
  }
}

/** What follows a mention: more of its kind in a list, or the larger units it is in. */
function withChain(document: Document, raws: Raw[], gazetteer: Gazetteer, isPlural: boolean): TypedGroup {
  let pending = [...raws]
  let at = (raws[0] as Raw).last
  for (;;) {
    const current = pending.at(-1) as Raw
    const listed = readListed(document, at, current, gazetteer, isPlural)
    if (listed !== null) {
      raws.push(listed)
      pending.push(listed)
      at = listed.last
      continue
    }
    const chained = readChained(document, at, current, gazetteer)
    if (chained === null) break
    for (const raw of pending) raw.parent = chained.raw
    joinList(pending)
    raws.push(chained.raw)
    pending = [chained.raw]
    at = chained.last
    isPlural = false
  }
  joinList(pending)
  return { raws, last: (raws.at(-1) as Raw).last }
}

function joinList(list: readonly Raw[]): void {
  if (list.length < 2) return
  for (const raw of list) raw.list = list
}

/** các xã Đak Pling, | Sró | và Ya Ma; quận 5, | 6 */
function readListed(document: Document, at: number, before: Raw, gazetteer: Gazetteer, isPlural: boolean): Raw | null {
  const { tokens, text } = document
  if (!LIST_MARKS.has(tokens.word[at] as number) || startsLine(tokens, at)) return null
  let from = at + 1
  while (LIST_MARKS.has(tokens.word[from] as number) && from < at + 2) from++
  if (from >= tokens.length || startsLine(tokens, from)) return null
  const type: TypeWord = { type: before.type ?? '', levels: before.levels }
  if (tokens.kind[from] === Kind.number) {
    if (!isNumeric(before.name)) return null
    const end = endOfNumberName(document, from)
    const isNamed = end > from && (tokens.kind[end] === Kind.punctuation || LIST_MARKS.has(tokens.word[end] as number) || AFTER_NUMBERED.has(tokens.word[end] as number) || end >= tokens.length)
    if (!isNamed || (tokens.word[end] === W.slash && isTight(tokens, end))) return null
    const units = before.levels.includes('village') ? [] : gazetteer.named(String(Number(text.slice(tokens.start[from], tokens.end[from])))).filter((unit) => before.levels.includes(unit.level))
    if (units.length === 0 && !before.levels.includes('village')) return null
    return { ...toRaw(document, 'listed', from, { first: from, last: end, units, former: [] }, type, before.inOrganisation), inOrganisation: before.inOrganisation }
  }
  if (!isCapital(tokens, from) || TYPES.match(tokens.word, from) !== null) return null
  if (before.levels.includes('village')) {
    if (!isPlural) return null
    const name = readUnknownName(document, from, true)
    return name === null ? null : { ...toRaw(document, 'listed', from, name, type, before.inOrganisation), inOrganisation: before.inOrganisation }
  }
  const accepts = (unit: Unit | FormerUnit): boolean => before.levels.includes(unit.level)
  const name = readKnownName(document, from, gazetteer, accepts, false)
  if (name === null) {
    const mayBe = isPlural && !before.levels.includes('province') && !NOT_LISTED.has(tokens.word[from] as number)
    const unknown = mayBe ? readUnknownName(document, from, false) : null
    return unknown === null ? null : { ...toRaw(document, 'listed', from, unknown, type, false), inOrganisation: before.inOrganisation }
  }
  if (isCapital(tokens, name.last) && !startsLine(tokens, name.last) && !SURNAMES.has(tokens.word[name.last] as number)) return null
  if (!isPlural && !areSiblings(before, name)) return null
  // "xã Tân Lập, Cao Lộc": a larger unit that holds the first is its chain, not its sibling.
  if (!isPlural && readLarger(document, from, before, gazetteer) !== null) return null
  return { ...toRaw(document, 'listed', from, name, type, false), inOrganisation: before.inOrganisation }
}

function areSiblings(before: Raw, name: Name): boolean {
  const parents = new Set(unitsOf(before).map((unit) => unit.parent))
  return unitsOf(name).some((unit) => unit.parent !== null && parents.has(unit.parent))
}

/** Units of a name; of a name that is gone, its heirs. */
function unitsOf({ units, former }: Pick<Raw, 'units' | 'former'>): readonly Unit[] {
  return units.length > 0 ? units : former.flatMap(({ heirs }) => heirs)
}

/** The larger unit behind a mention: ", huyện Cao Lộc" by its type word, "(Cao Lộc, Lạng Sơn)" by name alone. */
function readChained(document: Document, at: number, below: Raw, gazetteer: Gazetteer): { raw: Raw; last: number } | null {
  const { tokens } = document
  const link = CHAIN_WORDS.match(tokens.word, at)
  if (link === null) {
    // thôn A xã B huyện C, with no mark between
    const typed = TYPES.match(tokens.word, at)
    return typed === null || startsLine(tokens, at) ? null : readTypedAbove(document, at, below, gazetteer)
  }
  const from = link.end
  if (from >= tokens.length || startsLine(tokens, from)) return null
  const typed = readTypedAbove(document, from, below, gazetteer)
  // ấp Xóm Thủ - Hòa Thạnh: a dash joins two of a kind as often as a small and a large one.
  return typed ?? (tokens.word[at] === W.hyphen && below.units.length === 0 ? null : readBareAbove(document, from, below, gazetteer))
}

function readTypedAbove(document: Document, at: number, below: Raw, gazetteer: Gazetteer): { raw: Raw; last: number } | null {
  const { tokens } = document
  const word = readTypeWord(document, at, gazetteer)
  if (word === null || !isLarger(word.type.levels, below.levels)) return null
  const from = endOfBetween(tokens, word.last)
  const name = readName(document, from, word.type, gazetteer)
  if (name === null || (word.type.strict === true && name.units.length === 0)) return null
  const raw = toRaw(document, 'chained', at, name, word.type, false)
  return { raw: { ...raw, inOrganisation: false }, last: raw.last }
}

function readBareAbove(document: Document, at: number, below: Raw, gazetteer: Gazetteer): { raw: Raw; last: number } | null {
  const larger = readLarger(document, at, below, gazetteer)
  if (larger === null) return null
  const levels = [...new Set(larger.units.map((unit) => unit.level))]
  const raw = toRaw(document, 'chained', at, larger, { type: '', levels }, false)
  return { raw: { ...raw, inOrganisation: false, isExplicit: true }, last: raw.last }
}

function isLarger(levels: readonly Level[], below: readonly Level[]): boolean {
  const least = Math.min(...below.map((level) => RANK[level]))
  return Math.max(...levels.map((level) => RANK[level])) > least
}

/** A name alone that some candidate of the mention before lies in; behind a village, any unit. */
function readLarger(document: Document, at: number, below: Raw, gazetteer: Gazetteer): Name | null {
  const { tokens } = document
  if (!isCapital(tokens, at)) return null
  const ancestors = new Set(unitsOf(below).flatMap((unit) => gazetteer.ancestors(unit)))
  const isOpen = ancestors.size === 0
  const provinces = new Set([...ancestors].filter(({ level }) => level === 'province'))
  // A commune may have moved to another district of its province since.
  const isNear = (unit: Unit): boolean => unit.level === 'district' && unit.parent !== null && provinces.has(unit.parent)
  const accepts = (unit: Unit | FormerUnit): boolean => 'code' in unit && (ancestors.has(unit) || (isLarger([unit.level], below.levels) && (isOpen || isNear(unit))))
  const name = readKnownName(document, at, gazetteer, accepts, true)
  if (name === null || name.units.length === 0) return null
  const goesOn = isCapital(tokens, name.last) && !startsLine(tokens, name.last)
  if (goesOn) return null
  const syllables = name.last - name.first
  return isOpen && syllables < 2 ? null : name
}

/** Whether a chain goes on at `at`: a mark or a type word, then a capital or a number. */
function readChainEnd(document: Document, at: number): number {
  const { tokens } = document
  const link = CHAIN_WORDS.match(tokens.word, at)
  if (link !== null && (isCapital(tokens, link.end) || TYPES.match(tokens.word, link.end) !== null)) return link.end
  return TYPES.match(tokens.word, at) === null ? at : at + 2
}
