import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { runCli, type Streams } from '../../src/cli/cli.js'

export const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

/** A folder of its own, with a way to put files there. */
export function createFolder(): { folder: string; write(this: void, name: string, content: string | Uint8Array): string } {
  const folder = mkdtempSync(join(tmpdir(), 'boctach-cli-'))
  return {
    folder,
    write(name, content) {
      const path = join(folder, name)
      writeFileSync(path, content)
      return path
    }
  }
}

export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly error: string
}

/** The built command as a process. */
export function run(args: readonly string[], input?: string | Uint8Array, cwd?: string): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    input,
    encoding: 'utf8',
    ...(cwd !== undefined && { cwd })
  })
  return { code: status, out: stdout, error: stderr }
}

/** The command within this process: quick, and with faults where a test puts them. */
export async function runHere(
  args: readonly string[],
  {
    input = [],
    stdout,
    disk
  }: { input?: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>; stdout?: Streams['stdout']; disk?: Streams['disk'] } = {}
): Promise<Ran> {
  let out = ''
  let error = ''
  const printed: Streams['stdout'] = {
    write(text, done) {
      out += typeof text === 'string' ? text : Buffer.from(text).toString('latin1')
      done()
      return true
    },
    on: () => undefined
  }
  const stderr = {
    write(text: string): boolean {
      error += text
      return true
    }
  }
  const code = await runCli(args, { stdin: Readable.from(input), stdout: stdout ?? printed, stderr, ...(disk !== undefined && { disk }) })
  return { code, out, error }
}

/** Lines of NDJSON, each an article of its own. */
export const toArticles = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => JSON.stringify({ id: `n${index}`, text: `Góp ${index + 2} triệu đồng.` }))
