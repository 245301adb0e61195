import * as z from 'zod'

export const fieldSchema = z
  .object({
    name: z.string().describe('Normalised name of the field'),
    label: z.string().describe('As printed'),
    named: z.boolean().describe('Led in by "lĩnh vực", "về" or the like')
  })
  .describe('A field of work.')

export type { FieldValue } from './value.generated.js'
