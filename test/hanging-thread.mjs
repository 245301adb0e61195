// A thread that reads as the pool's own does, but hangs where a text says so: texts that do hang are mended when they are found.
import { parentPort } from 'node:worker_threads'
import parse from 'boctach/pool-thread'

let read = -1
export default function parseOrHang(task) {
  read++
  if (!task.input.includes('HANG')) return parse(task)
  parentPort.postMessage({ began: task.task, read })
  if (task.input.includes('MEMORY')) for (const all = []; ;) all.push(new Array(1_000_000).fill(task))
  for (;;);
}
