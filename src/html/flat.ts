import { defaultTreeAdapter, html as spec, Tokenizer, TokenizerMode, type Token, type TokenHandler } from 'parse5'
import type { Element, Page, Text } from './page.js'
import { locate } from './places.js'
import { BLOCKS, CELLS } from './words.js'

/** How the content of elements that hold no tags is read. */
const MODES: ReadonlyMap<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]> = new Map([
  ['script', TokenizerMode.SCRIPT_DATA],
  ['style', TokenizerMode.RAWTEXT],
  ['xmp', TokenizerMode.RAWTEXT],
  ['iframe', TokenizerMode.RAWTEXT],
  ['noembed', TokenizerMode.RAWTEXT],
  ['noframes', TokenizerMode.RAWTEXT],
  ['title', TokenizerMode.RCDATA],
  ['textarea', TokenizerMode.RCDATA],
  ['plaintext', TokenizerMode.PLAINTEXT]
])
/** What a page says of itself. */
const IN_HEAD = new Set(['title', 'meta', 'link', 'base', 'script', 'style'])

/** A page as a flat run of texts and of the tags between them: what nests too deep to be a tree is read so, in linear time. */
export function parseFlat(html: string): Page {
  const root = defaultTreeAdapter.createDocument()
  const [head, body] = [createElement('head'), createElement('body')]
  defaultTreeAdapter.appendChild(root, head)
  defaultTreeAdapter.appendChild(root, body)
  const texts: Text[] = []
  let inside: Element | null = null
  const add = (tagName: string, location: Token.Location | null, attrs: Token.Attribute[] = []): Element => {
    const element = createElement(tagName, attrs)
    element.sourceCodeLocation = location
    defaultTreeAdapter.appendChild(IN_HEAD.has(tagName) ? head : body, element)
    return element
  }
  const write = ({ chars, location }: Token.CharacterToken): void => {
    const text: Text = { nodeName: '#text', value: chars, parentNode: null, sourceCodeLocation: location }
    texts.push(text)
    defaultTreeAdapter.appendChild(inside ?? body, text)
  }
  const nothing = (): void => undefined
  const handler: TokenHandler = {
    onStartTag({ tagName, attrs, location }) {
      if (CELLS.has(tagName)) return
      const element = add(tagName, location, attrs)
      const mode = MODES.get(tagName)
      if (mode === undefined) return
      inside = element
      tokenizer.state = mode
    },
    onEndTag({ tagName, location }) {
      inside = null
      // A cell ends with a tab, a block with its line.
      if (CELLS.has(tagName)) add(tagName, location)
      else if (BLOCKS.has(tagName)) add('br', location)
    },
    onCharacter: write,
    onWhitespaceCharacter: write,
    onNullCharacter: nothing,
    onComment: nothing,
    onDoctype: nothing,
    onEof: nothing
  }
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, handler)
  tokenizer.write(html, true)
  return { root, places: locate(html, texts) }
}

function createElement(tagName: string, attrs: Token.Attribute[] = []): Element {
  return defaultTreeAdapter.createElement(tagName, spec.NS.HTML, attrs)
}
