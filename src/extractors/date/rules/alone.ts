import { startsLine } from '../../../document/index.js'
import type { Context } from '../../../grammar/index.js'

/** Nothing else stands on its line: the head of a programme, or the whole text. */
export function isAlone<E>({ document: { tokens }, first, last }: Context<E>): boolean {
  return (first === 0 || startsLine(tokens, first)) && (last >= tokens.length || startsLine(tokens, last))
}
