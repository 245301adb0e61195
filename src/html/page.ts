import { HtmlEntityDecoder, DecodingMode } from 'entities/decode'
import { defaultTreeAdapter, parse, type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, type TreeAdapter } from 'parse5'

export type Element = DefaultTreeAdapterTypes.Element
export type Node = DefaultTreeAdapterTypes.ChildNode
export type Text = DefaultTreeAdapterTypes.TextNode

/** A parsed page. */
export interface Page {
  readonly root: DefaultTreeAdapterTypes.Document
  /** Where the units of a text stand in the HTML. */
  placesOf(this: void, text: Text): Places
}

/** Where each UTF-16 unit of a text begins and ends in the HTML. */
export interface Places {
  start(this: void, index: number): number
  end(this: void, index: number): number
}

/** Each open element costs every tag a look: browsers too stop at some hundreds. */
export const MAX_DEPTH = 1000

/** Thrown where a page nests deeper than it is worth to read. */
export class TooDeep extends Error {}

/**
 * A page as browsers read it. A text is one of the parser's tokens, with the parser's own location, and so
 * never runs across a tag; a text of several tokens is several nodes.
 */
export function parsePage(html: string): Page {
  const texts: Text[] = []
  const root = parse(html, { sourceCodeLocationInfo: true, treeAdapter: createAdapter(texts) })
  const places = locate(html, texts)
  return { root, placesOf: (text) => places.get(text) ?? NOWHERE }
}

const NOWHERE: Places = { start: () => 0, end: () => 0 }

function createAdapter(texts: Text[]): TreeAdapter<DefaultTreeAdapterMap> {
  let depth = 0
  const toNode = (value: string): Text => {
    const text: Text = { nodeName: '#text', value, parentNode: null }
    texts.push(text)
    return text
  }
  return {
    ...defaultTreeAdapter,
    insertText: (parent, value) => defaultTreeAdapter.appendChild(parent, toNode(value)),
    insertTextBefore: (parent, value, next) => defaultTreeAdapter.insertBefore(parent, toNode(value), next),
    onItemPush() {
      if (++depth > MAX_DEPTH) throw new TooDeep()
    },
    onItemPop() {
      depth--
    }
  }
}

export function isElement(node: Node | Element['parentNode']): node is Element {
  return node !== null && 'tagName' in node
}

export function isText(node: Node): node is Text {
  return node.nodeName === '#text'
}

/** The value of an attribute; null if it has none of the name. */
export function attributeOf({ attrs }: Element, name: string): string | null {
  return attrs.find((attribute) => attribute.name === name)?.value ?? null
}

/** The places of texts, in the order in which the parser met them. */
function locate(html: string, texts: readonly Text[]): Map<Text, Places> {
  const places = new Map<Text, Places>()
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

function locateRun(html: string, start: number, end: number, run: readonly Text[], places: Map<Text, Places>): void {
  const value = run.map((text) => text.value).join('')
  const source = html.slice(start, end)
  // Elements of raw text resolve no references; of what the parser drops at a start (a line break after <pre>) only the rest is there.
  const isPlain = source.length === value.length && !source.includes('&')
  const units = isPlain ? undefined : [true, false].map((decodes) => toUnits(html, start, end, decodes)).find(({ text }) => text.endsWith(value))
  let at = units === undefined ? 0 : units.text.length - value.length
  for (const text of run) {
    const offset = at
    if (units !== undefined) places.set(text, { start: (index) => units.starts[offset + index] ?? end, end: (index) => units.ends[offset + index] ?? end })
    else if (isPlain) places.set(text, { start: (index) => start + offset + index, end: (index) => start + offset + index + 1 })
    else places.set(text, { start: () => start, end: () => end })
    at += text.value.length
  }
}

interface Units {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** What stands in a stretch of text between tags: line breaks of two units and, if it has any, character references are one. */
function toUnits(html: string, start: number, end: number, decodes: boolean): Units {
  const units: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (let at = start; at < end; ) {
    const unit = html.charAt(at)
    const reference = decodes && unit === '&' ? readReference(html, at) : null
    const length = reference?.length ?? (unit === '\r' && html[at + 1] === '\n' ? 2 : 1)
    for (const each of (reference?.text ?? SHOWN[unit] ?? unit).split('')) {
      units.push(each)
      starts.push(at)
      ends.push(at + length)
    }
    at += length
  }
  return { text: units.join(''), starts, ends }
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
