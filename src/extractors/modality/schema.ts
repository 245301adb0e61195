import * as z from 'zod'

export const modalitySchema = z
  .enum(['actual', 'target', 'estimate', 'requirement', 'previous', 'denied'])
  .describe(
    'actual; target (chỉ tiêu, phấn đấu, kế hoạch, dự kiến, sẽ); estimate (ước tính, dự báo); requirement (quy định, phải có); ' +
      'previous (what it is compared with); denied (không, chưa)'
  )

export type Modality = z.infer<typeof modalitySchema>

export const cueSchema = z.object({
  modality: modalitySchema,
  /** What it reaches: the rest of its sentence, the rest of its clause, or the one figure that it stands at */
  scope: z.enum(['sentence', 'clause', 'before', 'behind', 'figure'])
})

export type Cue = z.infer<typeof cueSchema>
