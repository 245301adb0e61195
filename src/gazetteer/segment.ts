import { splitName } from './key.js'
import { toPlainKey } from './plain.js'
import type { UnitLevel } from './types.js'

/** A part of an address between its commas, in each way that its first words may be read. */
export interface Segment {
  readonly text: string
  readonly readings: readonly Reading[]
}

/** A name, behind the type word that was read off it. */
export interface Reading {
  readonly name: string
  /** "xã", "thành phố"; null where none is printed. */
  readonly type: string | null
  readonly levels: readonly UnitLevel[]
}

const ALL: readonly UnitLevel[] = ['province', 'district', 'commune']

/** Type words without accents, by what they stand for. Short ones need a dot or a figure behind them. */
const TYPES: readonly (readonly [words: string, type: string, levels: readonly UnitLevel[]])[] = [
  ['thanh pho|tp|t p', 'thành phố', ['province', 'district']],
  ['tinh', 'tỉnh', ['province']],
  ['thi xa|tx|t x', 'thị xã', ['district']],
  ['thi tran|tt|t t', 'thị trấn', ['commune']],
  ['dac khu', 'đặc khu', ['commune']],
  ['quan', 'quận', ['district']],
  ['huyen', 'huyện', ['district']],
  ['phuong', 'phường', ['commune']],
  ['xa', 'xã', ['commune']]
]
const BY_WORDS = new Map(TYPES.flatMap(([words, type, levels]) => words.split('|').map((word) => [word, { type, levels }] as const)))
const SHORT = new Map([
  ['q', 'quan'],
  ['h', 'huyen'],
  ['p', 'phuong'],
  ['f', 'phuong'],
  ['x', 'xa']
])
/** A letter that stands for a type word: "P.Bến Nghé", "Q1", "P 12". */
const LETTER = /^([qhpfx])(?:\.|(?= ?\d))(.+)$/iu
/** Where a new part may begin without a comma: before a type word. */
const STARTS = / (?=(?:tỉnh|thành phố|tp\.?|quận|huyện|thị xã|tx\.?|xã|phường|thị trấn|tt\.?|đặc khu) )/iu
/** Words before what is smaller than a commune. */
const SMALL =
  /^(?:(?:thon|ban|ap|buon|bon|lang|xom|khom|khu pho|khu|to dan pho|to|tdp|cum|phum|soc|doi|tieu khu|so nha|so|duong|pho|ngo|ngach|hem)(?: |$)|\d)/

/** The parts of an address, from the left. */
export function toSegments(text: string): Segment[] {
  return text
    .split(/[,;\n()]+/u)
    .map((part) => toLine(part))
    .filter((part) => part !== '')
    .map(toSegment)
}

/** The same part taken apart where no comma stands: before a type word, or at a dash. */
export function takeApart({ text }: Segment): Segment[] {
  const parts = text.split(/ [-–—] /u).flatMap((part) => part.split(STARTS))
  return parts.length === 1 ? [] : parts.filter((part) => part !== '').map(toSegment)
}

/** Words of a part with no commas at all; longer ones are not tried at each blank. */
const MOST_WORDS = 10

/** The same part in two, at each blank: "hoan kiem ha noi". */
export function cutInTwo({ text }: Segment): [Segment, Segment][] {
  const words = text.split(' ')
  if (words.length > MOST_WORDS) return []
  return words.slice(1).map((_, index) => [toSegment(words.slice(0, index + 1).join(' ')), toSegment(words.slice(index + 1).join(' '))])
}

/** Whether a part names what is smaller than a commune: thôn A, số 5 đường B. */
export function isSmall({ text }: Segment): boolean {
  return SMALL.test(toPlainKey(text))
}

/** A part with one blank between its words, and no full stop behind it. */
function toLine(part: string): string {
  const words = part.split(/\s/u).filter((word) => word !== '')
  const line = words.join(' ')
  return line.endsWith('.') ? line.slice(0, -1) : line
}

function toSegment(text: string): Segment {
  const readings: Reading[] = []
  const letter = LETTER.exec(text)
  if (letter !== null) push(readings, SHORT.get((letter[1] as string).toLowerCase()) as string, (letter[2] as string).trim())
  const words = splitName(text)
  for (const count of [2, 1]) {
    const name = words.slice(count).join(' ')
    if (name !== '') push(readings, words.slice(0, count).map(toPlainKey).join(' '), name)
  }
  return { text, readings: [...readings, { name: text, type: null, levels: ALL }] }
}

function push(readings: Reading[], words: string, name: string): void {
  const known = BY_WORDS.get(words)
  if (known !== undefined) readings.push({ name, ...known })
}
