import { sentenceOf, startsLine } from '../../document/index.js'
import type { Unit } from '../../gazetteer/index.js'
import type { Match } from '../../grammar/index.js'
import type { Document } from '../../types.js'
import { toBare } from './bare-names.js'
import { pickKnown } from './make.js'
import type { Name } from './names.js'
import { n, showChain } from './notation.js'
import { RANK, type Group, type Raw } from './types.js'
import { W } from './words.js'

const rankOf = ({ levels }: Raw): number => Math.min(...levels.map((level) => RANK[level]))

/** Whether a mention may lie in another: by rank, and if any unit of its name does, or none is known. */
function mayHold(larger: Raw, raw: Raw): boolean {
  if (rankOf(larger) <= rankOf(raw)) return false
  const heads = new Set<Unit>([...larger.units, ...larger.former.flatMap(({ heirs }) => heirs)])
  const units = [...raw.units, ...raw.former.flatMap(({ heirs }) => heirs)]
  const isIn = (unit: Unit): boolean => {
    for (let each: Unit | null = unit; each !== null; each = each.parent) if (heads.has(each)) return true
    return false
  }
  return units.length === 0 || units.some(isIn)
}

/** Puts the parts into the larger unit named before them, if most of them may lie there. */
function readParts(head: Raw, groups: readonly Match<Group>[], extra: readonly Raw[]): Group | null {
  const raws = groups.flatMap(({ value }) => value.raws).filter(({ parent }) => parent === null)
  const inside = raws.filter((raw) => mayHold(head, raw))
  if (inside.length * 2 <= raws.length || inside.length === 0) return null
  for (const raw of inside) raw.parent = head
  return { raws: [...extra, ...raws], isPlural: false, isChained: false, isInCommune: false }
}

function toHead({ value: name }: Match<Name>, document: Document): Raw | null {
  const picked = pickKnown(
    name,
    ({ level }) => level === 'province',
    ({ isCapital }) => isCapital
  )
  return picked === null || picked.last < name.last ? null : toBare(document, picked)
}

/** A unit, and what it is made of. */
export const parts = n.grammar<Group>(
  'part',
  [
    n.rule({
      name: 'parts',
      like: [
        ['Tỉnh Bình Dương gồm 3 huyện: Bến Cát, Tân Uyên', 'huyện Bến Cát <, huyện Tân Uyên <'],
        ['tỉnh Sông Bé quản lý 14 huyện gồm: Lộc Ninh, Bù Đốp', 'huyện Lộc Ninh <, huyện Bù Đốp <'],
        [
          'tỉnh Bình Dương chỉ có thị xã Thủ Dầu Một cùng 3 huyện: Tân Uyên, Bến Cát',
          'thị xã Thủ Dầu Một <, huyện Tân Uyên <, huyện Bến Cát <'
        ]
      ],
      not: ['tỉnh Bình Dương, huyện Cao Lộc', 'huyện Cao Lộc gồm tỉnh Lạng Sơn'],
      read: '{head:group} !(@END | {a:group} | @HAVING | {b:name})* @HAS !(@END | {c:group} | {d:name})* {groups*:group} (@AND* {count:count}? {groups*:group})*',
      reach: 24,
      then: ({ head, groups }) => readParts(head.value.raws.at(-1) as Raw, groups, [])
    }),
    n.rule({
      name: 'bare-parts',
      like: [
        ['Phía Vĩnh Phúc có 5 huyện (Vĩnh Tường, Yên Lạc)', 'Vĩnh Phúc, huyện Vĩnh Tường <, huyện Yên Lạc <'],
        ['Hà Tĩnh có 2 huyện: Can Lộc, Hương Khê', 'Hà Tĩnh, huyện Can Lộc <, huyện Hương Khê <'],
        ['Lạng Sơn gồm các huyện Cao Lộc, Chi Lăng', 'Lạng Sơn, huyện Cao Lộc <, huyện Chi Lăng <']
      ],
      not: ['Hà Tĩnh, 2 huyện: Can Lộc', 'Ông Hà có huyện Can Lộc'],
      read: '{head:name} @HAS !(@END | {c:group} | {d:name})* {groups*:group} (@AND* {count:count}? {groups*:group})*',
      notAfter: '@NOT_PLACE | @TITLE',
      reach: 16,
      then: ({ head, groups }, { document }) => {
        const raw = toHead(head, document)
        return raw === null ? null : readParts(raw, groups, [raw])
      }
    })
  ],
  { show: showChain }
)

/** "Lào Cai: Bảo Yên 109, Bắc Hà 15": what heads a line or a sentence, before a colon, holds what is named in it. */
export function headLines(document: Document, raws: readonly Raw[]): void {
  const { tokens } = document
  let head: Raw | null = null
  let end = 0
  for (const raw of raws) {
    if (raw.first >= end) head = null
    const isOpening = startsLine(tokens, raw.first) || (document.sentences[sentenceOf(document, raw.first)] as number) === raw.first
    if (isOpening && tokens.word[raw.last] === W.colon) {
      head = raw
      end = raw.last
      while (end < tokens.length && !startsLine(tokens, end)) end++
    } else if (head !== null && raw.parent === null && mayHold(head, raw)) raw.parent = head
  }
}
