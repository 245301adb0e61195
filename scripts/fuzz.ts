/** `npm run fuzz -- 200000`: so many texts at every door, and the generated hostile list whole. */
import { spawnSync } from 'node:child_process'

const runs = Number(process.argv[2] ?? 100_000)
if (!Number.isInteger(runs) || runs < 1) throw new TypeError(`Usage: npm run fuzz -- RUNS, got ${process.argv[2]}`)
const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', 'test/fuzz', '--testTimeout', '7200000'], {
  stdio: 'inherit',
  env: { ...process.env, FUZZ_RUNS: String(runs) }
})
process.exitCode = status ?? 1
