import type { DateValue } from '../schema.js'

export type Role = NonNullable<DateValue['role']>
export type Modifier = NonNullable<DateValue['modifier']>
export type DayPart = NonNullable<DateValue['dayPart']>
