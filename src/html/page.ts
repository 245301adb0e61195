import { defaultTreeAdapter, parse, type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, type TreeAdapter } from 'parse5'
import { locate, type Place } from './places.js'

export type Element = DefaultTreeAdapterTypes.Element
export type Node = DefaultTreeAdapterTypes.ChildNode
export type Text = DefaultTreeAdapterTypes.TextNode

/** A parsed page. */
export interface Page {
  readonly root: DefaultTreeAdapterTypes.Document
  /** Where each text stands in the HTML. */
  readonly places: ReadonlyMap<Text, Place>
}

/** Each open element costs every tag a look: browsers too stop at some hundreds. */
export const MAX_DEPTH = 1000

/** Thrown where a page nests deeper than it is worth to read. */
export class TooDeep extends Error {}

/**
 * A page as browsers read it. A text is one of the parser's tokens, with the parser's own location, and so
 * never runs across a tag; a text of several tokens is several nodes.
 */
export function parsePage(html: string): Page {
  const texts: Text[] = []
  const root = parse(html, { sourceCodeLocationInfo: true, treeAdapter: createAdapter(texts) })
  return { root, places: locate(html, texts) }
}

function createAdapter(texts: Text[]): TreeAdapter<DefaultTreeAdapterMap> {
  let depth = 0
  const toNode = (value: string): Text => {
    const text: Text = { nodeName: '#text', value, parentNode: null }
    texts.push(text)
    return text
  }
  return {
    ...defaultTreeAdapter,
    insertText: (parent, value) => defaultTreeAdapter.appendChild(parent, toNode(value)),
    insertTextBefore: (parent, value, next) => defaultTreeAdapter.insertBefore(parent, toNode(value), next),
    onItemPush() {
      if (++depth > MAX_DEPTH) throw new TooDeep()
    },
    onItemPop() {
      depth--
    }
  }
}

export function isElement(node: Node | Element['parentNode']): node is Element {
  return node !== null && 'tagName' in node
}

export function isText(node: Node): node is Text {
  return node.nodeName === '#text'
}

/** The value of an attribute; null if it has none of the name. */
export function attributeOf({ attrs }: Element, name: string): string | null {
  return attrs.find((attribute) => attribute.name === name)?.value ?? null
}
