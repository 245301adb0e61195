import type { Stats } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path'
import picomatch from 'picomatch'

/** Whether a name is a glob. */
export const isGlob = (name: string): boolean => /[*?[\]{}]/.test(name)

/** The path of a file that may not be there yet, without links. */
export async function toRealPath(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch {
    const folder = dirname(resolve(path))
    return join(await realpath(folder).catch(() => folder), basename(path))
  }
}

/**
 * The input that writing would destroy, or null: the output itself by whatever name or link, or a glob
 * that takes the output in, now or when the command is run again.
 */
export async function findOverwritten(inputs: readonly string[], globs: readonly string[], output: string): Promise<string | null> {
  const target = await toRealPath(output)
  for (const input of inputs) if (input !== '-' && (await toRealPath(input)) === target) return input
  const same = await findSame(inputs, await stat(output).catch(() => null))
  if (same !== null) return same
  return globs.find((glob) => picomatch.isMatch(isAbsolute(glob) ? target : relative(process.cwd(), target), glob)) ?? null
}

/** The input that is this very file, by its number on the disk. */
export async function findSame(inputs: readonly string[], target: Pick<Stats, 'dev' | 'ino' | 'isFile'> | null): Promise<string | null> {
  if (target?.isFile() !== true) return null
  for (const input of inputs) {
    const info = input === '-' ? null : await stat(input).catch(() => null)
    if (info !== null && info.dev === target.dev && info.ino === target.ino) return input
  }
  return null
}
