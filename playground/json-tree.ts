/** A value as JSON whose lists and objects fold; the text of it all is the JSON itself. */
export function toJsonTree(value: unknown, indent = ''): Node {
  if (typeof value !== 'object' || value === null) return span(toKind(value), JSON.stringify(value))
  const entries: [string | null, unknown][] = Array.isArray(value) ? value.map((each) => [null, each]) : Object.entries(value)
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  if (entries.length === 0) return document.createTextNode(open + close)
  const fold = document.createElement('details')
  const head = document.createElement('summary')
  head.append(open)
  head.dataset.count = String(entries.length)
  fold.open = indent.length < 8
  fold.append(head, '\n')
  const inner = `${indent}  `
  entries.forEach(([key, each], index) => {
    fold.append(inner, ...(key === null ? [] : [span('key', JSON.stringify(key)), ': ']), toJsonTree(each, inner))
    fold.append(index < entries.length - 1 ? ',\n' : '\n')
  })
  fold.append(indent, close)
  return fold
}

function toKind(value: unknown): string {
  return value === null ? 'null' : typeof value
}

function span(kind: string, text: string): HTMLElement {
  return Object.assign(document.createElement('span'), { className: `json-${kind}`, textContent: text })
}
