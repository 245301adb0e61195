import { isAllShouted, isCapital, tokenAt } from '../../document/index.js'
import { createStream } from '../../grammar/index.js'
import { intern } from '../../lexicon/index.js'
import { defineExtractor, toDiagnostic } from '../../pipeline/index.js'
import type { Document, Extractor, Report, Span } from '../../types.js'
import { amount } from '../amount/index.js'
import { date } from '../date/index.js'
import { field } from '../field/index.js'
import { location } from '../location/index.js'
import { table } from '../table/index.js'
import { toValue } from './about.js'
import type { Name } from './name.js'
import { frames } from './frame.js'
import { quotations } from './quotation.js'
import { n, type Reading } from './reading.js'
import { kindWords, toModelKey } from './kinds.js'
import { lengthened, recall } from './known.js'
import { predicates } from './predicate.js'
import { reduce, settle } from './reduce.js'
import { namedModelSchema, type NamedModelValue } from './schema.js'
import { QUOTED } from './quoted.js'
import { fromTables, withinCells } from './table.js'
import { UNQUOTED } from './unquoted.js'

export const names = n.grammar<Reading>('name', [...QUOTED, ...UNQUOTED], {
  show: ({ lead, name, quotation }) =>
    name === null ? ':' : lead === null || quotation === null ? name.text : `${lead.text} “${name.text}”`
})

/** Models, cooperatives, clubs and teams that are called by name. */
export const namedModel: Extractor<'named-model', NamedModelValue> = defineExtractor({
  kind: 'named-model',
  needs: [amount, date, field, location, table],
  schema: namedModelSchema,
  grammars: [quotations, frames, predicates, names],
  *extract(document, found, report) {
    const { tokens } = document
    const places = found.get(location).filter(({ start }) => !isInKind(document, start))
    const dates = found.get(date)
    const seats = places.filter(({ start }) => !isCapital(tokens, tokenAt(tokens, start)))
    const marked = quotations.scan(createStream(document), null)
    const quoted = createStream(document, marked, seats, dates)
    const framed = frames.scan(quoted, null)
    const heads = framed.filter(({ value }) => value.role === 'head')
    // Most news names no model.
    const readings = heads.length === 0 && marked.length === 0 ? [] : names.scan(quoted.collapse(framed), null)
    const isPredicate = new Uint8Array(tokens.length + 1)
    for (const { first } of predicates.scan(createStream(document, places), null)) isPredicate[first] = 1
    const around = { document, places, isPlace: toMask(document, places), isDate: toMask(document, dates), isPredicate }
    const read = reduce(around, readings, heads)
    const tables = found.get(table)
    const named = settle(lengthened(document, settle([...fromTables(around, tables), ...withinCells(document, tables, read)])))
    const known = settle([...named, ...withinCells(document, tables, recall(around, named, marked, framed, readings))])
    const all = isAllShouted(document) ? withTold(document, known, report) : known
    const facts = { document, places, fields: found.get(field), amounts: found.get(amount), dates }
    for (const [index, name] of all.entries()) {
      const { value, place } = toValue(facts, name, startOfNext(name, all[index + 1]) ?? tokens.length)
      const start = tokens.start[name.first] as number
      yield { start, end: tokens.end[name.last - 1] as number, rule: name.rule, value, parts: place === null ? [] : [place] }
    }
  }
})

/** Of names in a text of capitals those that a quotation or a cell of a table tells. */
function withTold(document: Document, names: readonly Name[], report: Report): readonly Name[] {
  const isTold = ({ quoted, rule }: Name): boolean => quoted || rule.startsWith('table')
  const told = new Set(names.filter(isTold).map(toModelKey))
  const { start, end } = document.tokens
  return names.filter((name) => {
    if (told.has(toModelKey(name))) return true
    report(toDiagnostic('named-model/all-capitals', { start: start[name.first] as number, end: end[name.last - 1] as number }))
    return false
  })
}

/** Hợp tác | xã Hiệp Tâm, Trình | làng Câu lạc bộ Tỷ phú: no places. */
function isInKind({ tokens }: Document, start: number): boolean {
  const at = tokenAt(tokens, start)
  return kindWords.match(tokens.word, at + 1) !== null || (at > 0 && tokens.word[at - 1] === COOPERATION && tokens.word[at] === COMMUNE)
}
const COOPERATION = intern('tác')
const COMMUNE = intern('xã')

/** The kind word of the next name, or in a list, where one word governs all, its own beginning. */
function startOfNext(name: Name, next: Name | undefined): number | undefined {
  return next === undefined ? undefined : next.governor >= name.last ? next.governor : next.first
}

function toMask({ tokens }: Document, spans: readonly Span[]): Uint8Array {
  const mask = new Uint8Array(tokens.length + 1)
  for (const { start, end } of spans) mask.fill(1, tokenAt(tokens, start), tokenAt(tokens, end - 1) + 1)
  return mask
}
