import { writeFileSync } from 'node:fs'
import { toTableDocs } from './table-docs.js'

writeFileSync(new URL('../docs/tables.md', import.meta.url), toTableDocs())
