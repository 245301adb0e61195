import { definePhrases, intern, shift } from '../../lexicon/index.js'
import type { Annotation, Document } from '../../types.js'
import { fillingOf, type Cell, type TableValue } from '../table/index.js'
import { placeOf, toMoney, type Amount, type Money } from './money.js'
import { COLUMN_SCALES, CURRENCIES } from './words/index.js'

/** What the numbers of a column are worth: (triệu đồng/lượng). */
interface Column {
  readonly currency: string
  /** Power of ten of its scale word. */
  readonly power: number
  readonly per: string | null
}

const CURRENCY_WORDS = definePhrases<string>(CURRENCIES)
const SCALE_WORDS = definePhrases<number>(COLUMN_SCALES)
const OPEN = intern('(')
const CLOSE = intern(')')
const SLASH = intern('/')

/** Sums in tables: the currency stands in the head of their column. */
export function readCells(document: Document, tables: readonly Annotation<'table', TableValue>[], amounts: readonly Amount[]): Money[] {
  return tables.flatMap(({ value: { head, rows } }) => {
    const columns = head.map((cell) => readColumn(document, cell))
    return rows.flatMap((cells) =>
      cells.flatMap((cell, index) => {
        const column = columns[index] ?? null
        const source = column === null ? null : amountOf(document, cell, amounts)
        return column === null || source === null ? [] : toCellMoney(document, source, column)
      })
    )
  })
}

/** Giá mua (triệu đồng/lượng): a bracket at the end of the cell that holds a currency, and nothing else but a scale and a price. */
function readColumn({ tokens, text }: Document, { first, last }: Cell): Column | null {
  let open = last - 1
  while (open >= first && tokens.word[open] !== OPEN) open--
  if (open < first || tokens.word[last - 1] !== CLOSE) return null
  const scale = SCALE_WORDS.match(tokens.word, open + 1, last)
  const currency = CURRENCY_WORDS.match(tokens.word, scale?.end ?? open + 1, last)
  if (currency === null) return null
  const isPriced = tokens.word[currency.end] === SLASH && currency.end + 1 < last - 1
  if (!isPriced && currency.end !== last - 1) return null
  const per = isPriced ? text.slice(tokens.start[currency.end + 1], tokens.end[last - 2]) : null
  return { currency: currency.value, power: scale?.value ?? 0, per }
}

/** The number, without a scale of its own, that is all of a cell. */
function amountOf(document: Document, cell: Cell, amounts: readonly Amount[]): Amount | null {
  const amount = fillingOf(document, cell, amounts)
  return amount !== null && amount.value.value !== null && !amount.value.percent && amount.value.power === 0 ? amount : null
}

function toCellMoney(document: Document, source: Amount, { currency, power, per }: Column): Money {
  const money = toMoney('table-cell', source, placeOf(document, source), currency, ['currency'])
  const scaled = power === 0 ? money.amount : shift(source.value.value as string, power)
  return { ...money, amount: scaled, max: money.max === null ? null : shift(money.max, power), power, per }
}
