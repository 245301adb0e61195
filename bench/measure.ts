import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const MEMORY = fileURLToPath(new URL('memory.ts', import.meta.url))
const DIST = new URL('../dist/index.js', import.meta.url).href
const IMPORTS = 15

export const median = (list: readonly number[]): number => list.toSorted((left, right) => left - right)[list.length >> 1] ?? 0
export const round = (ratio: number): number => Math.round(ratio * 100) / 100

/** Median times of works that take turns; the first quarter of the rounds warms up. */
export function interleave(rounds: number, works: Readonly<Record<string, () => unknown>>): Record<string, number> {
  const times = new Map(Object.keys(works).map((name) => [name, [] as number[]]))
  for (let turn = 0; turn < rounds; turn++) {
    for (const [name, work] of Object.entries(works)) {
      const start = performance.now()
      work()
      times.get(name)?.push(performance.now() - start)
    }
  }
  return Object.fromEntries([...times].map(([name, list]) => [name, median(list.slice(rounds >> 2))]))
}

/** Bytes of peak memory a character of a 10 MB text, over the text itself, in a process of its own. */
export function measureMemory(): Record<string, number> {
  return JSON.parse(execFileSync(process.execPath, ['--expose-gc', '--import', 'tsx', MEMORY], { encoding: 'utf8' })) as Record<
    string,
    number
  >
}

/** What an import costs over bare Node.js, in milliseconds, and as a ratio to it. */
export function measureImport(): Record<string, number> {
  const run = (code: string): number => {
    const start = performance.now()
    execFileSync(process.execPath, ['--input-type=module', '--eval', code])
    return performance.now() - start
  }
  const { bare = 0, whole = 0 } = interleave(IMPORTS, { bare: () => run('0'), whole: () => run(`await import('${DIST}')`) })
  return { 'milliseconds over bare Node.js': Math.round(whole - bare), 'ratio to bare Node.js': round(whole / bare) }
}
