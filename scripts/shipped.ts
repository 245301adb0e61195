import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'
import ts from 'typescript'

interface Cut {
  readonly start: number
  readonly end: number
  readonly text: string
}

const EXAMPLES = { like: '[]', not: '[]' }
const SCHEMA = { schema: 'undefined as never' }

/** The source of a room without the examples on its rules: they are for its readers and its tests, and would be half of what is shipped. */
export function withoutExamples(source: string): string {
  return withProperties(source, /\brule$/, EXAMPLES)
}

/** The source of a room without the schema of its extractor, which checks what only a whole record is checked for. */
export function withoutSchema(source: string): string {
  return withProperties(source, /\bdefine(?:Extractor)?$/, SCHEMA)
}

/** The source with some properties of the object that a function is called with replaced. */
function withProperties(source: string, called: RegExp, instead: Readonly<Record<string, string>>): string {
  const file = read(source)
  const cuts: Cut[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && called.test(node.expression.getText(file))) {
      const [argument] = node.arguments
      if (argument !== undefined && ts.isObjectLiteralExpression(argument)) {
        for (const property of argument.properties) {
          const text = instead[property.name?.getText(file) ?? '']
          if (text === undefined || !ts.isPropertyAssignment(property)) continue
          cuts.push({ start: property.initializer.getStart(file), end: property.initializer.getEnd(), text })
        }
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return replace(source, cuts)
}

/**
 * The source with each constant that a call makes marked as one that a bundle may leave out where nothing uses it:
 * so `parseDates` alone takes no table of places along.
 */
export function withPureConstants(source: string): string {
  const file = read(source)
  const cuts: Cut[] = []
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement) || (statement.declarationList.flags & ts.NodeFlags.Const) === 0) continue
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (initializer === undefined || !ts.isIdentifier(name) || !calls(initializer)) continue
      cuts.push({ start: initializer.getStart(file), end: initializer.getStart(file), text: '/* @__PURE__ */ (() => (' })
      cuts.push({ start: initializer.getEnd(), end: initializer.getEnd(), text: '))()' })
    }
  }
  return replace(source, cuts)
}

/** Whether an expression calls something when it is evaluated. */
function calls(node: ts.Node): boolean {
  if (ts.isFunctionLike(node)) return false
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) return true
  // An access may call a getter, a spread an iterator: no bundler leaves them out by itself.
  if (ts.isSpreadElement(node) || ts.isSpreadAssignment(node) || ts.isPropertyAccessExpression(node) || ts.isTemplateExpression(node))
    return true
  return ts.forEachChild(node, (child) => calls(child) || undefined) === true
}

function read(source: string): ts.SourceFile {
  return ts.createSourceFile('room.ts', source, ts.ScriptTarget.Latest, true)
}

function replace(source: string, cuts: readonly Cut[]): string {
  return cuts.reduceRight((text, { start, end, text: instead }) => text.slice(0, start) + instead + text.slice(end), source)
}

/** Ships the sources without examples, with what a bundle may leave out marked, and for the light entry without schemas. */
export function shipped({ schemas }: { readonly schemas: boolean }): Plugin {
  return {
    name: 'shipped',
    setup(build) {
      build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
        const source = await readFile(path, 'utf8')
        const room = /[\\/]src[\\/]extractors[\\/]/.test(path) ? withoutExamples(source) : source
        return { contents: withPureConstants(schemas ? room : withoutSchema(room)), loader: 'ts' }
      })
    }
  }
}
