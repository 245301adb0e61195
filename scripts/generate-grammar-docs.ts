/** Writes the tables of rules into docs/grammar.md. */
import { readFileSync, writeFileSync } from 'node:fs'
import { withRuleTables } from './grammar-docs.js'

const path = new URL('../docs/grammar.md', import.meta.url)
writeFileSync(path, withRuleTables(readFileSync(path, 'utf8')))
