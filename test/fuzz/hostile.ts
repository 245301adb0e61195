import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { globSync } from 'tinyglobby'
import { literalsOf } from '../../scripts/literals.js'

const SOURCE = fileURLToPath(new URL('../../src/', import.meta.url))
const files = globSync(['{document,extractors,grammar}/**/*.ts', '!**/{schema,index}.ts'], { cwd: SOURCE, absolute: true }).sort()

/** Spaces, marks and what else parts words. */
export const MARKS = [
  '',
  ' ',
  '\n',
  '\t',
  '\r\n',
  '\u00a0',
  ...Array.from('.,;:!?…()[]/-–+~%&@#*=<>|•·"\'“”‘’«»₫$'),
  ', ',
  '. ',
  '; ',
  ': ',
  ' - ',
  ' (',
  ') ',
  '.”',
  '\n- ',
  '\n+ '
] as const
/** Figures, names and what is no word. */
export const FIGURES = [
  '1',
  '12',
  '3,5',
  '1.000',
  '2024',
  '3/4',
  '3/4/2024',
  '5-7',
  'I',
  'IV',
  'A',
  'An',
  'Hoàng Đồng',
  'Nguyễn Văn An',
  'a',
  'X1',
  '1đ',
  '10%',
  '😀',
  '\ud800',
  'e\u0301',
  '한'
] as const

/** The entries of the word tables and of the grammars, a class a table; outside of words.ts only what is Vietnamese or a pattern. */
export const CLASSES: readonly (readonly string[])[] = files.flatMap((file) => {
  const tables = new Map<number, string[]>()
  for (const { text, of, table } of literalsOf(readFileSync(file, 'utf8'))) {
    if (!file.endsWith('words.ts') && !/[{@]|[^\0-\x7f]/.test(text)) continue
    const entries = of === 'defineWords' || of === 'sets' ? text.split(/\s+/) : toEntries(text)
    // Words that logic names one by one are one class.
    const key = of === 'intern' ? 0 : table
    tables.set(key, [...(tables.get(key) ?? []), ...entries.filter((entry) => /[\p{L}\p{P}\p{S}]/u.test(entry))])
  }
  return [...tables.values()].filter((entries) => entries.length > 1)
})
export const ENTRIES: readonly string[] = [...new Set(CLASSES.flat())]

/** Alternatives of a phrase; the words of a pattern without its slots and signs. */
function toEntries(text: string): string[] {
  if (!/[{@]/.test(text)) return text.split('|')
  return text
    .replaceAll(/\{[^{}]*\}|@[A-Z_]+/g, '|')
    .split(/[|()?*+~^!]/)
    .map((word) => word.trim())
}

/** The same numbers from the same seed (mulberry32), each below `below`. */
export function createDraw(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

/** Every entry and figure, with every mark behind it. */
export function* alone(): Iterable<string> {
  for (const entry of [...ENTRIES, ...FIGURES]) for (const mark of MARKS) yield `${entry}${mark}`
}

/** Tables that each table is paired with: all by all would take days. */
const PARTNERS = 60

/** An entry of every table with one of others, with a mark and now and then a figure between and behind them. */
export function* pairs(seed: number): Iterable<string> {
  const draw = createDraw(seed)
  for (const left of CLASSES)
    for (let count = 0; count < PARTNERS; count++) yield joined([pick(left, draw), pick(pick(CLASSES, draw), draw)], draw)
}

/** Any one to three entries and figures, with marks. */
export function sample(seed: number, count: number): string[] {
  const draw = createDraw(seed)
  return Array.from({ length: count }, () =>
    joined(
      Array.from({ length: 1 + draw(3) }, () => pick(draw(4) === 0 ? FIGURES : pick(CLASSES, draw), draw)),
      draw
    )
  )
}

function joined(entries: readonly string[], draw: (below: number) => number): string {
  return entries
    .map((entry) => `${entry}${draw(5) === 0 ? ` ${pick(FIGURES, draw)}` : ''}${draw(3) === 0 ? ' ' : pick(MARKS, draw)}`)
    .join('')
}

function pick<T>(list: readonly T[], draw: (below: number) => number): T {
  return list[draw(list.length)] as T
}
