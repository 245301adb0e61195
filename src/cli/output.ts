import { once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import { truncate } from 'node:fs/promises'

/** Where records are printed, a whole piece at a time. */
export interface Output {
  /** Resolves when the piece was taken; does nothing once the reader has gone. */
  print(this: void, text: string): Promise<void>
  isClosed(this: void): boolean
  end(this: void): Promise<void>
}

export interface Writer {
  write(text: string, done: (error?: Error | null) => void): boolean
  on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown
}

/** A stream of the process: a reader that has seen enough (head) closes the pipe, which is no error. */
export function toStream(stream: Writer): Output {
  let isClosed = false
  stream.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error
    isClosed = true
  })
  return {
    print: (text) => new Promise((resolve) => (isClosed ? resolve() : stream.write(text, () => resolve()))),
    isClosed: () => isClosed,
    end: () => Promise.resolve()
  }
}

/** A file, from its start or after what it has. */
export async function toFile(path: string, append: boolean): Promise<Output> {
  const stream = createWriteStream(path, { flags: append ? 'a' : 'w' })
  await once(stream, 'open')
  return {
    print: (text) => new Promise((resolve, reject) => stream.write(text, (error) => (error ? reject(error) : resolve()))),
    isClosed: () => false,
    end: () => new Promise((resolve, reject) => stream.end((error?: Error | null) => (error ? reject(error) : resolve())))
  }
}

/** A key of an article, by which a later run knows that it is done. */
export const toKey = (file: string, id: string | null): string => JSON.stringify([file, id])

/** The keys of the articles that a file of records has; half a line at its end is taken off. */
export async function readDone(path: string): Promise<Set<string>> {
  const done = new Set<string>()
  let whole = 0
  try {
    for await (const line of linesOf(createReadStream(path))) {
      whole += line.byteLength + 1
      const { file, id = null } = JSON.parse(line.toString()) as { file: string; id?: string }
      done.add(toKey(file, id))
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return done
    if (error instanceof SyntaxError) throw new Error(`${path} has a line that is no record: not resumed`)
    throw error
  }
  await truncate(path, whole)
  return done
}

/** The bytes of each line that has its end. */
async function* linesOf(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void, undefined> {
  let pieces: Buffer[] = []
  for await (const chunk of source) {
    let from = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      yield Buffer.concat([...pieces, chunk.subarray(from, end)])
      pieces = []
      from = end + 1
    }
    pieces.push(chunk.subarray(from))
  }
}
