import { parseNews, type NewsRecord, type ParseOptions } from '../index.js'

/** A text as a caller gave it; its text and options are unchecked: `parseNews` says what is wrong with them. */
export interface RawItem {
  readonly id: string | null
  readonly text: unknown
  readonly title: string | null
  readonly source: string | null
  readonly options: ParseOptions
  /** The caller's other members, carried through; null where there are none. */
  readonly item: Readonly<Record<string, unknown>> | null
}

const MEMBERS = ['id', 'text', 'title', 'source', 'publishedAt', 'options']

/** The parts of an item; anything but an object is its text. Throws a TypeError that names a member of the wrong form. */
export function toItem(value: unknown): RawItem {
  if (typeof value !== 'object' || value === null) return { id: null, text: value, title: null, source: null, options: {}, item: null }
  if (Array.isArray(value)) throw new TypeError('Expected an item {"text"}, got an array')
  const { id = null, text, title = null, source = null, publishedAt = null, options = null, ...others } = value as Record<string, unknown>
  for (const name of Object.keys(others)) checkName(name)
  if (id !== null && typeof id !== 'string' && typeof id !== 'number')
    throw new TypeError(`id must be a string or a number, got ${typeof id}`)
  if (title !== null && typeof title !== 'string') throw new TypeError(`title must be a string, got ${typeof title}`)
  if (source !== null && typeof source !== 'string') throw new TypeError(`source must be a string, got ${typeof source}`)
  if (options !== null && (typeof options !== 'object' || Array.isArray(options)))
    throw new TypeError(`options must be an object, got ${Array.isArray(options) ? 'an array' : typeof options}`)
  const own = (options ?? {}) as ParseOptions
  if (publishedAt !== null && own.publishedAt !== undefined && own.publishedAt !== publishedAt)
    throw new TypeError('publishedAt is given twice: once in options')
  return {
    id: toId(value),
    text,
    title: title?.normalize('NFC') ?? null,
    source: source?.normalize('NFC') ?? null,
    options: publishedAt === null ? own : { ...own, publishedAt: publishedAt as string },
    item: Object.keys(others).length === 0 ? null : others
  }
}

/** The id of an item, also of one that has something wrong with it. */
export function toId(value: unknown): string | null {
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : null
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null
}

/** A member that means a known one and does not say so would be carried through, unread, in silence. */
function checkName(name: string): void {
  const plain = (text: string): string => text.toLowerCase().replaceAll(/[-_ ]/g, '')
  const known = MEMBERS.find((each) => plain(each) === plain(name))
  if (known !== undefined) throw new TypeError(`${name} is unknown: did you mean ${known}?`)
}

/** The record of an item: what the caller knows of it wins over what was read. */
export async function readItem(
  { text, title, source, options }: Pick<RawItem, 'text' | 'title' | 'source' | 'options'>,
  parse: (text: string, options: ParseOptions) => NewsRecord | Promise<NewsRecord> = parseNews
): Promise<NewsRecord> {
  if (typeof text !== 'string') throw new TypeError(`Expected a string of text, got ${text === null ? 'null' : typeof text}`)
  const record = await parse(text, options)
  return { ...record, title: title ?? record.title, source: source ?? record.source }
}
