import { readFileSync } from 'node:fs'
import { fromTables, readActs, scoreConversions } from './conversions/conversions.js'
import { readAnnotated } from './read.js'
import { score } from './score.js'

const USAGE = `npm run eval

Prints how many conversions of places between the eras are right: 1,000 made from the tables, and those that were
read off published acts (eval/conversions/acts.txt).

npm run eval -- FILE

Scores boctach on your own annotated texts: JSONL of {text, publishedAt?, mentions: [{kind, start, end, value?}]},
or CoNLL with BIO tags. Kinds: date, location, model-count, fund, named-model, quantity.
Only kinds that the file marks are scored.
`

const [file] = process.argv.slice(2)
if (file === '--help') process.stdout.write(USAGE)
else if (file === undefined) printConversions()
else printScores(file)

function printConversions(): void {
  const sets = [scoreConversions('made from the tables', fromTables()), scoreConversions('read off acts by hand', readActs())]
  console.table(
    Object.fromEntries(
      sets.map(({ accuracy: { set, ...counts } }) => [set, { ...counts, accuracy: (counts.right / counts.conversions).toFixed(4) }])
    )
  )
  for (const line of sets.flatMap(({ wrong }) => wrong)) console.log(line)
}

function printScores(file: string): void {
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
}
