/** Writes the public types of values, from their schemas. */
import { writeFileSync } from 'node:fs'
import { toValueTypes } from './value-types.js'

for (const { path, text } of toValueTypes()) writeFileSync(new URL(`../src/${path}`, import.meta.url), text)
