import { newsRecordSchema } from 'boctach'
import * as z from 'zod'

export const options = z.strictObject({
  publishedAt: z.iso.date().optional().meta({ description: 'Publication date of the text, YYYY-MM-DD' }),
  referenceDate: z.iso.date().optional().meta({ description: '"Today", where no publication date is known' }),
  rates: z
    .record(z.string().regex(/^[A-Z]{3}$/), z.number().positive())
    .optional()
    .meta({ description: 'Đồng for one unit of a currency (ISO 4217)' })
})

export const request = z.strictObject({ text: z.string().meta({ description: 'One article' }), ...options.shape })

export const response = newsRecordSchema.meta({ id: 'NewsRecord' })

export const problem = z
  .object({
    error: z.string(),
    issues: z.array(z.object({ path: z.string(), message: z.string() })).meta({ description: 'What is wrong, and in which field' })
  })
  .meta({ id: 'Problem' })
