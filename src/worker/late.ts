import type { EventEmitter } from 'node:events'

/** A task given up just as its answer arrives: piscina (5.3) reports the answer nobody waits for as an error of the pool. */
export function ignoreLateAnswers(pool: EventEmitter): void {
  pool.on('error', (error: Error) => {
    if (!error.message.startsWith('Unexpected message from Worker')) throw error
  })
}
