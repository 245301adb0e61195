import type { Document } from '../../types.js'
import { toSpan } from '../mentions.js'

/** The headline as printed. */
export function toTitle(document: Document, input: string): string | null {
  const block = document.blocks.find(({ kind }) => kind === 'title')
  if (block === undefined) return null
  const { tokens } = document
  const { start, end } = toSpan(document, tokens.start[block.first] as number, tokens.end[block.last - 1] as number)
  return input.slice(start, end)
}

/** Offset of `Document.text` where the headline ends; 0 without one. */
export function endOfTitle({ blocks, tokens }: Document): number {
  const title = blocks.find(({ kind }) => kind === 'title')
  return title === undefined ? 0 : (tokens.end[title.last - 1] as number)
}
