import { isCapital, isUpper } from '../../document/index.js'
import type { Phrase } from '../../grammar/index.js'
import { definePhrases, defineWords } from '../../lexicon/index.js'
import { GROUPS } from './decide.js'
import { beforeClause, firstComma, isInnerComma, withoutTail } from './ends.js'
import { isGeneral, isOrganisation } from './list.js'
import { isCounted, isProvince, toName, type Name, type Surroundings } from './name.js'
import type { Head } from './reading.js'
import type { ModelKind } from './schema.js'
import { TEAMS } from './words/index.js'

const teams = definePhrases<true>({ [TEAMS]: true })
const numerals = defineWords('hai ba bốn năm sáu bảy tám chín mười')
const joints = defineWords(', và')

/** Các HTX | Tân Tiến, Bình Minh và Đại Thắng: the names of proper nouns that a plural is shared by; none if it is not. */
export function share(around: Surroundings, head: Head, run: Phrase): Name[] {
  const { tokens } = around.document
  const { kind } = head.value as { readonly kind: ModelKind }
  if (kind === 'mô hình') return isCounted(around, head.first) ? ofModels(around, head, run) : []
  if (!GROUPS.has(kind) || head.first === 0 || !(isCounted(around, head.first) || numerals.has(tokens.word[head.first - 1] as number)))
    return []
  const parts: { first: number; last: number }[] = []
  let first = run.first
  for (let at = run.first; at <= run.last; at++) {
    if (at < run.last && isCapital(tokens, at)) continue
    const isJoint = at < run.last && joints.has(tokens.word[at] as number) && isCapital(tokens, at + 1)
    if (at - first < 2) return []
    parts.push({ first, last: at })
    if (!isJoint) break
    first = at + 1
  }
  const isOfPlaces =
    parts.every((part) => around.isPlace[part.first] === 1 && isProvince(around, part.last)) ||
    (kind === 'câu lạc bộ' && parts.some((part) => teams.match(tokens.word, part.first)?.end === part.last))
  return parts.length < 2 || isOfPlaces
    ? []
    : parts.map((part, index) => ({
        ...toName(around, 'shared-kind', head, part.first, part.last),
        first: index === 0 ? head.first : part.first
      }))
}

/** các mô hình Ngõ xanh, Hẻm sạch và Hũ gạo tình thương: each begins with a capital; none if one does not. */
function ofModels(around: Surroundings, head: Head, run: Phrase): Name[] {
  const { tokens } = around.document
  const names: Name[] = []
  for (let first = run.first; first < run.last;) {
    let last = first + 1
    while (last < run.last && !(joints.has(tokens.word[last] as number) && !isInnerComma(tokens, last) && isCapital(tokens, last + 1)))
      last++
    const end = withoutTail(tokens, first, last === run.last ? beforeClause(tokens, first, firstComma(tokens, first, last)) : last)
    const isName = isCapital(tokens, first) && !isUpper(tokens, first) && end - first > 1 && !isCapital(tokens, end - 1)
    if (!isName || around.isPlace[first] === 1 || isOrganisation(around, first) || isGeneral(around, first, end)) return []
    names.push(toName(around, 'shared-model', head, first, end))
    first = last + 1
  }
  return names.length < 2 ? [] : names
}
