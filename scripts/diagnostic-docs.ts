import { DIAGNOSTICS, type DiagnosticCode } from '../src/pipeline/messages.js'

/** What a reader of the record does about each. */
const ADVICE: Readonly<Record<DiagnosticCode, string>> = {
  'input/truncated': 'Raise `maxCharacters`, or read the text in parts.',
  'input/too-deep': 'Clean the page first, or pass the text of the article to `parseNews`.',
  'input/not-cleaned': 'Look whether what stands around the article was read with it.',
  'input/page-date': 'Pass the day as `publishedAt` where you know it.',
  'input/legacy-encoding': 'Nothing; pass `charset` where the guess is wrong.',
  'record/invalid': 'Report it, with the text: no text should do this.',
  'date/impossible': 'Correct the text, or leave the date out.',
  'date/weekday-mismatch': 'Look which of the two is right: the date is taken as printed.',
  'date/no-reference': 'Pass `publishedAt` or `referenceDate`.',
  'fund/vague': 'Nothing: there is no figure to read.',
  'fund/beyond-safe-integer': 'Reckon with `amount`, an exact string, and not with `vnd`.',
  'fund/does-not-reconcile': 'Look at `actual` and `expected`: a part may be missing in the text, or a figure misprinted.',
  'quantity/beyond-safe-integer': 'Read the figure in the text.',
  'quantity/does-not-reconcile': 'Look at `actual` and `expected`: a part may be missing in the text, or a figure misprinted.',
  'location/ambiguous': 'Choose among `candidates`, or give the article with what tells its province.',
  'model-count/does-not-reconcile': 'Look at `actual` and `expected`: a part may be missing in the text, or a figure misprinted.',
  'model-count/members-mismatch': 'Look whether the text names all of them: `members` holds those that it does.',
  'named-model/all-capitals': 'Give the text in its usual case, or read the name yourself.',
  'model-count/percentage-mismatch': 'Look which of the figures is right: each is taken as printed.'
}

/** docs/diagnostics.md: each code, when it is given and what to do, as src/pipeline/messages.ts says. */
export function toDiagnosticDocs(): string {
  const rows = Object.entries(DIAGNOSTICS)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([code, [severity, { en, vi }]]) => `| \`${code}\` | ${severity} | ${en} *${vi}* | ${ADVICE[code as DiagnosticCode]} |`)
  return `${HEAD}\n| code | severity | when | what to do |\n|---|---|---|---|\n${rows.join('\n')}\n`
}

const HEAD = `# Diagnostics

Written by \`npm run generate\` from src/pipeline/messages.ts: edit there.

What a text leaves in doubt, or contradicts itself in, is said in \`record.diagnostics\` and never guessed or thrown: a code, where it stands, what the text says (\`actual\`) and what would have agreed (\`expected\`). The message is in English, or with the option \`language: 'vi'\` in Vietnamese. All rules, with examples, stand in [grammar.md](grammar.md).
`
