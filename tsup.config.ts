import { defineConfig } from 'tsup'
import { stripExamples } from './scripts/strip-examples.js'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    light: 'src/light.ts',
    gazetteer: 'src/gazetteer/index.ts',
    unified: 'src/unified/index.ts',
    stream: 'src/stream/index.ts',
    pool: 'src/worker/index.ts',
    'worker-thread': 'src/worker/thread.ts',
    'html-input': 'src/html/index.ts',
    readability: 'src/html/readability.ts',
    tables: 'src/tables/index.ts',
    view: 'src/view/index.ts',
    cli: 'src/cli/main.ts',
    'cli-thread': 'src/cli/thread.ts'
  },
  format: 'esm',
  target: 'node20',
  // Declarations are written by tsc (tsconfig.build.json), four times as fast.
  dts: false,
  clean: ['!types/**'],
  splitting: true,
  treeshake: true,
  // Their tree-shaken parts in one file: what an import loads counts more than what it holds.
  noExternal: ['zod', /^date-fns\//],
  esbuildPlugins: [stripExamples],
  // Vietnamese as it is: escapes would double the tables.
  esbuildOptions(options) {
    options.charset = 'utf8'
  }
})
