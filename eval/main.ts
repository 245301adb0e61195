import { readFileSync } from 'node:fs'
import { readAnnotated } from './read.js'
import { score } from './score.js'

const USAGE = `npm run eval -- FILE

Scores boctach on your own annotated texts: JSONL of {text, publishedAt?, mentions: [{kind, start, end, value?}]},
or CoNLL with BIO tags. Kinds: date, location, model-count, fund, named-model, quantity.
Only kinds that the file marks are scored.
`

const [file] = process.argv.slice(2)
if (file === undefined || file === '--help') {
  process.stdout.write(USAGE)
  process.exit(file === undefined ? 2 : 0)
}
try {
  const { scores, misses } = score(readAnnotated(readFileSync(file, 'utf8')))
  const percent = (value: number): string => value.toFixed(3)
  console.table(
    Object.fromEntries(
      scores.map(({ kind, precision, recall, f1, ...counts }) => [
        kind,
        { ...counts, precision: percent(precision), recall: percent(recall), f1: percent(f1) }
      ])
    )
  )
  for (const { what, kind, index, text, expected, actual } of misses) {
    console.log(
      `${what}\t${kind}\t#${index + 1}\t${JSON.stringify(text)}${expected === undefined ? '' : `\texpected ${JSON.stringify(expected)}`}${actual === undefined ? '' : `\tread ${JSON.stringify(actual)}`}`
    )
  }
} catch (error) {
  process.stderr.write(`eval: ${file}: ${(error as Error).message}\n`)
  process.exitCode = 1
}
