import { bulletAt, sentenceOf, startsLine, type Bullet } from '../../document/index.js'
import type { Document } from '../../types.js'
import { openScope, type Scope, type Total } from './scope.js'
import { COLON } from './words.js'

/** One level of a list of lines: what they are marked with, and the total they are parts of. */
export interface Level {
  readonly mark: number
  readonly scope: Scope
  /** Token behind the mark of the line that is read now; -1 inside a further sentence of the line. */
  readonly item: number
}

/**
 * The levels of list that a sentence stands in. A line with a mark of its own kind goes on with that
 * level; another mark opens a level below the line before, if that ends with a colon or is a line of
 * a list itself; a line without a mark ends them all.
 */
export function levelsAt(
  document: Document,
  sentence: number,
  before: number,
  levels: readonly Level[],
  latest: Total | null,
  root: Total | null
): readonly Level[] {
  const { tokens, sentences } = document
  let current = levels
  for (let next = before + 1; next <= sentence; next++) {
    const first = sentences[next] as number
    if (!startsLine(tokens, first)) {
      current = current.map((level) => ({ ...level, item: -1 }))
      continue
    }
    const bullet = bulletAt(tokens, first)
    current = bullet === null ? [] : nextLevels(document, first, bullet, current, latest, root)
  }
  return current
}

function nextLevels(
  document: Document,
  first: number,
  { mark, end }: Bullet,
  levels: readonly Level[],
  latest: Total | null,
  root: Total | null
): readonly Level[] {
  const known = levels.findIndex((level) => level.mark === mark)
  if (known >= 0) return [...levels.slice(0, known), { ...(levels[known] as Level), item: end }]
  const owner = levels.at(-1)?.scope.group.parts.at(-1) ?? root
  if (owner === null || latest === null || !leadsIn(document, first, owner, levels.length > 0)) return []
  return [...levels, { mark, scope: openScope(owner, 'word'), item: end }]
}

/** The line before holds the total, and ends with a colon or is itself a line of the list. */
function leadsIn(document: Document, first: number, owner: Total, isItem: boolean): boolean {
  const { tokens, sentences } = document
  if (!isItem && tokens.word[first - 1] !== COLON) return false
  let line = sentenceOf(document, first - 1)
  while (line > 0 && !startsLine(tokens, sentences[line] as number)) line--
  return owner.count.number >= (sentences[line] as number)
}
