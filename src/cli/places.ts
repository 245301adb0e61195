import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { convertUnit, parseAddress, type Era, type FormerUnit, type TextConversion, type Unit } from '../gazetteer/index.js'
import { toReason } from './reason.js'
import { toSafeJson, toVisibleLine } from './safe.js'

/** What `boctach places` says of each address: a page for people, or a line of JSON each. Throws on wrong usage. */
export async function toPlaces(args: readonly string[], stdin: AsyncIterable<Uint8Array | string>, isTerminal: boolean): Promise<string> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { to: { type: 'string', default: '2025' }, format: { type: 'string' }, from: { type: 'string' } }
  })
  const { to, format = isTerminal ? 'pretty' : 'ndjson', from } = values
  if (to !== '2024' && to !== '2025') throw new Error(`--to takes 2024 or 2025, got "${to}"`)
  if (format !== 'pretty' && format !== 'ndjson') throw new Error(`places are printed as pretty or ndjson, not ${format}`)
  const addresses = await toAddresses(positionals, from, stdin)
  return addresses.map((address) => (format === 'pretty' ? toPage(address, to) : toLine(address, to))).join(format === 'pretty' ? '\n' : '')
}

/** The addresses as they stand in the command, and the lines of a file, or of standard input for -. */
async function toAddresses(
  positionals: readonly string[],
  file: string | undefined,
  stdin: AsyncIterable<Uint8Array | string>
): Promise<string[]> {
  const toLines = (content: string): string[] => content.split(/\r?\n/).filter((line) => line.trim() !== '')
  const all: string[] = []
  for (const each of positionals) all.push(...(each === '-' ? toLines(await text(stdin)) : [each]))
  if (file !== undefined) {
    all.push(
      ...toLines(
        await readFile(file, 'utf8').catch((error: unknown) => {
          throw new Error(`${file}: ${toReason(error)}`, { cause: error })
        })
      )
    )
  }
  if (positionals.length === 0 && file === undefined)
    throw new Error("places takes addresses: boctach places 'xã Mai Pha, TP Lạng Sơn', - or --from FILE")
  return all
}

const isUnit = (unit: Unit | FormerUnit): unit is Unit => 'era' in unit

function toLine(address: string, to: Era): string {
  const { from, heirs, heir, reason, act, address: read } = convertUnit(address, { to })
  return `${toSafeJson(
    JSON.stringify({
      text: address,
      detail: read.detail,
      unit: from === null ? null : toRef(from),
      to,
      heir: heir === null ? null : toRef(heir),
      reason,
      act,
      heirs: heirs.map(({ unit, extent }) => ({ ...toRef(unit), extent })),
      candidates: read.candidates.map(toRef),
      unknown: read.unknown
    })
  )}\n`
}

/** A unit as plain data, with all above it. */
function toRef(unit: Unit | FormerUnit): Record<string, unknown> {
  const { type, name, level } = unit
  if (!isUnit(unit)) return { era: null, code: null, level, type, name, from: unit.from, until: unit.until }
  return { era: unit.era, code: unit.code, level, type, name, within: toParents(unit).map((parent) => `${parent.type} ${parent.name}`) }
}

function toParents({ parent }: Unit): Unit[] {
  return parent === null ? [] : [parent, ...toParents(parent)]
}

function toPage(address: string, to: Era): string {
  const conversion = convertUnit(address, { to })
  const { from, heirs, reason, act } = conversion
  const lines = [toVisibleLine(address)]
  if (from === null) lines.push(...toDoubt(address, conversion))
  else {
    lines.push(`  ${isUnit(from) ? from.era : `until ${from.until}`}  ${toName(from)}`)
    lines.push(
      ...heirs.map(
        ({ unit, extent }, index) =>
          `  ${to}  ${toName(unit)}  ${extent}${index === 0 ? `  (${[reason, act].filter(Boolean).join(', ')})` : ''}`
      )
    )
    if (heirs.length === 0) lines.push(`  ${to}  -`)
  }
  return `${lines.join('\n')}\n`
}

function toDoubt(address: string, { address: { candidates } }: TextConversion): string[] {
  return candidates.length === 0
    ? [`  no unit is known by this: ${toVisibleLine(parseAddress(address).unknown.join('; '))}`]
    : [`  one of ${candidates.length}:`, ...candidates.map((unit) => `    ${toName(unit)}`)]
}

function toName(unit: Unit | FormerUnit): string {
  const own = `${unit.type} ${unit.name}`
  return isUnit(unit) ? [`${own} [${unit.code}]`, ...toParents(unit).map(({ type, name }) => `${type} ${name}`)].join(' < ') : own
}
