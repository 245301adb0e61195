import ts from 'typescript'

/** A string literal of a source. */
export interface Literal {
  readonly text: string
  /** 1 is the first. */
  readonly line: number
  /** The function it is an argument of, or the property it is the value of, if it is one's. */
  readonly of: string | null
  /** Where the list or table begins that it is an entry of; equal for the entries of one. */
  readonly table: number
}

/** String literals of a TypeScript source; with `properties`, only those in values of properties so named. */
export function literalsOf(source: string, properties: ReadonlySet<string> | null = null): Literal[] {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true)
  const found: Literal[] = []
  const visit = (node: ts.Node, isIn: boolean, of: string | null): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return
    if (isIn && ts.isStringLiteralLike(node) && node.text !== '')
      found.push({ text: node.text, line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1, of, table: tableOf(node) })
    const name = ts.isPropertyAssignment(node) ? node.name.getText(file) : ts.isCallExpression(node) ? node.expression.getText(file) : of
    const opens = ts.isPropertyAssignment(node) && properties?.has(node.name.getText(file)) === true
    ts.forEachChild(node, (child) => visit(child, isIn || opens, name))
  }
  visit(file, properties === null, null)
  return found
}

/** Keys of an object and elements of an array stand together; any other string for itself. */
function tableOf(node: ts.Node): number {
  const { parent } = node
  const isKey = ts.isPropertyAssignment(parent) && parent.name === node
  return (isKey ? parent.parent : ts.isArrayLiteralExpression(parent) ? parent : node).pos
}
