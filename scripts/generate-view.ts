import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { STYLE } from '../src/view/style.js'

/** Writes the view's own script as a string, with the hashes by which its page allows it and its style and nothing else. */
const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const { outputFiles } = await build({
  entryPoints: [at('../src/view/client/main.ts')],
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  write: false
})
const script = outputFiles[0]?.text.trim() ?? ''
const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`

writeFileSync(
  at('../src/view/page.generated.ts'),
  `/** Written by scripts/generate-view.ts from src/view/client and src/view/style.ts. */
export const SCRIPT = ${JSON.stringify(script)}
export const SCRIPT_HASH = '${hash(script)}'
export const STYLE_HASH = '${hash(STYLE)}'
`
)
