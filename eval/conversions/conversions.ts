import { readFileSync } from 'node:fs'
import { convertUnit, gazetteer, type Era, type Succession, type Unit } from '../../src/gazetteer/index.js'

/** A unit as one era has it, in words, and what the other makes of it. */
export interface Conversion {
  readonly text: string
  readonly to: Era
  /** The act, or the way the text is written. */
  readonly source: string
  /** What must be among its heirs: code or type and name, with how much of the old unit. */
  readonly heirs: readonly { readonly unit: string; readonly extent: Succession['extent'] }[]
  /** Whether these are all. */
  readonly isAll: boolean
}

export interface Accuracy {
  readonly set: string
  readonly conversions: number
  /** Of which the text was read as one unit, and its heirs are right with their extents, and the default is one of them. */
  readonly read: number
  readonly right: number
}

/** Reads each, and says where it is wrong. */
export function scoreConversions(set: string, conversions: readonly Conversion[]): { accuracy: Accuracy; wrong: string[] } {
  const wrong: string[] = []
  let read = 0
  for (const { text, to, source, heirs: expected, isAll } of conversions) {
    const { heirs, heir, address } = convertUnit(text, { to })
    if (address.unit !== null) read++
    const found = heirs.map(({ unit, extent }) => `${extent} ${unit.code}|${extent} ${unit.type} ${unit.name}`)
    const isThere = expected.every(({ unit, extent }) => found.some((each) => each.split('|').includes(`${extent} ${unit}`)))
    if (!isThere || (isAll && heirs.length !== expected.length) || heir === null || !heirs.some(({ unit }) => unit === heir))
      wrong.push(`${source}: ${text} in ${to}: ${found.join('; ') || `not read (${address.candidates.length} fit)`}`)
  }
  return { accuracy: { set, conversions: conversions.length, read, right: conversions.length - wrong.length }, wrong }
}

const TYPES: Readonly<Record<string, string>> = { x: 'xã', p: 'phường', n: 'thị trấn' }
const EXTENTS: Readonly<Record<string, Succession['extent']>> = { '?': 'part', '~': 'rest' }

/** Conversions that a person read off acts. */
export function readActs(content = readFileSync(new URL('acts.txt', import.meta.url), 'utf8')): Conversion[] {
  const conversions: Conversion[] = []
  let [act, province] = ['', '']
  for (const line of content.split('\n').filter((each) => each !== '' && !each.startsWith('#'))) {
    if (line.startsWith('= ')) [act, province] = line.slice(2).split(', ') as [string, string]
    else {
      const [, point, olds, type, name] = /^(\d+) (.+) > ([xpn]) (.+)$/.exec(line) ?? []
      if (olds === undefined) throw new SyntaxError(`acts.txt: ${line}`)
      for (const old of olds.split(', ')) {
        const [, extent = '', oldType = '', oldName = '', district] = /^([?~]?) ?([xpn]) ([^(]+?)(?: \((.+)\))?$/.exec(old) ?? []
        conversions.push({
          text: [`${TYPES[oldType]} ${oldName}`, district, province].filter(Boolean).join(', '),
          to: '2025',
          source: `${act}, ${point}`,
          heirs: [{ unit: `${TYPES[type as string]} ${name}`, extent: EXTENTS[extent] ?? 'whole' }],
          isAll: extent === ''
        })
      }
    }
  }
  return conversions
}

type Write = (unit: Unit) => string

const full: Write = (unit) => [unit, ...gazetteer.ancestors(unit)].map(({ type, name }) => `${type} ${name}`).join(', ')
const plain: Write = (unit) => full(unit).normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D')
const SHORT: Readonly<Record<string, string>> = {
  'thành phố': 'TP.',
  'thị xã': 'TX.',
  'thị trấn': 'TT.',
  quận: 'Q.',
  huyện: 'H.',
  phường: 'P.',
  xã: 'X.'
}
const short: Write = (unit) =>
  [unit, ...gazetteer.ancestors(unit)].map(({ type, name }) => `${SHORT[type] ?? `${type} `}${name}`).join(', ')
const upper: Write = (unit) => full(unit).toUpperCase()

/** Ways of writing an address, each with a fifth of the conversions that are made from the tables. */
const WAYS: readonly (readonly [name: string, write: Write])[] = [
  ['in full', full],
  ['without accents', plain],
  ['short', short],
  ['in capitals', upper],
  ['a village before it', (unit) => `thôn Đông, ${full(unit)}`]
]

/** Conversions made from data/successors.tsv, half of them forward and half of them back, spread over the whole country. */
export function fromTables(count = 1_000): Conversion[] {
  const rows = readFileSync(new URL('../../data/successors.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t') as [string, string, Succession['extent']])
    .filter(([code]) => code.length === 5)
  return [...pick(rows, count / 2, 0, '2025'), ...pick(rows, count / 2, 1, '2024')]
}

function pick(rows: readonly (readonly [string, string, Succession['extent']])[], count: number, from: 0 | 1, to: Era): Conversion[] {
  const groups = new Map<string, (readonly [string, string, Succession['extent']])[]>()
  for (const row of rows) groups.set(row[from], [...(groups.get(row[from]) ?? []), row])
  const codes = [...groups.keys()]
  return Array.from({ length: count }, (_, index): Conversion => {
    const code = codes[Math.floor((index * codes.length) / count)] as string
    const [source, write] = WAYS[index % WAYS.length] as (typeof WAYS)[number]
    const unit = gazetteer.unit(code, to === '2025' ? '2024' : '2025') as Unit
    const heirs = (groups.get(code) ?? []).map((row) => ({ unit: row[1 - from] as string, extent: row[2] }))
    return { text: write(unit), to, source, heirs, isAll: true }
  })
}
