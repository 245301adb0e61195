import { blockAt } from '../../document/index.js'
import type { Context, Phrase } from '../../grammar/index.js'
import { fold } from '../../lexicon/index.js'
import { findFirstOutlet, findOutlet, partsOf } from './outlets.js'
import type { OutletValue } from './schema.js'
import { NO_TAGS, OUTLET_ENDS, OUTLET_HEADS } from './words.js'

/** What a rule makes: the outlet, and where it is printed. */
export interface Reading extends OutletValue {
  readonly start: number
  readonly end: number
}

/** No name of an outlet is longer, in words. */
const NAME_WORDS_MAX = 9

/** An outlet as printed, with what the table knows of it. */
export function toReading({ text, start, end }: Pick<Phrase, 'text' | 'start' | 'end'>): Reading {
  const outlet = findFirstOutlet(text)
  return { source: text, name: outlet?.name ?? null, domain: outlet?.domain ?? null, province: outlet?.province ?? null, start, end }
}

/** All that is named is known, if only as a domain. */
export const isKnown = (printed: string): boolean => {
  const parts = partsOf(printed)
  return parts.some((part) => findOutlet(part) !== null) && parts.every((part) => isDomain(part) || findOutlet(part) !== null)
}
/** A name that begins or ends as outlets' do, or a domain: the table need not know it. */
export const hasShape = (printed: string): boolean => {
  const words = fold(printed).split(' ')
  const isTitle = OUTLET_HEADS.includes(words[0] as string) && /^\p{Lu}/u.test(printed)
  return (
    words.length <= NAME_WORDS_MAX &&
    !printed.includes(',') &&
    (isTitle || OUTLET_ENDS.includes(words.at(-1) as string) || isDomain(printed))
  )
}
export const isAcronym = (printed: string): boolean => /^[\p{Lu}&.]{2,8}$/u.test(printed) && !NO_TAGS.includes(fold(printed))
/** GLO, QBĐT: what papers on the web call themselves. */
export const isOnlineTag = (printed: string): boolean => /^\p{Lu}{2,5}(?:O|ĐT)$/u.test(printed) && !NO_TAGS.includes(fold(printed))
export const isDomain = (printed: string): boolean =>
  /^(?:https?:\/\/)?[a-z0-9-]+(?:\.[a-z0-9-]+){0,3}\.(?:vn|com|net|org|info|tv)(?:\/\S*)?$/i.test(printed)

/** The match begins a line of the article. */
export const opensLine = ({ document, first }: Context<unknown>): boolean => blockAt(document, first).first === first
/** The match is all of a line, marks at its ends left out. */
export const isLine = ({ document, first, last }: Context<unknown>): boolean => {
  const block = blockAt(document, first)
  return isMarks(document.text.slice(document.tokens.start[block.first], document.tokens.start[first])) && endsLine({ document, last })
}
export const endsLine = ({ document, last }: Pick<Context<unknown>, 'document' | 'last'>): boolean => {
  const block = blockAt(document, last - 1)
  return isMarks(document.text.slice(document.tokens.end[last - 1], document.tokens.end[block.last - 1]))
}
const isMarks = (text: string): boolean => text.length < 8 && !/[\p{L}\p{N}]/u.test(text)
