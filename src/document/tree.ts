import type { Paragraph, Root, RootContent, Sentence, SentenceContent } from 'nlcst'
import type { Point } from 'unist'
import type { Document, Tokens } from '../types.js'
import { Kind } from './tokenize.js'

/** The document as an nlcst tree, with positions in the caller's string. Built only when someone looks. */
export function toTree(document: Document, source: string): Root {
  const toPoint = createPointer(source)
  const position = (start: number, end: number): { start: Point; end: Point } => ({
    start: toPoint(document.toSource(start)),
    end: toPoint(document.toSource(end))
  })
  const slice = (start: number, end: number): string => source.slice(document.toSource(start), document.toSource(end))
  const { tokens, blocks, sentences, text } = document
  const children: RootContent[] = []
  let at = 0
  let sentence = 0
  const space = (start: number, end: number): { type: 'WhiteSpaceNode'; value: string; position: { start: Point; end: Point } } => ({
    type: 'WhiteSpaceNode',
    value: slice(start, end),
    position: position(start, end)
  })
  for (const block of blocks) {
    const start = tokens.start[block.first] as number
    const end = tokens.end[block.last - 1] as number
    if (start > at) children.push(space(at, start))
    const paragraph: Paragraph = { type: 'ParagraphNode', children: [], position: position(start, end), data: { block: block.kind } }
    while (sentence < sentences.length && (sentences[sentence] as number) < block.last) {
      const first = sentences[sentence] as number
      const last = Math.min(sentence + 1 < sentences.length ? (sentences[sentence + 1] as number) : tokens.length, block.last)
      if (paragraph.children.length > 0) paragraph.children.push(space(tokens.end[first - 1] as number, tokens.start[first] as number))
      paragraph.children.push(toSentence(first, last))
      sentence++
    }
    children.push(paragraph)
    at = end
  }
  if (text.length > at) children.push(space(at, text.length))
  return { type: 'RootNode', children, position: position(0, text.length) }

  function toSentence(first: number, last: number): Sentence {
    const content: SentenceContent[] = []
    for (let token = first; token < last;) {
      const start = tokens.start[token] as number
      const before = token > first ? (tokens.end[token - 1] as number) : start
      if (start > before) content.push(space(before, start))
      const next = endOfUnit(tokens, token, last)
      const end = tokens.end[next - 1] as number
      const leaf = { value: slice(start, end), position: position(start, end) }
      const kind = tokens.kind[token]
      if (kind === Kind.punctuation) content.push({ type: 'PunctuationNode', ...leaf })
      else if (kind === Kind.symbol) content.push({ type: 'SymbolNode', ...leaf })
      else content.push({ type: 'WordNode', children: [{ type: 'TextNode', ...leaf }], position: leaf.position })
      token = next
    }
    return { type: 'SentenceNode', children: content, position: position(tokens.start[first] as number, tokens.end[last - 1] as number) }
  }
}

/** Numbers joined by slashes or dashes with no space (15/3/2024, 10-3) are one word of the tree. */
function endOfUnit(tokens: Tokens, at: number, last: number): number {
  let end = at + 1
  if (tokens.kind[at] !== Kind.number) return end
  while (end + 1 < last && tokens.kind[end] === Kind.punctuation && tokens.kind[end + 1] === Kind.number) {
    const isTight = tokens.start[end] === tokens.end[end - 1] && tokens.start[end + 1] === tokens.end[end]
    if (!isTight) break
    end += 2
  }
  return end
}

/** Offsets to unist points; offsets come in any order. */
function createPointer(source: string): (offset: number) => Point {
  const lines = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) lines.push(at + 1)
  return (offset) => {
    let low = 0
    let high = lines.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((lines[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (lines[low] as number) + 1, offset }
  }
}
