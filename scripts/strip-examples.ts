import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'
import ts from 'typescript'

const EXAMPLES = new Set(['like', 'not'])

/** The source of a room without the examples on its rules: they are for its readers and its tests, and would be half of what is shipped. */
export function withoutExamples(source: string): string {
  const file = ts.createSourceFile('room.ts', source, ts.ScriptTarget.Latest, true)
  const cuts: { start: number; end: number; text: string }[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /\brule$/.test(node.expression.getText(file))) {
      const [rule] = node.arguments
      if (rule !== undefined && ts.isObjectLiteralExpression(rule)) {
        for (const property of rule.properties) {
          const name = property.name?.getText(file) ?? ''
          if (!ts.isPropertyAssignment(property) || !EXAMPLES.has(name)) continue
          cuts.push({ start: property.initializer.getStart(file), end: property.initializer.getEnd(), text: '[]' })
        }
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return cuts.reduceRight((text, { start, end, text: instead }) => text.slice(0, start) + instead + text.slice(end), source)
}

/** Ships the rules of the rooms without their examples. */
export const stripExamples: Plugin = {
  name: 'strip-examples',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]extractors[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: withoutExamples(await readFile(path, 'utf8')),
      loader: 'ts'
    }))
  }
}
