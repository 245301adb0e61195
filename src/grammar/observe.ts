import type { Grammar, Match, Scanned, Stream } from './types.js'

let scans: Scanned[] | null = null

/** Tells whoever observes that a level was scanned. */
export function notify(grammar: Grammar, stream: Stream, matches: readonly Match[]): void {
  scans?.push({ grammar, stream, matches })
}

/** Every level that is scanned while `work` runs, in order. */
export function observe(work: () => void): readonly Scanned[] {
  const outer = scans
  const mine: Scanned[] = (scans = [])
  try {
    work()
  } finally {
    scans = outer
  }
  return mine
}
