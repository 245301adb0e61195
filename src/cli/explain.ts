import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { explain, type Explanation } from '../index.js'
import { toReason } from './reason.js'
import { toVisible, toVisibleLine } from './safe.js'

/** The page of `boctach explain`: for each place where a rule of a kind began, what it came to. Throws on wrong usage. */
export async function toExplanations(args: readonly string[], stdin: AsyncIterable<Uint8Array | string>): Promise<string> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { kind: { type: 'string' }, 'published-at': { type: 'string' } }
  })
  const [input, ...others] = positionals
  if (input === undefined || others.length > 0) throw new Error('explain takes one text: name a file, or - for standard input')
  if (values.kind === undefined) throw new Error('explain takes the kind whose rules it tells of: --kind date')
  const source = input === '-' ? await text(stdin) : await readText(input)
  return explain(source, values.kind, { publishedAt: values['published-at'] }).map(toLine).join('')
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    throw new Error(`${path}: ${toReason(error)}`, { cause: error })
  }
}

function toLine({ span, text: words, grammar, rule, outcome, expected }: Explanation): string {
  const waited = expected.length === 0 ? '' : `, waited for ${expected.join(' or ')}`
  return `${span.start}-${span.end}\t${outcome}\t${grammar}/${rule}\t${toVisibleLine(words)}${toVisible(waited)}\n`
}
