import * as z from 'zod'
import { inLanguage, toDiagnostic } from '../../pipeline/index.js'
import { shallowBreakdownSchema, shallowPartSchema, type Breakdown } from '../../extractors/index.js'
import type { Language } from '../../types.js'
import { modelCountMentionSchema, newsRecordSchema, type NewsRecord } from './schema.js'

/** Schemas that zod has compiled to code; where a page forbids that, zod checks them as it checks any. */
function compile() {
  const modelCounts = z.array(modelCountMentionSchema.extend({ breakdowns: z.array(z.unknown()) }))
  return {
    record: z.compile(newsRecordSchema.extend({ modelCounts })),
    breakdown: z.compile(shallowBreakdownSchema),
    part: z.compile(shallowPartSchema)
  }
}

let compiled: ReturnType<typeof compile> | null = null

/** Whether a record fits `newsRecordSchema`: the same answer, some fifteen times as fast. */
export function isValid(record: NewsRecord): boolean {
  const schemas = (compiled ??= compile())
  return schemas.record.validate(record) && record.modelCounts.every(({ breakdowns }) => areValid(breakdowns, schemas))
}

function areValid(breakdowns: readonly Breakdown[], schemas: ReturnType<typeof compile>): boolean {
  return breakdowns.every(
    (each) =>
      schemas.breakdown.validate(each) && each.parts.every((part) => schemas.part.validate(part) && areValid(part.breakdowns, schemas))
  )
}

/** A record that fails its own schema is this library's fault: said, not thrown. */
export function validated(record: NewsRecord, language?: Language): NewsRecord {
  if (isValid(record)) return record
  const result = newsRecordSchema.safeParse(record)
  if (result.success) return record
  const issue = result.error.issues[0]
  const fault = toDiagnostic('record/invalid', { start: 0, end: 0 }, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`)
  return { ...record, diagnostics: [...record.diagnostics, inLanguage(fault, language)] }
}
