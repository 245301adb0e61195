import type { Block, BlockKind, Tokens } from '../types.js'
import { chromeOf, isLabel, isListed, isSection } from './chrome.js'
import { isByline, isCaption, isCredit, isSource } from './credits.js'
import { isDateline, withoutStamp } from './dateline.js'
import { isHeadline, opensWithTag, splitGlued } from './headline.js'
import { isFinished, lengthOf, toLines, type Line } from './lines.js'
import { bulletAt } from './bullets.js'

/** Date lines stand among the first or the last lines of an article. */
const HEAD_LINES = 6
const FOOT_LINES = 3
const SHORT_LINE = 14
/** A line that ends as a sentence does and is as long as this, in tokens, is of the body. */
const PARAGRAPH = 6
/** No headline is looked for behind more lines of menus and the like. */
const FURNITURE_MAX = 80

/** Cuts the tokens into lines and says what each line is. */
export function toBlocks(text: string, tokens: Tokens): Block[] {
  const lines = toLines(text, tokens)
  const kinds = toKinds(text, tokens, lines)
  const blocks = lines.map(({ first, last }, index): Block => ({ kind: kinds[index] as BlockKind, first, last }))
  return withHeadline(text, tokens, lines, blocks)
}

/** What each line is by itself and by its place; a headline is still body. */
function toKinds(text: string, tokens: Tokens, lines: readonly Line[]): BlockKind[] {
  let tail = false
  let hasBody = false
  return lines.map((line, index) => {
    const chrome = chromeOf(text, tokens, line)
    if (chrome !== null) {
      tail ||= chrome === 'tail' && hasBody
      return 'chrome'
    }
    if (tail && isListed(tokens, line)) return 'chrome'
    tail = false
    const isHead = index < HEAD_LINES || !hasBody
    if ((isHead || index >= lines.length - FOOT_LINES) && isDateline(tokens, line)) return 'dateline'
    if (!hasBody && lines.length > 1 && isSection(tokens, line)) return 'chrome'
    if (isSource(text, tokens, line)) return 'source'
    const mayName = lengthOf(line) <= SHORT_LINE && !isFinished(tokens, line)
    if (mayName && isCredit(tokens, line)) return 'byline'
    if (isCaption(tokens, line)) return 'caption'
    if (mayName && isByline(tokens, line)) return 'byline'
    hasBody ||= isFinished(tokens, line) && lengthOf(line) >= PARAGRAPH
    return 'body'
  })
}

/** The headline is the first line that is no furniture, if it reads as one and a text follows; nothing behind the lead is. */
function withHeadline(text: string, tokens: Tokens, lines: readonly Line[], blocks: Block[]): Block[] {
  let followsSection = false
  for (const [index, line] of lines.entries()) {
    if (index > FURNITURE_MAX) break
    const { kind } = blocks[index] as Block
    if (kind !== 'body') {
      followsSection = isLabel(tokens, line) || (kind === 'chrome' && isSection(tokens, line))
      continue
    }
    // A stray letter, an entry of a menu.
    const isStray = lengthOf(line) < 3 || bulletAt(tokens, line.first) !== null
    if (isStray && !isFinished(tokens, line)) continue
    if (isStray) break
    const hasText = blocks.slice(index + 1).some((block) => block.kind === 'body')
    const plain = withoutStamp(tokens, line)
    if (hasText && plain !== null && isHeadline(text, tokens, plain, true)) return blocks.toSpliced(index, 1, ...toStamped(line, plain))
    const next = blocks[index + 1]
    const isOverLead =
      next?.kind === 'dateline' ||
      next?.kind === 'byline' ||
      (next?.kind === 'body' && opensWithTag(text, tokens, lines[index + 1] as Line))
    if (hasText && isHeadline(text, tokens, line, followsSection || isOverLead)) return blocks.with(index, { ...line, kind: 'title' })
    const glued = splitGlued(text, tokens, line)
    return glued === null ? blocks : blocks.toSpliced(index, 1, ...toParts(line, glued))
  }
  return blocks
}

function toParts({ first, last }: Line, { title, lead }: { title: number; lead: number }): Block[] {
  const parts: Block[] = [
    { kind: 'title', first: title, last: lead },
    { kind: 'body', first: lead, last }
  ]
  return title > first ? [{ kind: 'chrome', first, last: title }, ...parts] : parts
}

/** A headline and the date that stands before or behind it in one line. */
function toStamped(line: Line, title: Line): Block[] {
  const parts: Block[] = [
    { kind: 'dateline', first: line.first, last: title.first },
    { kind: 'title', ...title },
    { kind: 'dateline', first: title.last, last: line.last }
  ]
  return parts.filter(({ first, last }) => first < last)
}
