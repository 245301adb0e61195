import * as z from 'zod'

export const outletSchema = z.object({
  source: z.string().describe('The outlet as printed, without the marks around it: "GLO", "Báo Gia Lai", "baolangson.vn"'),
  name: z.string().nullable().describe('Its name, where the table knows it'),
  domain: z.string().nullable().describe('Its domain, where the table knows it'),
  province: z.string().nullable().describe('The province it is the paper, the station or the portal of')
})

export type OutletValue = z.infer<typeof outletSchema>
