/** One place in which two records differ. */
export interface Difference {
  /** Where it is: `dates@120.edtf` is the edtf of the date at offset 120. */
  readonly path: string
  /** The same without places: `dates[].edtf`. */
  readonly field: string
  /** undefined: not there at all. */
  readonly before: unknown
  readonly after: unknown
  /** Offset in the text of the mention it is in, if it is in one. */
  readonly offset: number | null
}

type Values = Readonly<Record<string, unknown>>
interface Mention extends Values {
  readonly span: { readonly start: number; readonly end: number }
}

/** Every place in which two records differ. Mentions are compared with the one that has their span, else with one that overlaps. */
export function differencesOf(before: unknown, after: unknown): Difference[] {
  return [...compare(withOffsets(before), withOffsets(after), '', '', null)]
}

/** Every field of a record: a difference in another is a new field, not a change. */
export function fieldsOf(record: unknown): Set<string> {
  const fields = new Set<string>()
  const visit = (value: unknown, field: string): void => {
    if (field !== '') fields.add(field)
    if (Array.isArray(value)) for (const item of value) visit(item, `${field}[]`)
    else if (isValues(value)) for (const [key, item] of Object.entries(value)) visit(item, join(field, key))
  }
  visit(record, '')
  return fields
}

function* compare(before: unknown, after: unknown, path: string, field: string, offset: number | null): Iterable<Difference> {
  if (Array.isArray(before) && Array.isArray(after)) {
    for (const { left, right, place } of pair(before, after)) yield* compare(left, right, `${path}${place}`, `${field}[]`, offset)
  } else if (isValues(before) && isValues(after)) {
    const at = startOf(after) ?? offset
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)]))
      yield* compare(before[key], after[key], join(path, key), join(field, key), at)
  } else if (!Object.is(before, after)) {
    yield { path, field, before, after, offset: startOf(after ?? before) ?? offset }
  }
}

interface Pair {
  readonly left: unknown
  readonly right: unknown
  readonly place: string
}

function pair(before: readonly unknown[], after: readonly unknown[]): Pair[] {
  if (![...before, ...after].every(isMention)) {
    return Array.from({ length: Math.max(before.length, after.length) }, (_, index) => ({
      left: before[index],
      right: after[index],
      place: `[${index}]`
    }))
  }
  const rest = new Set(before as readonly Mention[])
  const take = (fits: (other: Mention) => boolean): Mention | undefined => {
    const found = [...rest].find(fits)
    if (found !== undefined) rest.delete(found)
    return found
  }
  const mentions = after as readonly Mention[]
  const partners = new Map<Mention, Mention | undefined>()
  for (const right of mentions)
    partners.set(
      right,
      take(({ span }) => span.start === right.span.start && span.end === right.span.end)
    )
  for (const right of mentions) {
    partners.set(right, partners.get(right) ?? take(({ span }) => span.start < right.span.end && right.span.start < span.end))
  }
  const pairs = mentions.map((right) => ({ left: partners.get(right), right, at: right.span.start }))
  const lost = [...rest].map((left) => ({ left, right: undefined, at: left.span.start }))
  return [...pairs, ...lost].sort((left, right) => left.at - right.at).map(({ left, right, at }) => ({ left, right, place: `@${at}` }))
}

/** Lists in which another list's mentions are named by their index: one mention more would shift them all. */
const REFERENCES: Readonly<Record<string, readonly (readonly [key: string, list: string])[]>> = {
  namedModels: [
    ['funds', 'funds'],
    ['quantities', 'quantities']
  ],
  modelCounts: [['sameAs', 'modelCounts']],
  funds: [['sameAs', 'funds']],
  quantities: [['sameAs', 'quantities']]
}

/** A record whose references to mentions are the offsets of these. */
function withOffsets(record: unknown): unknown {
  if (!isValues(record)) return record
  const copy: Record<string, unknown> = { ...record }
  for (const [list, references] of Object.entries(REFERENCES)) {
    if (Array.isArray(record[list]))
      copy[list] = record[list].map((item: unknown) => (isValues(item) ? resolve(item, references, record) : item))
  }
  return copy
}

function resolve(item: Values, references: readonly (readonly [string, string])[], record: Values): Values {
  const toOffset = (index: unknown, list: string): unknown =>
    startOf((record[list] as readonly unknown[] | undefined)?.[index as number]) ?? index
  const copy: Record<string, unknown> = { ...item }
  for (const [key, list] of references) {
    const value = item[key]
    if (value !== undefined) copy[key] = Array.isArray(value) ? value.map((index: unknown) => toOffset(index, list)) : toOffset(value, list)
  }
  return copy
}

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isMention(value: unknown): value is Mention {
  return isValues(value) && isValues(value['span'])
}

function startOf(value: unknown): number | null {
  return isMention(value) ? value.span.start : null
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}
