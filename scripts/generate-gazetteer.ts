/**
 * Turns data/*.tsv into the compact modules of src/gazetteer. The texts are laid out for the
 * decoder in src/gazetteer/decode.ts: read the two side by side.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { toKey } from '../src/gazetteer/key.js'

const root = new URL('..', import.meta.url)

function readTable(name: string): Record<string, string>[] {
  const [head, ...rows] = readFileSync(new URL(`data/${name}`, root), 'utf8')
    .trimEnd()
    .split('\n')
  const columns = (head as string).split('\t')
  return rows.map((row) => Object.fromEntries(row.split('\t').map((cell, index) => [columns[index] as string, cell])))
}

type Row = Record<string, string>
const TYPES: Readonly<Record<string, string>> = {
  tỉnh: 't',
  'thành phố': 'c',
  quận: 'q',
  huyện: 'h',
  'thị xã': 's',
  'thành phố thuộc tỉnh': 'c',
  xã: 'x',
  phường: 'p',
  'thị trấn': 'n',
  'đặc khu': 'k'
}
const typeOf = (row: Row): string => TYPES[row.type as string] as string

const units2024 = readTable('units-2024.tsv')
const units2025 = readTable('units-2025.tsv')
const level = (rows: readonly Row[], name: string): Row[] => rows.filter((row) => row.level === name)
const children = (rows: readonly Row[], parent: string): Row[] => rows.filter((row) => row.parentCode === parent)

const provinces2024 = level(units2024, 'province')
const provinces2025 = level(units2025, 'province')
const districts = provinces2024.flatMap((province) => children(level(units2024, 'district'), province.code as string))
const communes2024 = level(units2024, 'commune')
const communes2025 = level(units2025, 'commune')

const toProvince = (row: Row): string => `${row.code}${typeOf(row)}${row.name}`

/** One line a parent; in it units parted by `|`, each a code step (empty for 3), a type letter and a name. */
function toLines(parents: readonly Row[], rows: readonly Row[], nameOf: (row: Row) => string): string {
  let previous = 0
  return parents
    .map((parent) =>
      children(rows, parent.code as string)
        .map((row) => {
          const step = Number(row.code) - previous
          previous = Number(row.code)
          return `${step === 3 ? '' : step}${typeOf(row)}${nameOf(row)}`
        })
        .join('|')
    )
    .join('\n')
}

const names2024 = new Map(communes2024.map((row) => [row.code, row.name]))
const plain = (row: Row): string => row.name as string
/** A new commune that kept the name its code had needs no name. */
const unlessSame = (row: Row): string => (names2024.get(row.code) === row.name ? '' : plain(row))

const order2025 = provinces2025.flatMap((province) => children(communes2025, province.code as string))
const index2025 = new Map(order2025.map((row, index) => [row.code, index]))
const order2024 = districts.flatMap((district) => children(communes2024, district.code as string))

/** Heirs of the old communes in table order: steps between indices of new communes, each with w, p or r. */
function toSuccessors(): string {
  const heirs = new Map<string, Row[]>()
  for (const row of readTable('successors.tsv')) heirs.set(row.oldCode as string, [...(heirs.get(row.oldCode as string) ?? []), row])
  let previous = 0
  return order2024
    .map((commune) =>
      (heirs.get(commune.code as string) ?? [])
        .map((heir) => {
          const index = index2025.get(heir.newCode) as number
          const step = index - previous
          previous = index
          return `${step === 0 ? '' : step}${(heir.flag as string)[0]}`
        })
        .join('')
    )
    .join('\n')
}

/** Heirs of provinces, and of the districts that became one commune. */
function toUpperSuccessors(): string {
  return readTable('successors.tsv')
    .filter((row) => (row.oldCode as string).length < 5)
    .map((row) => `${row.oldCode}>${row.newCode}`)
    .join('|')
}

/**
 * Names and types that are gone, of some levels: level and type letter, name, codes of the heirs in 2024 (behind "=" the unit's own
 * code, which it kept under its next name), the years from and until, behind "#" the act. Of a name that came twice, the last.
 */
function toFormer(levels: RegExp, acts: readonly string[] = []): string {
  const known = new Set(units2024.map((row) => `${row.level}${typeOf(row)}${toKey(row.name as string)}${row.code}`))
  const entries = new Map<string, string>()
  const rows = readTable('former.tsv').toSorted((left, right) => (left.validTo as string).localeCompare(right.validTo as string))
  for (const row of rows) {
    const {
      code,
      code2024,
      name,
      kind,
      level: of,
      validFrom,
      validTo
    } = row as Record<'code' | 'code2024' | 'name' | 'kind' | 'level' | 'validFrom' | 'validTo', string>
    if (!levels.test(of) || !/dissolved|renamed|respelled|retyped/.test(kind) || code2024 === '') continue
    if (code2024.split(';').some((heir) => known.has(`${of}${typeOf(row)}${toKey(name)}${heir}`))) continue
    const head = `${of[0]}${typeOf(row)}${name}`
    const from = of === 'commune' ? '' : validFrom.slice(0, 4)
    const act = acts.indexOf(row.act as string)
    const ended = `${validTo.slice(0, 4)}${act < 0 ? '' : `#${act.toString(36)}`}`
    const entry = `>${code === code2024 ? '=' : ''}${code2024}@${from === '' ? '' : `${from}-`}${ended}`
    const key = `${head}>${code2024}`
    entries.delete(key)
    entries.set(key, head + entry)
  }
  return [...entries.values()].join('|')
}

/** Acts that ended former communes, the most frequent first. */
function toFormerActs(): string[] {
  const counts = new Map<string, number>()
  for (const { act, level: of } of readTable('former.tsv')) if (act && of === 'commune') counts.set(act, (counts.get(act) ?? 0) + 1)
  return [...counts.entries()].sort((left, right) => right[1] - left[1] || left[0].localeCompare(right[0])).map(([act]) => act)
}

/** Aliases that mean a place only with more words around them, or that mean other things more often. */
const NOT_ALONE =
  /^(?:.{0,2}|tth|thủ đô|cảng|cố đô|tây đô|hoa phượng đỏ|mang tên bác|đảo ngọc|gia định|thăng long|phố hội|xứ huế|đất cảng)$/

/** Short forms and spellings that folding alone does not bring together. */
function toAliases(): string {
  const seen = new Set<string>()
  return readTable('aliases.tsv')
    .filter((row) => /^(?:abbr|popular|spelling|hyphen|y\/i|apostrophe|historic|plain)$/.test(row.kind as string) && row.code2024 !== '')
    .flatMap((row) => {
      // TPHCM is one word; elsewhere the type word is read apart from the name.
      const alias = toKey((row.alias as string).replace(/^(?:T\.?P\.?\s*(?!HCM)|thành phố )/i, ''))
      const entry = `${alias}>${(row.level as string)[0]}${row.code2024}`
      const isOwnName = units2024.some(
        (unit) => unit.level === row.level && unit.code === row.code2024 && toKey(unit.name as string) === alias
      )
      if (seen.has(entry) || isOwnName || NOT_ALONE.test(alias)) return []
      seen.add(entry)
      return [entry]
    })
    .join('|')
}

/** Bare names that are not taken for places: persons, plain words, organisations. */
function toDoubtful(): string {
  const ambiguity = JSON.parse(readFileSync(new URL('data/ambiguity.json', root), 'utf8')) as {
    corpus: { lowercaseWord: [string][]; capitalisedButRarelyAfterUnitWord: [string, number, number][] }
    curated: { personOrHistoricNames: [string][]; ordinaryWordsAndSlogans: [string][]; organisationsAndThings: string[] }
  }
  const { corpus, curated } = ambiguity
  const isProvince = new Set([...provinces2024, ...provinces2025].map((row) => toKey(row.name as string)))
  const names = [
    ...corpus.lowercaseWord.map(([name]) => name),
    ...corpus.capitalisedButRarelyAfterUnitWord.filter(([, all, after]) => after * 8 < all).map(([name]) => name),
    ...curated.personOrHistoricNames.map(([name]) => name),
    ...curated.ordinaryWordsAndSlogans.map(([name]) => name),
    ...curated.organisationsAndThings.map((name) => name.replace(/ \(.*\)$/, ''))
  ]
  // Cities are named often enough on their own.
  const used = new Set(districts.filter((row) => row.type !== 'thành phố thuộc tỉnh').map((row) => toKey(row.name as string)))
  return [...new Set(names.map(toKey))].filter((name) => used.has(name) && !isProvince.has(name)).join('|')
}

const toRetyped = (): string =>
  readTable('units-2026-changes.tsv')
    .map((row) => `${row.code}${TYPES[row.newType as string]}@${row.validFrom}`)
    .join('|')

/** Acts by what they made: provinces that were merged, and the communes of each province ("20commune"). */
function toActs(): string {
  const heirs = readTable('successors.tsv').filter((row) => row.oldCode?.length === 2)
  const merged = provinces2025.map((row) => row.code as string).filter((code) => heirs.filter((row) => row.newCode === code).length > 1)
  return readTable('acts.tsv')
    .flatMap(({ province, act, what }) => (what === 'provinces' ? merged.map((code) => `${code}>${act}`) : [`${province}commune>${act}`]))
    .join('|')
}

function write(name: string, constants: Readonly<Record<string, string>>): void {
  const lines = Object.entries(constants).map(([key, value]) => `export const ${key}: string = ${JSON.stringify(value)}`)
  writeFileSync(
    new URL(`src/gazetteer/${name}`, root),
    `// Generated by scripts/generate-gazetteer.ts from data/. Do not edit.\n${lines.join('\n')}\n`
  )
}

write('units.generated.ts', {
  PROVINCES_2024: provinces2024.map(toProvince).join('|'),
  PROVINCES_2025: provinces2025.map(toProvince).join('|'),
  DISTRICTS: toLines(provinces2024, districts, plain),
  UPPER_SUCCESSORS: toUpperSuccessors(),
  ALIASES: toAliases(),
  DOUBTFUL: toDoubtful(),
  RETYPED: toRetyped(),
  ACTS: toActs(),
  FORMER_UPPER: toFormer(/province|district/)
})
write('communes.generated.ts', {
  COMMUNES_2024: toLines(districts, communes2024, plain),
  COMMUNES_2025: toLines(provinces2025, communes2025, unlessSame),
  SUCCESSORS: toSuccessors(),
  FORMER: toFormer(/commune/, toFormerActs()),
  FORMER_ACTS: toFormerActs().join('|')
})
