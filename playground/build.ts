import { fileURLToPath } from 'node:url'
import type { BuildOptions } from 'esbuild'
import { THEME } from '../src/view/theme.js'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** The page and its one script, for a folder that any static server, or the browser itself, can open. */
export const toBuild = (outdir: string): BuildOptions => ({
  entryPoints: { playground: here('main.ts'), style: here('style.css'), index: here('index.html') },
  outdir,
  bundle: true,
  // Examples import the package by its name: here it is the source beside them.
  alias: { boctach: here('../src/index.ts'), 'csv-stringify/sync': 'csv-stringify/browser/esm/sync' },
  // Colours and sizes are the view's.
  banner: { css: THEME.replaceAll('\n', '') },
  minify: true,
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  loader: { '.txt': 'text', '.html': 'copy' },
  logLevel: 'error'
})

export const DIST = here('dist')
