import * as z from 'zod'

const eraSchema = z
  .enum(['2024', '2025'])
  .describe("'2024': units until 2025-06-30; '2025': units since 2025-07-01. Codes are reused across eras.")

export const unitRefSchema = z
  .object({
    level: z.enum(['province', 'district', 'commune']).describe('How high it stands'),
    type: z.string().describe('tỉnh, huyện, xã, …'),
    name: z.string().describe('Its official name, without the type word'),
    code: z.string().nullable().describe('Code of the General Statistics Office; null for a unit of the past'),
    era: eraSchema.nullable()
  })
  .describe('An administrative unit.')

export const heirRefSchema = z
  .object({
    ...unitRefSchema.shape,
    extent: z.enum(['whole', 'part', 'rest']).describe('How much of the old unit went to the new one: all; a part; what other heirs left')
  })
  .describe('An administrative unit that another became, or came from.')

export const locationSchema = z
  .object({
    name: z
      .string()
      .describe("Without the type word: the official name of a known unit at the time of the article, else the source's spelling, NFC"),
    type: z.string().nullable().describe('tỉnh, huyện, xã, thôn, …; null where neither text nor gazetteer tells'),
    level: z.enum(['province', 'district', 'commune', 'village', 'country', 'other']).describe('How high it stands'),
    code: z
      .string()
      .nullable()
      .describe('Code of the General Statistics Office; null for villages, for units of the past and for what stays open'),
    era: eraSchema.nullable(),
    path: z.array(unitRefSchema).describe('The unit itself, unless it is a village, and all above it, smallest first'),
    successors: z
      .array(heirRefSchema)
      .describe('For a unit of 2024: where it went on 2025-07-01; for one of the past: the units of 2024 it became'),
    predecessors: z.array(heirRefSchema).describe('For a unit of 2025: where it came from'),
    candidates: z.array(unitRefSchema).describe('The units it may be, where more than one fits'),
    formerUntil: z.int().nullable().describe('Year in which the unit of this name ended; its heirs are then in successors'),
    inOrganisation: z.boolean().describe('The name stands inside an organisation: UBND tỉnh Lạng Sơn')
  })
  .describe('A place that the administration, or a map of the world, knows.')

export type { HeirRef, LocationValue, UnitRef } from './value.generated.js'
