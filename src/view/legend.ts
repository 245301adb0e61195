import { html, type Html } from './html.js'
import type { Mark } from './marks.js'
import { KINDS, type AnyMark, type Labels } from './words.js'

/** What a kind of mark is called. */
export function toName(kind: AnyMark, { kinds, diagnostics, notes }: Labels): string {
  return kind === 'doubt' ? diagnostics : kind === 'note' ? notes : kinds[kind]
}

/** A box for each kind that the text has, with how often: without its tick, the kind is hidden in text and panel. */
export function toLegend(marks: readonly Mark[], labels: Labels): Html {
  const count = (kind: string): number => marks.filter((mark) => mark.kind === kind).length
  const every: readonly AnyMark[] = [...KINDS, 'doubt', 'note']
  const shown = every.filter((kind) => count(kind) > 0)
  return html`<section class="legend" aria-label="${labels.filters}">${shown.map(
    (kind) =>
      html`<label class="${kind}"><input type="checkbox" id="show-${kind}" checked><span>${toName(kind, labels)}</span><b>${count(kind)}</b></label>`
  )}</section>`
}
