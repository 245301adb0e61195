/** A text with the mentions that a person marked in it. */
export interface Annotated {
  readonly text: string
  readonly publishedAt: string | undefined
  readonly mentions: readonly Gold[]
}

/** One marked mention; without a value only its place is scored. */
export interface Gold {
  readonly kind: string
  readonly start: number
  readonly end: number
  readonly value?: unknown
}

/** Reads JSONL of `{text, publishedAt?, mentions: [{kind, start, end, value?}]}`, or CoNLL with BIO tags in the last column. */
export function readAnnotated(content: string): Annotated[] {
  return content.trimStart().startsWith('{') ? readJsonl(content) : readConll(content)
}

function readJsonl(content: string): Annotated[] {
  return content.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [toAnnotated(line, index + 1)]))
}

function toAnnotated(line: string, number: number): Annotated {
  const fail = (reason: string): never => {
    throw new SyntaxError(`line ${number}: ${reason}`)
  }
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return fail('is no JSON')
  }
  const { text, publishedAt, mentions } = value as Record<string, unknown>
  if (typeof text !== 'string') return fail('"text" must be a string')
  if (!Array.isArray(mentions)) return fail('"mentions" must be an array')
  for (const [index, mention] of (mentions as Gold[]).entries()) {
    const { kind, start, end } = mention
    if (typeof kind !== 'string') fail(`mentions.${index}.kind must be a string`)
    if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end <= start || end > text.length)
      fail(`mentions.${index}: ${start}-${end} is no span of the text`)
  }
  return { text, publishedAt: typeof publishedAt === 'string' ? publishedAt : undefined, mentions: mentions as Gold[] }
}

/** Blank lines part the texts; the words of one are joined by spaces. */
function readConll(content: string): Annotated[] {
  return content
    .split(/\n[ \t]*\n/)
    .filter((block) => block.trim() !== '')
    .map(toText)
}

function toText(block: string): Annotated {
  let text = ''
  const mentions: { kind: string; start: number; end: number }[] = []
  for (const line of block.trim().split('\n')) {
    const columns = line.trim().split(/\s+/)
    const tag = columns.at(-1) ?? 'O'
    if (text !== '') text += ' '
    const start = text.length
    text += columns[0] ?? ''
    const kind = tag.slice(2)
    const open = mentions.at(-1)
    if (tag.startsWith('I-') && open?.kind === kind && open.end === start - 1) open.end = text.length
    else if (tag !== 'O') mentions.push({ kind, start, end: text.length })
  }
  return { text, publishedAt: undefined, mentions }
}
