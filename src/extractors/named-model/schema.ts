import * as z from 'zod'

export const namedModelSchema = z
  .object({
    name: z
      .string()
      .describe(
        'Without the quotes around it and without the leading "mô hình"; words between the kind word and a quotation belong to it, and the quotation keeps its marks then; the source\'s spelling, NFC'
      ),
    kind: z
      .enum(['mô hình', 'HTX', 'tổ hợp tác', 'câu lạc bộ', 'tổ', 'chi hội', 'tổ hội', 'hội quán', 'nhóm'])
      .describe('What it is called in kind'),
    quoted: z.boolean().describe('Its name stands in quotes'),
    field: z.string().nullable().describe('Normalised field of work'),
    location: z.string().nullable().describe('Where it is, as printed'),
    owner: z.string().nullable().describe('Whose it is, as printed: "hội viên Lê Thị Hạnh"'),
    members: z.int().nullable().describe('How many members or households it has'),
    founded: z.string().nullable().describe('EDTF date it was founded')
  })
  .describe('A model, a cooperative, a club or a group that is named.')

export type { NamedModelValue } from './value.generated.js'
export type ModelKind = z.infer<typeof namedModelSchema>['kind']
