/** Classes and lower case of the characters Vietnamese news is written in, as flat tables. */

export const OTHER = 0
export const LETTER = 1
export const DIGIT = 2
export const SPACE = 3
export const NEWLINE = 4
export const PUNCTUATION = 5

const SIZE = 0x3100
const CLASS = new Uint8Array(SIZE)
const LOWER = new Uint16Array(SIZE)

function fill(from: number, to: number, value: number): void {
  CLASS.fill(value, from, to + 1)
}

fill(0x00, 0x20, SPACE)
for (const code of [0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029]) CLASS[code] = NEWLINE
fill(0x21, 0x2f, PUNCTUATION)
fill(0x30, 0x39, DIGIT)
fill(0x3a, 0x40, PUNCTUATION)
fill(0x41, 0x5a, LETTER)
fill(0x5b, 0x60, PUNCTUATION)
fill(0x61, 0x7a, LETTER)
fill(0x7b, 0x7e, PUNCTUATION)
CLASS[0xa0] = SPACE
CLASS[0xad] = SPACE
for (const code of [0xab, 0xbb, 0xb7]) CLASS[code] = PUNCTUATION
// Superscripts belong to units: m², m³.
for (const code of [0xaa, 0xb2, 0xb3, 0xb5, 0xb9, 0xba]) CLASS[code] = LETTER
fill(0xc0, 0x2ff, LETTER)
CLASS[0xd7] = PUNCTUATION
CLASS[0xf7] = PUNCTUATION
fill(0x300, 0x36f, LETTER)
fill(0x370, 0x1fff, LETTER)
fill(0x2000, 0x200f, SPACE)
fill(0x2010, 0x2027, PUNCTUATION)
fill(0x202a, 0x202f, SPACE)
fill(0x2030, 0x205e, PUNCTUATION)
fill(0x205f, 0x206f, SPACE)
fill(0x2c00, 0x2dff, LETTER)
CLASS[0x3000] = SPACE
fill(0x3001, 0x301f, PUNCTUATION)
fill(0x3040, 0x30ff, LETTER)
// U+FEFF, U+FF00 and beyond are handled by `classOf`.

for (let code = 0; code < SIZE; code++) LOWER[code] = code
for (const [from, to] of [
  [0x41, 0x5a],
  [0xc0, 0xde],
  [0x100, 0x24f],
  [0x370, 0x52f],
  [0x1e00, 0x1eff]
] as const) {
  for (let code = from; code <= to; code++) {
    const lower = String.fromCharCode(code).toLowerCase()
    if (lower.length === 1) LOWER[code] = lower.charCodeAt(0)
  }
}

// The Icelandic eth is often typed for đ.
LOWER[0xd0] = 0x111
LOWER[0xf0] = 0x111

export function classOf(code: number): number {
  if (code < SIZE) return CLASS[code] as number
  if (code === 0xfeff) return SPACE
  if (code >= 0xd800 && code <= 0xf8ff) return OTHER
  if (code >= 0xff00) return PUNCTUATION
  return LETTER
}

export function lowerOf(code: number): number {
  return code < SIZE ? (LOWER[code] as number) : code
}

const LETTERS = LOWER.map((lower, code) => (CLASS[code] === LETTER ? lower : 0))

/** The lower case of a letter; 0 of all else. One look for nearly every letter of a text. */
export function letterOf(code: number): number {
  if (code < SIZE) return LETTERS[code] as number
  return classOf(code) === LETTER ? code : 0
}
