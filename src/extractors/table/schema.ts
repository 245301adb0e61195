import * as z from 'zod'

const cellSchema = z.object({ first: z.int().describe('First token'), last: z.int().describe('Token behind the last') })

export const tableSchema = z.object({
  block: z.int().describe('Index of the line of its head'),
  head: z.array(cellSchema),
  rows: z.array(z.array(cellSchema)).describe('Without the head and the line that rules it off')
})

export type Cell = z.infer<typeof cellSchema>
export type TableValue = z.infer<typeof tableSchema>
