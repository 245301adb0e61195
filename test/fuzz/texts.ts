import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'

const root = new URL('../../fixtures/', import.meta.url)

/** The texts of the fixtures, by the names of their folders. */
export const ARTICLES: readonly (readonly [name: string, text: string])[] = readdirSync(root).map((name) => [
  name,
  readFileSync(new URL(`${name}/input.txt`, root), 'utf8')
])

/** Every word of the fixtures, with the space behind it. */
export const WORDS: readonly string[] = ARTICLES.flatMap(([, text]) => text.split(/(?<=\s)/))

const MARKS = [
  '1',
  '1.',
  '31/2',
  'ngày ',
  '“',
  '”',
  '"',
  '(',
  ')',
  'từ 1 đến ',
  'xã ',
  'mô hình ',
  ' tỷ ',
  'năm ',
  'tháng ',
  '\n',
  '\r\n',
  '\u00a0',
  '\u200b',
  '\u202e',
  '😀',
  '\ud800',
  'e\u0301',
  '한국 ',
  '\u1112\u1161\u11ab',
  '\u0958',
  '5\ufe0f\u20e3',
  '%',
  '/',
  '-',
  '…',
  'Q.',
  'TP.',
  'HTX '
]

const pieces = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) }
)

/** Any text: words of the news, marks, and what no one prints. */
export const texts: fc.Arbitrary<string> = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''))

/** A publication date, or none. */
export const days = fc.constantFrom(undefined, '2024-07-23', '2025-10-01', '2004-02-29')
