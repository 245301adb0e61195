import type { Phrase } from '../../grammar/index.js'
import { chapter, hall } from './chapters.js'
import { firstComma, firstCommaOfTrades } from './ends.js'
import { club, cooperative, smallTeam, team } from './groups.js'
import { model } from './models.js'
import { isCounted, type Name, type Surroundings } from './name.js'
import type { Head } from './reading.js'
import type { ModelKind } from './schema.js'

/** The name that an unquoted run of words gives, or null: each kind has its own way. */
export function decide(around: Surroundings, head: Head, inner: Head | null, run: Phrase): Name | null {
  const own = inner ?? head
  const { kind } = own.value as { readonly kind: ModelKind }
  const after = (head.value as { readonly kind: ModelKind }).kind === 'mô hình'
  if (after && inner !== null && isCounted(around, head.first)) return null
  const comma = (kind === 'HTX' ? firstCommaOfTrades : firstComma)(around.document.tokens, run.first, run.last)
  const last = GROUPS.has(kind) ? beforePredicate(around, run.first, comma) : comma
  if (kind === 'mô hình') return model(around, head, run.first, last, run.last)
  if (kind === 'HTX') return cooperative(around, own, run.first, last)
  if (kind === 'tổ hợp tác') return team(around, own, run.first, last)
  if (kind === 'câu lạc bộ') return club(around, own, run.first, last)
  if (kind === 'chi hội' || kind === 'tổ hội') return chapter(around, own, run.first, last, after)
  if (kind === 'hội quán') return hall(around, own, run.first, last, after)
  if (kind === 'tổ' && !after) return smallTeam(around, own, run.first, last)
  return after ? model(around, head, own.first, last, run.last) : null
}

export const GROUPS: ReadonlySet<ModelKind> = new Set<ModelKind>(['HTX', 'tổ hợp tác', 'câu lạc bộ'])

/** CLB Hưu trí | họp mỗi tháng */
function beforePredicate({ isPredicate }: Surroundings, first: number, last: number): number {
  for (let at = first + 1; at < last; at++) if (isPredicate[at] === 1) return at
  return last
}
