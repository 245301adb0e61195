import { defineConfig, type Options } from 'tsup'
import { shipped } from './scripts/shipped.js'

const common: Options = {
  format: 'esm',
  target: 'node20',
  // Declarations are written by tsc (tsconfig.build.json), four times as fast.
  dts: false,
  treeshake: true,
  // Their tree-shaken parts in one file: what an import loads counts more than what it holds.
  noExternal: ['zod', /^date-fns\//],
  // Vietnamese as it is: escapes would double the tables.
  esbuildOptions(options) {
    options.charset = 'utf8'
  }
}

export default defineConfig([
  {
    ...common,
    entry: {
      index: 'src/index.ts',
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
    splitting: true,
    clean: ['!types/**', '!light.js'],
    esbuildPlugins: [shipped({ schemas: true })]
  },
  // By itself: a chunk shared with the others would bring along what they need of it.
  { ...common, entry: { light: 'src/light.ts' }, splitting: false, esbuildPlugins: [shipped({ schemas: false })] }
])
