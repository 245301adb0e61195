import { context } from 'esbuild'
import { DIST, toBuild } from './build.js'

/** Builds the playground into its dist/, and shows it on this machine until Ctrl-C. */
const build = await context(toBuild(DIST))
await build.rebuild()
const { port } = await build.serve({ host: '127.0.0.1', port: 4173, servedir: DIST })
console.log(`http://127.0.0.1:${port}  (the files: ${DIST})`)
