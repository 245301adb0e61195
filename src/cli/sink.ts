import { stat } from 'node:fs/promises'
import { toWholeFile, type Disk, type Output } from './output.js'
import type { Done } from './journal.js'
import { openRecords, type Mark } from './records-file.js'
import { toRealPath } from './same.js'
import type { Settings } from './settings.js'

/** Where the records of a run go. */
export interface Sink extends Output {
  /** What an earlier run did; null where no journal is kept. */
  readonly done: Done | null
  note(this: void, mark: Mark, failed: boolean): Promise<void>
}

/** Standard output, a file of lines with its journal, or a file that appears whole. */
export async function openSink(settings: Settings, stdout: Output, disk?: Disk): Promise<Sink> {
  const { output, format, resume } = settings
  if (output === null) return plain(stdout)
  const path = await toRealPath(output)
  const isRegular = await stat(path).then(
    (info) => info.isFile(),
    () => true
  )
  if (format !== 'ndjson' || !isRegular) return plain(await toWholeFile(path, disk))
  return openRecords(path, { head: toHead(settings), resume, ...(disk !== undefined && { disk }) })
}

function plain(output: Output): Sink {
  return { ...output, done: null, note: () => Promise.resolve() }
}

function toHead({ version, from, table, only, options, columns }: Settings): { boctach: string } & Record<string, unknown> {
  return { boctach: version, from, ...(table !== null && { table }), only, options, columns }
}
