/** Markup, as against text: only `html` makes it. */
export class Html {
  readonly #markup: string
  constructor(markup: string) {
    this.#markup = markup
  }

  toString(): string {
    return this.#markup
  }
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text as HTML that can open no tag and close no attribute. */
function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] as string)
}

/** Markup with values in it: whatever is not markup itself is escaped, of any type, so that nothing can be forgotten. */
export function html(markup: TemplateStringsArray, ...values: readonly unknown[]): Html {
  return new Html(markup.reduce((before, after, index) => before + toMarkup(values[index - 1]) + after))
}

function toMarkup(value: unknown): string {
  if (value instanceof Html) return value.toString()
  if (Array.isArray(value)) return value.map(toMarkup).join('')
  // eslint-disable-next-line @typescript-eslint/no-base-to-string -- an object in place of a figure is drawn as nonsense, never as markup
  return value === null || value === undefined ? '' : escape(String(value))
}
