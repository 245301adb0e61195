import { attributeOf, isElement, isText, type Element, type Node, type Page, type Text } from './page.js'
import type { Units } from './places.js'
import { BLOCKS, CELLS, LEVELS, SKIPPED, SKIPPED_ROLES } from './words.js'

interface Step {
  readonly node: Node
  /** How many lists are around it. */
  readonly depth: number
  /** Whether what is in it is written already. */
  readonly isEnd: boolean
}

/** The text that a reader sees in some nodes: a line a block, list items with their marks, cells parted by tabs. */
export function toText(nodes: readonly Node[], page: Page): Units {
  const writer = createWriter()
  // By a stack: pages nest deeper than calls may.
  const stack: Step[] = []
  const push = (children: readonly Node[], depth: number): void => {
    for (let index = children.length - 1; index >= 0; index--) stack.push({ node: children[index] as Node, depth, isEnd: false })
  }
  push(nodes, 0)
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const { node, depth, isEnd } = step
    if (isText(node)) writeText(node, page, writer)
    if (!isElement(node) || isSkipped(node)) continue
    if (isEnd) {
      end(node, writer)
      continue
    }
    begin(node, depth, writer)
    stack.push({ node, depth, isEnd: true })
    push(node.childNodes, node.tagName === 'ul' || node.tagName === 'ol' ? depth + 1 : depth)
  }
  return writer.done()
}

function begin({ tagName, sourceCodeLocation }: Element, depth: number, writer: Writer): void {
  const at = sourceCodeLocation?.startOffset ?? writer.end()
  if (BLOCKS.has(tagName)) writer.breakLine(at)
  if (tagName === 'li') writer.add(`${LEVELS[Math.min(Math.max(depth - 1, 0), LEVELS.length - 1)] as string} `, at)
}

function end({ tagName, sourceCodeLocation }: Element, writer: Writer): void {
  const at = sourceCodeLocation?.endOffset ?? writer.end()
  if (CELLS.has(tagName)) writer.add('\t', at)
  if (BLOCKS.has(tagName)) writer.breakLine(at)
}

function isSkipped(element: Element): boolean {
  const role = attributeOf(element, 'role')
  return (
    SKIPPED.has(element.tagName) ||
    (role !== null && SKIPPED_ROLES.has(role)) ||
    attributeOf(element, 'hidden') !== null ||
    attributeOf(element, 'aria-hidden') === 'true'
  )
}

function writeText(text: Text, { places }: Page, writer: Writer): void {
  const { at, units } = places.get(text) ?? { at: 0, units: null }
  for (let index = 0; index < text.value.length; index++) {
    const start = units === null ? at + index : (units.starts[at + index] ?? 0)
    writer.put(text.value.charAt(index), start, units === null ? start + 1 : (units.ends[at + index] ?? start))
  }
}

interface Writer {
  /** One unit of the text. */
  put(this: void, unit: string, start: number, end: number): void
  /** Marks that the source does not print. */
  add(this: void, text: string, at: number): void
  breakLine(this: void, at: number): void
  /** Where in the source what is written ends. */
  end(this: void): number
  done(this: void): Units
}

/** White space as HTML has it: a run of it is one space. */
const SPACES = new Set([' ', '\t', '\n', '\r', '\f'])

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
      if (!SPACES.has(unit)) push(unit, start, end)
      else if (isOpen() && units.at(-1) !== ' ' && units.at(-1) !== '\t') push(' ', start, end)
    },
    add(text, at) {
      for (const unit of text) push(unit, at, at)
    },
    breakLine(at) {
      if (isOpen()) push('\n', at, at)
    },
    end: () => ends.at(-1) ?? 0,
    done: () => ({ text: units.join(''), starts, ends })
  }
}

/** The part of a page that is its article: `<article>`, `<main>`, else the body. */
export function findArticle(elements: readonly Element[]): Element | null {
  for (const tagName of ['article', 'main', 'body']) {
    const found = longest(elements.filter((element) => element.tagName === tagName && !isSkipped(element)))
    if (found !== undefined) return found
  }
  return null
}

function longest(elements: readonly Element[]): Element | undefined {
  const lengthOf = ({ sourceCodeLocation }: Element): number =>
    sourceCodeLocation == null ? 0 : sourceCodeLocation.endOffset - sourceCodeLocation.startOffset
  return elements.toSorted((left, right) => lengthOf(right) - lengthOf(left))[0]
}

/** All elements of a page in its order, by a stack: pages nest deeper than calls may. */
export function elementsOf({ root }: Page): Element[] {
  const found: Element[] = []
  const stack: Node[] = [...root.childNodes].reverse()
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!isElement(node)) continue
    found.push(node)
    for (let index = node.childNodes.length - 1; index >= 0; index--) stack.push(node.childNodes[index] as Node)
  }
  return found
}
