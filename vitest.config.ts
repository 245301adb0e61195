import { defineConfig } from 'vitest/config'

export default defineConfig({ test: { include: ['{test,playground,examples}/**/*.test.ts'], testTimeout: 30_000 } })
