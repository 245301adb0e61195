import { isCapital, isUpper, startsLine } from '../../document/index.js'
import { toKey, type FormerUnit, type Unit } from '../../gazetteer/index.js'
import type { Document } from '../../types.js'
import type { Name, Reading } from './names.js'
import { isInOrganisation } from './organisation.js'
import type { Group, Level, Raw } from './types.js'
import { COMMON_SURNAMES, SURNAMES, TYPES, W, type TypeWord } from './words.js'

/** A name as one place, with what bears it at the levels its type word allows. */
export interface Picked {
  readonly first: number
  readonly last: number
  readonly units: readonly Unit[]
  readonly former: readonly FormerUnit[]
  /** Offset where it ends, if inside of its last token. */
  readonly end?: number
}

/** The offset where a picked name ends. */
export const endOf = ({ tokens }: Document, { last, end }: Pick<Picked, 'last' | 'end'>): number => end ?? (tokens.end[last - 1] as number)

const NONE: readonly never[] = []

/** The longest reading of a name that some place of the levels bears. */
export function pickKnown(
  { first, readings }: Name,
  accepts: (place: Unit | FormerUnit) => boolean,
  isFit: (reading: Reading) => boolean = () => true
): Picked | null {
  for (let index = readings.length - 1; index >= 0; index--) {
    const reading = readings[index] as Reading
    if (!isFit(reading)) continue
    const units = reading.units.filter(accepts)
    const former = reading.former.filter(accepts)
    if (units.length > 0 || former.length > 0)
      return reading.end === undefined
        ? { first, last: reading.last, units, former }
        : { first, last: reading.last, units, former, end: reading.end }
  }
  return null
}

/** What a type word and a name say; null where no table has the name and it is none that a table could lack. */
export function pick(document: Document, name: Name, { levels, isStrict }: TypeWord): Picked | null {
  const known = pickKnown(name, (place) => levels.includes(place.level))
  if (known !== null && !isCut(document, known, name)) return known
  if (isStrict === true || known?.last === name.last) return known
  // All provinces are known: what is not among them is a region (các tỉnh Tây Nguyên). "xã Hội" at the head of a line is no xã.
  const isReal =
    name.last - name.first >= 2 && !isUpper(document.tokens, name.first) && !levels.includes('province') && !isPerson(document, name)
  return isReal ? { first: name.first, last: name.last, units: NONE, former: NONE } : known
}

/** Bí thư Đoàn xã | Nguyễn Quang Thuần: a name of three that begins as persons' do, behind whose office it is. */
function isPerson({ tokens }: Document, { first, last }: Name): boolean {
  return last - first >= 3 && last - first <= 4 && COMMON_SURNAMES.has(tokens.word[first] as number) && tokens.word[last] !== W.comma
}

/** A capital behind the known part goes on with the name: xã Vinh | Hà. */
function isCut({ tokens }: Document, { first, last }: Picked, name: Name): boolean {
  return last - first < 2 && last < name.last && !SURNAMES.has(tokens.word[last] as number) && TYPES.match(tokens.word, last) === null
}

/** Whether a capital stands right behind that may belong to the name. */
export function isFollowed({ tokens }: Document, last: number): boolean {
  return isCapital(tokens, last) && !startsLine(tokens, last)
}

export function toRaw(
  document: Document,
  rule: string,
  first: number,
  picked: Picked,
  type: TypeWord,
  options: { readonly inOrganisation?: boolean; readonly name?: string } = {}
): Raw {
  const { tokens, text } = document
  const name = (options.name ?? text.slice(tokens.start[picked.first], endOf(document, picked))).replaceAll('Ð', 'Đ').replaceAll('ð', 'đ')
  return {
    rule,
    first,
    last: picked.last,
    end: endOf(document, picked),
    name,
    key: toKey(name),
    type: type.type === '' ? null : type.type,
    levels: type.levels,
    units: picked.units,
    former: picked.former,
    inOrganisation: options.inOrganisation ?? isInOrganisation(document, first),
    isExplicit: true,
    parent: null,
    list: null,
    era: null
  }
}

export function toGroup(raws: readonly Raw[], type: TypeWord, isPlural = false): Group {
  return { raws, isPlural, isChained: type.isChained === true, isInCommune: type.isInCommune === true }
}

/** Type words of several units, said of one name or a list: xã, thị trấn. Of "tỉnh, thành phố" all are provinces. */
export function union(left: TypeWord, right: TypeWord): TypeWord {
  if (left.type === right.type) return left
  const isProvince = [left, right].some(({ levels }) => levels.length === 1 && levels[0] === 'province')
  const levels = isProvince && [left, right].every(({ levels: own }) => own.includes('province')) ? [] : [...left.levels, ...right.levels]
  return { type: '', levels: levels.length === 0 ? ['province'] : [...new Set<Level>(levels)] }
}
