import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { Element, Root, RootContent, Text } from 'hast'
import { BLOCKS, CELLS, LEVELS, SKIPPED, SKIPPED_ROLES } from './words.js'

/** The text of a page, each of its UTF-16 units with where it stands in the source. */
export interface Extract {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** The text that a reader sees in some nodes: a line a block, list items with their marks, cells parted by tabs. */
export function toText(nodes: readonly RootContent[], source: string): Extract {
  const writer = createWriter()
  for (const node of nodes) write(node, source, 0, writer)
  return writer.done()
}

function write(node: RootContent, source: string, depth: number, writer: Writer): void {
  if (node.type === 'text') {
    writeText(node, source, writer)
    return
  }
  if (node.type !== 'element' || isSkipped(node)) return
  const { tagName } = node
  const isBlock = BLOCKS.has(tagName)
  const start = node.position?.start.offset ?? 0
  if (isBlock) writer.breakLine(start)
  if (tagName === 'li') writer.add(`${LEVELS[Math.min(Math.max(depth - 1, 0), LEVELS.length - 1)] as string} `, start)
  const inner = tagName === 'ul' || tagName === 'ol' ? depth + 1 : depth
  for (const child of node.children) write(child, source, inner, writer)
  const end = node.position?.end.offset ?? start
  if (CELLS.has(tagName)) writer.add('\t', end)
  if (isBlock) writer.breakLine(end)
}

function isSkipped({ tagName, properties }: Element): boolean {
  const { role, hidden, ariaHidden } = properties
  return SKIPPED.has(tagName) || (typeof role === 'string' && SKIPPED_ROLES.has(role)) || (hidden !== undefined && hidden !== null && hidden !== false) || ariaHidden === 'true'
}

/** A text node unit by unit: runs of white space are one space, a character reference is what it stands for. */
function writeText({ value, position }: Text, source: string, writer: Writer): void {
  let at = position?.start.offset ?? 0
  for (let index = 0; index < value.length; ) {
    // Misnested tags inside what became one text.
    if (source[at] === '<' && value[index] !== '<') at = Math.max(at, source.indexOf('>', at)) + 1
    const { length, text } = readUnit(source, at)
    const start = at
    at += length
    for (let unit = 0; unit < text.length; unit++) writer.put(value[index + unit] ?? '', start, at)
    index += text.length
  }
}

const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][\da-z]{1,31}));?/iy

/** What stands at an offset of the source: a character reference, a line break of two units, or one unit. */
function readUnit(source: string, at: number): { length: number; text: string } {
  const unit = source[at] ?? ''
  // The parser drops NUL.
  if (unit === '\0') return { length: 1, text: '' }
  if (unit === '\r') return { length: source[at + 1] === '\n' ? 2 : 1, text: '\n' }
  if (unit !== '&') return { length: 1, text: unit === '' ? ' ' : unit }
  REFERENCE.lastIndex = at
  const match = REFERENCE.exec(source)
  if (match === null) return { length: 1, text: unit }
  const [whole, decimal, hexadecimal, name] = match
  if (name === undefined) return { length: whole.length, text: toCharacter(Number.parseInt(decimal ?? hexadecimal ?? '', decimal === undefined ? 16 : 10)) }
  const text = decodeNamedCharacterReference(name)
  return text === false ? { length: 1, text: unit } : { length: whole.length, text }
}

function toCharacter(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
}

interface Writer {
  /** One unit of the text. */
  put(this: void, unit: string, start: number, end: number): void
  /** Marks that the source does not print. */
  add(this: void, text: string, at: number): void
  breakLine(this: void, at: number): void
  done(this: void): Extract
}

function createWriter(): Writer {
  const units: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const push = (unit: string, start: number, end: number): void => {
    units.push(unit)
    starts.push(start)
    ends.push(end)
  }
  const isOpen = (): boolean => units.length > 0 && units.at(-1) !== '\n'
  return {
    put(unit, start, end) {
      if (!/[ \t\n\r\f]/.test(unit)) push(unit, start, end)
      else if (isOpen() && units.at(-1) !== ' ' && units.at(-1) !== '\t') push(' ', start, end)
    },
    add(text, at) {
      for (const unit of text) push(unit, at, at)
    },
    breakLine(at) {
      if (isOpen()) push('\n', at, at)
    },
    done: () => ({ text: units.join(''), starts, ends })
  }
}

/** The part of a page that is its article: `<article>`, `<main>`, else the body. */
export function findArticle(root: Root, elements: readonly Element[]): readonly RootContent[] {
  for (const tagName of ['article', 'main', 'body']) {
    const found = longest(elements.filter((element) => element.tagName === tagName && !isSkipped(element)))
    if (found !== undefined) return [found]
  }
  return root.children
}

function longest(elements: readonly Element[]): Element | undefined {
  const lengthOf = ({ position }: Element): number => (position?.end.offset ?? 0) - (position?.start.offset ?? 0)
  return elements.toSorted((left, right) => lengthOf(right) - lengthOf(left))[0]
}

/** All elements of a tree in its order, by a stack: pages nest deeper than calls may. */
export function elementsOf(root: Root): Element[] {
  const found: Element[] = []
  const stack: RootContent[] = [...root.children].reverse()
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type !== 'element') continue
    found.push(node)
    for (let index = node.children.length - 1; index >= 0; index--) stack.push(node.children[index] as RootContent)
  }
  return found
}
