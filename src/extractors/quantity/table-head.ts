import { definePhrases, intern } from '../../lexicon/index.js'
import type { Document } from '../../types.js'
import type { Cell } from '../table/index.js'
import { HEADS, type Head } from './heads/index.js'
import { MEASURES, type Measure } from './measures.js'
import type { Concept } from './schema.js'
import { HOW_MANY, MEDALS, NAMED_COLUMNS, NO_COUNT, PER, SUMS } from './words/index.js'

/** What the numbers of a column count. */
export interface Column {
  readonly unit: string
  readonly concept: Concept | null
  readonly isMeasure: boolean
  readonly per: string | null
}

const LEXICON = definePhrases<Head>(HEADS)
const MEASURE_WORDS = definePhrases<Measure>(MEASURES)
const PER_WORDS = definePhrases<true>(Object.fromEntries(PER.map((word) => [word, true])))
const OPEN = intern('(')
const SLASH = intern('/')
const MEDAL = 'huy chương'

/** What each column of a head counts; null where it names, dates, ranks, prices or shares. */
export function readColumns(document: Document, head: readonly Cell[]): (Column | null)[] {
  const { tokens } = document
  const medals = head.map(({ first, last }) => {
    const match = MEDALS.match(tokens.word, first)
    return match !== null && match.end === last ? match.value : null
  })
  const isMedals = medals.filter((medal) => medal !== null).length > 1
  const columns = head.map((cell, index) => {
    const medal = isMedals ? (medals[index] ?? null) : null
    if (medal !== null) return toColumn({ unit: medal, concept: 'award' })
    return index === 0 && !isNumbered(document, cell) ? null : readColumn(document, cell)
  })
  return head.map((cell, index) =>
    isSum(document, cell) ? (isMedals ? toColumn({ unit: MEDAL, concept: 'award' }) : common(columns)) : (columns[index] ?? null)
  )
}

const toColumn = ({ unit, concept }: { unit: string; concept: Concept | null }): Column => ({ unit, concept, isMeasure: false, per: null })
const isNumbered = ({ tokens }: Document, { first }: Cell): boolean => HOW_MANY.match(tokens.word, first) !== null
const isSum = ({ tokens }: Document, { first, last }: Cell): boolean => SUMS.match(tokens.word, first)?.end === last

/** A column of sums is of what all the others count. */
function common(columns: readonly (Column | null)[]): Column | null {
  const [first = null, ...rest] = columns.filter((column) => column !== null)
  return first !== null && rest.length > 0 && rest.every(({ unit }) => unit === first.unit) ? first : null
}

/** Diện tích | (ha), Dân số (người): the unit in brackets; Số người chết, Nhà sập: the noun that is counted. */
function readColumn(document: Document, cell: Cell): Column | null {
  const { tokens } = document
  const bracket = bracketOf(document, cell)
  if (bracket !== null) return readUnit(document, bracket, cell.last)
  const lead = HOW_MANY.match(tokens.word, cell.first)
  const first = lead?.end ?? cell.first
  const known = first < cell.last ? LEXICON.match(tokens.word, first, cell.last) : null
  // Xã, Đơn vị, Năm: what is named and not counted, but where số says so.
  const refused = NO_COUNT.match(tokens.word, first, cell.last)
  if (known === null || (refused !== null && refused.end >= known.end) || (lead === null && NAMED_COLUMNS.has(known.value.concept)))
    return null
  return toColumn({ unit: textOf(document, first, known.end).toLowerCase(), concept: known.value.concept })
}

/** (tạ/ha) */
function readUnit(document: Document, first: number, last: number): Column | null {
  const { tokens } = document
  const measure = MEASURE_WORDS.match(tokens.word, first, last)
  const known = measure ?? LEXICON.match(tokens.word, first, last)
  if (known === null) return null
  const per = tokens.word[known.end] === SLASH ? PER_WORDS.match(tokens.word, known.end + 1, last) : null
  const end = per?.end ?? known.end
  // Whatever else stands in the bracket makes another unit of it: (triệu tấn), (người/km2).
  if (end < last - 1) return null
  const unit = measure === null ? textOf(document, first, known.end) : measure.value.unit
  return {
    unit,
    concept: known.value.concept,
    isMeasure: measure !== null,
    per: per === null ? null : textOf(document, known.end + 1, per.end)
  }
}

/** Token behind the bracket that a cell ends with; null without one. */
function bracketOf({ tokens }: Document, { first, last }: Cell): number | null {
  for (let at = last - 2; at > first; at--) if (tokens.word[at] === OPEN) return at + 1
  return null
}

function textOf({ tokens, text }: Document, first: number, last: number): string {
  return text.slice(tokens.start[first], tokens.end[last - 1])
}
