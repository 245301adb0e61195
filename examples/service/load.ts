import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const seed = readFileSync(new URL('../../fixtures/lang-son-dan-van-kheo/input.txt', import.meta.url), 'utf8')
const THREAD = new URL('../../test/hanging-thread.mjs', import.meta.url).href

/** Innocent requests may take this much longer at p99 when one text in a hundred hangs. */
export const MAX_RATIO = 2

export interface Load {
  readonly seconds: number
  /** Innocent requests; they come whether or not those before them were answered. */
  readonly perSecond: number
}

export interface Answered {
  /** Milliseconds from the moment a request was due. */
  readonly p50: number
  readonly p99: number
  readonly answered: number
  /** Innocent requests that were not answered with a record. */
  readonly failed: number
  /** Hanging texts sent, and refused as such. */
  readonly poison: number
  readonly refused: number
}

/** Innocent requests without and with one hanging text in a hundred, against a service in a process of its own. */
export async function compareLoads(load: Load): Promise<{ without: Answered; with: Answered; ratio: number }> {
  const service = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(new URL('main.ts', import.meta.url))], {
    env: { ...process.env, PORT: '0', THREAD },
    stdio: ['ignore', 'pipe', 'inherit']
  })
  try {
    const [line] = (await once(service.stdout, 'data')) as [Buffer]
    const url = `${line.toString().trim()}/parse`
    await send(url, { seconds: 2, perSecond: load.perSecond }, 0)
    const without = await send(url, load, 0)
    const poisoned = await send(url, load, 0.01)
    return { without, with: poisoned, ratio: poisoned.failed > 0 ? Number.POSITIVE_INFINITY : poisoned.p99 / without.p99 }
  } finally {
    service.kill('SIGTERM')
    await once(service, 'close')
  }
}

async function send(url: string, { seconds, perSecond }: Load, poisonRate: number): Promise<Answered> {
  const times: number[] = []
  let [failed, poison, refused] = [0, 0, 0]
  const post = async (text: string): Promise<number> => {
    try {
      const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ text }) })
      await answer.arrayBuffer()
      return answer.status
    } catch {
      return 0
    }
  }
  const start = performance.now()
  const all: Promise<void>[] = []
  for (let index = 0; index < seconds * perSecond; index++) {
    const due = start + (index * 1_000) / perSecond
    await sleep(Math.max(0, due - performance.now()))
    all.push(
      post(seed).then((status) => {
        if (status === 200) times.push(performance.now() - due)
        else failed++
      })
    )
    if (poisonRate === 0 || index % Math.round(1 / poisonRate) !== 0) continue
    poison++
    all.push(
      post(`HANG ${index}`).then((status) => {
        if (status === 422) refused++
      })
    )
  }
  await Promise.all(all)
  times.sort((left, right) => left - right)
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.POSITIVE_INFINITY
  return { p50: at(0.5), p99: at(0.99), answered: times.length, failed, poison, refused }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const result = await compareLoads({ seconds: Number(process.argv[2] ?? 60), perSecond: Number(process.argv[3] ?? 25) })
  console.log(result)
  const { without, with: poisoned, ratio } = result
  if (without.failed > 0 || poisoned.failed > 0 || poisoned.refused < poisoned.poison || ratio > MAX_RATIO) process.exitCode = 1
}
