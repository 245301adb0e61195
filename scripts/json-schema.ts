import * as z from 'zod'
import { newsRecordSchema } from '../src/index.js'

/** The text of schema/news-record.json. */
export function toJsonSchema(): string {
  return `${JSON.stringify({ $id: 'urn:boctach:news-record', title: 'NewsRecord', ...z.toJSONSchema(newsRecordSchema) }, null, 2)}\n`
}
