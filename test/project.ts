import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** An empty project with the packed tarball in it, as npm would lay it out. */
export function install(): string {
  const project = mkdtempSync(join(tmpdir(), 'boctach-project-'))
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', project], { cwd: root })
  const [tarball] = readdirSync(project)
  const modules = join(project, 'node_modules')
  mkdirSync(join(modules, 'boctach'), { recursive: true })
  execFileSync('tar', ['-xzf', join(project, tarball as string), '-C', join(modules, 'boctach'), '--strip-components=1'])
  // Its dependencies are those already installed here: nothing is fetched.
  for (const name of readdirSync(join(root, 'node_modules')))
    if (name !== 'boctach' && !name.startsWith('.')) symlinkSync(join(root, 'node_modules', name), join(modules, name))
  return project
}
