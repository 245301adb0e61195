import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './project.js'

const rows = [
  ...readFileSync(join(root, 'SECURITY.md'), 'utf8').matchAll(/^\| (?<promise>[^|]+) \| (?<file>[^|:]+): (?<name>[^|]+) \|$/gm)
].map(({ groups }) => groups as { promise: string; file: string; name: string })

describe('each promise of SECURITY.md', () => {
  it('is in its table', () => expect(rows.length).toBeGreaterThan(10))

  it.each(rows)('has its test: $promise', ({ file, name }) => expect(readFileSync(join(root, file), 'utf8')).toContain(name))
})
