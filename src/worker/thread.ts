import { parseNews, type NewsRecord, type ParseOptions } from '../index.js'

/** What a thread of the pool runs for each text. */
export default function parse({ input, options }: { input: string; options: ParseOptions }): NewsRecord {
  return parseNews(input, options)
}
