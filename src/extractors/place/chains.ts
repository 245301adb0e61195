import { Kind } from '../../document/index.js'
import type { Context, Match } from '../../grammar/index.js'
import { isLarger, pickLarger } from './lists.js'
import { toRaw } from './make.js'
import type { Name } from './names.js'
import { n, showChain, type Env } from './notation.js'
import type { Group, Level, Raw } from './types.js'
import { CHAIN_WORDS, W } from './words.js'

/** What stands above in a chain: a typed place, or a name alone. */
type Above = { readonly group: Match<Group> | null; readonly name: Match<Name> | null }

/** Joins a chain, smallest first: each place lies in the next. Null where one does not. */
function readChain(below: Group, above: readonly Above[], context: Context<Env>): Group | null {
  const { document, env } = context
  const { tokens } = document
  const raws: Raw[] = [...below.raws]
  let pending: readonly Raw[] = below.raws
  const links: (readonly [readonly Raw[], Raw])[] = []
  for (const { group, name } of above) {
    const last = pending.at(-1) as Raw
    const first = (group ?? (name as Match<Name>)).first
    const link = CHAIN_WORDS.match(tokens.word, last.last)
    let next: readonly Raw[]
    if (group !== null) {
      const [raw] = group.value.raws as readonly [Raw, ...Raw[]]
      if (raw.rule === 'organ' || group.value.isChained || raw.first !== first || !isLarger(raw.levels, last.levels)) return null
      // TPHCM, TP Hồ Chí Minh: the same once more.
      if (raw.units.some((unit) => unit.level === 'province' && last.units.includes(unit))) return null
      next = group.value.raws.map((each) => ({ ...each, rule: each === raw ? 'chained' : each.rule, inOrganisation: false }))
    } else {
      // ấp Xóm Thủ - Hòa Thạnh: a dash joins two of a kind as often as a small and a large one.
      if (link === null || link.end !== first || (tokens.word[last.last] === W.hyphen && last.units.length === 0)) return null
      const picked = pickLarger(document, (name as Match<Name>).value, last, env.gazetteer)
      if (picked === null) return null
      const levels = [...new Set<Level>(picked.units.map(({ level }) => level))]
      next = [toRaw(document, 'chained', picked.first, picked, { type: '', levels }, { inOrganisation: false })]
    }
    links.push([pending, next[0] as Raw])
    raws.push(...next)
    pending = next
  }
  for (const [smaller, larger] of links) for (const raw of smaller) raw.parent = larger
  for (const list of new Set(links.map(([smaller]) => smaller))) if (list.length > 1) for (const raw of list) raw.list = list
  return isFitting(below, links[0]?.[1] ?? null, context) ? { ...below, raws, isChained: false } : null
}

/** khu vực Thới Hòa, phường Y: the word means an area but right before a commune. */
function isFitting({ raws, isInCommune }: Group, parent: Raw | null, { document: { tokens } }: Context<Env>): boolean {
  if (!isInCommune) return true
  const [raw] = raws as readonly [Raw]
  const isName = tokens.kind[raw.last - 1] !== Kind.number || tokens.word[raw.last - 2] !== W.km
  return parent?.type !== null && parent?.levels.includes('commune') === true && tokens.word[raw.last] === W.comma && isName
}

const notation = n.with(({ phrase }) => ({
  above: phrase('{group?:group} | {name?:name}', (slots): Above => slots)
}))

/** Places with the larger ones they lie in: by type word, or by name alone. */
export const chains = notation.grammar<Group>(
  'chain',
  [
    notation.rule({
      name: 'chain',
      like: [
        ['thôn Hoàng Thanh, xã Hoàng Đồng, thành phố Lạng Sơn', 'thôn Hoàng Thanh <, xã Hoàng Đồng <, thành phố Lạng Sơn'],
        ['xã Cồn Thoi (Kim Sơn, Ninh Bình)', 'xã Cồn Thoi <, Kim Sơn <, Ninh Bình'],
        ['hai xã Hương Xuân, Hương Trà của huyện Hương Khê', 'xã Hương Xuân <, xã Hương Trà <, huyện Hương Khê'],
        ['thôn Đoài xã Tân Lập', 'thôn Đoài <, xã Tân Lập']
      ],
      not: ['huyện Cao Lộc, xã Tân Lập', 'tổ 5 người', 'xã Tân Lập (Hội Nông dân)'],
      read: '{below:group} @LINK? {above*:above} (@LINK? {above*:above})? (@LINK? {above*:above})?',
      reach: 16,
      then: ({ below, above }, context) => readChain(below.value, above, context)
    })
  ],
  { show: showChain }
)
