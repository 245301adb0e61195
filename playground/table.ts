import { toMoneyTotal } from '../src/view/cards.js'
import { toDay, toShort, toUnit } from '../src/view/format.js'
import type { Labels } from '../src/view/words.js'
import type { Article } from './articles.js'
import { findContradictions, type Contradiction } from './contradictions.js'
import type { WORDS, Language } from './words.js'

type Words = (typeof WORDS)[Language]

interface Column {
  readonly name: string
  readonly isFigure?: boolean
  /** What a cell says, and what it is sorted by. */
  readonly cell: (row: Row) => readonly [text: string, order: string | number]
}

interface Row extends Article {
  readonly index: number
  readonly contradictions: number
}

interface Parts {
  readonly articles: readonly Article[]
  readonly labels: Labels
  readonly words: Words
  readonly open: (index: number) => void
}

const make = <K extends keyof HTMLElementTagNameMap>(tag: K, text = '', style = ''): HTMLElementTagNameMap[K] =>
  Object.assign(document.createElement(tag), { textContent: text, className: style })

/** Contradictions between articles, and a table of all articles that each of its columns sorts. */
export function drawTable(place: HTMLElement, parts: Parts): void {
  const contradictions = findContradictions(parts.articles)
  const rows = parts.articles.map((article, index) => ({
    ...article,
    index,
    contradictions: contradictions.filter(({ figures }) => figures.some((figure) => figure.article === index)).length
  }))
  const scroll = make('div', '', 'scroll')
  scroll.append(drawRows(rows, toColumns(parts), parts))
  place.replaceChildren(...contradictions.map((each) => drawContradiction(each, parts)), scroll)
}

function drawContradiction({ what, figures }: Contradiction, { articles, words, open }: Parts): HTMLElement {
  const card = make('section', '', 'contradiction doubt')
  card.append(make('h2', words.contradiction), make('p', what))
  const list = make('ul')
  for (const { article, text } of figures) {
    const line = make('li')
    const link = make('button', articles[article]?.record.title ?? articles[article]?.id ?? '', 'link')
    link.type = 'button'
    link.addEventListener('click', () => open(article))
    line.append(make('b', text), ' · ', link)
    list.append(line)
  }
  card.append(list)
  return card
}

function toColumns({ labels, words }: Parts): Column[] {
  return [
    { name: words.article, cell: ({ record, id }) => [record.title ?? id, record.title ?? id] },
    { name: labels.date, cell: ({ record: { date } }) => [date === null ? '' : toDay(date, labels), date ?? ''] },
    {
      name: labels.source,
      cell: ({ record: { outlet, source } }) => [outlet?.name ?? source ?? '', outlet?.name ?? source ?? '']
    },
    {
      name: labels.location,
      cell: ({ record: { location } }) => (location === null ? ['', ''] : [toUnit(location), location.name])
    },
    {
      name: labels.money,
      isFigure: true,
      cell: ({ record }) => {
        const { total } = toMoneyTotal(record)
        return [total === 0 ? '' : toShort(total, labels), total]
      }
    },
    {
      name: labels.counts,
      isFigure: true,
      cell: ({ record }) => {
        const most = Math.max(0, ...record.modelCounts.map(({ count }) => count))
        return [most === 0 ? '' : String(most), most]
      }
    },
    {
      name: labels.diagnostics,
      isFigure: true,
      cell: ({ record, contradictions }) => {
        const doubts = record.diagnostics.filter(({ severity }) => severity !== 'info').length + contradictions
        return [doubts === 0 ? '' : String(doubts), contradictions * 1000 + doubts]
      }
    }
  ]
}

function drawRows(rows: readonly Row[], columns: readonly Column[], { open }: Parts): HTMLTableElement {
  const table = make('table', '', 'articles')
  const head = table.createTHead().insertRow()
  const body = table.createTBody()
  const sort = (by: number, isUp: boolean): void => {
    const order = (row: Row): string | number => columns[by]?.cell(row)[1] ?? ''
    const compare = (left: string | number, right: string | number): number =>
      typeof left === 'number' ? left - Number(right) : left.localeCompare(String(right), 'vi')
    const sorted = rows.toSorted((left, right) => (isUp ? 1 : -1) * compare(order(left), order(right)))
    body.replaceChildren(...sorted.map((row) => drawRow(row, columns, open)))
    for (const [index, cell] of [...head.cells].entries())
      cell.setAttribute('aria-sort', index === by ? (isUp ? 'ascending' : 'descending') : 'none')
  }
  columns.forEach(({ name, isFigure = false }, index) => {
    const cell = make('th', '', isFigure ? 'figure' : '')
    const button = make('button', name)
    cell.scope = 'col'
    button.type = 'button'
    button.addEventListener('click', () => sort(index, cell.getAttribute('aria-sort') !== 'ascending'))
    cell.append(button)
    head.append(cell)
  })
  // What contradicts another article comes first, then what is in doubt.
  sort(columns.length - 1, false)
  return table
}

function drawRow(row: Row, columns: readonly Column[], open: (index: number) => void): HTMLTableRowElement {
  const line = make('tr', '', row.contradictions > 0 ? 'off' : '')
  columns.forEach(({ cell, isFigure = false }, index) => {
    const [text] = cell(row)
    if (index > 0) line.append(make('td', text, isFigure ? 'figure' : ''))
    else {
      const first = make('th')
      const link = make('button', text, 'link')
      first.scope = 'row'
      link.type = 'button'
      link.addEventListener('click', () => open(row.index))
      first.append(link)
      line.append(first)
    }
  })
  return line
}
