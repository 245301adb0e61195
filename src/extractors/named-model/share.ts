import { isCapital } from '../../document/index.js'
import type { Phrase } from '../../grammar/index.js'
import { definePhrases, defineWords } from '../../lexicon/index.js'
import { GROUPS } from './decide.js'
import { isCounted, isProvince, toName, type Name, type Surroundings } from './name.js'
import type { Head } from './reading.js'
import type { ModelKind } from './schema.js'
import { TEAMS } from './words.js'

const teams = definePhrases<true>({ [TEAMS]: true })
const numerals = defineWords('hai ba bốn năm sáu bảy tám chín mười')
const joints = defineWords(', và')

/** Các HTX | Tân Tiến, Bình Minh và Đại Thắng: the names of proper nouns that a plural is shared by; none if it is not. */
export function share(around: Surroundings, head: Head, run: Phrase): Name[] {
  const { tokens } = around.document
  const { kind } = head.value as { readonly kind: ModelKind }
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
