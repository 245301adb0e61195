import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** A Chromium of this machine: CHROMIUM_PATH, else where distributions put it. */
export const CHROMIUM = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => path !== undefined && existsSync(path)
)

export const hasCommand = (name: string): boolean => spawnSync(name, ['--version']).error === undefined

/** Whether a test may be passed over where what it needs is not installed; CI installs all of it. */
export const MAY_SKIP = process.env.CI === undefined
