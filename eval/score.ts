import { parseNews, type NewsRecord, type Span } from '../src/index.js'
import type { Annotated, Gold } from './read.js'

/** Figures of one kind of mention. */
export interface Score {
  readonly kind: string
  /** Mentions marked, read, and read where and as they were marked. */
  readonly gold: number
  readonly found: number
  readonly correct: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** A mention that was marked and not read ("missed"), read and not marked ("extra"), or read with another value ("value"). */
export interface Miss {
  readonly what: 'missed' | 'extra' | 'value'
  readonly kind: string
  readonly index: number
  readonly text: string
  readonly expected?: unknown
  readonly actual?: unknown
}

interface Found extends Span {
  readonly kind: string
  /** What a marked value is compared with: its main figure, and the whole mention. */
  readonly main: string | number | null
  readonly value: unknown
}

/** Scores the library on annotated texts: a mention counts if kind, start, end and (where marked) value agree. */
export function score(texts: readonly Annotated[]): { scores: Score[]; misses: Miss[] } {
  const counts = new Map<string, { gold: number; found: number; correct: number }>()
  const misses: Miss[] = []
  const kinds = new Set(texts.flatMap(({ mentions }) => mentions.map(({ kind }) => kind)))
  for (const kind of kinds) counts.set(kind, { gold: 0, found: 0, correct: 0 })
  for (const [index, { text, publishedAt, mentions }] of texts.entries()) {
    const found = toFound(parseNews(text, { publishedAt })).filter(({ kind }) => kinds.has(kind))
    const keyOf = ({ kind, start, end }: Gold | Found): string => `${kind} ${start} ${end}`
    const open = new Map(found.map((each) => [keyOf(each), each]))
    for (const each of found) at(counts, each.kind).found++
    for (const gold of mentions) {
      at(counts, gold.kind).gold++
      const match = open.get(keyOf(gold))
      const place = { kind: gold.kind, index, text: text.slice(gold.start, gold.end) }
      if (match === undefined) misses.push({ what: 'missed', ...place, expected: gold.value })
      else if (agrees(gold.value, match)) at(counts, gold.kind).correct++
      else misses.push({ what: 'value', ...place, expected: gold.value, actual: match.main })
      open.delete(keyOf(gold))
    }
    for (const each of open.values())
      misses.push({ what: 'extra', kind: each.kind, index, text: text.slice(each.start, each.end), actual: each.main })
  }
  return { scores: [...counts].map(([kind, each]) => toScore(kind, each)), misses }
}

function at<V>(map: ReadonlyMap<string, V>, key: string): V {
  return map.get(key) as V
}

function toScore(kind: string, { gold, found, correct }: { gold: number; found: number; correct: number }): Score {
  const precision = found === 0 ? 0 : correct / found
  const recall = gold === 0 ? 0 : correct / gold
  return { kind, gold, found, correct, precision, recall, f1: correct === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

/** An object must be part of the mention; anything else equal its main figure. */
function agrees(expected: unknown, { main, value }: Found): boolean {
  if (expected === undefined || expected === null) return true
  if (typeof expected === 'string' || typeof expected === 'number') return String(expected) === String(main)
  return isPart(expected, value)
}

function isPart(expected: unknown, actual: unknown): boolean {
  if (typeof expected !== 'object' || expected === null) return expected === actual
  if (typeof actual !== 'object' || actual === null) return false
  return Object.entries(expected).every(([key, value]) => isPart(value, (actual as Record<string, unknown>)[key]))
}

function toFound(record: NewsRecord): Found[] {
  const list = <M extends { span: Span }>(kind: string, mentions: readonly M[], mainOf: (mention: M) => Found['main']): Found[] =>
    mentions.map((each) => ({ kind, ...each.span, main: mainOf(each), value: each }))
  return [
    ...list('date', record.dates, ({ edtf }) => edtf),
    ...list('location', record.locations, ({ code, name }) => code ?? name),
    ...list('model-count', record.modelCounts, ({ count }) => count),
    ...list('fund', record.funds, ({ vnd, amount }) => vnd ?? amount),
    ...list(
      'named-model',
      record.namedModels.flatMap((each) => each.mentions.map(({ span }) => ({ ...each, span }))),
      ({ name }) => name
    ),
    ...list('quantity', record.quantities, ({ value }) => value)
  ]
}
