import { writeFileSync } from 'node:fs'
import { toDiagnosticDocs } from './diagnostic-docs.js'
import { toTableDocs } from './table-docs.js'

writeFileSync(new URL('../docs/tables.md', import.meta.url), toTableDocs())
writeFileSync(new URL('../docs/diagnostics.md', import.meta.url), toDiagnosticDocs())
