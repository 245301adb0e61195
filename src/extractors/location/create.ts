import { fold } from '../../lexicon/index.js'
import { REFORM, type Era, type Gazetteer, type Succession, type Unit } from '../../gazetteer/index.js'
import { defineExtractor, toDiagnostic } from '../../pipeline/index.js'
import type { Document, Draft, Extractor } from '../../types.js'
import { date } from '../date/index.js'
import { linkBare, scanBare } from './bare.js'
import { markEra } from './era.js'
import { resolve, type Resolved } from './resolve.js'
import { scanTyped, type Raw } from './scan.js'
import { locationSchema, type LocationValue, type UnitRef } from './schema.js'

/** An extractor of the administrative places that a gazetteer knows, of both eras. The era follows the publication date. */
export function createLocation(gazetteer: Gazetteer): Extractor<'location', LocationValue, readonly [typeof date]> {
  const domainsOf = createDomains(gazetteer)
  return defineExtractor({
    kind: 'location',
    needs: [date],
    schema: locationSchema,
    *extract(document, found, report) {
      const published = document.published ?? found.get(date).find(({ value }) => value.role === 'published')?.value.start ?? null
      const raws = scan(document, gazetteer)
      const era: Era | null = published === null ? null : published < REFORM ? '2024' : '2025'
      for (const resolved of resolve(raws, era, homeOf(document, domainsOf(era ?? '2024')), gazetteer)) {
        const draft = toDraft(document, resolved, gazetteer, published)
        if (resolved.candidates.length > 1) {
          report(toDiagnostic('location/ambiguous', draft, draft.value.name, draft.value.candidates.map(({ code }) => code).join(' ')))
        }
        yield draft
      }
    }
  })
}

function scan(document: Document, gazetteer: Gazetteer): Raw[] {
  const raws: Raw[] = []
  scanTyped(document, gazetteer, (raw) => raws.push(raw))
  const taken = new Uint8Array(document.tokens.length + 1)
  for (const raw of raws) taken.fill(1, raw.first, raw.last)
  const known = new Set<Unit>(raws.flatMap((raw) => (raw.units.length <= 4 ? raw.units.filter((unit) => unit.level === 'district') : [])))
  scanBare(document, gazetteer, (token) => taken[token] === 1, known, (raw) => raws.push(raw))
  raws.sort((left, right) => left.first - right.first)
  linkBare(document, raws)
  markEra(document, raws)
  return raws
}

interface Domain {
  /** Lạng Sơn: langson */
  readonly label: string
  readonly province: Unit
}

/** What the domains of outlets call the provinces of an era, made once for each. */
function createDomains(gazetteer: Gazetteer): (era: Era) => readonly Domain[] {
  const domains = new Map<Era, readonly Domain[]>()
  return (era) => {
    let list = domains.get(era)
    if (list === undefined) {
      const codes = Array.from({ length: 99 }, (_, index) => String(index + 1).padStart(2, '0'))
      list = codes.flatMap((code) => gazetteer.unit(code, era) ?? []).map((province) => ({ label: fold(province.name).normalize('NFD').replaceAll(/[\u0300-\u036f\s-]/g, '').replaceAll('đ', 'd'), province }))
      domains.set(era, list)
    }
    return list
  }
}

/** The province whose name the outlet's domain bears: baolangson.vn. */
function homeOf({ blocks, tokens, text }: Document, domains: readonly Domain[]): Unit | null {
  for (const { kind, first, last } of blocks) {
    if (kind !== 'source') continue
    const domain = text.slice(tokens.start[first], tokens.end[last - 1]).toLowerCase()
    const found = domains.find(({ label }) => domain.includes(label))
    if (found !== undefined) return found.province
  }
  return null
}

function toDraft(document: Document, { raw, unit, candidates, container, implied }: Resolved, gazetteer: Gazetteer, published: string | null): Draft<LocationValue> {
  const { tokens } = document
  const top = unit ?? container
  const path = top === null ? [] : [top, ...gazetteer.ancestors(top)].map(toRef)
  const isFormer = unit !== null && !raw.units.includes(unit) && raw.former.length > 0
  const until = isFormer && unit !== null ? (raw.former.find(({ heirs }) => heirs.includes(unit))?.until ?? null) : null
  const type = raw.type ?? (unit === null ? null : published === null ? unit.type : gazetteer.typeAt(unit, published))
  return {
    start: tokens.start[raw.first] as number,
    end: tokens.end[raw.last - 1] as number,
    rule: raw.rule,
    implied: isFormer && unit !== null ? [...new Set([...implied, 'code'])] : implied,
    value: {
      name: raw.name,
      type,
      level: unit !== null && !isFormer ? unit.level : levelOf(raw, candidates),
      code: unit?.code ?? null,
      era: unit?.era ?? null,
      path,
      successors: unit === null ? [] : gazetteer.successors(unit).map(toRelative),
      predecessors: unit === null ? [] : gazetteer.predecessors(unit).map(toRelative),
      candidates: candidates.map(toRef),
      formerUntil: until,
      inOrganisation: raw.inOrganisation
    }
  }
}

function levelOf(raw: Raw, candidates: readonly Unit[]): LocationValue['level'] {
  return candidates[0]?.level ?? raw.former[0]?.level ?? raw.levels.at(-1) ?? 'other'
}

function toRef({ level, type, name, code, era }: Unit): UnitRef {
  return { level, type, name, code, era }
}

function toRelative({ unit: { level, type, name, code, era }, extent }: Succession): LocationValue['successors'][number] {
  return { level, type, name, code, era, extent }
}
