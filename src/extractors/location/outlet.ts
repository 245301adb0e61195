import { fold } from '../../lexicon/index.js'
import type { Era, Gazetteer, Unit } from '../../gazetteer/index.js'
import type { Document } from '../../types.js'

interface Domain {
  /** Lạng Sơn: langson */
  readonly label: string
  readonly province: Unit
}

/** A function that tells the province whose name the outlet's domain bears (baolangson.vn); what domains call the provinces is made once for each era. */
export function createHome(gazetteer: Gazetteer): (document: Document, era: Era) => Unit | null {
  const domains = new Map<Era, readonly Domain[]>()
  const domainsOf = (era: Era): readonly Domain[] => {
    const known = domains.get(era)
    if (known !== undefined) return known
    const codes = Array.from({ length: 99 }, (_, index) => String(index + 1).padStart(2, '0'))
    const list = codes.flatMap((code) => gazetteer.unit(code, era) ?? []).map((province) => ({ label: toLabel(province.name), province }))
    domains.set(era, list)
    return list
  }
  return ({ blocks, tokens, text }, era) => {
    for (const { kind, first, last } of blocks) {
      if (kind !== 'source') continue
      const domain = text.slice(tokens.start[first], tokens.end[last - 1]).toLowerCase()
      const found = domainsOf(era).find(({ label }) => domain.includes(label))
      if (found !== undefined) return found.province
    }
    return null
  }
}

function toLabel(name: string): string {
  return fold(name)
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f\s-]/g, '')
    .replaceAll('đ', 'd')
}
