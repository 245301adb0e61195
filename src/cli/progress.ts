/** A line on a terminal that says how far the work is. */
export interface Progress {
  show(this: void, done: number, failed: number): void
  clear(this: void): void
}

const WIDTH = 24
const PAUSE_MS = 100
const CLEAR = '\r\u001b[2K'

/** A bar of the inputs done; without a total, their number alone. Drawn ten times a second at most. */
export function createProgress(write: (text: string) => unknown, total: number | null): Progress {
  let last = 0
  return {
    show(done, failed) {
      const now = Date.now()
      if (now - last < PAUSE_MS && done !== total) return
      last = now
      const filled = total === null ? 0 : Math.round((done / total) * WIDTH)
      const bar = total === null ? `${done}` : `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done}/${total}`
      write(`${CLEAR}${bar}${failed === 0 ? '' : `, ${failed} failed`}`)
    },
    clear: () => void write(CLEAR)
  }
}

export const NO_PROGRESS: Progress = { show: () => undefined, clear: () => undefined }
