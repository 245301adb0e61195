/** Writes the JSON Schema of the record, as published in the package. */
import { writeFileSync } from 'node:fs'
import { toJsonSchema } from './json-schema.js'

writeFileSync(new URL('../schema/news-record.json', import.meta.url), toJsonSchema())
