import { EXTRACTORS } from '../src/extractors/all.js'
import type { AnyExtractor, RuleExamples, RuleLevel } from '../src/types.js'

const START = '<!-- rules: every rule with its examples; written by npm run generate -->'
const END = '<!-- /rules -->'

/** docs/grammar.md with the tables of all rules, made from their examples. */
export function withRuleTables(page: string): string {
  const before = page.slice(0, page.indexOf(START) + START.length)
  const after = page.slice(page.indexOf(END))
  return `${before}\n\n${EXTRACTORS.flatMap(toSection).join('\n')}\n${after}`
}

function toSection({ kind, grammars = [] }: AnyExtractor): string[] {
  if (grammars.length === 0) return []
  return [`### ${kind}\n`, ...grammars.map(toTable)]
}

function toTable({ name, rules }: RuleLevel): string {
  return [`Level \`${name}\`\n`, '| rule | pattern | reads | as | not |', '|---|---|---|---|---|', ...rules.map(toRow), ''].join('\n')
}

function toRow({ name, read, like, not }: RuleExamples): string {
  const cells = [
    name,
    `\`${read.replaceAll(/\s+/g, ' ')}\``,
    like.map(([text]) => text).join(' · '),
    like.map(([, value]) => value).join(' · '),
    not.join(' · ')
  ]
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
}
