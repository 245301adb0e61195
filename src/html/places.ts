import { HtmlEntityDecoder, DecodingMode } from 'entities/decode'
import type { DefaultTreeAdapterTypes } from 'parse5'

type Text = DefaultTreeAdapterTypes.TextNode

/** Where a text stands in the HTML: its first unit at `at`, each with one unit more; else where `units` say, from `at` on. */
export interface Place {
  readonly at: number
  readonly units: Units | null
}

/** Text with where each of its UTF-16 units begins and ends in the HTML. */
export interface Units {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** The places of texts, in the order in which the parser met them. */
export function locate(html: string, texts: readonly Text[]): Map<Text, Place> {
  const places = new Map<Text, Place>()
  const startOf = (text: Text): number => text.sourceCodeLocation?.startOffset ?? 0
  const endOf = (text: Text): number => text.sourceCodeLocation?.endOffset ?? 0
  let before = 0
  for (let first = 0, last = 0; first < texts.length; first = last) {
    // Where a token ends the parser may be in the middle of a reference that it has begun to read: what touches is read as one.
    last = first + 1
    while (last < texts.length && startOf(texts[last] as Text) === endOf(texts[last - 1] as Text)) last++
    const run = texts.slice(first, last)
    const end = endOf(run.at(-1) as Text)
    locateRun(html, startOfReference(html, startOf(run[0] as Text), before), end, run, places)
    before = end
  }
  return places
}

function locateRun(html: string, start: number, end: number, run: readonly Text[], places: Map<Text, Place>): void {
  const value = run.length === 1 ? (run[0] as Text).value : run.map((text) => text.value).join('')
  const source = html.slice(start, end)
  const isPlain = source.length === value.length && !source.includes('&')
  const units = isPlain
    ? null
    : (toUnits(html, start, end, value, true) ?? toUnits(html, start, end, value, false) ?? blurred(start, end, value))
  let at = units === null ? start : units.text.length - value.length
  for (const text of run) {
    places.set(text, { at, units })
    at += text.value.length
  }
}

/** Where nothing tells where a unit stands, it stands in all of the run. */
function blurred(start: number, end: number, text: string): Units {
  return { text, starts: Array.from({ length: text.length }, () => start), ends: Array.from({ length: text.length }, () => end) }
}

/**
 * What stands in a stretch between tags: line breaks of two units are one, and so are character references, where an
 * element resolves any. Null if that is not `value`; of what the parser drops at a start (a line break after <pre>) only the rest is.
 */
function toUnits(html: string, start: number, end: number, value: string, decodes: boolean): Units | null {
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  for (let at = start; at < end;) {
    const unit = html.charAt(at)
    const reference = decodes && unit === '&' ? readReference(html, at) : null
    const length = reference?.length ?? (unit === '\r' && html[at + 1] === '\n' ? 2 : 1)
    const shown = reference?.text ?? SHOWN[unit] ?? unit
    for (let index = 0; index < shown.length; index++) {
      starts.push(at)
      ends.push(at + length)
    }
    text += shown
    at += length
  }
  return text.endsWith(value) ? { text, starts, ends } : null
}

/** What the parser makes of single units. */
const SHOWN: Readonly<Record<string, string>> = { '\r': '\n', '\0': '\ufffd' }

/** The reader of character references that the parser has. */
let decoded = ''
const decoder = new HtmlEntityDecoder((code) => {
  decoded += String.fromCodePoint(code)
})

/** The character reference that an ampersand begins; null if it begins none. */
function readReference(html: string, at: number): { text: string; length: number } | null {
  decoded = ''
  decoder.startEntity(DecodingMode.Legacy)
  const read = decoder.write(html, at + 1)
  const length = read < 0 ? decoder.end() : read
  return length === 0 ? null : { text: decoded, length }
}

/** No character reference is longer. */
const MAX_REFERENCE = 40

/** The start of the character reference that an offset is inside of, else the offset. */
function startOfReference(html: string, at: number, from: number): number {
  const ampersand = html.slice(Math.max(from, at - MAX_REFERENCE), at).lastIndexOf('&')
  if (ampersand < 0) return at
  const start = Math.max(from, at - MAX_REFERENCE) + ampersand
  return start + (readReference(html, start)?.length ?? 0) > at ? start : at
}
