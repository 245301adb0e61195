import { defineRoomNotation, figure, item, table } from '../../grammar/index.js'
import type { Gazetteer } from '../../gazetteer/index.js'
import type { Name } from './names.js'
import type { Group, Level, Raw } from './types.js'
import {
  APART,
  BETWEEN,
  BODIES,
  CELLS,
  COMPANIES,
  EXAMPLES,
  HAS,
  LEADS,
  LINKS,
  NOT_IN_NAME_WORDS,
  NOT_COOPERATIVE,
  NOT_PLACE_BEFORE,
  NOT_UNIT,
  NOT_VILLAGE_BEFORE,
  ORGANS,
  PLURAL_WORDS,
  ROADS,
  SEA,
  SPATIAL,
  TIGHT_TYPES,
  TITLES,
  TYPE_WORDS,
  UNIT_NOUNS,
  UNIT_TYPES,
  VILLAGE_TYPES
} from './words.js'

/** What the rules of places get beside a match. */
export interface Env {
  readonly gazetteer: Gazetteer
}

/** Whether some reading in capitals is of a level. */
function isOf({ readings }: Name, level: Level): boolean {
  return readings.some(
    ({ isCapital, units, former }) =>
      isCapital && (units.some((unit) => unit.level === level) || former.some((unit) => unit.level === level))
  )
}

/** 5, 05, 12: the number of a quarter or village. */
const ORDINAL = /^\d{1,3}$/

export const n = defineRoomNotation<Env>()({
  sets: {
    APART,
    BETWEEN,
    BODY: BODIES,
    CELL: CELLS,
    COMPANY: COMPANIES,
    EXAMPLE: EXAMPLES,
    HAS,
    LEADS,
    LINK: LINKS,
    MANY: PLURAL_WORDS,
    NOT_IN_NAME: NOT_IN_NAME_WORDS,
    NOT_PLACE_BEFORE,
    NOT_PLACE: NOT_PLACE_BEFORE,
    TITLE: TITLES,
    UNITS: UNIT_NOUNS,
    NOT_COOPERATIVE,
    NOT_UNIT,
    NOT_VILLAGE_BEFORE,
    ROAD: ROADS,
    SEA,
    SPATIAL,
    LETTER: 'a b c d đ e g h i k',
    TYPE: TYPE_WORDS,
    HAVING: 'gồm có bao quản chia đều thuộc còn với',
    LEADING: 'như gồm bao là'
  },
  kinds: {
    unit: table(UNIT_TYPES),
    village: table(VILLAGE_TYPES),
    organ: table(ORGANS),
    tight: table(TIGHT_TYPES),
    ordinal: figure((text, start, end) => (end - start <= 3 && ORDINAL.test(text.slice(start, end)) ? text.slice(start, end) : null)),
    count: figure((text, start, end) => Number(text.slice(start, end))),
    name: item<Name>('name'),
    province: item<Name>('name', ({ value }) => isOf(value, 'province')),
    district: item<Name>('name', ({ value }) => isOf(value, 'district')),
    group: item<Group>('unit'),
    /** A quarter that is read only with what lies around it. */
    quarter: item<Group>('unit', ({ value }) => value.isChained && !value.isInCommune && value.raws.length === 1)
  }
}).with((notation) => ({
  mark: notation.phrase('@COLON | @OPEN'),
  typeWord: notation.phrase('{type:unit}', ({ type }, { first }) => ({ type, first })),
  numbered: notation.phrase('{ordinal:ordinal} (~@LETTER)?'),
  small: notation.phrase('!(@NOT_IN_NAME | @END | @TYPE | {x:name} | {y:count})')
}))

/** How the examples show what was read: type and name of each place. */
export function show({ raws }: Group): string {
  return raws.map(toShown).join(', ') || 'none'
}

/** The same, with < behind a place that lies in another. */
export function showChain({ raws }: Group): string {
  return raws.map((raw) => `${toShown(raw)}${raw.parent === null ? '' : ' <'}`).join(', ') || 'none'
}

const toShown = ({ type, name }: Raw): string => (type === null ? name : `${type} ${name}`)
