import { isTight, Kind } from '../../document/index.js'
import type { Document } from '../../types.js'
import { pad } from './calendar.js'
import { integerAt, widthAt } from './point.js'
import { DAY_LEADS, HOUR_MARKS, PRIMES, W } from './words.js'

export interface Clock {
  /** HH:MM */
  readonly time: string
  readonly last: number
}

/** 7h15 · 19 giờ · 7 giờ 30 phút · 11h50’ · 14:20 */
export function readClock(document: Document, at: number): Clock | null {
  const { tokens } = document
  const hour = integerAt(document, at)
  if (hour < 0 || hour > 24) return null
  const mark = at + 1
  if (tokens.word[mark] === W.colon && isTight(tokens, mark) && isTight(tokens, mark + 1)) {
    const minute = integerAt(document, mark + 1)
    return minute >= 0 && minute < 60 ? toClock(hour, minute, mark + 2) : null
  }
  if (!HOUR_MARKS.has(tokens.word[mark] as number)) return null
  const minute = integerAt(document, mark + 1)
  // 8h 5/3: the number behind the hour begins the date.
  const isDate = tokens.word[mark + 2] === W.slash || tokens.word[mark + 2] === W.hyphen
  if (tokens.kind[mark + 1] !== Kind.number || minute < 0 || minute > 59 || isDate) return toClock(hour, 0, mark + 1)
  const isMarked = tokens.word[mark + 2] === W.minute || (PRIMES.has(tokens.word[mark + 2] as number) && isTight(tokens, mark + 2))
  const isMinute = isMarked || isTight(tokens, mark + 1) || (widthAt(tokens, mark + 1) === 2 && DAY_LEADS.has(tokens.word[mark + 2] as number))
  if (!isMinute) return toClock(hour, 0, mark + 1)
  return toClock(hour, minute, isMarked ? mark + 3 : mark + 2)
}

function toClock(hour: number, minute: number, last: number): Clock {
  return { time: `${pad(hour === 24 ? 0 : hour)}:${pad(minute)}`, last }
}
