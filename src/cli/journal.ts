import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, stat, truncate } from 'node:fs/promises'
import * as z from 'zod'

/** How far an input was read: its first articles, their hash, and which of them failed. */
export interface Read {
  readonly items: number
  readonly sha256: string
  readonly failed: ReadonlySet<number>
}
/** What was read of each input. */
export type Done = ReadonlyMap<string, Read>

/** What a file of records depends on, besides its inputs. */
export type Head = Readonly<Record<string, unknown>> & { readonly boctach: string }

/** A file of records, as far as its journal vouches for it. */
export interface Resumed {
  readonly done: Done
  readonly bytes: number
  /** Of these bytes. */
  readonly hash: Hash
}

const checkpointSchema = z.strictObject({
  bytes: z.int().nonnegative(),
  sha256: z.string().length(64),
  done: z.record(
    z.string(),
    z.strictObject({
      items: z.int().nonnegative(),
      sha256: z.string(),
      failed: z.array(z.int()).optional(),
      mended: z.array(z.int()).optional()
    })
  )
})
export type Checkpoint = z.infer<typeof checkpointSchema>

/**
 * What a file of records has, by its journal. Refuses a file that another command wrote, that was changed
 * since, or that has no journal; cuts off what the last run wrote behind its last checkpoint.
 */
export async function resume(path: string, journal: string, head: Head): Promise<Resumed | null> {
  const [size, lines] = [await sizeOf(path), await readJournal(path, journal)]
  // Taken away or emptied, it is begun anew.
  if (size === null || size === 0) return null
  if (lines === null) throw new Error(`${path} has no journal (${journal}): it is finished, or no run with --output wrote it. Not resumed`)
  checkHead(path, JSON.parse(lines[0] ?? '{}') as Head, head)
  const done = new Map<string, Read>()
  let last = { bytes: 0, sha256: createHash('sha256').digest('hex') }
  for (const line of lines.slice(1)) {
    const checkpoint = toCheckpoint(line)
    if (checkpoint === null) throw new Error(`${journal} was changed: not resumed`)
    addTo(done, checkpoint)
    last = checkpoint
  }
  if (size < last.bytes) throw new Error(`${path} is shorter than its journal says: not resumed`)
  const hash = createHash('sha256')
  if (last.bytes > 0) for await (const chunk of createReadStream(path, { end: last.bytes - 1 })) hash.update(chunk as Buffer)
  if (hash.copy().digest('hex') !== last.sha256) throw new Error(`${path} was changed since it was written: not resumed`)
  if (size > last.bytes) await cutBehind(path, last.bytes, head.table === undefined ? 'file' : 'article')
  return { done, bytes: last.bytes, hash }
}

/** Adds what a checkpoint says was read since the one before it. */
function addTo(done: Map<string, Read>, checkpoint: Checkpoint): void {
  for (const [key, { items, sha256, failed = [], mended = [] }] of Object.entries(checkpoint.done)) {
    const all = new Set([...(done.get(key)?.failed ?? []), ...failed])
    for (const item of mended) all.delete(item)
    done.set(key, { items, sha256, failed: all })
  }
}

/** Cuts off lines that a killed run wrote and did not vouch for; anybody else's are kept, and refused. */
async function cutBehind(path: string, bytes: number, first: string): Promise<void> {
  let rest = ''
  for await (const chunk of createReadStream(path, { start: bytes, encoding: 'utf8' })) rest += chunk as string
  const lines = rest.split('\n')
  const half = lines.pop() ?? ''
  const START = `{"${first}":`
  const isOurs = lines.every((line) => line.startsWith(START) && isJson(line)) && (half.startsWith(START) || START.startsWith(half))
  if (!isOurs) throw new Error(`${path} has lines that this command did not write: not resumed`)
  await truncate(path, bytes)
}

function checkHead(path: string, written: Head, head: Head): void {
  for (const name of new Set([...Object.keys(head), ...Object.keys(written)])) {
    const [was, is] = [written[name], head[name]].map((value) => JSON.stringify(value))
    if (was !== is) throw new Error(`${path} was written with ${name} ${was ?? 'left out'}, and this is ${is ?? 'left out'}: not resumed`)
  }
}

/** The whole lines of a journal, or null where there is none. */
async function readJournal(path: string, journal: string): Promise<string[] | null> {
  const text = await readFile(journal, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  })
  if (text === null) return null
  const lines = text.split('\n').slice(0, -1)
  if (lines.length > 0 && !isJson(lines[0] as string)) throw new Error(`${journal} is no journal of ${path}: not resumed`)
  return lines.length === 0 ? null : lines
}

function toCheckpoint(line: string): Checkpoint | null {
  return isJson(line) ? (checkpointSchema.safeParse(JSON.parse(line)).data ?? null) : null
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

async function sizeOf(path: string): Promise<number | null> {
  return stat(path).then(
    ({ size }) => size,
    () => null
  )
}
