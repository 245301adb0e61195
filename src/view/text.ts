import type { Document } from '../index.js'
import { html, Html } from './html.js'
import { toName } from './legend.js'
import { toRegions, type Region } from './regions.js'
import type { Mark } from './marks.js'
import type { Labels } from './words.js'

/** The text, its paragraphs and tables drawn as such, every character of it kept, with its marks. */
export function toText(text: string, document: Document, marks: readonly Mark[], labels: Labels): Html[] {
  const draw = createDrawer(text, marks, labels)
  let at = 0
  const out = toRegions(document, text).map((region) => {
    const before = draw(at, region.start)
    const from = at
    const isBlank = text.slice(from, region.start).trim() === ''
    at = region.end
    return html`${isBlank && region.start > from ? html`<span class="cut">${before}</span>` : before}${toRegion(region, draw)}`
  })
  return [...out, html`${draw(at, text.length)}`]
}

type Draw = (start: number, end: number) => Html[]

function toRegion(region: Region, draw: Draw): Html {
  if (region.kind !== 'table') return html`<p class="${region.kind}">${draw(region.start, region.end)}</p>`
  let at = region.start
  const figures = new Set(region.rows.flatMap(({ cells }) => cells.flatMap(({ isFigure }, column) => (isFigure ? [column] : []))))
  const rows = region.rows.map(({ cells, end, isRule, isHead }) => {
    const drawn = cells.map((cell, column) => {
      const lead = draw(at, cell.start)
      const words = draw(cell.start, cell.end)
      at = cell.end
      const separator = html`<span class="cut">${lead}</span>`
      const style = (isHead ? figures.has(column) : cell.isFigure) ? html` class="figure"` : null
      return isHead ? html`<th scope="col"${style}>${separator}${words}</th>` : html`<td${style}>${separator}${words}</td>`
    })
    const tail = html`<td class="cut">${draw(at, end)}</td>`
    at = end
    return html`<tr${isRule ? html` class="cut"` : null}>${drawn}${tail}</tr>`
  })
  return html`<div class="scroll"><table>${rows}</table></div>`
}

/** Draws stretches of the text, one behind the other. A mark that runs out of a stretch ends there. */
function createDrawer(text: string, marks: readonly Mark[], labels: Labels): Draw {
  let next = 0
  return (start, end) => {
    const first = next
    while (next < marks.length && (marks[next] as Mark).start < end) next++
    return nest(text, start, end, marks.slice(first, next), labels)
  }
}

/** A stretch of the text with its marks nested; one that runs across the end of another begins behind it. */
function nest(text: string, from: number, to: number, marks: readonly Mark[], labels: Labels): Html[] {
  const out: Html[] = []
  const open: Mark[] = []
  let at = from
  const endOf = (mark: Mark): number => Math.min(mark.end, to)
  const closeUntil = (offset: number): void => {
    for (let last = open.at(-1); last !== undefined && endOf(last) <= offset; last = open.at(-1)) {
      out.push(html`${text.slice(at, endOf(last))}${toTip(last, labels)}`, new Html('</mark>'))
      at = endOf(last)
      open.pop()
    }
  }
  for (const mark of marks) {
    closeUntil(mark.start)
    const outer = open.at(-1)
    if (outer !== undefined && endOf(mark) > endOf(outer)) closeUntil(endOf(outer))
    const start = Math.max(mark.start, at)
    if (start >= endOf(mark)) continue
    out.push(html`${text.slice(at, start)}<mark class="${mark.kind}" tabindex="0" id="${mark.id}" data-of="${mark.of}">`)
    at = start
    open.push(mark)
  }
  closeUntil(Number.POSITIVE_INFINITY)
  out.push(html`${text.slice(at, to)}`)
  return out
}

function toTip({ kind, value, rule, implied }: Mark, labels: Labels): Html {
  const why = [rule === null ? null : `${labels.rule}: ${rule}`, implied.length === 0 ? null : `${labels.implied}: ${implied.join(', ')}`]
    .filter(Boolean)
    .join(' · ')
  return html`<span class="tip" role="tooltip"><b>${toName(kind, labels)}</b> ${value}${why === '' ? null : html`<small>${why}</small>`}</span>`
}
