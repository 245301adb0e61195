import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFolder, runHere, toArticles } from '../cli/project.js'
import { DOORS } from './doors.js'
import { WORDS } from './texts.js'

/** `npm run fuzz` gives the number of runs of each door. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 200)
const pieces = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '"',
      '""',
      ',',
      ';',
      '\n',
      '\r\n',
      '\r',
      '\t',
      '{"text":"',
      '"}',
      '\\',
      '=',
      '\ufeff',
      '\u0000',
      '\u001b[2J',
      '\ud800',
      '<p>',
      '</p>',
      '<script>',
      '</style>',
      '<!--',
      '&lt',
      '&#0;',
      '<time datetime="2024-99-99">',
      '31/12/9999',
      '1e-9',
      'e\u0301'
    )
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) }
)
const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''))
const corpus = new URL('corpus/', import.meta.url)

describe.each(Object.entries(DOORS))('the door of %s', (_, open) => {
  it('takes any text', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => open(text)),
      { numRuns }
    )
  })

  // What was found once is kept: npm test runs it always.
  it.each(readdirSync(corpus))('takes %s', async (name) => {
    const text = readFileSync(new URL(name, corpus), 'utf8')
    for (const form of [text, text.normalize('NFD')]) await open(form)
  })
})

describe('the door of resume', () => {
  const { write } = createFolder()
  const input = write('news.ndjson', `${toArticles(12).join('\n')}\n`)
  const args = (output: string, ...rest: string[]): string[] => ['--format', 'ndjson', '--output', output, ...rest, input]

  it('ends with all records once, or refuses and changes nothing', async () => {
    const clean = write('clean', '')
    await runHere(args(clean, '--resume'))
    const [records, journal] = ['', '.journal'].map((end) => readFileSync(`${clean}${end}`)) as [Buffer, Buffer]
    const output = write('out', '')
    /** Cut at a place, with a byte changed and something behind. */
    const tampered = (whole: Buffer) =>
      fc
        .record({
          end: fc.integer({ min: 0, max: whole.length }),
          at: fc.option(fc.nat(whole.length - 1)),
          byte: fc.nat(255),
          tail: fc.constantFrom('', '', '\n', 'x', '{"file":"x"}\n', '{"fi')
        })
        .map(({ end, at, byte, tail }) => {
          const changed = Buffer.from(whole)
          if (at !== null) changed[at] = byte
          return Buffer.concat([changed.subarray(0, end), Buffer.from(tail)])
        })
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.constant(records), tampered(records)),
        fc.oneof(fc.constant(journal), tampered(journal)),
        async (left, right) => {
          writeFileSync(output, left)
          writeFileSync(`${output}.journal`, right)
          const { code } = await runHere(args(output, '--resume'))
          const after = readFileSync(output)
          expect(code === 0 ? records.equals(after) : code === 2 && left.equals(after)).toBe(true)
        }
      ),
      { numRuns: Math.min(numRuns, 2_000) }
    )
  }, 600_000)
})
