import { defineRoomNotation, figure, item, type Match, type Phrase } from '../../grammar/index.js'
import { date } from '../date/index.js'
import { location } from '../location/index.js'
import type { Frame } from './frame.js'
import type { ModelKind } from './schema.js'
export type { Frame }
import { ANYWHERE, YIELDS, ATTRIBUTES, ENDS, FOUNDING, VERBS, JOINS, LEADS, MANY, NAMING, TITLES, TYPICAL } from './words/index.js'

/** The kind word before a name. */
export type Head = Match<Frame>

/** What a rule saw of a name; which of them are names, and of what kind, the article decides (`reduce.ts`). */
export interface Reading {
  readonly form: 'quoted' | 'listed' | 'copula' | 'line' | 'opens' | 'run' | 'dated' | 'deed' | 'item' | 'behind' | 'called'
  /** The kind word that governs it, if the construction has one. */
  readonly head: Head | null
  /** A kind word between: mô hình | tổ hợp tác | trồng dứa. */
  readonly inner: Head | null
  /** The name's words; of a quotation, what stands inside. */
  readonly name: Phrase | null
  /** What follows the name and may be a part of it. */
  readonly more: Phrase | null
  /** The whole quotation. */
  readonly quotation: Match<Phrase> | null
  /** Words of the name before the quotation. */
  readonly lead: Phrase | null
}

export const nothing: Reading = { form: 'run', head: null, inner: null, name: null, more: null, quotation: null, lead: null }

/** Groups that a name may speak of: sinh hoạt chi hội 3 việc. */
const WITHIN: ReadonlySet<string> = new Set(['tổ', 'nhóm', 'chi hội', 'tổ hội'])

export const n = defineRoomNotation<null>()({
  sets: {
    ATTRIBUTES,
    ENDS,
    VERBS,
    JOINS,
    LEADS,
    MANY,
    NAMING,
    TYPICAL,
    YIELD: YIELDS,
    ANYWHERE,
    FOUNDING,
    TITLE: TITLES,
    CALLED: ['gọi là', 'tên là', 'tên gọi', 'tên gọi là', 'mang tên', 'lấy tên', 'đặt tên là', 'đặt tên', 'với tên', 'có tên'],
    LETTER: 'a b c d đ e g h i k',
    HALT: '. ; : ! ? …',
    MARKS: ', ; . : ! ? … ( ) [ ] { } “ ” „ ‟ « » ‘ ’ " \' | = < > _ * • · ~ ^ `',
    WHOSE: 'của do tại ở thuộc trên trong',
    HAS: [
      'với',
      'có',
      ':',
      'có mô hình',
      'làm',
      'thực hiện',
      'xây dựng',
      'đăng ký',
      'duy trì',
      'ra mắt',
      'thành lập',
      'nhận làm',
      'với các'
    ],
    IS: ['là', 'là một', 'là một trong', 'là một trong những', 'là những', 'là các', '-', 'chính là', 'là tên'],
    SORT: ['mô hình', 'cách làm', 'sáng kiến', 'câu lạc bộ', 'clb', 'tổ chức', 'hình thức', 'hợp tác xã', 'htx'],
    TIES: ['gắn với', 'kết hợp với', 'và', 'cùng với']
  },
  kinds: {
    quotation: item<Phrase>('quotation'),
    head: item<Frame>('frame', ({ value }) => value.role === 'head'),
    model: item<Frame>('frame', ({ value }) => value.role === 'head' && value.kind === 'mô hình'),
    group: item<Frame>('frame', ({ value }) => value.role === 'head' && value.kind !== 'mô hình'),
    within: item<Frame>('frame', ({ value }) => value.role === 'head' && WITHIN.has(value.kind)),
    chapter: item<Frame>('frame', ({ value }) => value.role === 'head' && (value.kind === 'chi hội' || value.kind === 'tổ hội')),
    hall: item<Frame>('frame', ({ value }) => value.role === 'head' && value.kind === 'hội quán'),
    stop: item<Frame>(
      'frame',
      ({ value }) => value.role === 'stop' || value.role === 'other' || value.role === 'verb' || value.role === 'organise'
    ),
    end: item<Frame>('frame', ({ value }) => value.role === 'stop' || value.role === 'other'),
    verb: item<Frame>('frame', ({ value }) => value.role === 'verb' || value.role === 'organise'),
    organising: item<Frame>('frame', ({ value }) => value.role === 'organise'),
    organisation: item<Frame>('frame', ({ value }) => value.role === 'organisation'),
    other: item<Frame>('frame', ({ value }) => value.role === 'other'),
    seat: item(location),
    day: item(date),
    number: figure(() => true as const)
  }
}).with((base) => ({
  many: base.phrase('@MANY'),
  // • · 1. · a)
  bullet: base.phrase('- | • | @PLUS | @STAR | · | {number:number} ~(. | @CLOSE | /) | @LETTER ~(@CLOSE | .)'),
  // mô hình | điểm mang tên | “A”; mô hình | của Hội Phụ nữ xã | “A”
  skip: base.phrase(
    '(@ATTRIBUTES | {s:seat} | @WHOSE !(@END | {q:quotation} | {h:head} | {x:stop})+ | @OPEN !(@CLOSE | {q:quotation})* @CLOSE)+'
  ),
  naming: base.phrase('(@NAMING | {s:seat})+'),
  lead: base.phrase('!(@ENDS | @VERBS | @MARKS | {q:quotation} | {h:head} | {x:stop})+'),
  organise: base.phrase('{g:organising} (!(@ENDS | @VERBS | @MARKS | {q:quotation} | {h:head} | {x:stop}))*'),
  run: base.phrase(
    '!(@ENDS | @VERBS | @MARKS | {q:quotation} | {s:seat} | {d:day} | {h:head} | {x:stop} | {o:organisation}) ((, | @OPEN Aa (- Aa)* @CLOSE)? !(@ENDS | @VERBS | @MARKS | {q:quotation} | {s:seat} | {d:day} | {h:head} | {x:stop} | {o:organisation}) | {w:within})*'
  ),
  // Camera an ninh | hỗ trợ người dân: the rest of a name of what is done
  more: base.phrase(
    '({v:verb} | @VERBS) (,? !(@ENDS | @MARKS | {q:quotation} | {s:seat} | {d:day} | {h:head} | {e:end} | {o:organisation}) | {w:within})*'
  ),
  activity: base.phrase(
    '!(@ENDS | @MARKS | {q:quotation} | {s:seat} | {d:day} | {h:head} | {e:end} | {o:organisation}) (,? !(@ENDS | @MARKS | {q:quotation} | {s:seat} | {d:day} | {h:head} | {e:end} | {o:organisation}) | cho !(@YIELD | @ENDS | @MARKS | {q:quotation} | {s:seat} | {d:day} | {h:head} | {e:end} | {o:organisation}) | ở @ANYWHERE | {w:within})*'
  ),
  // “A” | của Ban CHQS huyện B |; “C”
  behind: base.phrase(
    '(@OPEN !(@CLOSE | {q:quotation})* @CLOSE | (của | do | tại | ở | cho) {h:head} | !(@END | @JOINS | {q:quotation} | {h:head} | {x:stop}))+'
  ),
  // ; | Ban CHQS huyện C có | “D”
  before: base.phrase('!(@END | {q:quotation} | {m:model})* (@HAS | {x:verb})'),
  title: base.phrase('Aa !(@ENDS | @MARKS | {q:quotation} | {s:seat} | {d:day} | {h:head} | {e:end} | {o:organisation})+'),
  capitals: base.phrase('Aa Aa+')
}))

/** A match's slots as a reading. */
export const reading = (form: Reading['form'], slots: Partial<Omit<Reading, 'form'>>): Reading => ({ ...nothing, ...slots, form })

/** The kind of model that a kind word names. */
export const kindOf = (head: Head): ModelKind => (head.value as { readonly kind: ModelKind }).kind

/** Tokens of a phrase. */
export const width = (phrase: Phrase | null): number => (phrase === null ? 0 : phrase.last - phrase.first)
