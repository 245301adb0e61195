import { describe, expect, it } from 'vitest'
import { createDocument } from '../../src/document/index.js'
import { EXTRACTORS } from '../../src/extractors/all.js'
import { observe } from '../../src/grammar/index.js'
import { run } from '../../src/pipeline/index.js'
import type { AnyExtractor, RuleExamples, RuleLevel } from '../../src/types.js'

/** The day that the examples of all rules are read on. */
const PUBLISHED = '2024-07-23'

/** What a rule makes of a text, as its grammar shows it. */
function valuesOf(extractor: AnyExtractor, level: RuleLevel, rule: RuleExamples, text: string): string {
  const document = createDocument(text, { publishedAt: PUBLISHED })
  const scans = observe(() => run(document, [extractor])).filter(({ grammar }) => grammar.name === level.name)
  return scans
    .flatMap(({ grammar, matches }) => matches.filter((match) => match.rule === rule.name).map(({ value }) => grammar.show(value)))
    .join(' ')
}

const cases = EXTRACTORS.flatMap((extractor) =>
  (extractor.grammars ?? []).flatMap((level) =>
    level.rules.map((rule) => ({ name: `${extractor.kind} ${level.name} ${rule.name}`, extractor, level, rule }))
  )
)

describe.each(cases)('$name', ({ extractor, level, rule }) => {
  it('has three examples and a counterexample', () => {
    expect(rule.like.length).toBeGreaterThanOrEqual(3)
    expect(rule.not.length).toBeGreaterThanOrEqual(1)
  })
  it.each(rule.like)('reads %s', (text, value) => {
    expect(valuesOf(extractor, level, rule, text)).toBe(value)
  })
  it.each(rule.not)('reads nothing in %s', (text) => {
    expect(valuesOf(extractor, level, rule, text)).toBe('')
  })
})

it('no two rules of a level have one name', () => {
  for (const { grammars = [] } of EXTRACTORS)
    for (const { rules } of grammars) expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length)
})
