/** Turns data/outlets.tsv into the compact module of src/extractors/outlet: name, domain, tags, province; the notes stay in the table. */
import { readFileSync, writeFileSync } from 'node:fs'

const root = new URL('..', import.meta.url)
const [, ...rows] = readFileSync(new URL('data/outlets.tsv', root), 'utf8').trimEnd().split('\n')
const lines = rows.map((row) => row.split('\t').slice(0, 4).join('\t'))

writeFileSync(
  new URL('src/extractors/outlet/outlets.generated.ts', root),
  `// Made by scripts/generate-outlets.ts from data/outlets.tsv: do not edit.\nexport const OUTLETS = ${JSON.stringify(lines.join('\n'))}\n`
)
