import { createHash, type Hash } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'
import { resume, type Checkpoint, type Done, type Head, type Read } from './journal.js'
import { DISK, toPieces, type Disk, type Output } from './output.js'
import { OutputError } from './reason.js'

/** An article's place in its input: the number it has there, and the hash of all up to it. */
export interface Mark {
  readonly key: string
  readonly items: number
  readonly sha256: string
}

/** A file of lines of records beside which a journal is kept, so that a later run can go on. */
export interface RecordsFile extends Output {
  readonly done: Done
  /** Says what became of an article whose line, if it has one, was printed. */
  note(this: void, mark: Mark, failed: boolean): Promise<void>
}

export interface RecordsOptions {
  readonly head: Head
  /** Go on where the file ends. */
  readonly resume: boolean
  readonly disk?: Disk
}

const CHECKPOINT_MS = 250
/** A lock that was not renewed for so long is a dead run's. */
const LOCK = {
  stale: 4_000,
  update: 1_000,
  realpath: false,
  retries: { retries: 10, factor: 1, minTimeout: 500, maxTimeout: 500 }
} as const

/** Opens a file of records for one run alone. */
export async function openRecords(path: string, { head, resume: isResumed, disk = DISK }: RecordsOptions): Promise<RecordsFile> {
  const journal = `${path}.journal`
  const { lock } = await import('proper-lockfile')
  let lost: Error | null = null
  const release = await lock(path, { ...LOCK, onCompromised: (error) => (lost = error) }).catch((error: unknown) => {
    throw (error as NodeJS.ErrnoException).code === 'ELOCKED' ? new Error(`${path} is being written by another run (${path}.lock)`) : error
  })
  try {
    const before = isResumed ? await resume(path, journal, head) : null
    const state = await open(path, journal, head, before, disk)
    return toRecordsFile(state, { keep: isResumed, isLost: () => lost !== null, release: () => release().catch(() => undefined) })
  } catch (error) {
    await release().catch(() => undefined)
    throw error
  }
}

interface State {
  readonly path: string
  readonly journal: string
  readonly disk: Disk
  readonly fd: number
  readonly journalFd: number
  readonly lines: Output
  readonly entries: Output
  readonly done: Done
  readonly hash: Hash
  bytes: number
}

async function open(path: string, journal: string, head: Head, before: Awaited<ReturnType<typeof resume>>, disk: Disk): Promise<State> {
  const { done, bytes, hash } = before ?? { done: new Map<string, Read>(), bytes: 0, hash: createHash('sha256') }
  const fd = await disk.open(path, 'a', 0o666)
  // The journal is made anew, whole: what it says of the file is true before the file is touched.
  const first: Checkpoint = {
    bytes,
    sha256: hash.copy().digest('hex'),
    done: Object.fromEntries([...done].map(([key, { items, sha256, failed }]) => [key, { items, sha256, failed: [...failed] }]))
  }
  await writeFile(`${journal}.tmp`, `${JSON.stringify(head)}\n${JSON.stringify(first)}\n`, { flush: true })
  await rename(`${journal}.tmp`, journal)
  if (before === null) await disk.truncate(fd, 0)
  const journalFd = await disk.open(journal, 'a', 0o666)
  return {
    path,
    journal,
    disk,
    fd,
    journalFd,
    lines: await toPieces(fd, path, disk),
    entries: await toPieces(journalFd, journal, disk),
    done,
    hash,
    bytes
  }
}

interface Ends {
  /** Whether the journal is kept when all is done. */
  readonly keep: boolean
  isLost(this: void): boolean
  release(this: void): Promise<void>
}

interface Pending {
  items: number
  sha256: string
  readonly failed: number[]
  readonly mended: number[]
}

function toRecordsFile(state: State, { keep, isLost, release }: Ends): RecordsFile {
  const { path, journal, disk, fd, journalFd, lines, entries, done, hash } = state
  let pending: Record<string, Pending> = {}
  let last = Date.now()
  const checkpoint = async (): Promise<void> => {
    last = Date.now()
    if (Object.keys(pending).length === 0) return
    const entry: Checkpoint = { bytes: state.bytes, sha256: hash.copy().digest('hex'), done: pending }
    pending = {}
    await disk.sync(fd).catch((error: unknown) => {
      throw new OutputError(path, error)
    })
    await entries.print(`${JSON.stringify(entry)}\n`)
  }
  const closeAll = async (): Promise<void> => {
    for (const each of [fd, journalFd]) await disk.close(each).catch(() => undefined)
    await release()
  }
  return {
    done,
    isClosed: lines.isClosed,
    async print(text) {
      if (isLost()) throw new OutputError(path, new Error('another run took the lock'))
      await lines.print(text)
      hash.update(text)
      state.bytes += Buffer.byteLength(text)
    },
    async note({ key, items, sha256 }, failed) {
      const before = done.get(key)
      // An article that failed before, and is read again, does not take its input back.
      const read = (pending[key] ??= { items: before?.items ?? 0, sha256: before?.sha256 ?? '', failed: [], mended: [] })
      if (items > read.items) Object.assign(read, { items, sha256 })
      if (failed) read.failed.push(items)
      else if (before?.failed.has(items) === true) read.mended.push(items)
      if (Date.now() - last >= CHECKPOINT_MS) await checkpoint()
    },
    async end(isComplete) {
      await checkpoint()
      if (isComplete && !keep) await rm(journal, { force: true })
      await closeAll()
    },
    async abandon() {
      await checkpoint().catch(() => undefined)
      await closeAll()
    }
  }
}
