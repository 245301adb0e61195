import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { TARGETS } from '../scripts/value-types.js'
import { root } from './project.js'

/** Files that `npm run generate` writes wholly. */
const GENERATED = [
  'src/gazetteer/units.generated.ts',
  'src/gazetteer/communes.generated.ts',
  'src/extractors/outlet/outlets.generated.ts',
  ...TARGETS.map(({ path }) => `src/${path}`),
  'schema/news-record.json',
  'docs/tables.md',
  'docs/diagnostics.md',
  'src/view/page.generated.ts'
]

describe('generated files', () => {
  const copy = mkdtempSync(join(tmpdir(), 'boctach-generate-'))
  for (const name of ['src', 'data', 'scripts', 'schema', 'docs', 'package.json', 'tsconfig.json'])
    cpSync(join(root, name), join(copy, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  execFileSync('npm', ['run', '--silent', 'generate'], { cwd: copy })

  it.each(GENERATED)('%s is what its tables say', (name) =>
    expect(readFileSync(join(copy, name), 'utf8') === readFileSync(join(root, name), 'utf8')).toBe(true)
  )
}, 120_000)
