import { parentPort } from 'node:worker_threads'
import { parseNews, type NewsRecord, type ParseOptions } from '../index.js'

/** What a thread of the pool is given. */
export interface Task {
  readonly task: number
  readonly input: string
  readonly options: ParseOptions
}

/** What a thread tells when it begins a text: which, and how many it has read before. */
export interface Began {
  readonly began: number
  readonly read: number
}

let read = 0

// Tables are built as the first text asks for them: here, so that no text's own time pays for it.
parseNews('Ngày 3/4/2024, xã Mai Pha (thành phố Lạng Sơn) có 9 mô hình “Dân vận khéo”; góp 2 tỷ đồng, 30 ngày công.')

/** What a thread of the pool runs for each text. That it begins is told, as the time to wait is not the text's own. */
export default function parse({ task, input, options }: Task): NewsRecord {
  parentPort?.postMessage({ began: task, read: read++ } satisfies Began)
  return parseNews(input, options)
}
