import type { Units } from './places.js'
import { COMMON_WORDS, VNI_BASES, VNI_LETTERS, VNI_MARKS } from './words.js'

/** Encodings older than Unicode whose bytes a page shows as if they were windows-1252. */
export type LegacyEncoding = 'tcvn3' | 'vni'

export const LEGACY_ENCODINGS: readonly LegacyEncoding[] = ['tcvn3', 'vni']
/** Words to look at, and how many common ones make a reading sure. */
const SAMPLE = 500
const ENOUGH = 3

/** Which of the legacy encodings a text is in, told by the common words that only it makes; null if in none. */
export function detectLegacy(text: string): LegacyEncoding | null {
  // Every other Vietnamese letter is beyond Latin-1, and legacy text never is.
  if (!/[\u00a1-\u00ff]/.test(text) || /[\u0300-\u0323ăđơư\u1e00-\u1eff]/i.test(text)) return null
  const words = (text.match(/[a-z\u00a1-\u00ff]+/gi) ?? []).filter((word) => /[\u00a1-\u00ff]/.test(word)).slice(0, SAMPLE)
  const hitsOf = (encoding: LegacyEncoding | null): number =>
    words.filter((word) => COMMON_WORDS.has((encoding === null ? word : convert(word, encoding)).toLowerCase())).length
  const asItIs = hitsOf(null)
  const [best] = LEGACY_ENCODINGS.map((encoding) => ({ encoding, hits: hitsOf(encoding) })).sort((left, right) => right.hits - left.hits)
  return best !== undefined && best.hits >= ENOUGH && best.hits > 3 * asItIs ? best.encoding : null
}

/** A legacy text in Unicode. */
export function convert(text: string, encoding: LegacyEncoding): string {
  return convertExtract({ text, starts: [], ends: [] }, encoding).text
}

/** The same for a text that knows where its units stand: two units that become one keep both places. */
export function convertExtract({ text, starts, ends }: Units, encoding: LegacyEncoding): Units {
  if (encoding === 'tcvn3')
    return { text: Array.from({ length: text.length }, (_, index) => fromTcvn3(text.charAt(index))).join(''), starts, ends }
  const units: string[] = []
  const from: number[] = []
  const to: number[] = []
  for (let index = 0; index < text.length;) {
    const letter = text.charAt(index)
    const mark = text.charAt(index + 1).toLowerCase()
    const length = mark !== '' && (VNI_BASES[letter.toLowerCase()] ?? '').includes(mark) ? 2 : 1
    const last = index + length - 1
    const base = withCaseOf(letter, VNI_LETTERS[letter.toLowerCase()] ?? letter)
    units.push(length === 2 ? `${base}${VNI_MARKS[mark] ?? ''}`.normalize('NFC') : base)
    from.push(starts[index] ?? 0)
    to.push(ends[last] ?? 0)
    index += length
  }
  return { text: units.join(''), starts: from, ends: to }
}

function withCaseOf(letter: string, base: string): string {
  return letter === letter.toLowerCase() ? base : base.toUpperCase()
}

const HIGH = 0xa1
// TCVN 5712:1993, whose small letters TCVN3 (the fonts named .Vn) shares byte for byte.
const TCVN = 'ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂ' + 'ẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ'

function fromTcvn3(unit: string): string {
  const code = unit.charCodeAt(0)
  return code >= HIGH && code <= 0xff ? TCVN.charAt(code - HIGH) : unit
}
