/** What the page does by itself: joins text and panel, and keeps tooltips in the window. It works without, by links and the style alone. */

/** Below this width a tooltip lies at the foot of the window, as the style has it. */
const WIDE = 720
const GAP = 8

const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)]
const marksOf = (key: string): HTMLElement[] => all(`mark[data-of="${key}"]`)
const entriesOf = (key: string): HTMLElement[] => all(`[data-key="${key}"]`)
const closest = (event: Event, selector: string): HTMLElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null

let open: HTMLElement | null = null

/** Lights what belongs together, in the text and beside it. */
function light(key: string | undefined): void {
  for (const each of all('.lit')) each.classList.remove('lit')
  if (key !== undefined) for (const each of [...marksOf(key), ...entriesOf(key)]) each.classList.add('lit')
}

/** Puts a mark's tooltip below its first line, or above where there is no room, inside the window. */
function place(mark: HTMLElement): void {
  const tip = mark.querySelector<HTMLElement>(':scope > .tip')
  if (tip === null) return
  tip.removeAttribute('style')
  const [line] = mark.getClientRects()
  if (window.innerWidth < WIDE || line === undefined) return
  const { width, height } = tip.getBoundingClientRect()
  const below = line.bottom + GAP
  const top = below + height + GAP > window.innerHeight ? line.top - GAP - height : below
  tip.style.inset = 'auto'
  tip.style.top = `${Math.max(GAP, top)}px`
  tip.style.left = `${Math.max(GAP, Math.min(line.left, window.innerWidth - width - GAP))}px`
}

function show(event: Event): void {
  const mark = closest(event, 'mark')
  document.body.classList.remove('quiet')
  open = mark
  light(mark?.dataset.of ?? closest(event, '[data-key]')?.dataset.key)
  if (mark !== null) place(mark)
}

/** Scrolls to an element, through folded lists; it and its entry stay lit, wherever the pointer comes to lie. */
function go(to: HTMLElement | undefined, key: string): void {
  if (to === undefined) return
  for (let fold = to.closest('details'); fold !== null; fold = fold.parentElement?.closest('details') ?? null) fold.open = true
  const link = to.matches('mark') ? to : (to.querySelector('a') ?? to)
  link.focus({ preventScroll: true })
  to.scrollIntoView({ block: 'center' })
  for (const each of all('.found')) each.classList.remove('found')
  for (const each of [to, ...entriesOf(key)]) each.classList.add('found')
}

/** From an entry to its marks, one after the other; from a mark to its entry. */
function follow(event: Event): boolean {
  const entry = closest(event, '[data-key]')
  const mark = closest(event, 'mark')
  const key = entry?.dataset.key ?? mark?.dataset.of
  if (key === undefined) return false
  const marks = marksOf(key)
  const next = marks[(marks.findIndex((each) => each.classList.contains('found')) + 1) % marks.length]
  go(entry === null ? entriesOf(key)[0] : next, key)
  return true
}

document.addEventListener('pointerover', show)
document.addEventListener('focusin', show)
document.addEventListener('click', (event) => {
  if (follow(event)) event.preventDefault()
})
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') document.body.classList.add('quiet')
  else if (event.key === 'Enter' && closest(event, 'mark') !== null) follow(event)
})
document.addEventListener('scroll', () => open !== null && place(open), { capture: true, passive: true })
document.addEventListener('change', (event) => {
  const box = closest(event, '.legend input') as HTMLInputElement | null
  if (box !== null) for (const mark of all(`mark.${box.id.slice('show-'.length)}`)) mark.tabIndex = box.checked ? 0 : -1
})
window.addEventListener('beforeprint', () => {
  for (const fold of all('details')) fold.setAttribute('open', '')
})
