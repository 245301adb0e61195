import * as z from 'zod'

export const evidenceSchema = z
  .object({
    rule: z
      .string()
      .describe(
        'What tells it: published, latest-date, latest-year, term, two-tier, merged, new-type, former, new-chain, old-chain, new-unit, old-unit'
      ),
    era: z.enum(['2024', '2025']).describe('The era that it speaks for'),
    text: z.string().nullable().describe('As printed; null where the caller said it')
  })
  .describe('What tells the administrative era that an article speaks in.')

export const eraSchema = z.object({
  era: z.enum(['2024', '2025']).describe("'2024': units until 2025-06-30; '2025': units since 2025-07-01"),
  day: z.iso.date().nullable().describe('A day of the article: its publication, else the latest full date in it of that era'),
  evidence: z.array(evidenceSchema).describe('What voted for it, the weightiest first')
})

export type { EraEvidence } from './evidence.generated.js'
export type EraValue = z.infer<typeof eraSchema>
