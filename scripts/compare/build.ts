import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { parseNews } from '../../src/index.js'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

type Api = { readonly parseNews: typeof parseNews }

/** The package as a commit has it, built in a folder that is removed when `use` is done. */
export async function withCommit<T>(commit: string, use: (api: Api) => T): Promise<T> {
  const hash = execFileSync('git', ['rev-parse', '--verify', '--end-of-options', `${commit}^{commit}`], {
    cwd: ROOT,
    encoding: 'utf8'
  }).trim()
  const folder = mkdtempSync(join(tmpdir(), 'boctach-compare-'))
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  const stop = (): void => {
    remove()
    process.exit(130)
  }
  process.once('SIGINT', stop)
  try {
    const archive = join(folder, 'commit.tar')
    const source = join(folder, 'source')
    mkdirSync(source)
    execFileSync('git', ['archive', '--output', archive, hash], { cwd: ROOT })
    execFileSync('tar', ['-xf', archive, '-C', source])
    symlinkSync(realpathSync(join(ROOT, 'node_modules')), join(source, 'node_modules'))
    return use(await build(source))
  } finally {
    process.off('SIGINT', stop)
    remove()
  }
}

/** The package as the working tree has it. */
export async function current(): Promise<Api> {
  return build(ROOT)
}

async function build(folder: string): Promise<Api> {
  execFileSync(join(folder, 'node_modules/.bin/tsup'), ['--silent'], { cwd: folder, stdio: 'inherit' })
  return (await import(pathToFileURL(join(folder, 'dist/index.js')).href)) as Api
}
