import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkSync } from 'recheck'
import ts from 'typescript'
import { expect, it } from 'vitest'

const source = fileURLToPath(new URL('../src', import.meta.url))
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.generated.ts')
)

/** Every regular expression written in a file. */
function patternsIn(name: string): string[] {
  const patterns: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) patterns.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(name, readFileSync(join(source, name), 'utf8'), ts.ScriptTarget.ES2022))
  return patterns
}

const all = files.flatMap((name) => patternsIn(name).map((pattern) => [name, pattern] as const))

it('finds the expressions', () => expect(all.length).toBeGreaterThan(10))

it.each(all)('%s: %s is safe from catastrophic backtracking', (_, pattern) => {
  const end = pattern.lastIndexOf('/')
  expect(checkSync(pattern.slice(1, end), pattern.slice(end + 1)).status).toBe('safe')
})

it('would tell a dangerous one', () => expect(checkSync('^(a+)+$', '').status).toBe('vulnerable'))
