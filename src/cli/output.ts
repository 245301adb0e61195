import { close, fstat, fsync, ftruncate, open, rename, rm, stat, write } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { OutputError } from './reason.js'

/** What is asked of a disk; tests put faults in its place. */
export const DISK = {
  open: promisify(open),
  write: promisify(write),
  stat: promisify(fstat),
  truncate: promisify(ftruncate),
  sync: promisify(fsync),
  close: promisify(close)
}
export type Disk = typeof DISK

/** Where records are printed, a whole piece at a time. */
export interface Output {
  /** Resolves when the piece was taken whole; rejects with an OutputError, and no part of it stays. Does nothing once the reader has gone. */
  print(this: void, text: string | Uint8Array): Promise<void>
  isClosed(this: void): boolean
  /** Makes what was printed final; complete, or interrupted. */
  end(this: void, isComplete: boolean): Promise<void>
  /** Lets go after a fault. */
  abandon(this: void): Promise<void>
}

export interface Writer {
  readonly fd?: number
  write(text: string | Uint8Array, done: (error?: Error | null) => void): boolean
  on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown
}

/** A stream of the process: a reader that has seen enough (head) closes the pipe, which is no error. */
export async function toStdout(stream: Writer, disk: Disk = DISK): Promise<Output> {
  // A stream to a file takes half a piece for a whole one when the disk is full: files are written here.
  if (stream.fd !== undefined && (await disk.stat(stream.fd)).isFile()) return toPieces(stream.fd, 'standard output', disk)
  let fault: NodeJS.ErrnoException | null = null
  stream.on('error', (error) => {
    fault = error
  })
  const isClosed = (): boolean => fault?.code === 'EPIPE'
  const print = (text: string | Uint8Array): Promise<void> =>
    new Promise((resolve, reject) => {
      if (isClosed()) resolve()
      else
        stream.write(text, (error?: NodeJS.ErrnoException | null) => {
          if (error) fault ??= error
          if (error && error.code !== 'EPIPE') reject(new OutputError('standard output', error))
          else resolve()
        })
    })
  return { print, isClosed, end: () => Promise.resolve(), abandon: () => Promise.resolve() }
}

/** Pieces behind what a file has; of one that does not fit whole, nothing stays. */
export async function toPieces(fd: number, name: string, disk: Disk = DISK): Promise<Output> {
  const info = await disk.stat(fd)
  const start = info.size
  let whole = 0
  let isClosed = false
  const print = async (text: string | Uint8Array): Promise<void> => {
    if (isClosed) return
    const bytes = typeof text === 'string' ? Buffer.from(text) : text
    let at = 0
    try {
      while (at < bytes.length) at += (await disk.write(fd, bytes, at, bytes.length - at, null)).bytesWritten
      whole += bytes.length
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EPIPE') isClosed = true
      else {
        if (at > 0 && info.isFile()) await disk.truncate(fd, start + whole).catch(() => undefined)
        throw new OutputError(name, error)
      }
    }
  }
  return { print, isClosed: () => isClosed, end: () => Promise.resolve(), abandon: () => Promise.resolve() }
}

/** A file that appears whole at its end, or stays as it was. What is no regular file (a pipe, a device) is written as it comes. */
export async function toWholeFile(path: string, disk: Disk = DISK): Promise<Output> {
  const before = await promisify(stat)(path).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  })
  const isReplaced = before === null || before.isFile()
  const temporary = isReplaced ? join(dirname(path), `.${basename(path)}.${process.pid}.tmp`) : path
  const fd = await disk.open(temporary, isReplaced ? 'wx' : 'w', before === null ? 0o666 : before.mode)
  const output = await toPieces(fd, path, disk)
  return {
    ...output,
    async end() {
      if (!isReplaced) return disk.close(fd)
      try {
        await disk.sync(fd)
        await disk.close(fd)
        await promisify(rename)(temporary, path)
      } catch (error) {
        await promisify(rm)(temporary, { force: true }).catch(() => undefined)
        throw new OutputError(path, error)
      }
    },
    async abandon() {
      await disk.close(fd).catch(() => undefined)
      if (isReplaced) await promisify(rm)(temporary, { force: true }).catch(() => undefined)
    }
  }
}
